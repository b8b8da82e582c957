import { expect, test } from 'vitest';
import { rungs } from '../fixtures/host/command';

test('the ladder that comes with the product is in the format of rungs fmt', async () => {
  const { code, out } = await rungs('fmt', '--check', 'data/software-engineering');
  expect([code, out]).toEqual([0, '']);
});
