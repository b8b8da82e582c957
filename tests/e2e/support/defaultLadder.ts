/** What the pages of the default ladder state about it, from the ladder itself. */
import { ladder } from '../../fixtures/ladder/defaultLadder';

/** Its title and edition, as the foot of the page names them. */
export const SHOWN = `${ladder.title} · ${ladder.edition}`;
export const ROLES = ladder.roles.length;
export const SKILLS = ladder.skills.length;

/** How many of its skills have a rating, as the rating counts them. */
export function ratedOf(skills: number | string): string {
  return `${skills} of ${SKILLS} rated`;
}

/** How many of its roles are in these families and at these levels. Without levels, at any. */
export function rolesOf(families: string[], levels?: string[]): number {
  return ladder.roles.filter(
    ({ family, level }) => families.includes(family) && (levels?.includes(level) ?? true),
  ).length;
}
