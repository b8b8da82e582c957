import type { HeldLevel } from '../../analysis/gap/gap';
import { roleSkillProfile, type SkillProfile } from '../../analysis/gap/skillProfile';
import type { CareerGraph } from '../../graph/careerGraph';

/** The starting point of a question, in a form that can be sent to a worker. */
export interface Start {
  /** Id of the current role; undefined for a person without one, in which case `held` is set. */
  from: string | undefined;
  /** The levels held by the person's own ratings; defaults to the requirements of the role. */
  held?: readonly (readonly [skill: string, level: HeldLevel])[];
}

/** Undefined if the ladder does not have the role and `held` is not set. */
export function startingProfile(graph: CareerGraph, { from, held }: Start): SkillProfile | undefined {
  const role = from === undefined ? undefined : graph.roles.get(from);
  if (held) return { role, held: new Map(held) };
  return role && roleSkillProfile(role);
}
