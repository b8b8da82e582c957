import { expect, test } from 'vitest';
import { crossroadCounts } from '../../../src/graph/crossroads';
import { Crossroads } from '../../../src/state/session/Crossroads';
import { graphOf, ladderWith, role } from '../../fixtures/ladder/ladder';

/** A row of roles, each beside the next. */
function row(size: number) {
  return graphOf(
    ladderWith({
      roles: Array.from({ length: size }, (_, at) =>
        role(`R${at}`, at + 1 < size ? { lateral: [`R${at + 1}`] } : {}),
      ),
    }),
  );
}

test('a graph is counted once, and another graph anew', async () => {
  const crossroads = new Crossroads();
  const graph = row(5);
  const asked = crossroads.of(graph);
  expect(crossroads.of(graph)).toBe(asked);
  expect([...(await asked)]).toEqual([['r2', 8]]);
  expect(crossroads.of(row(5))).not.toBe(asked);
});

// Tests have no `Worker`, so that the client answers as a page does that may start none.
test('a ladder for a worker is answered alike', async () => {
  const graph = row(110);
  const expected = crossroadCounts(graph);
  expect(expected.size).toBeGreaterThan(0);
  expect([...(await new Crossroads().of(graph))]).toEqual([...expected]);
});
