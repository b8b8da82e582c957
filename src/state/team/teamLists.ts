/** What the people of a team hold and lack, as lists to read: in which order, and what stands together. */
import { teamCoverage, type SkillCoverage, type SinglePointOfFailure } from '../../analysis/team/team';
import type { AimingMember, MentoringNeed, MentorOffer } from '../../analysis/team/mentoring';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { SkillDocument } from '../../model/ladder/ladder';

/** Which roles count: those that somebody of the team is in or aims for, or all of the ladder. */
export type RolesThatCount = 'team' | 'all';

/** The roles that somebody is in or aims for, each once and in the ladder's order. */
export function rolesOfTeam(graph: CareerGraph, members: readonly AimingMember[]): RoleNode[] {
  const ids = new Set(
    members.flatMap(({ standing, targets }) => [...(standing.role ? [standing.role] : []), ...targets]),
  );
  return [...graph.roles.values()].filter((role) => ids.has(role));
}

/** A skill of the ladder as a line of the table. */
export interface SkillRow extends SkillCoverage {
  name: string;
  kind: SkillDocument['kind'];
  /** Empty where the skill is in none. */
  group: string;
  /** In how many of the members' targets it is asked; a target that two aim for counts twice. */
  targets: number;
  /** Whether a role that somebody is in or aims for asks it. */
  asked: boolean;
  /** What it is found by: its name and other names, in small letters. */
  words: string;
}

/** Every skill, in the ladder's order. Cost: skills times members, and what their roles and targets ask. */
export function skillRows(graph: CareerGraph, members: readonly AimingMember[]): SkillRow[] {
  const targets = new Map<string, number>();
  const asked = new Set<string>();
  const asks = (role: RoleNode) => [...role.asks.values()].filter(({ level }) => level > 0);
  for (const member of members) {
    for (const { skill } of member.standing.role ? asks(member.standing.role) : []) asked.add(skill);
    for (const { skill } of member.targets.flatMap(asks)) {
      asked.add(skill);
      targets.set(skill, (targets.get(skill) ?? 0) + 1);
    }
  }
  return teamCoverage(graph, members).map((coverage) => {
    const {
      name = coverage.skill,
      kind = 'hard',
      group = '',
      aliases = [],
    } = graph.skills.get(coverage.skill) ?? {};
    return {
      ...coverage,
      name,
      kind,
      group,
      targets: targets.get(coverage.skill) ?? 0,
      asked: asked.has(coverage.skill),
      words: [name, ...aliases].join('\n').toLocaleLowerCase(),
    };
  });
}

export const SKILL_SORTS = ['group', 'name', 'fewest', 'asked'] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

/** The head of a group, above its skills. */
interface GroupHead {
  skill?: undefined;
  group: string;
}

/** A line of the table. In every order a skill is the same line, so that a table has only to move it. */
export type TableLine = GroupHead | SkillRow;

/** The lines of the skills that are shown, and of the groups those of which a skill is. */
export function linesShown(lines: readonly TableLine[], shown: ReadonlySet<string>): TableLine[] {
  const groups = new Set(
    lines.flatMap(({ skill, group }) => (skill !== undefined && shown.has(skill) ? group : [])),
  );
  return lines.filter(({ skill, group }) => (skill === undefined ? groups.has(group) : shown.has(skill)));
}

/** No id of a skill has a space. */
export function lineKey({ skill, group }: TableLine): string {
  return skill ?? `group ${group}`;
}

/**
 * The lines in an order; equal ones as the ladder has them. By group each has a head; those of no group come last, under
 * none. Fewest holders: of the first step, then of the second, and so on. Asked: by how many targets, most first.
 */
export function tableLines(rows: readonly SkillRow[], sort: SkillSort): TableLine[] {
  switch (sort) {
    case 'name': {
      const { compare } = new Intl.Collator();
      return [...rows].sort((a, b) => compare(a.name, b.name));
    }
    case 'fewest':
      return [...rows].sort(byFewest);
    case 'asked':
      return [...rows].sort((a, b) => b.targets - a.targets);
    case 'group': {
      const groups = groupsBy(rows, ({ group }) => group).sort(
        (a, b) => Number(a.key === '') - Number(b.key === ''),
      );
      return groups.flatMap(({ key, items }) => [...(key === '' ? [] : [{ group: key }]), ...items]);
    }
  }
}

