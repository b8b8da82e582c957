/**
 * Orders the places of every row so that few lines cross. Sweeps put each place at the mean of its
 * neighbours; then adjacent places swap if that helps. A card never leaves its column. Sources: Sugiyama,
 * Tagawa and Toda, IEEE Transactions on Systems, Man and Cybernetics 11 (1981); Gansner et al., A technique
 * for drawing directed graphs, IEEE Transactions on Software Engineering 19 (1993).
 */
import { runningSums, setIndexes, type RowPlace } from './rows';

const SWEEPS = 16;
/** The sweeps end after this many without improvement. */
const MAX_IDLE_SWEEPS = 5;
const SWITCH_ROUNDS = 12;
/** Weights of the next row and of lateral moves, relative to the row that the sweep has just left. */
const BACKWARD = 0.4;
const BESIDE = 0.4;

/** Reorders the rows in place. Cost: O(sweeps x moves x log roles). */
export function orderRows(rows: RowPlace[][]): void {
  for (const row of rows) spread(row);
  let least = countCrossings(rows);
  let best = snapshot(rows);
  for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < MAX_IDLE_SWEEPS && least > 0; sweep += 1) {
    const upward = sweep % 2 === 0;
    const inSweepOrder = upward ? rows : [...rows].reverse();
    for (const row of inSweepOrder) sweepRow(row, upward);
    const crossings = countCrossings(rows);
    idle += 1;
    if (crossings >= least) continue;
    least = crossings;
    best = snapshot(rows);
    idle = 0;
  }
  restore(rows, best);
  for (let round = 0, gained = true; gained && round < SWITCH_ROUNDS; round += 1) {
    gained = false;
    for (const row of rows) gained = switchNeighbours(row) || gained;
  }
}

/** Spreads the places of each column evenly across it, so that means compare between rows. */
function spread(row: readonly RowPlace[]): void {
  let first = 0;
  row.forEach((place, index) => {
    if (place.column !== row[first]?.column) first = index;
    if (row[index + 1]?.column === place.column) return;
    for (let at = first; at <= index; at += 1) {
      const one = row[at];
      if (one) one.x = one.column + (at - first + 0.5) / (index - first + 1);
    }
  });
  setIndexes(row);
}

function sweepRow(row: RowPlace[], upward: boolean): void {
  const pulls = new Map(row.map((place) => [place, pull(place, upward)]));
  for (const [place, x] of pulls) if (!place.isCard) place.column = Math.floor(x);
  row.sort((a, b) => a.column - b.column || (pulls.get(a) ?? 0) - (pulls.get(b) ?? 0) || a.at - b.at);
  spread(row);
}

/** The weighted mean of a place's neighbours; its own position if it has none. */
function pull(place: RowPlace, upward: boolean): number {
  let sum = 0;
  let weight = 0;
  const add = (places: readonly RowPlace[], each: number) => {
    for (const { x } of places) {
      sum += each * x;
      weight += each;
    }
  };
  add(place.below, upward ? 1 : BACKWARD);
  add(place.above, upward ? BACKWARD : 1);
  add(place.beside, BESIDE);
  return weight === 0 ? place.x : sum / weight;
}

function snapshot(rows: readonly RowPlace[][]): { order: RowPlace[]; columns: number[] }[] {
  return rows.map((row) => ({ order: [...row], columns: row.map(({ column }) => column) }));
}

function restore(rows: RowPlace[][], kept: ReturnType<typeof snapshot>): void {
  kept.forEach(({ order, columns }, rank) => {
    rows[rank] = order;
    order.forEach((place, index) => {
      place.column = columns[index] ?? place.column;
    });
    setIndexes(order);
  });
}

/** Counts the crossings of lines between rows, and of lateral arcs with the lines that they pass. */
function countCrossings(rows: readonly RowPlace[][]): number {
  let crossings = 0;
  rows.forEach((row, rank) => {
    crossings += inversions(row, rows[rank + 1]?.length ?? 0);
    const up = runningSums(row, ({ above }) => above.length);
    const down = runningSums(row, ({ below }) => below.length);
    for (const place of row) {
      for (const other of place.beside) {
        if (other.at > place.at)
          crossings += Math.min(between(up, place, other), between(down, place, other));
      }
    }
  });
  return crossings;
}

/**
 * Counts pairs of lines that leave a row in one order and arrive in the opposite one, with a Fenwick tree.
 */
function inversions(row: readonly RowPlace[], width: number): number {
  const tree = new Int32Array(width + 1);
  let count = 0;
  let seen = 0;
  for (const { above } of row) {
    for (const { at } of above) {
      let upTo = 0;
      for (let index = at + 1; index > 0; index -= index & -index) upTo += tree[index] ?? 0;
      count += seen - upTo;
    }
    for (const { at } of above) {
      for (let index = at + 1; index <= width; index += index & -index) tree[index] = (tree[index] ?? 0) + 1;
      seen += 1;
    }
  }
  return count;
}

function between(sums: readonly number[], left: RowPlace, right: RowPlace): number {
  return (sums[right.at] ?? 0) - (sums[left.at + 1] ?? 0);
}

/** Swaps adjacent places if that saves crossings. Returns whether any swap did. */
function switchNeighbours(row: RowPlace[]): boolean {
  let gained = false;
  for (let index = 0; index + 1 < row.length; index += 1) {
    const left = row[index];
    const right = row[index + 1];
    if (!left || !right || (left.isCard && right.isCard && left.column !== right.column)) continue;
    if (crossingsOf(right, left) >= crossingsOf(left, right)) continue;
    row[index] = right;
    row[index + 1] = left;
    right.at = index;
    left.at = index + 1;
    gained = true;
  }
  return gained;
}

/** Crossings between the lines of two adjacent places in this order. */
function crossingsOf(left: RowPlace, right: RowPlace): number {
  let count = 0;
  for (const a of left.above) for (const b of right.above) if (a.at > b.at) count += 1;
  for (const a of left.below) for (const b of right.below) if (a.at > b.at) count += 1;
  // An arc that passes the other place crosses its lines on the side that has fewer.
  for (const other of left.beside) {
    if (other !== right && other.at > right.at) count += Math.min(right.above.length, right.below.length);
  }
  for (const other of right.beside) {
    if (other !== left && other.at < left.at) count += Math.min(left.above.length, left.below.length);
  }
  return count;
}
