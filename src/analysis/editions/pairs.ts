/**
 * Which thing of one edition of a ladder is which of another: by id, else by name, else by alias. Everything here
 * is symmetrical: of the editions swapped the pairs are the same, the other way round.
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import type { Family, Rung, SkillDocument } from '../../model/ladder/ladder';
import type { ScaleStep } from '../../model/ladder/scale';

/** Things of one kind in two editions. Each thing is in one pair, in `gone` or in `come`. */
export interface Pairing<T> {
  /** Before and after, in the order of the edition before. */
  pairs: readonly (readonly [before: T, after: T])[];
  /** Those of the edition before that have no partner, and those of the edition after; each in its order. */
  gone: readonly T[];
  come: readonly T[];
  /** Ids of pairs, either way. */
  toAfter: ReadonlyMap<string, string>;
  toBefore: ReadonlyMap<string, string>;
  /**
   * For a thing without a partner, by its id: what in the other edition answers to its id, name or an alias, and to no
   * other there. It was merged into that, or split from it. Absent where nothing does.
   */
  kinAfter: ReadonlyMap<string, T>;
  kinBefore: ReadonlyMap<string, T>;
}

export interface EditionPairs {
  steps: Pairing<ScaleStep>;
  levels: Pairing<Rung>;
  families: Pairing<Family>;
  skills: Pairing<SkillDocument>;
  /** Title-only roles among them: one that the other edition holds in full is a pair as well. */
  roles: Pairing<RoleNode>;
}

interface Names {
  name: string;
  aliases: readonly string[];
}

/** Cost: linear in the names of both editions. */
export function pairEditions(before: CareerGraph, after: CareerGraph): EditionPairs {
  const byName = ({ name }: { name: string }): Names => ({ name, aliases: [] });
  const [a, b] = [before.document, after.document];
  return {
    steps: pairSteps(a.scale, b.scale),
    levels: pairUp(a.levels, b.levels, byName),
    families: pairUp(a.families, b.families, byName),
    skills: pairUp(before.skills.values(), after.skills.values(), (skill) => skill),
    roles: pairUp(before.roles.values(), after.roles.values(), roleNames),
  };
}

function roleNames({ title, document }: RoleNode): Names {
  return { name: title, aliases: document?.aliases ?? [] };
}

/**
 * Pairs by id; of what is left, by name; of what is left then, by any of id, name and aliases. A name that
 * two things of one edition share pairs nothing, nor do names that lead to two things. Of one id twice, which is a
 * fault of its own, the first counts. Cost: linear in the names.
 */
function pairUp<T extends { id: string }>(
  before: Iterable<T>,
  after: Iterable<T>,
  names: (thing: T) => Names,
): Pairing<T> {
  const [left, right] = [firstById(before), firstById(after)];
  const partner = new Map<string, string>();
  const taken = new Set<string>();
  const join = (a: string, b: string) => {
    partner.set(a, b);
    taken.add(b);
  };
  for (const id of left.keys()) if (right.has(id)) join(id, id);
  const allNames = (thing: T) => [thing.id, names(thing).name, ...names(thing).aliases];
  for (const keys of [(thing: T) => [names(thing).name], allNames]) {
    const joins = mutual(holders(left.values(), keys), holders(right.values(), keys));
    for (const [a, b] of joins) if (!partner.has(a) && !taken.has(b)) join(a, b);
  }
  return pairingOf(left, right, partner, allNames);
}

function firstById<T extends { id: string }>(things: Iterable<T>): Map<string, T> {
  const first = new Map<string, T>();
  for (const thing of things) if (!first.has(thing.id)) first.set(thing.id, thing);
  return first;
}

/** Ids by the names they answer to; null for a name that several answer to. */
function holders<T extends { id: string }>(
  things: Iterable<T>,
  keys: (thing: T) => string[],
): Map<string, string | null> {
  const byKey = new Map<string, string | null>();
  for (const thing of things) {
    for (const key of new Set(keys(thing).map(titleKey))) {
      if (key !== '') byKey.set(key, byKey.has(key) ? null : thing.id);
    }
  }
  return byKey;
}

