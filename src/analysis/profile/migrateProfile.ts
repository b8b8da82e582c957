/**
 * Migrates a profile from one edition of a ladder to another without loss. What the new edition does not have
 * moves to `kept`, with what is needed to restore it when a later edition, or the old one, has it again.
 */
import type { CareerGraph } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { Answer, Orphaned, ProfileDocument, Rival } from '../../model/profile/profile';
import { tidy } from '../../model/profile/change';
import { fieldKey, fieldsOf, personOf, viewOf, type Field, type FieldKey } from '../../model/profile/fields';
import { ladderRefOf } from '../../model/profile/profileLadder';
import type { PersonChange } from './migrateChange';
import { placeIds, withFormer, type Known, type MigratedId, type Wanted } from './migrateIds';
import { carryLevel, type CarriedLevel, type Scale } from './migrateLevels';
import { migrateRoles } from './migrateRoles';
import { ownValue } from '../../model/validation/values';

export interface Migrated {
  person: ProfileDocument;
  /** In the order skills, steps, roles. Empty if every id still means the same. */
  changes: PersonChange[];
}

/**
 * Migrates a profile to a ladder: ratings by skill id, then by name and alias; steps by id, then by name,
 * then by position in the scale; roles like skills. Migrating to another edition and back gives the same
 * ratings. The names and steps of the previous edition come from the document itself. Cost: linear in the
 * fields and skills, plus sorting ids.
 */
export function migrateProfile(person: ProfileDocument, to: CareerGraph): Migrated {
  let { person: carried, changes } = carriedOnce(person, to);
  // If two skills compete for one name, the loser may find its own place once the winner has moved.
  for (let round = 1; round < MAX_ROUNDS; round++) {
    const again = carriedOnce(carried, to);
    const further = again.changes.filter(({ code }) => code !== 'STEP_UNKNOWN');
    if (further.length === 0) break;
    carried = again.person;
    changes = [...changes, ...further];
  }
  return { person: carried, changes };
}

/** Each round places skills that another one blocked. Two rounds suffice except for chains. */
const MAX_ROUNDS = 5;

function carriedOnce(person: ProfileDocument, to: CareerGraph): Migrated {
  const moved = placeSkills(person, to);
  const scales = { from: person.ladder.scale, to: to.document.scale };
  const carried = carryFields(person, moved, scales);
  const roles = migrateRoles(carried.person, to);
  const skills = keptNames(roles.person, person);
  return {
    person: tidy({
      ...roles.person,
      ladder: ladderRefOf(to.document, to.roles.values(), roles.person),
      kept: { ...roles.person.kept, names: skills },
    }),
    changes: [...moved.changes, ...carried.changes, ...roles.changes],
  };
}

interface MovedSkills {
  /** By the earlier skill id: where its active and its kept rating are now, under `ratings` or `kept`. */
  active: Map<string, { id: string; kept: boolean }>;
  kept: Map<string, { id: string; kept: boolean }>;
  /** Former ids of skills, by current id. */
  former: Map<string, string[]>;
  changes: PersonChange[];
}

function placeSkills(person: ProfileDocument, to: CareerGraph): MovedSkills {
  const names = person.ladder.skills ?? {};
  const keptNamesNow = person.kept?.names ?? {};
  const source: Known = {
    has: (id) => Object.hasOwn(names, id),
    names: (id) => {
      const name = ownValue(names, id) ?? ownValue(keptNamesNow, id);
      return name === undefined ? [] : [name];
    },
  };
  const keptIds = new Set(Object.keys(person.kept?.ratings ?? {}));
  // Skills that occur only in a snapshot follow their rating, even if it is kept.
  const active = new Set([
    ...Object.keys(person.ratings),
    ...inSnapshots(person).filter((id) => !keptIds.has(id)),
  ]);
  const wanted: Wanted[] = [
    ...[...active].map((id) => ({ id, active: true })),
    ...[...keptIds].map((id) => ({ id, active: false })),
  ];
  const former = new Map(Object.entries(person.kept?.skills ?? {}));
  const target = { has: (id: string) => to.skills.has(id), index: to.skillNames };
  const placed = placeIds(wanted, former, source, target);
  const result: MovedSkills = { active: new Map(), kept: new Map(), former: new Map(), changes: [] };
  const taken = new Set<string>();
  for (const [{ id, active: isActive }, { to: goal, how }] of [...placed].sort(byActiveAndId)) {
    const spot = goal === undefined ? { id: freeId(id, taken), kept: true } : { id: goal, kept: false };
    if (spot.kept) taken.add(spot.id);
    (isActive ? result.active : result.kept).set(id, spot);
    const before = withFormer(former.get(id), id, spot.id);
    if (before.length > 0) result.former.set(spot.id, before);
    const isRated = !isActive || Object.hasOwn(person.ratings, id);
    const name = goal === undefined ? (source.names(id)[0] ?? id) : (to.skills.get(goal)?.name ?? goal);
    if (isRated) result.changes.push(...skillChange(id, isActive, { to: goal, how }, name));
  }
  return result;
}

function byActiveAndId([a]: [Wanted, MigratedId], [b]: [Wanted, MigratedId]): number {
  return Number(a.active) - Number(b.active) || compareIds(a.id, b.id);
}

function skillChange(id: string, isActive: boolean, { to }: MigratedId, name: string): PersonChange[] {
  if (to === undefined) return isActive ? [{ code: 'SKILL_KEPT', args: { skill: id, name } }] : [];
  if (!isActive) return [{ code: 'SKILL_BACK', args: { skill: to, name } }];
  return to === id ? [] : [{ code: 'SKILL_CARRIED', args: { from: id, to, name } }];
}

