/**
 * The whole gap between two roles: skills in both directions, responsibilities, pay, experience and
 * education.
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import type { Responsibility, RoleDocument } from '../../model/ladder/ladder';
import { payDifference, type PayDifference } from '../../model/ladder/money';
import {
  coverage,
  fit,
  gapFigures,
  heldBy,
  readinessShare,
  type Coverage,
  type GapFigures,
  type Held,
} from './gap';

export interface RoleGap extends GapFigures {
  from: RoleNode;
  to: RoleNode;
  /**
   * How much of what `from` requires is still used in `to`: readiness in the other direction, with `from`'s
   * weights.
   */
  retention: number;
  retentionCoverage: Coverage;
  fit: number;
  pay: PayDifference;
  responsibilities: {
    /** Responsibilities of `to` that `from` does not have, by title. */
    gained: Responsibility[];
    /** Responsibilities that both roles have. */
    kept: Responsibility[];
    /** Responsibilities of `from` that `to` does not have. */
    left: Responsibility[];
  };
  experience: {
    from: RoleDocument['experience'] | undefined;
    to: RoleDocument['experience'] | undefined;
    /** Minimum years of `to` minus those of `from`; null if either is not stated. */
    moreYears: number | null;
  };
  education: {
    from: RoleDocument['education'] | undefined;
    to: RoleDocument['education'] | undefined;
  };
}

/**
 * The gap from one role to another. Defined for any two roles, even for a role to itself; a title-only role
 * requires nothing and holds nothing. The figures are those of `gap.ts` (method 2). If `held` is given, it
 * replaces what `from` requires, and `from` only sets the strength that retention is measured against.
 * Wording, pay, experience and education have rows of their own and are in none of the figures (method 3, 4).
 * Cost: linear in the skills and responsibilities of both.
 */
export function roleGap(
  graph: CareerGraph,
  from: RoleNode,
  to: RoleNode,
  held: Held = heldBy(from),
): RoleGap {
  const figures = gapFigures(held, to.requirements);
  const retentionCoverage = coverage(heldBy(to), from.requirements);
  const retention = readinessShare(retentionCoverage);
  const a = from.document;
  const b = to.document;
  const least = [a?.experience.least, b?.experience.least] as const;
  return {
    from,
    to,
    ...figures,
    retention,
    retentionCoverage,
    fit: fit(figures.readiness, retention),
    pay: payDifference(from.pay, to.pay, graph.document.rates),
    responsibilities: compareResponsibilities(a, b),
    experience: {
      from: a?.experience,
      to: b?.experience,
      moreYears: least[0] === undefined || least[1] === undefined ? null : least[1] - least[0],
    },
    education: { from: a?.education, to: b?.education },
  };
}

function compareResponsibilities(a: RoleDocument | undefined, b: RoleDocument | undefined) {
  const all = (role: RoleDocument | undefined) =>
    role ? [...role.responsibilities.primary, ...role.responsibilities.secondary] : [];
  const keys = (list: readonly Responsibility[]) => new Set(list.map(({ title }) => titleKey(title)));
  const before = all(a);
  const after = all(b);
  const had = keys(before);
  const has = keys(after);
  return {
    gained: after.filter(({ title }) => !had.has(titleKey(title))),
    kept: after.filter(({ title }) => had.has(titleKey(title))),
    left: before.filter(({ title }) => !has.has(titleKey(title))),
  };
}
