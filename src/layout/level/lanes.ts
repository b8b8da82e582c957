import type { LayoutInput } from './types';

/**
 * The lanes from left to right. Optimised, they stand where the moves between them span the fewest lanes:
 * the given order and the order of the Fiedler vector are both improved by sifting, and the better one is
 * kept, turned to lie as near the given order as it can. Source: Juvan and Mohar, Optimal linear labelings
 * and eigenvalues of graphs, Discrete Applied Mathematics 36 (1992). Cost: O(lanes^3) a round.
 */
export function orderLanes(input: LayoutInput): number[] {
  const given = Array.from({ length: input.laneCount }, (_, lane) => lane);
  if (input.laneOrder === 'given' || input.laneCount < 3) return given;
  const weights = weightTable(input);
  const spectrum = fiedlerVector(weights);
  const start = [...given].sort((a, b) => (spectrum[a] ?? 0) - (spectrum[b] ?? 0) || a - b);
  const kept = sifted(given, weights);
  const found = sifted(start, weights);
  if (span(found, weights) >= span(kept, weights)) return kept;
  return turned(found) ? found.reverse() : found;
}

/** Moves between each pair of lanes. */
function weightTable({ roles, moves, laneCount }: LayoutInput): number[][] {
  const laneOf = new Map(roles.map(({ id, lane }) => [id, lane]));
  const table = Array.from({ length: laneCount }, () => new Array<number>(laneCount).fill(0));
  for (const { from, to } of moves) {
    const a = laneOf.get(from);
    const b = laneOf.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    const [rowA, rowB] = [table[a], table[b]];
    if (rowA) rowA[b] = (rowA[b] ?? 0) + 1;
    if (rowB) rowB[a] = (rowB[a] ?? 0) + 1;
  }
  return table;
}

/** Lanes spanned by all moves together. */
function span(order: readonly number[], weights: readonly number[][]): number {
  let sum = 0;
  order.forEach((a, i) => {
    for (let j = i + 1; j < order.length; j += 1) sum += (weights[a]?.[order[j] ?? 0] ?? 0) * (j - i);
  });
  return sum;
}

/**
 * Each lane in turn is carried past all the others and left where the span is least, until none gains.
 * Passing one neighbour changes the span by what the two owe to either side, so a place costs O(lanes).
 */
function sifted(start: readonly number[], weights: readonly number[][]): number[] {
  let order = [...start];
  for (let round = 0, gained = true; gained && round < 20; round += 1) {
    gained = false;
    for (const lane of start) {
      const rest = order.filter((other) => other !== lane);
      const now = order.indexOf(lane);
      const row = weights[lane] ?? [];
      // Relative to standing leftmost: passing `other` adds a lane to those on its left, saves one to its right.
      let cost = 0;
      const costs = [0];
      rest.forEach((other, place) => {
        rest.forEach((third, at) => {
          const pull = (row[third] ?? 0) - (weights[other]?.[third] ?? 0);
          if (third !== other) cost += at < place ? pull : -pull;
        });
        costs.push(cost);
      });
      const best = costs.indexOf(Math.min(...costs));
      if ((costs[best] ?? 0) >= (costs[now] ?? 0)) continue;
      order = [...rest.slice(0, best), lane, ...rest.slice(best)];
      gained = true;
    }
  }
  return order;
}

/** The second eigenvector of the lanes' Laplacian, by power iteration from a fixed start. */
function fiedlerVector(weights: readonly number[][]): number[] {
  const degrees = weights.map((row) => row.reduce((a, b) => a + b, 0));
  const shift = 2 * Math.max(1, ...degrees);
  let vector = weights.map((_, lane) => Math.sin(lane * 12.9898));
  for (let round = 0; round < 300; round += 1) {
    const mean = vector.reduce((a, b) => a + b, 0) / vector.length;
    const centred = vector.map((value) => value - mean);
    const next = weights.map((row, lane) =>
      row.reduce(
        (sum, weight, other) => sum + weight * (centred[other] ?? 0),
        (shift - (degrees[lane] ?? 0)) * (centred[lane] ?? 0),
      ),
    );
    const length = Math.hypot(...next) || 1;
    vector = next.map((value) => value / length);
  }
  return vector;
}

/** Whether more pairs of lanes stand against their given order than with it. */
function turned(order: readonly number[]): boolean {
  let against = 0;
  order.forEach((a, i) => {
    for (const b of order.slice(i + 1)) against += a > b ? 1 : -1;
  });
  return against > 0;
}
