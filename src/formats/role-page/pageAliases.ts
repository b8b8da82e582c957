/** Titles on role pages that are probably other wordings of a role. */
import { titleKey } from '../../model/ladder/id';
import { MOVE_LISTS, type LadderInput } from '../../model/ladder/ladder';
import type { PageProposal } from '../../model/ladder/proposal';
import { aliasPairs } from '../wording/aliases';

type Role = NonNullable<LadderInput['roles']>[number];

/**
 * Proposes two roles as one, or the title of a move as an alias of a role. `roles` are those of the document, each with
 * a title of its own.
 */
export function proposeAliases(roles: readonly Role[]): PageProposal[] {
  const idOf = new Map(roles.map(({ id, title }) => [title, id]));
  const described = new Set(roles.map(({ title }) => titleKey(title)));
  const neighbours = new Map<string, string>();
  for (const role of roles) {
    for (const list of MOVE_LISTS) {
      for (const entry of role[list] ?? []) {
        const title = typeof entry === 'string' ? entry : entry.role;
        if (!described.has(titleKey(title)) && !neighbours.has(titleKey(title)))
          neighbours.set(titleKey(title), title);
      }
    }
  }
  const indexes = new Map(roles.map(({ id }, index) => [id, index]));
  return aliasPairs([...idOf.keys()], [...neighbours.values()]).map(({ a, b, reason }) => {
    const role = idOf.get(a) ?? '';
    const other = idOf.get(b);
    if (other !== undefined) return { kind: 'sameRole', roles: [role, other], reason };
    const path = ['roles', indexes.get(role) ?? 0, 'aliases'];
    return { kind: 'alias', path, role, title: b, reason };
  });
}
