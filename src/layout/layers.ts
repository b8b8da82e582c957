/**
 * The ladder as rows of items: one row a rank, each item a card or a slot.
 *
 * A slot is the place that a move keeps free in a row it passes through, so that its edge never has to cross a card
 * (the "virtual nodes" of Gansner et al., A Technique for Drawing Directed Graphs, 1993). A move between ranks becomes
 * a chain of segments, each between two neighbouring rows; a move inside a rank is a "beside".
 */

import type { LayoutInput, LayoutMove, LayoutRole } from './types';

/** For item i, the other ends `to[k]` and the segment or beside `via[k]`, for k in start[i] .. start[i + 1] - 1. */
export interface Adjacency {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly via: Int32Array;
}

/** A move between ranks: items from the lowest to the highest, and its first segment (the others follow it). */
export interface Climb {
  readonly move: LayoutMove;
  readonly items: readonly number[];
  readonly firstSegment: number;
  /** True when the move leads down, from the last item to the first. */
  readonly descends: boolean;
}

/** A move inside one rank. */
export interface Beside {
  readonly move: LayoutMove;
  readonly from: number;
  readonly to: number;
}

export interface Layers {
  /** Sorted by id; item i < roles.length is the card of roles[i], every other item is a slot. */
  readonly roles: readonly LayoutRole[];
  readonly laneCount: number;
  readonly rankCount: number;
  readonly itemCount: number;
  readonly rank: Int32Array;
  /** -1 for a slot, which may pass through any lane. */
  readonly lane: Int32Array;
  readonly segmentLower: Int32Array;
  readonly segmentUpper: Int32Array;
  readonly up: Adjacency;
  readonly down: Adjacency;
  readonly beside: Adjacency;
  readonly climbs: readonly Climb[];
  readonly besides: readonly Beside[];
}

/** By code unit: the same on every machine, whatever its locale. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function adjacency(itemCount: number, ends: Int32Array, others: Int32Array): Adjacency {
  const start = new Int32Array(itemCount + 1);
  for (const end of ends) start[end + 1] += 1;
  for (let i = 0; i < itemCount; i += 1) start[i + 1] += start[i];
  const next = start.slice();
  const to = new Int32Array(ends.length);
  const via = new Int32Array(ends.length);
  for (let edge = 0; edge < ends.length; edge += 1) {
    const at = next[ends[edge]]++;
    to[at] = others[edge];
    via[at] = edge;
  }
  return { start, to, via };
}

/** Both directions in one adjacency; `via` is the index of the beside. */
function bothWays(itemCount: number, besides: readonly Beside[]): Adjacency {
  const ends = new Int32Array(2 * besides.length);
  const others = new Int32Array(2 * besides.length);
  besides.forEach(({ from, to }, index) => {
    ends[2 * index] = others[2 * index + 1] = from;
    ends[2 * index + 1] = others[2 * index] = to;
  });
  const found = adjacency(itemCount, ends, others);
  return { ...found, via: found.via.map((edge) => edge >> 1) };
}

/** Sorts the input by id, so that nothing after this depends on the order it came in. */
export function buildLayers(input: LayoutInput): Layers {
  const roles = [...input.roles].sort(byId);
  const moves = [...input.moves].sort(byId);
  const cardOf = new Map(roles.map((role, card) => [role.id, card]));
  const rank = roles.map((role) => role.rank);
  const lane = roles.map((role) => role.lane);
  const lower: number[] = [];
  const upper: number[] = [];
  const climbs: Climb[] = [];
  const besides: Beside[] = [];
  for (const move of moves) {
    const from = cardOf.get(move.from);
    const to = cardOf.get(move.to);
    if (from === undefined || to === undefined || from === to) continue;
    if (rank[from] === rank[to]) {
      besides.push({ move, from, to });
      continue;
    }
    const descends = rank[from] > rank[to];
    const [first, last] = descends ? [to, from] : [from, to];
    const items = [first];
    const firstSegment = lower.length;
    for (let between = rank[first] + 1; between < rank[last]; between += 1) {
      lower.push(items[items.length - 1]);
      upper.push(rank.length);
      items.push(rank.length);
      rank.push(between);
      lane.push(-1);
    }
    lower.push(items[items.length - 1]);
    upper.push(last);
    items.push(last);
    climbs.push({ move, items, firstSegment, descends });
  }
  const itemCount = rank.length;
  const segmentLower = Int32Array.from(lower);
  const segmentUpper = Int32Array.from(upper);
  return {
    roles,
    laneCount: roles.reduce((most, role) => Math.max(most, role.lane + 1), input.laneCount),
    rankCount: roles.reduce((most, role) => Math.max(most, role.rank + 1), input.rankCount),
    itemCount,
    rank: Int32Array.from(rank),
    lane: Int32Array.from(lane),
    segmentLower,
    segmentUpper,
    up: adjacency(itemCount, segmentLower, segmentUpper),
    down: adjacency(itemCount, segmentUpper, segmentLower),
    beside: bothWays(itemCount, besides),
    climbs,
    besides,
  };
}
