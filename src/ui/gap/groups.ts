import type { SkillClass } from '../../analysis/gap/gap';

/** The groups of the gap, in reading order. */
export const GROUPS: readonly SkillClass[] = ['learn', 'deepen', 'met', 'beyond', 'unused', 'notApplicable'];
