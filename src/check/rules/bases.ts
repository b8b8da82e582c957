/** Checks `buildsOn`: it names roles of the ladder, forms no circle, and lowers nothing without a reason. */
import type { CareerGraph } from '../../graph/careerGraph';
import { circlesOfBases } from '../../graph/effective';
import { issue, type Issue } from '../../model/validation/issue';
import { stepValue } from '../../model/ladder/scale';
import { roleIndexes } from './where';
import { Suggestions } from './suggestions';

export function unknownBases({ document, roleNames }: CareerGraph): Issue[] {
  const suggestions = new Suggestions(() =>
    document.roles.flatMap(({ title, aliases }) => [title, ...aliases]),
  );
  return document.roles.flatMap((role, at) =>
    role.buildsOn.flatMap((base, index) =>
      roleNames.find(base) === undefined
        ? [
            issue('BASE_UNKNOWN', ['roles', at, 'buildsOn', index], {
              role: role.title,
              base,
              ...suggestions.for(base),
            }),
          ]
        : [],
    ),
  );
}

/** One issue per group of roles that build on each other, at its first role by id. */
export function baseCycles(graph: CareerGraph): Issue[] {
  const indexes = roleIndexes(graph);
  return circlesOfBases([...graph.roles.values()]).map((ids) => {
    const titles = ids.map((id) => graph.roles.get(id)?.title ?? id).join(', ');
    return issue('BASE_CYCLE', ['roles', indexes.get(ids[0] ?? '') ?? 0, 'buildsOn'], { titles });
  });
}

/** Own lines without a note that ask less than a role that this one builds on (method 2a). */
export function loweredRequirements(graph: CareerGraph): Issue[] {
  const { document, roles, skillNames, skills } = graph;
  return document.roles.flatMap((role, at) => {
    const bases = (roles.get(role.id)?.buildsOn ?? []).flatMap((id) => roles.get(id) ?? []);
    if (bases.length === 0) return [];
    return role.requirements.flatMap(({ skill: ref, level, note }, index) => {
      const skill = skillNames.find(ref);
      const value = stepValue(document.scale, level);
      if (skill === undefined || value === undefined || note !== undefined) return [];
      const above = bases.find(
        ({ id, requirements }) => id !== role.id && (requirements.get(skill)?.level ?? 0) > value,
      );
      if (!above) return [];
      const args = { role: role.title, skill: skills.get(skill)?.name ?? ref, base: above.title };
      return [issue('REQUIREMENT_LOWERED', ['roles', at, 'requirements', index], args)];
    });
  });
}