/** The id, or a variant of it if something else is already kept under it. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let at = 2; taken.has(free); at++) free = `${id.slice(0, 110)}-${at}`;
  return free;
}

function inSnapshots({ snapshots }: ProfileDocument): string[] {
  return snapshots.flatMap(({ ratings }) => Object.keys(ratings));
}

/**
 * Moves every field to its new path and converts its rating to the new scale. Stamps and rivals follow their
 * field.
 */
function carryFields(
  person: ProfileDocument,
  moved: MovedSkills,
  scales: { from: Scale | undefined; to: Scale },
): { person: ProfileDocument; changes: PersonChange[] } {
  const changed: [FieldKey, NonNullable<ProfileDocument['changed']>[string]][] = [];
  const rivals: [FieldKey, Rival[]][] = [];
  const levels: [FieldKey, NonNullable<Orphaned['levels']>[string]][] = [];
  const steps = new Steps();
  const fields: Field[] = [];
  for (const [key, { path, value }] of fieldsOf(person)) {
    if (path[0] === 'kept' && path[1] !== 'ratings') continue;
    const goal = movedPath(path, moved);
    const goalKey = fieldKey(goal);
    let now = value;
    if (viewOf(path) !== undefined) {
      const answer = value as Answer;
      const level = carryLevel(answer, ownValue(person.kept?.levels ?? {}, key), scales.from, scales.to);
      if (level.former) levels.push([goalKey, level.former]);
      steps.count(answer, level);
      now = level.now;
    }
    fields.push({ path: goal, value: now });
    const stamp = ownValue(person.changed ?? {}, key);
    if (stamp) changed.push([goalKey, stamp]);
    const others = ownValue(person.rivals ?? {}, key);
    if (others) rivals.push([goalKey, others.map((one) => carriedRival(one, path, scales))]);
  }
  const result = personOf(fields, {
    ...person,
    changed: Object.fromEntries(changed),
    rivals: Object.fromEntries(rivals),
  });
  const { ratings } = result.kept ?? {};
  const kept: Orphaned = {
    ...person.kept,
    ratings,
    skills: Object.fromEntries(moved.former),
    levels: Object.fromEntries(levels),
  };
  return { person: { ...result, kept }, changes: steps.changes(scales) };
}

/** Converts a rival rating if the new scale has its step under another id; otherwise it stays as written. */
function carriedRival(
  one: Rival,
  path: readonly string[],
  scales: { from: Scale | undefined; to: Scale },
): Rival {
  if (viewOf(path) === undefined || (typeof one.value !== 'string' && typeof one.value !== 'number'))
    return one;
  const { how, now } = carryLevel(one.value, undefined, scales.from, scales.to);
  return how === 'name' ? { ...one, value: now } : one;
}

function movedPath(path: readonly string[], moved: MovedSkills): readonly string[] {
  const [part, inner, third = '', ...rest] = path;
  if (part === 'ratings' && inner !== undefined) {
    const spot = moved.active.get(inner);
    const own = [spot?.id ?? inner, ...path.slice(2)];
    return spot?.kept ? ['kept', 'ratings', ...own] : ['ratings', ...own];
  }
  if (part === 'kept' && inner === 'ratings') {
    const spot = moved.kept.get(third);
    return spot && !spot.kept
      ? ['ratings', spot.id, ...rest]
      : ['kept', 'ratings', spot?.id ?? third, ...rest];
  }
  if (part === 'snapshots' && third === 'ratings') {
    const [skill = '', view = ''] = rest;
    const spot = moved.active.get(skill) ?? moved.kept.get(skill);
    // History is not moved: a skill that was removed stays in its snapshot.
    return [part, inner ?? '', third, spot && !spot.kept ? spot.id : skill, view];
  }
  return path;
}

/** Counts ratings by their step before and after. */
class Steps {
  readonly #counts = new Map<
    string,
    { from: Answer; to: Answer; how: CarriedLevel['how']; answers: number }
  >();

  count(from: Answer, { now, how }: CarriedLevel): void {
    if (how === 'same') return;
    const key = JSON.stringify([how, from, now]);
    const known = this.#counts.get(key);
    if (known) known.answers++;
    else this.#counts.set(key, { from, to: now, how, answers: 1 });
  }

  changes(scales: { from: Scale | undefined; to: Scale }): PersonChange[] {
    const code = { name: 'STEP_CARRIED', position: 'STEP_BY_POSITION', back: 'STEP_BACK' } as const;
    return [...this.#counts.values()].flatMap(({ from, to, how, answers }): PersonChange[] => {
      const before = stepWords(from, scales.from);
      if (how === 'unknown') return [{ code: 'STEP_UNKNOWN', args: { step: before, answers } }];
      if (how === 'same') return [];
      return [{ code: code[how], args: { from: before, to: stepWords(to, scales.to), answers } }];
    });
  }
}

function stepWords(answer: Answer, scale: Scale | undefined): string {
  return scale?.find(({ id }) => id === answer)?.name ?? String(answer);
}

/** Names of the skills that are kept or occur only in a snapshot. */
function keptNames({ kept, snapshots }: ProfileDocument, before: ProfileDocument): Record<string, string> {
  const known = new Map([
    ...Object.entries(before.kept?.names ?? {}),
    ...Object.entries(before.ladder.skills ?? {}),
  ]);
  const ids = new Set([
    ...Object.keys(kept?.ratings ?? {}),
    ...inSnapshots({ snapshots } as ProfileDocument),
  ]);
  return Object.fromEntries(
    [...ids].flatMap((id): [string, string][] => {
      const name = known.get(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}
