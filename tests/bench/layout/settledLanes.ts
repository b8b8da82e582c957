import type { LayoutInput } from '../../../src/layout/level/types';

/**
 * The same ladder with its families in an order that suits its moves: each in turn goes where the moves between
 * families span the fewest lanes, until none gains. dot puts lanes that are in a poor order elsewhere, and would
 * be compared with a drawing that may not.
 */
export function settledLanes(input: LayoutInput): LayoutInput {
  const laneOf = new Map(input.roles.map(({ id, lane }) => [id, lane]));
  const pairs = input.moves.flatMap(({ from, to }) => {
    const [a, b] = [laneOf.get(from), laneOf.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const span = (order: readonly number[]) => {
    const at = new Map(order.map((lane, index) => [lane, index]));
    return pairs.reduce((sum, [a, b]) => sum + Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0)), 0);
  };
  let order = Array.from({ length: input.laneCount }, (_, lane) => lane);
  let least = span(order);
  for (let gained = true; gained;) {
    gained = false;
    for (const lane of [...order].sort((a, b) => a - b)) {
      const rest = order.filter((other) => other !== lane);
      for (let place = 0; place <= rest.length; place += 1) {
        const tried = [...rest.slice(0, place), lane, ...rest.slice(place)];
        const spanned = span(tried);
        if (spanned >= least) continue;
        [order, least, gained] = [tried, spanned, true];
      }
    }
  }
  const roles = input.roles.map((role) => ({ ...role, lane: order.indexOf(role.lane) }));
  return { ...input, roles };
}
