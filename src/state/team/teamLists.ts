/** Skills, needs and single points of failure of a team as lists: their order and their groups. */
import { teamCoverage, type SkillCoverage, type SinglePointOfFailure } from '../../analysis/team/team';
import type { AimingMember, MentoringNeed, MentorOffer } from '../../analysis/team/mentoring';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { SkillDocument } from '../../model/ladder/ladder';

/** Which roles count: the current roles and targets of the members, or all roles of the ladder. */
export type RolesThatCount = 'team' | 'all';

/** The current roles and targets of the members, each once, in the ladder's order. */
export function rolesOfTeam(graph: CareerGraph, members: readonly AimingMember[]): RoleNode[] {
  const ids = new Set(
    members.flatMap(({ skillProfile, targets }) => [
      ...(skillProfile.role ? [skillProfile.role] : []),
      ...targets,
    ]),
  );
  return [...graph.roles.values()].filter((role) => ids.has(role));
}

/** A skill of the ladder as a row of the table. */
export interface SkillRow extends SkillCoverage {
  name: string;
  kind: SkillDocument['kind'];
  /** Empty for a skill without a group. */
  group: string;
  /** How many of the members' targets require it; a target that two members share counts twice. */
  targets: number;
  /** True if a current role or target of a member requires it. */
  required: boolean;
  /** The text that a search matches: its name and other names, in lower case. */
  words: string;
}

/**
 * Every skill, in the ladder's order. Cost: skills × members, plus the requirements of their roles and
 * targets.
 */
export function skillRows(graph: CareerGraph, members: readonly AimingMember[]): SkillRow[] {
  const targets = new Map<string, number>();
  const required = new Set<string>();
  const requirements = (role: RoleNode) => [...role.requirements.values()].filter(({ level }) => level > 0);
  for (const member of members) {
    for (const { skill } of member.skillProfile.role ? requirements(member.skillProfile.role) : [])
      required.add(skill);
    for (const { skill } of member.targets.flatMap(requirements)) {
      required.add(skill);
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
      required: required.has(coverage.skill),
      words: [name, ...aliases].join('\n').toLocaleLowerCase(),
    };
  });
}

export const SKILL_SORTS = ['group', 'name', 'fewest', 'asked'] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

/** The heading of a group, above its skills. */
interface GroupHead {
  skill?: undefined;
  group: string;
}

/** A row of the table. Every order uses the same row objects, so a table only has to move them. */
export type TableLine = GroupHead | SkillRow;

/** The rows of the shown skills, and the headings of groups that still have any. */
export function linesShown(lines: readonly TableLine[], shown: ReadonlySet<string>): TableLine[] {
  const groups = new Set(
    lines.flatMap(({ skill, group }) => (skill !== undefined && shown.has(skill) ? group : [])),
  );
  return lines.filter(({ skill, group }) => (skill === undefined ? groups.has(group) : shown.has(skill)));
}

/** Ids of skills have no space. */
export function lineKey({ skill, group }: TableLine): string {
  return skill ?? `group ${group}`;
}

/**
 * The rows in an order; ties keep the ladder's order. `group` adds a heading to each group and puts skills
 * without a group last, with no heading. `fewest` compares the holders of the first level, then of the
 * second, and so on. `asked` puts skills that most targets require first.
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

/** Which skills are shown; all of them if nothing is set. */
export interface SkillFilter {
  /** A part of a name. */
  text: string;
  kind: SkillDocument['kind'] | undefined;
  group: string | undefined;
  /** True to show only skills that roles and targets of the team require. */
  required: boolean;
}

export const EVERY_SKILL: SkillFilter = { text: '', kind: undefined, group: undefined, required: false };

/** Ids of the skills that pass. */
export function skillsShown(rows: readonly SkillRow[], filter: SkillFilter): Set<string> {
  const text = filter.text.trim().toLocaleLowerCase();
  const passes = ({ words, kind, group, required }: SkillRow) =>
    words.includes(text) &&
    (filter.kind === undefined || kind === filter.kind) &&
    (filter.group === undefined || group === filter.group) &&
    (!filter.required || required);
  return new Set(rows.filter(passes).map(({ skill }) => skill));
}

/** Items that share a key. Groups and items keep the order in which they occur. */
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

/** Skills at levels that exactly so many members hold, grouped by skill, levels ascending. */
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

/** The gaps of one member, by target. */
export interface MemberNeeds {
  member: string;
  targets: Group<RoleNode, MentoringNeed>[];
  /** How many skills are below a target, and how many of those another member can mentor. */
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

/** The skills that one member can mentor, and how many members need them. */
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

/** Needs that no member can mentor, by skill; skills that most members need come first. */
export function unmetBySkill(needs: readonly MentoringNeed[]): Group<string, MentoringNeed>[] {
  const unmet = needs.filter(({ mentors }) => mentors.length === 0);
  const mentees = ({ items }: Group<string, MentoringNeed>) =>
    new Set(items.map(({ mentee }) => mentee)).size;
  return groupsBy(unmet, ({ skill }) => skill).sort((a, b) => mentees(b) - mentees(a));
}

/**
 * Adds the people whose changes the browser could not store to those it stored. If both lists have a person,
 * `join` merges the two.
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
