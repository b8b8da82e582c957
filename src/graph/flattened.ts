/** Writes inherited requirements out as a role's own, for a document that cannot name where they come from. */
import type { RequirementDocument, RoleDocument } from '../model/ladder/ladder';
import { stepAt } from '../model/ladder/scale';
import type { CareerGraph } from './careerGraph';
import type { Requirement } from './effective';

/**
 * The role without the bases for which `removed` is true. Their requirements become lines of its own, and the roles that
 * they build on become its bases, so that it requires the same as before (method 2a).
 * @param removed by the id of a role
 */
export function withoutBases(
  graph: CareerGraph,
  role: RoleDocument,
  removed: (id: string) => boolean,
): RoleDocument {
  const node = graph.roles.get(role.id);
  if (node?.document !== role || !node.buildsOn.some((id) => isAbove(graph, id, removed))) return role;
  const lines = [...node.requirements.values()].filter(({ from }) => from !== undefined && removed(from));
  return {
    ...role,
    requirements: [...role.requirements, ...lines.map((line) => stated(graph, line))],
    buildsOn: remaining(graph, node.buildsOn, removed),
  };
}

/** Whether a role or any that it builds on is removed. */
function isAbove(graph: CareerGraph, id: string, removed: (id: string) => boolean): boolean {
  return [...closure(graph, [id])].some(removed);
}

/** The given roles and all that they build on, directly or through others. */
function closure(graph: CareerGraph, ids: readonly string[]): Set<string> {
  const all = new Set(ids);
  // A set visits what is added during the walk.
  for (const id of all) for (const base of graph.roles.get(id)?.buildsOn ?? []) all.add(base);
  return all;
}

/** The bases with each removed one replaced by its own. */
function remaining(graph: CareerGraph, bases: readonly string[], removed: (id: string) => boolean): string[] {
  const seen = new Set(bases);
  for (const id of seen)
    if (removed(id)) for (const base of graph.roles.get(id)?.buildsOn ?? []) seen.add(base);
  return [...seen].filter((id) => !removed(id));
}

function stated(
  graph: CareerGraph,
  { skill, level, weight, need, inferred }: Requirement,
): RequirementDocument {
  const step = Number.isInteger(level) ? stepAt(graph.document.scale, level)?.id : undefined;
  return { skill, level: step ?? level, weight, need, inferred };
}
