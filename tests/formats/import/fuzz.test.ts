import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../../fixtures/import/judge';
import { mutated } from '../../fixtures/import/mutations';
import { samples } from '../../fixtures/import/samples';

const RUNS = 6;

describe('valid inputs', () => {
  test.each(samples())('$format is read without issues', async ({ files }) => {
    expect(await complaintsOf(files)).toEqual([]);
  });
});

describe('invalid inputs', () => {
  test.each(samples())('mutated $format is read or reported', async (sample) => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const complaints = await complaintsOf(mutated(sample, samples(), seed));
      expect(complaints, `seed ${seed} of ${sample.format}`).toEqual([]);
    }
  });
});
