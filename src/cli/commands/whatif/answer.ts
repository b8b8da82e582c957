import type { Opening, ReadinessChange, WhatIf } from '../../../analysis/next/whatIf';
import type { RoleNode } from '../../../graph/careerGraph';

/** A skill that was named, at its level today and then; the two are equal at the ends of the scale. */
export interface SkillStep {
  skill: string;
  from: number;
  to: number;
  /** Steps asked for, down where negative. */
  by: number;
}

/** One step more in one skill, after the changes. */
interface Raise extends Opening {
  /** Readiness for the target with it. */
  readiness: number;
}

/** The answer that text and JSON are both made from. */
export interface WhatIfAnswer {
  from: RoleNode;
  to: RoleNode;
  threshold: number;
  changes: SkillStep[];
  result: WhatIf;
  /** Roles that the changes bring to the threshold, and take below it. */
  opens: ReadinessChange[];
  closes: ReadinessChange[];
  /** What one step more would open, the most first. */
  raises: Raise[];
}
