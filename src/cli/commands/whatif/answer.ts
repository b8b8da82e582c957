import type { Opening, ReadinessChange, WhatIf } from '../../../analysis/next/whatIf';
import type { RoleNode } from '../../../graph/careerGraph';

/** A changed skill with its level before and after; the two are equal at the ends of the scale. */
export interface SkillStep {
  skill: string;
  from: number;
  to: number;
  /** The requested number of steps, negative for lower. */
  by: number;
}

/** One more step in one skill, after the changes. */
interface Raise extends Opening {
  /** The readiness for the target with this raise. */
  readiness: number;
}

/** The answer from which both text and JSON are made. */
export interface WhatIfAnswer {
  from: RoleNode;
  to: RoleNode;
  threshold: number;
  changes: SkillStep[];
  result: WhatIf;
  /** Roles that the changes raise to the threshold, and those that they drop below it. */
  opens: ReadinessChange[];
  closes: ReadinessChange[];
  /** The roles that one more step would open, most first. */
  raises: Raise[];
}
