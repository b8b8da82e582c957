/** Parts that the reports of several commands share. */
import type { SkillGap } from '../../analysis/gap/gap';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { NotComparable, PayBand, PayDifference } from '../../model/ladder/money';

export interface LadderReport {
  id: string;
  title: string;
  edition: string | null;
}

export interface RoleReport {
  id: string;
  title: string;
}

/** The beginning of every answer about two roles. */
export interface BetweenRoles {
  ladder: LadderReport;
  from: RoleReport;
  to: RoleReport;
}

/**
 * The pay of both roles, with the `difference` if the bands can be compared, or else the `reason` why not.
 */
export interface PayReport {
  from: PayBand | null;
  to: PayBand | null;
  difference?: {
    amount: number;
    share: number | null;
    bound: 'exact' | 'atLeast' | 'atMost';
    convertedAt?: string;
  };
  reason?: NotComparable;
}

export type WithName<T> = T & { name: string };

export function ladderReport({ document: { id, title, edition } }: CareerGraph): LadderReport {
  return { id, title, edition: edition ?? null };
}

export function roleReport({ id, title }: RoleNode): RoleReport {
  return { id, title };
}

export function betweenRoles(
  graph: CareerGraph,
  { from, to }: { from: RoleNode; to: RoleNode },
): BetweenRoles {
  return { ladder: ladderReport(graph), from: roleReport(from), to: roleReport(to) };
}

export function payReport(
  from: Pick<RoleNode, 'pay'> | undefined,
  to: Pick<RoleNode, 'pay'>,
  pay: PayDifference,
): PayReport {
  if (!pay.comparable) return { from: from?.pay[0] ?? null, to: to.pay[0] ?? null, reason: pay.reason };
  const { amount, share, bound, convertedAt } = pay;
  return {
    from: pay.from,
    to: pay.to,
    difference: { amount, share, bound, ...(convertedAt === undefined ? {} : { convertedAt }) },
  };
}

/** Adds the name of the skill to each row. */
export function withNames<T extends { skill: string }>(
  { skills }: CareerGraph,
  rows: readonly T[],
): WithName<T>[] {
  return rows.map((row) => ({ ...row, name: skills.get(row.skill)?.name ?? row.skill }));
}

/** A row of a gap. Scripts read the required level as `asked`. */
export type GapRowReport = WithName<Omit<SkillGap, 'required'> & { asked: number }>;

export function gapRows(graph: CareerGraph, rows: readonly SkillGap[]): GapRowReport[] {
  return withNames(
    graph,
    rows.map(({ required, ...row }) => ({ ...row, asked: required })),
  );
}
