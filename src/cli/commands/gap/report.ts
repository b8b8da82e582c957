import type { RoleGap } from '../../../analysis/gap/roleGap';
import type { CareerGraph } from '../../../graph/careerGraph';
import {
  betweenRoles,
  gapRows,
  payReport,
  type BetweenRoles,
  type GapRowReport,
  type PayReport,
} from '../../terminal/report';

/** A gap as data: the unrounded figures, and every row that adds up to them. */
export interface GapReport extends BetweenRoles {
  steps: number;
  skillsShort: number;
  readiness: number;
  retention: number;
  fit: number;
  skills: GapRowReport[];
  responsibilities: RoleGap['responsibilities'];
  experience: RoleGap['experience'];
  education: RoleGap['education'];
  pay: PayReport;
}

export function gapReport(graph: CareerGraph, gap: RoleGap): GapReport {
  return {
    ...betweenRoles(graph, gap),
    steps: gap.steps,
    skillsShort: gap.skillsShort,
    readiness: gap.readiness,
    retention: gap.retention,
    fit: gap.fit,
    skills: gapRows(graph, gap.skills),
    responsibilities: gap.responsibilities,
    experience: gap.experience,
    education: gap.education,
    pay: payReport(gap.from, gap.to, gap.pay),
  };
}
