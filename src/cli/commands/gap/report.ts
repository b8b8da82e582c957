import type { RoleGap } from '../../../analysis/gap/roleGap';
import type { CareerGraph } from '../../../graph/careerGraph';
import {
  gapRows,
  ladderReport,
  payReport,
  roleReport,
  type GapRowReport,
  type LadderReport,
  type PayReport,
  type RoleReport,
} from '../../terminal/report';

/** A gap as data: the unrounded figures, and every row that adds up to them. */
export interface GapReport {
  ladder: LadderReport;
  from: RoleReport;
  to: RoleReport;
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
    ladder: ladderReport(graph),
    from: roleReport(gap.from),
    to: roleReport(gap.to),
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
