/** The whole gap from where someone stands to a role: a role's gap, with what is held in place of what it asks. */
import type { CareerGraph, RoleNode } from '../graph/careerGraph';
import { coverage, fit, gapFigures, heldBy, share } from './gap';
import { roleGap, type RoleGap } from './roleGap';
import { strengthOf, type Standing } from './standing';

/** As `RoleGap`; without a role to stand in there is no pay, experience or education to compare with. */
export interface StandingGap extends Omit<RoleGap, 'from'> {
  from?: RoleNode;
}

/** Stands for no role: asks nothing, pays nothing, is responsible for nothing. */
const NOBODYS: RoleNode = {
  id: '',
  title: '',
  family: '',
  level: '',
  rank: 0,
  lane: 0,
  asks: new Map(),
  pay: [],
};

/**
 * Figures are those of what is held (design: method 2); retention is how much of it the role still uses, with the
 * weights of the role stood in, and 1 for what that does not name. Responsibilities, pay, experience and education are
 * compared with the role stood in; without one all of the target's are gained. Of somebody who holds just what their role
 * asks it is the gap of the two roles. Cost: as `roleGap`.
 */
export function standingGap(graph: CareerGraph, from: Standing, to: RoleNode): StandingGap {
  const { from: _, ...rest } = roleGap(graph, from.role ?? NOBODYS, to);
  const figures = gapFigures(from.held, to.asks);
  const retentionCoverage = coverage(heldBy(to), strengthOf(from));
  const retention = share(retentionCoverage);
  return {
    ...rest,
    ...figures,
    ...(from.role ? { from: from.role } : {}),
    retention,
    retentionCoverage,
    fit: fit(figures.readiness, retention),
  };
}
