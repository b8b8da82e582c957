import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';

/**
 * Described roles whose title or alias contains every word of the query: first those whose title starts with the
 * query, then by title. Without a query, all described roles. Cost: linear in the roles.
 */
export function rolesByName(
  graph: CareerGraph | undefined,
  query: string,
  except: readonly string[] = [],
): RoleNode[] {
  const needle = titleKey(query);
  const words = needle.split(' ').filter(Boolean);
  return [...(graph?.roles.values() ?? [])]
    .filter(({ id, document }) => document !== undefined && !except.includes(id))
    .map((role) => {
      const keys = [role.title, ...(role.document?.aliases ?? [])].map(titleKey);
      const matches = keys.some((key) => words.every((word) => key.includes(word)));
      return { role, matches, begins: keys[0]?.startsWith(needle) === true };
    })
    .filter(({ matches }) => matches)
    .sort((a, b) => Number(b.begins) - Number(a.begins) || a.role.title.localeCompare(b.role.title))
    .map(({ role }) => role);
}
