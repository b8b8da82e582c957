import type { GateName, NextMove } from '../../../analysis/next/nextMoves';
import type { RoleNode } from '../../../graph/careerGraph';

/** The answer that text and JSON are both made from. */
export interface NextAnswer {
  from: RoleNode;
  gates: readonly GateName[];
  /** Those that pass the gates: declared ones first, then by fit. */
  moves: NextMove[];
  /** How many the gates leave out. */
  leftOut: number;
}
