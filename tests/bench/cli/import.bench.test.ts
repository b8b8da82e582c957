/** What the command line costs for the largest data there is, in seconds of the processor. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../../fixtures/host/disk';
import { hasShared, SHARED_ROOT } from '../../fixtures/published/shared';

const at = (path: string) => join(SHARED_ROOT, 'data', path);

/** Prints the processor time of the process, in seconds, when it ends. */
const MEASURE = `process.on('exit', () => { const u = process.resourceUsage();
  console.log((u.userCPUTime + u.systemCPUTime) / 1e6); });`;

test.skipIf(!hasShared('onet') || !hasShared('oews'))(
  'O*NET with its wages comes in within five seconds',
  () => {
    spawnSync(process.execPath, ['.ci/build-cli.mjs']);
    const output = join(folderWith({}), 'onet.json');
    const measure = `data:text/javascript,${encodeURIComponent(MEASURE)}`;
    const argv = ['--import', measure, 'dist/cli/rungs.js', 'import', at('onet'), at('oews'), '-o', output];
    const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 2 ** 27 });
    expect(status).toBe(0);
    console.log(`O*NET: ${Number(stdout).toFixed(1)} s`);
    expect(Number(stdout)).toBeLessThan(5);
  },
);
