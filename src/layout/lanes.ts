import type { LayoutInput } from './types';

/** Moves between each pair of lanes, as a square table. */
function laneTable({ roles, moves, laneCount }: LayoutInput): number[][] {
  const laneOf = new Map(roles.map(({ id, lane }) => [id, lane]));
  const table = Array.from({ length: laneCount }, () => new Array<number>(laneCount).fill(0));
  for (const { from, to } of moves) {
    const a = laneOf.get(from);
    const b = laneOf.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = table[x];
      if (row) row[y] = (row[y] ?? 0) + 1;
    }
  }
  return table;
}

function span(order: readonly number[], table: readonly number[][]): number {
  let sum = 0;
  order.forEach((a, i) => {
    for (let j = i + 1; j < order.length; j += 1) sum += (table[a]?.[order[j] ?? 0] ?? 0) * (j - i);
  });
  return sum;
}

/**
 * The lanes from left to right. Optimised, each lane in turn is moved to where the moves between lanes
 * span the fewest lanes, until none gains; starting from the given order, so that an equal order stays.
 */
export function orderLanes(input: LayoutInput): number[] {
  let order = Array.from({ length: input.laneCount }, (_, lane) => lane);
  if (input.laneOrder === 'given') return order;
  const table = laneTable(input);
  let best = span(order, table);
  for (let round = 0, gained = true; gained && round < 12; round += 1) {
    gained = false;
    for (const lane of [...order]) {
      for (let place = 0; place < order.length; place += 1) {
        const trial = order.filter((other) => other !== lane);
        trial.splice(place, 0, lane);
        const cost = span(trial, table);
        if (cost >= best) continue;
        best = cost;
        order = trial;
        gained = true;
      }
    }
  }
  return order;
}
