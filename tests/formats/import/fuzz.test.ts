import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../../fixtures/import/judge';
import { mutated } from '../../fixtures/import/mutations';
import { samples } from '../../fixtures/import/samples';

const RUNS = 6;

describe('inputs as they should be', () => {
  test.each(samples())('$format is read without complaints', async ({ files }) => {
    expect(await complaintsOf(files)).toEqual([]);
  });
});

describe('inputs as they should not be', () => {
  test.each(samples())('$format, mutated, is read or told', async (sample) => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const complaints = await complaintsOf(mutated(sample, samples(), seed));
      expect(complaints, `seed ${seed} of ${sample.format}`).toEqual([]);
    }
  });
});
