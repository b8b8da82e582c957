import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderWith, SOUND } from '../fixtures/host/disk';

/** Built before the tests by the suite's global setup. */
const PROGRAM = 'dist/cli/rungs.js';

const run = (...argv: string[]) => spawnSync(process.execPath, [PROGRAM, ...argv], { encoding: 'utf8' });

test('the built program checks ladders, sets its exit codes, and prints no colour into a pipe', () => {
  const sound = run('check', folderWith(SOUND));
  expect([sound.status, sound.stdout, sound.stderr]).toEqual([0, 'No errors, no warnings\n', '']);
  const broken = run('check', folderWith({ ...SOUND, 'roles/x.yaml': 'id: x\n' }));
  expect(broken.status).toBe(1);
  expect(broken.stdout).toContain('roles/x.yaml:1:1: error FIELD_MISSING');
  expect(broken.stdout).not.toContain('\u001B');
  expect(run().status).toBe(2);
});

test('the built program computes a gap and knows its version', () => {
  const { status, stdout } = run('gap', folderWith(SOUND), 'developer', 'senior', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ steps: 3, readiness: 0.4 });
  expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('text nested a hundred thousand levels deep does not crash the process', () => {
  const folder = folderWith({ 'x.yaml': '['.repeat(100_000) });
  const { status, stdout } = run('check', `${folder}/x.yaml`);
  expect(status).toBe(1);
  expect(stdout).toContain('nested deeper');
});

test('a reader that closes the pipe early sees no stack trace', () => {
  const roles = Array.from({ length: 3_000 }, (_, at) => [`roles/r${at}.yaml`, `id: r${at}\n`]);
  const folder = folderWith({ ...SOUND, ...Object.fromEntries(roles) });
  const command = `{ "${process.execPath}" ${PROGRAM} check "${folder}" | head -n 1; } 2>&1`;
  const head = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(head).toMatch(/^\S+ error FIELD_MISSING\n$/);
});
