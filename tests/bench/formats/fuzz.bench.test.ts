/**
 * Ten thousand mutated inputs of each format, each read by every reader, checked and written in every format: a
 * night's work. `FUZZ_RUNS` sets another number, `FUZZ_SEED` the first seed.
 */
import { expect, test } from 'vitest';
import { complaintsOf } from '../../fixtures/import/judge';
import { mutated } from '../../fixtures/import/mutations';
import { samples } from '../../fixtures/import/samples';
import { processorSeconds } from '../timing';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1_000);
const MOST_TOLD = 20;

test.each(samples())(
  `$format holds against ${RUNS} mutations`,
  async (sample) => {
    const others = samples();
    const found: string[] = [];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS && found.length < MOST_TOLD; seed++)
      for (const complaint of await complaintsOf(mutated(sample, others, seed), processorSeconds))
        found.push(`${sample.format}, seed ${seed}: ${complaint}`);
    expect(found).toEqual([]);
  },
  4 * 3_600_000,
);
