import type { CareerGraph } from '../../graph/careerGraph';
import { issue, type Issue } from '../../model/validation/issue';

/** Skills that no role asks. A ladder without roles has one fault already, and these would only repeat it. */
export function unusedSkills({ document, roles }: CareerGraph): Issue[] {
  if (document.roles.length === 0) return [];
  const asked = new Set([...roles.values()].flatMap(({ asks }) => [...asks.keys()]));
  return document.skills.flatMap(({ id, name }, index) =>
    asked.has(id) ? [] : [issue('SKILL_UNUSED', ['skills', index], { skill: name })],
  );
}
