/** Whether a role can be reached and left, and which of its levels are inferred. */
import { nodeKey, type CareerGraph } from '../../graph/careerGraph';
import { hasOwnLevel } from '../../graph/ownLevel';
import { issue, type Issue } from '../../model/validation/issue';
import { stepLabel, stepValue } from '../../model/ladder/scale';
import { occupiedRanks, roleIndexes } from './where';

/** A role above the lowest occupied level that no advancement or lateral move leads to. */
export function unreachableRoles(graph: CareerGraph): Issue[] {
  const indexes = roleIndexes(graph);
  const ranks = occupiedRanks(graph);
  return [...graph.roles.values()].flatMap((role) => {
    if (!hasOwnLevel(role) || !ranks || role.rank <= ranks.lowest) return [];
    return graph.network.inboundDegree(nodeKey(role.id)) > 0
      ? []
      : [issue('ROLE_UNREACHABLE', ['roles', indexes.get(role.id) ?? 0], { role: role.title })];
  });
}

/**
 * A role below the highest occupied level without advancement. A ladder without any advancement is exempt.
 */
export function deadEnds(graph: CareerGraph): Issue[] {
  if (graph.network.directedSize === 0) return [];
  const indexes = roleIndexes(graph);
  const ranks = occupiedRanks(graph);
  return [...graph.roles.values()].flatMap((role) => {
    if (!hasOwnLevel(role) || !ranks || role.rank >= ranks.highest) return [];
    return graph.network.outDegree(nodeKey(role.id)) > 0
      ? []
      : [issue('ROLE_DEAD_END', ['roles', indexes.get(role.id) ?? 0], { role: role.title })];
  });
}

export function inferredLevels({ document, skillNames, skills }: CareerGraph): Issue[] {
  return document.roles.flatMap((role, at) =>
    role.requirements.flatMap(({ skill: ref, level, inferred }, index) => {
      const value = stepValue(document.scale, level);
      if (!inferred || value === undefined) return [];
      const skill = skills.get(skillNames.find(ref) ?? '')?.name ?? ref;
      return [
        issue('LEVEL_INFERRED', ['roles', at, 'requirements', index, 'level'], {
          role: role.title,
          skill,
          level: stepLabel(document.scale, value),
        }),
      ];
    }),
  );
}
