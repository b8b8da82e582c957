import { gapFigures, heldBy, type SkillGap } from '../../../analysis/gap/gap';
import type { Contradiction, MoveNature } from '../../../analysis/next/moveNature';
import type { GateName, Gates } from '../../../analysis/next/nextMoves';
import type { CareerGraph, MoveKind } from '../../../graph/careerGraph';
import type { NextAnswer } from './answer';
import {
  ladderReport,
  withNames,
  payReport,
  roleReport,
  type LadderReport,
  type WithName,
  type PayReport,
  type RoleReport,
} from '../../terminal/report';

interface MoveReport {
  to: RoleReport;
  /** What the ladder calls the move; null where it names none. */
  declared: MoveKind | null;
  /** What the move is by level, pay and family. */
  kind: MoveNature | null;
  /** Rungs up, or down where negative; null where a role stands on none of its own. */
  levels: number | null;
  newFamily: boolean;
  readiness: number;
  retention: number;
  fit: number;
  steps: number;
  /** What the role asks, row by row: contributions add up to readiness, steps to steps. */
  skills: WithName<SkillGap>[];
  pay: PayReport;
  gates: Gates;
  contradiction?: Contradiction;
}

/** Next moves as plain data, the figures unrounded: declared moves first, then by fit. */
export interface NextReport {
  ladder: LadderReport;
  from: RoleReport;
  /** The gates switched on, and how many moves they leave out. */
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
      skills: withNames(
        graph,
        gapFigures(held, to.asks).skills.filter(({ asked }) => asked > 0),
      ),
      pay: payReport(from, to, move.pay),
      gates: move.gates,
      ...(contradiction ? { contradiction } : {}),
    })),
  };
}
