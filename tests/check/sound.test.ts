import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { soundGraph } from '../../src/check/sound';
import { isError } from '../../src/model/validation/issue';
import type { LadderInput } from '../../src/model/ladder/ladder';
import { anyDocument } from '../fixtures/ladder/arbitrary';
import { ladderWith, role } from '../fixtures/ladder/ladder';
import { smallLadder } from '../fixtures/ladder/randomLadder';
import { runs } from '../fixtures/runs';

const read = (value: unknown) => ({ value, issues: [], locate: () => undefined });

/** Whether the whole check leaves nothing that changes the drawing. */
function isSound(value: LadderInput): boolean {
  const { graph, issues } = checkLadder(read(value));
  return graph !== undefined && !issues.some((one) => isError(one) || one.code === 'FIELD_UNKNOWN');
}

test('a ladder is sound exactly if the whole check finds no error in it', () => {
  fc.assert(
    fc.property(fc.oneof(smallLadder, anyDocument), (ladder) => {
      fc.pre(ladder.checks === undefined);
      expect(soundGraph(read(ladder)) !== undefined).toBe(isSound(ladder));
    }),
    { numRuns: runs(200) },
  );
  expect(soundGraph(read(ladderWith()))).toBeDefined();
});

test('the graph is the one that the whole check builds', () => {
  const ladder = ladderWith();
  expect(soundGraph(read(ladder))?.document).toEqual(checkLadder(read(ladder)).graph?.document);
});

test('an unknown field, a fault of the file and a rule raised to an error are left to the whole check', () => {
  expect(soundGraph(read({ ...ladderWith(), colour: 'red' }))).toBeUndefined();
  const { issues } = checkLadder(read({}));
  expect(soundGraph({ ...read(ladderWith()), issues })).toBeUndefined();
  const raised = ladderWith({ checks: { ROLE_DEAD_END: 'error' }, roles: [role('A')] });
  expect(soundGraph(read(raised))).toBeUndefined();
});
