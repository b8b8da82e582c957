import { expect, test } from 'vitest';
import { crossroadCounts } from '../../../src/graph/crossroads';
import { Crossroads } from '../../../src/state/session/Crossroads';
import { graphOf, ladderWith, role } from '../../fixtures/ladder/ladder';

/** Roles in a row, with a move from each to the next. */
function row(size: number) {
  return graphOf(
    ladderWith({
      roles: Array.from({ length: size }, (_, at) =>
        role(`R${at}`, at + 1 < size ? { lateral: [`R${at + 1}`] } : {}),
      ),
    }),
  );
}

test('counts each graph once', async () => {
  const crossroads = new Crossroads();
  const graph = row(5);
  const asked = crossroads.of(graph);
  expect(crossroads.of(graph)).toBe(asked);
  expect([...(await asked)]).toEqual([['r2', 8]]);
  expect(crossroads.of(row(5))).not.toBe(asked);
});

// Tests have no `Worker`, so the client answers like a page that may not start one.
test('gives the same result for a ladder that a worker counts', async () => {
  const graph = row(110);
  const expected = crossroadCounts(graph);
  expect(expected.size).toBeGreaterThan(0);
  expect([...(await new Crossroads().of(graph))]).toEqual([...expected]);
});
