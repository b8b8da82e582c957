/** Where someone is: a role on the ladder, the levels they hold, or both. */
import type { RoleNode } from '../../graph/careerGraph';
import { heldBy, type RequiredLevels, type Held } from './gap';

export interface SkillProfile {
  /** The current role. Absent for a person outside the ladder, who may enter at any role. */
  role?: RoleNode | undefined;
  held: Held;
}

/** Someone who holds exactly what a role requires. */
export function roleSkillProfile(role: RoleNode): SkillProfile {
  return { role, held: heldBy(role) };
}

/** The same person with some skills at other levels: a what-if. A level of 0 is "not yet". */
export function withLevels({ role, held }: SkillProfile, levels: ReadonlyMap<string, number>): SkillProfile {
  return { role, held: new Map([...held, ...levels]) };
}

/**
 * Today's strength, which retention is measured against (method 2): each skill at its held level, with the
 * weight of the current role, or 1 if that role does not require it. For a role itself, this equals its
 * requirements.
 */
export function strengthOf({ role, held }: SkillProfile): RequiredLevels {
  const strength = new Map<string, { level: number; weight: number }>();
  for (const [skill, level] of held) {
    if (level === 'notApplicable' || level <= 0) continue;
    strength.set(skill, { level, weight: role?.requirements.get(skill)?.weight ?? 1 });
  }
  return strength;
}

/**
 * What is held after working in a role: `max(h, r(X))` per skill (method 5). Skills that are set aside stay
 * so.
 */
export function heldAfter(held: Held, role: Pick<RoleNode, 'requirements'>): Held {
  const after = new Map(held);
  for (const { skill, level } of role.requirements.values()) {
    const have = after.get(skill) ?? 0;
    if (have !== 'notApplicable' && have < level) after.set(skill, level);
  }
  return after;
}
