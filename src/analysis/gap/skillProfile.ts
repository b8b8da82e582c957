/** Where someone stands: a place on the ladder, what is held there, or both. */
import type { RoleNode } from '../../graph/careerGraph';
import { heldBy, type Asked, type Held } from './gap';

export interface Standing {
  /** The role someone is in. Absent for a person outside the ladder, who may enter at any role. */
  role?: RoleNode | undefined;
  held: Held;
}

/** Someone who holds exactly what a role asks. */
export function standingIn(role: RoleNode): Standing {
  return { role, held: heldBy(role) };
}

/** The same place with some skills at other levels: a what-if. A level of 0 is "not yet". */
export function withLevels({ role, held }: Standing, levels: ReadonlyMap<string, number>): Standing {
  return { role, held: new Map([...held, ...levels]) };
}

/**
 * Today's strength, which retention is measured against (method 2): each skill at the level held,
 * with the weight of the present role and 1 for what that role does not name. Of a role itself this is
 * what the role asks.
 */
export function strengthOf({ role, held }: Standing): Asked {
  const strength = new Map<string, { level: number; weight: number }>();
  for (const [skill, level] of held) {
    if (level === 'notApplicable' || level <= 0) continue;
    strength.set(skill, { level, weight: role?.asks.get(skill)?.weight ?? 1 });
  }
  return strength;
}

/** What is held after a role has been worked in: `max(h, r(X))` per skill (method 5); what is set aside stays so. */
export function heldAfter(held: Held, role: Pick<RoleNode, 'asks'>): Held {
  const after = new Map(held);
  for (const { skill, level } of role.asks.values()) {
    const have = after.get(skill) ?? 0;
    if (have !== 'notApplicable' && have < level) after.set(skill, level);
  }
  return after;
}
