import type { PayFloor } from '../../../analysis/gap/payFloor';
import type { Routes } from '../../../analysis/routes/routes';
import type { RoleNode } from '../../../graph/careerGraph';
import type { MoveKind } from '../../../graph/moves';
import type { Family } from '../../../model/ladder/ladder';

/** The question, with all names resolved. */
export interface RoutesQuestion {
  from: RoleNode;
  to: RoleNode;
  via: readonly RoleNode[];
  avoid: readonly RoleNode[];
  without: readonly Family[];
  only: MoveKind | undefined;
  minPay: PayFloor | undefined;
  limit: number;
}

/** The answer from which both text and JSON are made. */
export interface RoutesAnswer {
  question: RoutesQuestion;
  found: Routes;
}
