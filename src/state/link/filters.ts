/** The filters of a link: which roles pass them. */
import type { RoleNode } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import { bandMid } from '../../model/ladder/money';
import type { Link } from './link';

export type Filters = Pick<Link, 'families' | 'levels' | 'skill' | 'tag' | 'pay'>;

/** Ids of the roles that pass every filter that is set. */
export function rolesShown(
  roles: Iterable<RoleNode>,
  { families, levels, skill, tag, pay }: Filters,
): Set<string> {
  const pass = (role: RoleNode) =>
    (families.length === 0 || families.includes(role.family)) &&
    (levels.length === 0 || levels.includes(role.level)) &&
    (skill === undefined || role.requirements.has(skill)) &&
    (tag === undefined || (role.document?.tags ?? []).some((one) => titleKey(one) === tag)) &&
    (pay === undefined || role.pay.some((band) => bandMid(band) >= pay));
  return new Set([...roles].filter(pass).map(({ id }) => id));
}

export function isFiltered({ families, levels, skill, tag, pay }: Filters): boolean {
  return families.length + levels.length > 0 || [skill, tag, pay].some((one) => one !== undefined);
}
