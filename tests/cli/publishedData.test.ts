import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rungs } from '../fixtures/host/command';
import { DDAT_FILES } from '../fixtures/published/ddat';
import { folderWith } from '../fixtures/host/disk';
import { hasShared, SHARED_ROOT } from '../fixtures/published/shared';

const at = (path: string) => join(SHARED_ROOT, 'data', path);

test.skipIf(!DDAT_FILES.every(hasShared))(
  'the framework comes in, and the gaps on the imported ladder are the published figures',
  async () => {
    const ladder = join(folderWith({}), 'ddat');
    const { code, err } = await rungs('import', at('ddat'), '-o', ladder);
    expect(code).toBe(0);
    expect(err).toContain('201 roles and 188 skills written');
    expect(err.match(/CSV_ROW_UNUSED/g)).toHaveLength(28);
    for (const [from, to, short, steps, readiness] of [
      ['Apprentice developer', 'Junior developer', 6, 6, 0.5714],
      ['Junior developer', 'Developer', 9, 10, 0.5833],
      ['Developer', 'Senior developer', 4, 4, 0.8571],
      ['Senior developer', 'Lead developer', 2, 2, 0.9333],
    ] as const) {
      const { out } = await rungs('gap', ladder, from, to, '-f', 'json');
      const gap = JSON.parse(out) as { skillsShort: number; steps: number; readiness: number };
      expect([gap.skillsShort, gap.steps]).toEqual([short, steps]);
      expect(gap.readiness).toBeCloseTo(readiness, 4);
    }
  },
);

/** Prints the peak memory of the process in MB when it exits. */
const MEASURE = `process.on('exit', () => console.log(process.resourceUsage().maxRSS / 1024));`;

test.skipIf(!hasShared('onet') || !hasShared('oews'))('O*NET with its wages comes in within 500 MB', () => {
  const output = join(folderWith({}), 'onet.json');
  const measure = `data:text/javascript,${encodeURIComponent(MEASURE)}`;
  const argv = ['--import', measure, 'dist/cli/rungs.js', 'import', at('onet'), at('oews'), '-o', output];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(status).toBe(0);
  expect(stderr).toContain('1016 roles and 68 skills written');
  expect(Number(stdout)).toBeLessThan(500);
});

test.skipIf(!hasShared('financial-times') || !hasShared('guardian'))(
  'competencies and pay bands come in as one ladder without errors',
  async () => {
    const ladder = join(folderWith({}), 'both');
    const { code, err } = await rungs('import', at('financial-times'), at('guardian'), '-o', ladder);
    expect(code).toBe(0);
    expect(err).toContain('28 roles and 9 skills written');
    expect((await rungs('check', ladder)).code).toBe(0);
  },
);
