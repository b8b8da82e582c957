/** Migrates the roles of a profile from one edition of a ladder to another. */
import type { CareerGraph } from '../../graph/careerGraph';
import type { ProfileDocument } from '../../model/profile/profile';
import { rolesNamed } from '../../model/profile/profileLadder';
import type { PersonChange } from './migrateChange';
import { placeIds, withFormer, type Known } from './migrateIds';

type RoleChange = Extract<PersonChange, { code: `ROLE_${string}` }>;

/**
 * Replaces the current role and targets by those of the new edition. Roles that it does not have are kept: a
 * target with its position in the list, so that it can return there; a current role until the person chooses
 * another. A conversation keeps the role it was about.
 */
export function migrateRoles(
  person: ProfileDocument,
  to: CareerGraph,
): { person: ProfileDocument; changes: RoleChange[] } {
  const { currentRole, targetRoles, conversations, kept, ...rest } = person;
  const titles = titlesOf(person);
  const keptTargets = Object.entries(kept?.targetRoles ?? {})
    .filter(([id]) => !targetRoles.includes(id))
    .sort(([, a], [, b]) => a - b);
  const { goals, former } = placeRoles(person, to, titles);
  const changes: RoleChange[] = [];
  const report = (id: string, goal: string | undefined, as: 'current' | 'target', wasKept: boolean): void => {
    const title = (goal === undefined ? titles.get(id) : to.roles.get(goal)?.title) ?? goal ?? id;
    if (goal === undefined) {
      if (!wasKept) changes.push({ code: 'ROLE_KEPT', args: { role: id, title, as } });
    } else if (wasKept) changes.push({ code: 'ROLE_BACK', args: { role: goal, title, as } });
    else if (goal !== id) changes.push({ code: 'ROLE_CARRIED', args: { from: id, to: goal, title, as } });
  };

  const wasKept = currentRole === undefined;
  const role = currentRole ?? kept?.currentRole;
  const nowIn = role === undefined ? undefined : goals.get(role);
  if (role !== undefined) report(role, nowIn, 'current', wasKept);
  const keptRole = nowIn === undefined ? role : wasKept ? undefined : kept?.currentRole;

  const missing: [string, number][] = [];
  const targets = targetRoles.flatMap((id, at) => {
    const goal = goals.get(id);
    report(id, goal, 'target', false);
    if (goal === undefined) missing.push([id, at]);
    return goal ?? [];
  });
  for (const [id, at] of keptTargets) {
    const goal = goals.get(id);
    report(id, goal, 'target', true);
    if (goal === undefined) missing.push([id, at]);
    else targets.splice(Math.min(at, targets.length), 0, goal);
  }

  const result: ProfileDocument = {
    ...rest,
    ...(nowIn === undefined ? {} : { currentRole: nowIn }),
    targetRoles: targets,
    conversations: conversations.map((talk) => ({
      ...talk,
      ...(talk.role === undefined ? {} : { role: goals.get(talk.role) ?? talk.role }),
    })),
  };
  const named = [...rolesNamed(result), ...missing.map(([id]) => id), ...(keptRole ? [keptRole] : [])];
  const stillKept = {
    ...kept,
    currentRole: keptRole,
    targetRoles: Object.fromEntries(missing),
    roles: Object.fromEntries(former),
    titles: Object.fromEntries(
      [...new Set(named)].flatMap((id): [string, string][] => {
        const title = titles.get(id);
        return title === undefined || to.roles.has(id) ? [] : [[id, title]];
      }),
    ),
  };
  return { person: { ...result, kept: stillKept }, changes };
}

/** Every title known from earlier editions. */
function titlesOf({ kept, ladder }: ProfileDocument): Map<string, string> {
  return new Map([...Object.entries(kept?.titles ?? {}), ...Object.entries(ladder.roles ?? {})]);
}

/** Maps every role that the profile names. All at once, so that a role named in two places maps to one. */
function placeRoles(
  person: ProfileDocument,
  to: CareerGraph,
  titles: ReadonlyMap<string, string>,
): { goals: Map<string, string | undefined>; former: Map<string, string[]> } {
  const source: Known = {
    has: (id) => Object.hasOwn(person.ladder.roles ?? {}, id),
    names: (id) => [titles.get(id) ?? id.replace(/^title:/, '')],
  };
  const { currentRole, kept, ...named } = person;
  const active = rolesNamed(currentRole === undefined ? named : { ...named, currentRole });
  const keptIds = new Set([
    ...Object.keys(kept?.targetRoles ?? {}),
    ...(kept?.currentRole === undefined ? [] : [kept.currentRole]),
  ]);
  const before = new Map(Object.entries(kept?.roles ?? {}));
  const placed = placeIds(
    [
      ...[...active].map((id) => ({ id, active: true })),
      ...[...keptIds].filter((id) => !active.has(id)).map((id) => ({ id, active: false })),
    ],
    before,
    source,
    { has: (id) => to.roles.has(id), index: to.roleNames },
  );
  const goals = new Map([...placed].map(([{ id }, { to: goal }]) => [id, goal]));
  const former = new Map<string, string[]>();
  for (const [id, goal = id] of goals) {
    const chain = withFormer(before.get(id), id, goal);
    if (chain.length > 0) former.set(goal, chain);
  }
  return { goals, former };
}
