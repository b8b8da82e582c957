import { expect, test } from 'vitest';
import { CARD_WIDTH } from '../../../src/layout/level/cardText';
import { layoutLadder } from '../../../src/layout/level/layoutLadder';
import type { LayoutInput } from '../../../src/layout/level/types';
import { randomFrom } from '../../fixtures/random';
import { AFFINITIES, randomLadder, SIZES } from '../../fixtures/ladder/layoutLadder';
import { settledLanes } from '../../fixtures/ladder/settledLanes';

const ADDED = 5;

/** The ladder plus one role next to an existing one, with an advancement and a lateral move. */
function withOneMore(input: LayoutInput, random: () => number): LayoutInput {
  const near = input.roles[Math.floor(random() * input.roles.length)];
  if (!near) throw new Error('The ladder is empty.');
  const added = { ...near, id: 'added', title: 'Added' };
  const above = input.roles.find(({ lane, rank }) => lane === near.lane && rank === near.rank + 1);
  const beside = input.roles.find(({ lane, rank }) => lane !== near.lane && rank === near.rank);
  const moves = [...input.moves];
  if (above) moves.push({ id: 'added-up', kind: 'advancement', from: 'added', to: above.id });
  if (beside) moves.push({ id: 'added-beside', kind: 'lateral', from: 'added', to: beside.id });
  return { ...input, roles: [...input.roles, added], moves };
}

/** The mean distance that the common cards moved, in card widths. */
function movement(before: LayoutInput, after: LayoutInput): number {
  const [was, is] = [layoutLadder(before).cards, layoutLadder(after).cards];
  let sum = 0;
  for (const [id, { x, y }] of was) {
    const now = is.get(id);
    if (!now) throw new Error(`${id} is gone`);
    sum += Math.hypot(now.x - x, now.y - y);
  }
  return sum / was.size / CARD_WIDTH;
}

test.each(SIZES.flatMap((size) => AFFINITIES.map((affinity) => ({ ...size, affinity, size }))))(
  'with $roles roles and families by $affinity, adding a role moves the others by at most half a card on average',
  ({ size, affinity }) => {
    const ladders = size.roles < 100 ? 20 : 6;
    let sum = 0;
    for (let seed = 1; seed <= ladders; seed += 1) {
      const input = settledLanes(randomLadder(size, affinity, seed));
      const random = randomFrom(seed);
      for (let time = 0; time < ADDED; time += 1) sum += movement(input, withOneMore(input, random));
    }
    expect(sum / (ladders * ADDED)).toBeLessThanOrEqual(0.5);
  },
);
