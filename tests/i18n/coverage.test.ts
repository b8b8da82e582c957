import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function languages(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['.ci/languages.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('every language translates each sentence from its current English', () => {
  const { status, stdout } = languages();
  expect(stdout).toMatch(/^de: (\d+) of \1 sentences, 0 stale\n$/);
  expect(status).toBe(0);
});

test('missing sentences and those whose English has changed are listed', () => {
  const root = mkdtempSync(join(tmpdir(), 'languages-'));
  try {
    cpSync('src/i18n', root, { recursive: true });
    const edit = (file: string, change: (strings: Record<string, unknown>) => void) => {
      const strings = JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, unknown>;
      change(strings);
      writeFileSync(join(root, file), JSON.stringify(strings));
    };
    edit('en/gap/strings.json', (strings) => (strings['swap'] = 'Swap the roles'));
    edit('de/table/strings.json', (strings) => delete strings['role']);
    const { status, stdout } = languages('--root', root);
    expect(status).toBe(1);
    expect(stdout).toContain('  missing  table.role\n');
    expect(stdout).toContain('  stale    gap.swap\n');
  } finally {
    rmSync(root, { recursive: true });
  }
});
