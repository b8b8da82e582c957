/** The changes from one edition to the next, grouped by role. */
import type { EditionChange } from '../../analysis/editions/changes';
import type { EditionComparison } from '../../analysis/editions/editions';

export interface ChangedRole {
  /** Its id in the later edition, or in the earlier one if it was removed. */
  key: string;
  title: string;
  /** Ids of its changes. */
  changes: ReadonlySet<string>;
}

/**
 * Roles with at least one change to their fields, moves or required skills in either edition, sorted by title.
 * Cost: linear in the changes and the requirements of both editions.
 */
export function changedRoles({ before, after, pairs, changes }: EditionComparison): ChangedRole[] {
  const now = (id: string) => pairs.roles.toAfter.get(id) ?? id;
  const requiredBy = new Map<string, Set<string>>();
  const note = (skill: string, role: string) => {
    const roles = requiredBy.get(skill);
    if (roles) roles.add(role);
    else requiredBy.set(skill, new Set([role]));
  };
  for (const role of before.roles.values())
    for (const skill of role.requirements.keys())
      note(pairs.skills.toAfter.get(skill) ?? skill, now(role.id));
  for (const role of after.roles.values()) for (const skill of role.requirements.keys()) note(skill, role.id);

  const own = new Map<string, Set<string>>();
  const all = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, role: string, change: string) => {
    const known = map.get(role);
    if (known) known.add(change);
    else map.set(role, new Set([change]));
  };
  for (const change of changes) {
    for (const role of rolesOf(change, now)) {
      add(own, role, change.id);
      add(all, role, change.id);
    }
    if (change.part !== 'skill') continue;
    const skill = change.after?.id ?? change.before?.id ?? '';
    for (const role of requiredBy.get(skill) ?? []) add(all, role, change.id);
  }
  return [...own.keys()]
    .map((key) => ({
      key,
      title: (after.roles.get(key) ?? before.roles.get(key))?.title ?? key,
      changes: all.get(key) ?? new Set<string>(),
    }))
    .sort((a, b) => a.title.localeCompare(b.title));
}

function rolesOf(change: EditionChange, now: (id: string) => string): string[] {
  switch (change.part) {
    case 'requirement':
    case 'pay':
    case 'responsibility':
      return [change.role.after.id];
    case 'role':
      return [change.after ? change.after.id : now(change.before?.id ?? '')];
    case 'move': {
      const { before, after } = change;
      return after ? [after.from, after.to] : before ? [now(before.from), now(before.to)] : [];
    }
    default:
      return [];
  }
}
