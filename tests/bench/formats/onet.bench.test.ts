/** What it takes to read all of O*NET with the wages of the BLS, and to check it. */
import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { OEWS_FILE } from '../../fixtures/published/oews';
import { ONET_FILES } from '../../fixtures/published/onet';
import { hasShared, sharedText } from '../../fixtures/published/shared';
import { leastTime } from '../timing';
import { readOnet } from '../../fixtures/import/readers';

const BUDGET_MS = 5_000;
const BUDGET_MB = 500;
const RUNS = 3;

describe.skipIf(![...ONET_FILES, OEWS_FILE].every(hasShared))('O*NET', () => {
  test(`seven files are read and checked in ${BUDGET_MS / 1_000} s and ${BUDGET_MB} MB`, () => {
    const files = [...ONET_FILES, OEWS_FILE].map((file) => ({ file, text: sharedText(`data/${file}`) }));
    const { result: read, ms: readMs } = leastTime(() => readOnet(files), RUNS);
    const { result, ms: checkMs } = leastTime(() => checkLadder(read), RUNS);
    // Of this process since it began: the tests' own modules and every run before are in it.
    const megabytes = process.resourceUsage().maxRSS / 1_024;
    const roles = result.document?.roles ?? [];
    const bands = roles.reduce((sum, { pay }) => sum + pay.length, 0);
    const asked = roles.reduce((sum, { requirements }) => sum + requirements.length, 0);
    console.log(
      `${roles.length} roles, ${asked} requirements, ${result.graph?.moves.size ?? 0} moves, ${bands} bands: ` +
        `read in ${readMs.toFixed(0)} ms, checked in ${checkMs.toFixed(0)} ms, ` +
        `least of ${RUNS} runs; peak memory ${megabytes.toFixed(0)} MB`,
    );
    const counts = new Map<string, number>();
    for (const { code } of result.issues) counts.set(code, (counts.get(code) ?? 0) + 1);
    console.table([...counts].map(([code, issues]) => ({ code, issues })));
    expect(readMs + checkMs).toBeLessThan(BUDGET_MS);
    expect(megabytes).toBeLessThan(BUDGET_MB);
  });
});
