import type { CareerGraph } from '../../graph/careerGraph';
import { issue, type Issue } from '../../model/validation/issue';

/** Skills that no role requires. Skipped for a ladder without roles, which already has an issue. */
export function unusedSkills({ document, roles }: CareerGraph): Issue[] {
  if (document.roles.length === 0) return [];
  const required = new Set([...roles.values()].flatMap(({ requirements }) => [...requirements.keys()]));
  return document.skills.flatMap(({ id, name }, index) =>
    required.has(id) ? [] : [issue('SKILL_UNUSED', ['skills', index], { skill: name })],
  );
}
