import { gapFigures, heldBy } from '../../../analysis/gap/gap';
import type { Contradiction, MoveNature } from '../../../analysis/next/moveNature';
import type { GateName, Gates } from '../../../analysis/next/nextMoves';
import type { CareerGraph } from '../../../graph/careerGraph';
import type { MoveKind } from '../../../graph/moves';
import type { NextAnswer } from './answer';
import {
  gapRows,
  ladderReport,
  payReport,
  roleReport,
  type GapRowReport,
  type LadderReport,
  type PayReport,
  type RoleReport,
} from '../../terminal/report';

interface MoveReport {
  to: RoleReport;
  /** The declared kind of the move; null if the ladder does not declare one. */
  declared: MoveKind | null;
  /** The kind of the move by level, pay and family. */
  kind: MoveNature | null;
  /** Levels up, or down if negative; null if either role has no level. */
  levels: number | null;
  newFamily: boolean;
  readiness: number;
  retention: number;
  fit: number;
  steps: number;
  /** The requirements of the role, one a row: contributions add up to the readiness, steps to the steps. */
  skills: GapRowReport[];
  pay: PayReport;
  gates: Gates;
  contradiction?: Contradiction;
}

/** Next moves as data, with unrounded figures: declared moves first, then by fit. */
export interface NextReport {
  ladder: LadderReport;
  from: RoleReport;
  /** The active gates, and how many moves they exclude. */
  gates: readonly GateName[];
  leftOut: number;
  moves: MoveReport[];
}

export function nextReport(graph: CareerGraph, { from, gates, moves, leftOut }: NextAnswer): NextReport {
  const held = heldBy(from);
  return {
    ladder: ladderReport(graph),
    from: roleReport(from),
    gates,
    leftOut,
    moves: moves.map(({ to, declared, judged, contradiction, ...move }) => ({
      to: roleReport(to),
      declared,
      kind: judged?.kind ?? null,
      levels: judged?.levels ?? null,
      newFamily: judged?.newFamily ?? false,
      readiness: move.readiness,
      retention: move.retention,
      fit: move.fit,
      steps: move.steps,
      skills: gapRows(
        graph,
        gapFigures(held, to.requirements).skills.filter(({ required }) => required > 0),
      ),
      pay: payReport(from, to, move.pay),
      gates: move.gates,
      ...(contradiction ? { contradiction } : {}),
    })),
  };
}
