import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/**
 * The stack: a folder of `src` imports only from folders of a lower rank.
 *
 *   8  library          what other programs import of the rest
 *   7  app embed
 *   6  ui/<view>        beside it only ui/kit and ui/profile-parts
 *   5  state
 *   4  browser cli
 *   5  build           the plugins of Vite, on what the command line loads with
 *   3  i18n
 *   2  analysis layout check formats
 *   1  graph
 *   0  model            zod alone
 */
const RANKS: Record<string, number> = {
  model: 0,
  graph: 1,
  analysis: 2,
  layout: 2,
  check: 2,
  formats: 2,
  i18n: 3,
  browser: 4,
  cli: 4,
  build: 5,
  state: 5,
  ui: 6,
  app: 7,
  embed: 7,
  library: 8,
};
/** The lowest that may know Svelte. */
const STATE = RANKS['state'] ?? Infinity;
const IMPORT =
  /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(ts|svelte)$/.test(file));

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

function fault(file: string, target: string): string | undefined {
  const folder = file.split('/')[1] ?? '';
  const rank = RANKS[folder];
  if (rank === undefined) return `${file}: the folder ${folder} has no rank`;
  if (!target.startsWith('.')) {
    if (target.startsWith('node:') && !['cli', 'build'].includes(folder))
      return `${file}: ${target} outside cli/`;
    if (folder === 'model' && target !== 'zod/mini') return `${file}: model/ imports ${target}`;
    if (/^svelte/.test(target) && rank < STATE) return `${file}: ${target} below state/`;
    return undefined;
  }
  const to = relative('.', join(dirname(file), target)).split('/');
  const other = RANKS[to[1] ?? ''];
  if (other === undefined) return `${file}: ${target} is outside the stack`;
  if (to[1] === folder) {
    const view = file.split('/')[2];
    const apart = folder === 'ui' && to[2] !== view && to[2] !== 'kit' && to[2] !== 'profile-parts';
    return apart ? `${file}: a view imports another view, ${target}` : undefined;
  }
  return other < rank ? undefined : `${file}: imports ${target}, which is not of a lower rank`;
}

test('every folder imports only from folders below it', () => {
  const faults = files.flatMap((file) => importsOf(file).map((target) => fault(file, target)));
  expect(faults.filter((found) => found !== undefined)).toEqual([]);
});

test('the rule sees an import that breaks it', () => {
  expect(fault('src/model/ladder.ts', '../graph/names')).toContain('not of a lower rank');
  expect(fault('src/layout/ladder.ts', '../check/check')).toContain('not of a lower rank');
  expect(fault('src/ui/gap/Gap.svelte', '../inspector/Inspector.svelte')).toContain('another view');
  expect(fault('src/graph/names.ts', 'node:fs')).toContain('outside cli');
});

test('no component is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
  expect(long.filter((file) => file.endsWith('.svelte'))).toEqual([]);
});