function byFewest(a: SkillRow, b: SkillRow): number {
  for (let step = 1; step < a.atLeast.length; step++) {
    const apart = (a.atLeast[step] ?? 0) - (b.atLeast[step] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** Which skills are shown; all where nothing is set. */
export interface SkillFilter {
  /** A part of a name. */
  text: string;
  kind: SkillDocument['kind'] | undefined;
  group: string | undefined;
  /** Only what roles and targets of the team ask. */
  asked: boolean;
}

export const EVERY_SKILL: SkillFilter = { text: '', kind: undefined, group: undefined, asked: false };

/** Ids of the skills that pass. */
export function skillsShown(rows: readonly SkillRow[], filter: SkillFilter): Set<string> {
  const text = filter.text.trim().toLocaleLowerCase();
  const passes = ({ words, kind, group, asked }: SkillRow) =>
    words.includes(text) &&
    (filter.kind === undefined || kind === filter.kind) &&
    (filter.group === undefined || group === filter.group) &&
    (!filter.asked || asked);
  return new Set(rows.filter(passes).map(({ skill }) => skill));
}

/** Things of one key, in the order in which keys and things are met. */
export interface Group<K, T> {
  key: K;
  items: T[];
}

export function groupsBy<K, T>(list: readonly T[], keyOf: (item: T) => K): Group<K, T>[] {
  const groups = new Map<K, Group<K, T>>();
  for (const item of list) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.items.push(item);
    else groups.set(key, { key, items: [item] });
  }
  return [...groups.values()];
}

/** Thin spots that just so many hold, by skill, each with its levels upwards. */
export function spotsBySkill(
  spots: readonly SinglePointOfFailure[],
  holders: number,
): Group<string, SinglePointOfFailure>[] {
  const some = spots.filter((spot) => spot.holders.length === holders);
  return groupsBy(some, ({ skill }) => skill).map(({ key, items }) => ({
    key,
    items: items.sort((a, b) => a.level - b.level),
  }));
}

/** What one member is short in, by the role they aim for. */
export interface MemberNeeds {
  member: string;
  targets: Group<RoleNode, MentoringNeed>[];
  /** Skills they are short in for any of those, and those of them in which somebody can mentor them. */
  skills: number;
  mentored: number;
}

export function needsByMember(needs: readonly MentoringNeed[]): MemberNeeds[] {
  return groupsBy(needs, ({ mentee }) => mentee).map(({ key, items }) => ({
    member: key,
    targets: groupsBy(items, ({ target }) => target),
    skills: new Set(items.map(({ skill }) => skill)).size,
    mentored: new Set(items.filter(({ mentors }) => mentors.length > 0).map(({ skill }) => skill)).size,
  }));
}

/** What one member can pass on, and to how many. */
export interface MentorSide {
  mentor: string;
  offers: MentorOffer[];
  mentees: number;
}

export function offersByMentor(offers: readonly MentorOffer[]): MentorSide[] {
  return groupsBy(offers, ({ mentor }) => mentor).map(({ key, items }) => ({
    mentor: key,
    offers: items,
    mentees: new Set(items.flatMap(({ needs }) => needs.map(({ mentee }) => mentee))).size,
  }));
}

/** Needs in which nobody of the team can mentor, by skill: those of most members first. */
export function unmetBySkill(needs: readonly MentoringNeed[]): Group<string, MentoringNeed>[] {
  const unmet = needs.filter(({ mentors }) => mentors.length === 0);
  const mentees = ({ items }: Group<string, MentoringNeed>) =>
    new Set(items.map(({ mentee }) => mentee)).size;
  return groupsBy(unmet, ({ skill }) => skill).sort((a, b) => mentees(b) - mentees(a));
}

/**
 * People as they are stored, with those of whom this page has something that the browser could not keep: where both
 * have somebody, what `join` makes of the two.
 */
export function withAlone<T>(
  stored: ReadonlyMap<string, T>,
  alone: ReadonlyMap<string, T>,
  join: (stored: T, alone: T) => T,
): Map<string, T> {
  const all = new Map(stored);
  for (const [key, mine] of alone) {
    const other = all.get(key);
    all.set(key, other === undefined ? mine : join(other, mine));
  }
  return all;
}
