import type { GateName, NextMove } from '../../../analysis/next/nextMoves';
import type { RoleNode } from '../../../graph/careerGraph';

/** The answer from which both text and JSON are made. */
export interface NextAnswer {
  from: RoleNode;
  gates: readonly GateName[];
  /** The moves that pass the gates: declared ones first, then by fit. */
  moves: NextMove[];
  /** How many moves the gates exclude. */
  leftOut: number;
}
