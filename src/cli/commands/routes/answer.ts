import type { PayFloor } from '../../../analysis/gap/payFloor';
import type { Routes } from '../../../analysis/routes/routes';
import type { MoveKind, RoleNode } from '../../../graph/careerGraph';
import type { Family } from '../../../model/ladder/ladder';

/** What was asked, with every name found. */
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

/** The answer that text and JSON are both made from. */
export interface RoutesAnswer {
  question: RoutesQuestion;
  found: Routes;
}