/** Pairs of ids that some name joins, where no other name joins either of them elsewhere. */
function mutual(
  left: ReadonlyMap<string, string | null>,
  right: ReadonlyMap<string, string | null>,
): [string, string][] {
  const there = new Map<string, string | null>();
  const back = new Map<string, string | null>();
  const note = (map: Map<string, string | null>, from: string, to: string) => {
    map.set(from, map.has(from) && map.get(from) !== to ? null : to);
  };
  for (const [key, a] of left) {
    const b = right.get(key);
    if (a === null || b === null || b === undefined) continue;
    note(there, a, b);
    note(back, b, a);
  }
  return [...there].flatMap(([a, b]): [string, string][] =>
    b !== null && back.get(b) === a ? [[a, b]] : [],
  );
}

function pairingOf<T extends { id: string }>(
  left: ReadonlyMap<string, T>,
  right: ReadonlyMap<string, T>,
  toAfter: ReadonlyMap<string, string>,
  names: (thing: T) => string[],
): Pairing<T> {
  const toBefore = new Map([...toAfter].map(([a, b]) => [b, a]));
  const gone = [...left.values()].filter(({ id }) => !toAfter.has(id));
  const come = [...right.values()].filter(({ id }) => !toBefore.has(id));
  return {
    pairs: [...left.values()].flatMap((a): [T, T][] => {
      const b = right.get(toAfter.get(a.id) ?? '');
      return toAfter.has(a.id) && b ? [[a, b]] : [];
    }),
    gone,
    come,
    toAfter,
    toBefore,
    kinAfter: kinOf(gone, right, names),
    kinBefore: kinOf(come, left, names),
  };
}

/** For each thing, by id, the one of the other edition that its first name which leads anywhere leads to. */
function kinOf<T extends { id: string }>(
  things: readonly T[],
  others: ReadonlyMap<string, T>,
  names: (thing: T) => string[],
): Map<string, T> {
  const kin = new Map<string, T>();
  if (things.length === 0) return kin;
  const byName = holders(others.values(), names);
  for (const thing of things) {
    for (const name of names(thing)) {
      const other = others.get(byName.get(titleKey(name)) ?? '');
      if (!other) continue;
      kin.set(thing.id, other);
      break;
    }
  }
  return kin;
}

/**
 * Steps have an order that says more than their names: where as many without a partner lie between the
 * same neighbours in both editions, they are the same steps under new names.
 */
function pairSteps(before: readonly ScaleStep[], after: readonly ScaleStep[]): Pairing<ScaleStep> {
  const named = pairUp(before, after, ({ name }) => ({ name, aliases: [] }));
  const toAfter = new Map(named.toAfter);
  const gaps = new Map(gapsIn(after, named.toBefore, (_, id) => id));
  for (const [place, steps] of gapsIn(before, named.toAfter, (other) => other)) {
    const others = gaps.get(place);
    if (others?.length !== steps.length) continue;
    steps.forEach((id, at) => toAfter.set(id, others[at] ?? id));
  }
  return pairingOf(firstById(before), firstById(after), toAfter, ({ id, name }) => [id, name]);
}

/** Runs of steps without a partner, under the two neighbours they lie between, by their ids in the edition after. */
function gapsIn(
  scale: readonly ScaleStep[],
  partner: ReadonlyMap<string, string>,
  idAfter: (other: string, own: string) => string,
): [place: string, ids: string[]][] {
  const gaps: [string, string[]][] = [];
  let below = '';
  let run: string[] = [];
  const close = (above: string) => {
    if (run.length > 0) gaps.push([JSON.stringify([below, above]), run]);
    run = [];
    below = above;
  };
  for (const { id } of firstById(scale).values()) {
    const other = partner.get(id);
    if (other === undefined) run.push(id);
    else close(idAfter(other, id));
  }
  close('');
  return gaps;
}

/** Whether two ids, one of each edition, name one thing: a pair, or one name that neither edition holds. */
export function isSame<T>({ toAfter, toBefore }: Pairing<T>, before: string, after: string): boolean {
  if (toAfter.has(before) || toBefore.has(after)) return toAfter.get(before) === after;
  return before === after;
}
