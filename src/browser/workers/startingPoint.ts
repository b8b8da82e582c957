import type { HeldLevel } from '../../analysis/gap/gap';
import { standingIn, type Standing } from '../../analysis/gap/skillProfile';
import type { CareerGraph } from '../../graph/careerGraph';

/** Where a question starts, in a form a worker can be sent. */
export interface Start {
  /** Id of the role one stands in; undefined for someone outside the ladder, whose `held` is then given. */
  from: string | undefined;
  /** What is held by one's own ratings; what the role asks unless given. */
  held?: readonly (readonly [skill: string, level: HeldLevel])[];
}

/** Undefined where the ladder does not hold the role, and nothing else is known of what is held. */
export function standingAt(graph: CareerGraph, { from, held }: Start): Standing | undefined {
  const role = from === undefined ? undefined : graph.roles.get(from);
  if (held) return { role, held: new Map(held) };
  return role && standingIn(role);
}
