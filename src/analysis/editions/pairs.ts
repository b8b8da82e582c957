/**
 * Pairs the items of two editions of a ladder: by id, else by name, else by alias or by what they are the same as. The result is symmetric:
 * swapping the editions gives the same pairs, reversed.
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { titleKey } from '../../model/ladder/id';
import type { Family, Rung, SkillDocument } from '../../model/ladder/ladder';
import type { ScaleStep } from '../../model/ladder/scale';

/** Items of one kind in two editions. Each item is in exactly one of `pairs`, `removed` and `added`. */
export interface Pairing<T> {
  /** Before and after, in the order of the earlier edition. */
  pairs: readonly (readonly [before: T, after: T])[];
  /**
   * Items of the earlier edition without a partner, and items of the later edition without one; each in its
   * own order.
   */
  removed: readonly T[];
  added: readonly T[];
  /** Ids of pairs, in either direction. */
  toAfter: ReadonlyMap<string, string>;
  toBefore: ReadonlyMap<string, string>;
  /**
   * For an item without a partner, by its id: the only item of the other edition that its id, name or an
   * alias matches. The item was merged into it or split from it. Absent if there is none.
   */
  kinAfter: ReadonlyMap<string, T>;
  kinBefore: ReadonlyMap<string, T>;
}

export interface EditionPairs {
  steps: Pairing<ScaleStep>;
  levels: Pairing<Rung>;
  families: Pairing<Family>;
  skills: Pairing<SkillDocument>;
  /** Includes title-only roles. Such a role also pairs with one that the other edition describes in full. */
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
    skills: pairUp(before.skills.values(), after.skills.values(), ({ name, aliases, sameAs = [] }) => ({
      name,
      aliases: [...aliases, ...sameAs],
    })),
    roles: pairUp(before.roles.values(), after.roles.values(), roleNames),
  };
}

function roleNames({ title, document }: RoleNode): Names {
  return { name: title, aliases: [...(document?.aliases ?? []), ...(document?.sameAs ?? [])] };
}

/**
 * Pairs items by id, then the remaining ones by name, then the rest by any of id, name and alias. A name that
 * two items of one edition share pairs nothing, nor do names that match two items. If an id occurs twice,
 * which is an error of its own, the first item counts. Cost: linear in the names.
 */
function pairUp<T extends { id: string }>(
  before: Iterable<T>,
  after: Iterable<T>,
  names: (item: T) => Names,
): Pairing<T> {
  const [left, right] = [firstById(before), firstById(after)];
  const partner = new Map<string, string>();
  const taken = new Set<string>();
  const join = (a: string, b: string) => {
    partner.set(a, b);
    taken.add(b);
  };
  for (const id of left.keys()) if (right.has(id)) join(id, id);
  const allNames = (item: T) => [item.id, names(item).name, ...names(item).aliases];
  for (const keys of [(item: T) => [names(item).name], allNames]) {
    const joins = mutual(holders(left.values(), keys), holders(right.values(), keys));
    for (const [a, b] of joins) if (!partner.has(a) && !taken.has(b)) join(a, b);
  }
  return pairingOf(left, right, partner, allNames);
}

function firstById<T extends { id: string }>(items: Iterable<T>): Map<string, T> {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(item.id)) first.set(item.id, item);
  return first;
}

/** Ids by name; null for a name that several items share. */
function holders<T extends { id: string }>(
  items: Iterable<T>,
  keys: (item: T) => string[],
): Map<string, string | null> {
  const byKey = new Map<string, string | null>();
  for (const item of items) {
    for (const key of new Set(keys(item).map(titleKey))) {
      if (key !== '') byKey.set(key, byKey.has(key) ? null : item.id);
    }
  }
  return byKey;
}

/** Pairs of ids that share a name and that no other name connects to anything else. */
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
  names: (item: T) => string[],
): Pairing<T> {
  const toBefore = new Map([...toAfter].map(([a, b]) => [b, a]));
  const removed = [...left.values()].filter(({ id }) => !toAfter.has(id));
  const added = [...right.values()].filter(({ id }) => !toBefore.has(id));
  return {
    pairs: [...left.values()].flatMap((a): [T, T][] => {
      const b = right.get(toAfter.get(a.id) ?? '');
      return toAfter.has(a.id) && b ? [[a, b]] : [];
    }),
    removed,
    added,
    toAfter,
    toBefore,
    kinAfter: kinOf(removed, right, names),
    kinBefore: kinOf(added, left, names),
  };
}

/** For each item, by id, the item of the other edition that its first matching name identifies. */
function kinOf<T extends { id: string }>(
  items: readonly T[],
  others: ReadonlyMap<string, T>,
  names: (item: T) => string[],
): Map<string, T> {
  const kin = new Map<string, T>();
  if (items.length === 0) return kin;
  const byName = holders(others.values(), names);
  for (const item of items) {
    for (const name of names(item)) {
      const other = others.get(byName.get(titleKey(name)) ?? '');
      if (!other) continue;
      kin.set(item.id, other);
      break;
    }
  }
  return kin;
}

/**
 * For steps, order says more than names. If both editions have the same number of unpaired steps between the
 * same neighbours, we treat them as the same steps under new names.
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

/**
 * Runs of steps without a partner, keyed by the two neighbours around them, with the ids of the later
 * edition.
 */
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

/**
 * Whether two ids, one of each edition, identify the same item: a pair, or the same id where neither edition
 * has such an item.
 */
export function isSame<T>({ toAfter, toBefore }: Pairing<T>, before: string, after: string): boolean {
  if (toAfter.has(before) || toBefore.has(after)) return toAfter.get(before) === after;
  return before === after;
}
