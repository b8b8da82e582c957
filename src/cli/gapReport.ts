import type { SkillGap } from '../analysis/gap';
import type { RoleGap } from '../analysis/roleGap';
import type { CareerGraph, RoleNode } from '../graph/careerGraph';
import type { NotComparable, PayBand } from '../model/money';

/** Pay of both roles: with `difference` where the two bands compare, else with the `reason` they do not. */
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

/** A gap as plain data: the figures as computed, unrounded, and every row that adds up to them. */
export interface GapReport {
  ladder: { id: string; title: string; edition: string | null };
  from: { id: string; title: string };
  to: { id: string; title: string };
  steps: number;
  skillsShort: number;
  readiness: number;
  retention: number;
  fit: number;
  skills: (SkillGap & { name: string })[];
  responsibilities: RoleGap['responsibilities'];
  experience: RoleGap['experience'];
  education: RoleGap['education'];
  pay: PayReport;
}

export function gapReport({ document, skills }: CareerGraph, gap: RoleGap): GapReport {
  const { id, title, edition } = document;
  return {
    ladder: { id, title, edition: edition ?? null },
    from: named(gap.from),
    to: named(gap.to),
    steps: gap.steps,
    skillsShort: gap.skillsShort,
    readiness: gap.readiness,
    retention: gap.retention,
    fit: gap.fit,
    skills: gap.skills.map((row) => ({ ...row, name: skills.get(row.skill)?.name ?? row.skill })),
    responsibilities: gap.responsibilities,
    experience: gap.experience,
    education: gap.education,
    pay: payReport(gap),
  };
}

function named({ id, title }: RoleNode): { id: string; title: string } {
  return { id, title };
}

function payReport({ from, to, pay }: RoleGap): PayReport {
  if (!pay.comparable) return { from: from.pay[0] ?? null, to: to.pay[0] ?? null, reason: pay.reason };
  const { amount, share, bound, convertedAt } = pay;
  return {
    from: pay.from,
    to: pay.to,
    difference: { amount, share, bound, ...(convertedAt === undefined ? {} : { convertedAt }) },
  };
}
