/** Maps ids of one edition of a ladder to another, for skills and roles. */
import { compareIds } from '../../model/ladder/id';
import type { NameIndex } from '../../graph/names';

/** What is known of an edition on one side of a migration. */
export interface Known {
  has: (id: string) => boolean;
  /** The name and aliases of an id; none if unknown. */
  names: (id: string) => readonly string[];
}

export interface MigratedId {
  /** The id in the new edition; undefined if the new edition has no such item. */
  to: string | undefined;
  how: 'same' | 'back' | 'name';
}

export interface Wanted {
  id: string;
  /** False if the last edition did not have it. */
  active: boolean;
}

/**
 * Maps each id to its place in the new edition, never two to the same place. Ids that exist in the new
 * edition go first, then ids that return to a former id, then ids whose name or alias matches exactly one
 * item. If two ids lead to one place, the first in that order gets it; among equals the active one, then the
 * smaller id.
 *
 * @param former the earlier ids of each id, the latest last
 */
export function placeIds(
  wanted: readonly Wanted[],
  former: ReadonlyMap<string, readonly string[]>,
  from: Known,
  to: { has: (id: string) => boolean; index: NameIndex },
): Map<Wanted, MigratedId> {
  const ranked = wanted.map((one) => ({ one, ...placeFor(one.id, former, from, to) }));
  const rank = { same: 0, back: 1, name: 2 } as const;
  ranked.sort(
    (a, b) =>
      rank[a.how] - rank[b.how] ||
      Number(b.one.active) - Number(a.one.active) ||
      compareIds(a.one.id, b.one.id),
  );
  const taken = new Set<string>();
  return new Map(
    ranked.map(({ one, to: goal, how }): [Wanted, MigratedId] => {
      if (goal === undefined || taken.has(goal)) return [one, { to: undefined, how }];
      taken.add(goal);
      return [one, { to: goal, how }];
    }),
  );
}

function placeFor(
  id: string,
  former: ReadonlyMap<string, readonly string[]>,
  from: Known,
  { has, index }: { has: (id: string) => boolean; index: NameIndex },
): MigratedId {
  const origin = [...(former.get(id) ?? [])].reverse().find(has);
  // An id that was mapped because its own was missing returns once its own exists again.
  if (origin !== undefined && !from.has(origin)) return { to: origin, how: 'back' };
  if (has(id)) return { to: id, how: 'same' };
  if (origin !== undefined) return { to: origin, how: 'back' };
  for (const name of [id, ...from.names(id)]) {
    // A name that two items share is ambiguous, so it matches neither.
    if (index.rivals(name).length > 1) continue;
    const found = index.find(name);
    if (found !== undefined && has(found)) return { to: found, how: 'name' };
  }
  return { to: undefined, how: 'name' };
}

/** Enough in practice: each entry is one edition that used another id. */
const MAX_FORMER = 20;

/** Records that `id` is now called `to`. Returns the former ids of `to`, the latest last. */
export function withFormer<T>(former: readonly T[] | undefined, id: T, to: T): T[] {
  const before = (former ?? []).filter((one) => one !== id && one !== to);
  return id === to ? before : [...before, id].slice(-MAX_FORMER);
}
