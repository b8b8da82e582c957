import type { SkillClass } from '../../analysis/gap/gap';

/** The groups of the gap, in the order in which they are read. */
export const GROUPS: readonly SkillClass[] = ['learn', 'deepen', 'met', 'beyond', 'unused', 'notApplicable'];
