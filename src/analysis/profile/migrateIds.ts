/** Where ids of one edition of a ladder lead in another: skills and roles alike. */
import { compareIds } from '../../model/ladder/id';
import type { NameIndex } from '../../graph/names';

/** One side of a migration: what an edition has, as far as it is known. */
export interface Known {
  has: (id: string) => boolean;
  /** The name and aliases it gives to an id; none where it is not known. */
  names: (id: string) => readonly string[];
}

export interface Placed {
  /** As it stands in the new edition; undefined where that has no place for it. */
  to: string | undefined;
  how: 'same' | 'back' | 'name';
}

export interface Wanted {
  id: string;
  /** False for what the last edition had no place for. */
  active: boolean;
}

/**
 * Where each id leads, and to no one place two: first those that have their own id in the new edition, then those
 * that return to the id they had before, then those whose name or alias leads to one thing alone. Of two that
 * lead to one place the first in that order has it, of equal ones the active, then the smaller id.
 * @param former the ids that were carried over to one, the latest last
 */
export function placeIds(
  wanted: readonly Wanted[],
  former: ReadonlyMap<string, readonly string[]>,
  from: Known,
  to: { has: (id: string) => boolean; index: NameIndex },
): Map<Wanted, Placed> {
  const ranked = wanted.map((one) => ({ one, ...leadsTo(one.id, former, from, to) }));
  const rank = { same: 0, back: 1, name: 2 } as const;
  ranked.sort(
    (a, b) =>
      rank[a.how] - rank[b.how] ||
      Number(b.one.active) - Number(a.one.active) ||
      compareIds(a.one.id, b.one.id),
  );
  const taken = new Set<string>();
  return new Map(
    ranked.map(({ one, to: goal, how }): [Wanted, Placed] => {
      if (goal === undefined || taken.has(goal)) return [one, { to: undefined, how }];
      taken.add(goal);
      return [one, { to: goal, how }];
    }),
  );
}

function leadsTo(
  id: string,
  former: ReadonlyMap<string, readonly string[]>,
  from: Known,
  { has, index }: { has: (id: string) => boolean; index: NameIndex },
): Placed {
  const origin = [...(former.get(id) ?? [])].reverse().find(has);
  // An id that was carried over because its own was missing goes back when that is there again.
  if (origin !== undefined && !from.has(origin)) return { to: origin, how: 'back' };
  if (has(id)) return { to: id, how: 'same' };
  if (origin !== undefined) return { to: origin, how: 'back' };
  for (const name of [id, ...from.names(id)]) {
    // A name that two things share leads to neither: which was meant nobody can tell.
    if (index.rivals(name).length > 1) continue;
    const found = index.find(name);
    if (found !== undefined && has(found)) return { to: found, how: 'name' };
  }
  return { to: undefined, how: 'name' };
}

/** More are never needed: each stands for one edition in which the id was another. */
const MOST_FORMER = 20;

/** What was called `id` is called `to` now: the former ones of `to`, the latest last. */
export function withFormer<T>(former: readonly T[] | undefined, id: T, to: T): T[] {
  const before = (former ?? []).filter((one) => one !== id && one !== to);
  return id === to ? before : [...before, id].slice(-MOST_FORMER);
}
