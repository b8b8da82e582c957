import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readLadderAt } from '../../src/cli/terminal/load';
import { CareerGraph } from '../../src/graph/careerGraph';
import { ladderSchema } from '../../src/model/ladder/ladder';

/** Markdown links to files of the repository, and paths in backticks that begin with a folder of `src`. */
const LINK = /\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g;
const CODE = /`([a-z][\w-]*(?:\/[\w.-]+)*\/?[\w.-]*)`/g;

const FOLDERS = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

const pages = ['.', '.github', '.github/decisions', 'src', 'tests']
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => {
    const names = readdirSync(folder, { recursive: folder === 'src', encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.md') && !/(^|\/)help\//.test(name))
      .map((name) => join(folder, name));
  });

/** Paths that a page mentions and that do not exist. */
function missing(page: string, text: string): string[] {
  const links = [...text.matchAll(LINK)].map(([, target = '']) => join(dirname(page), target));
  const named = [...text.matchAll(CODE)]
    .map(([, name = '']) => name)
    .filter((name) => name.includes('/') && FOLDERS.includes(name.split('/')[0] ?? ''))
    .map((name) => join('src', name));
  return [...links, ...named].filter((path) => !existsSync(normalize(path)));
}

test('every file that a page for developers mentions exists', () => {
  expect(pages).toContain('src/README.md');
  const faults = pages.flatMap((page) =>
    missing(page, readFileSync(page, 'utf8')).map((path) => `${page} names ${path}`),
  );
  expect(faults).toEqual([]);
});

test('the rule finds a path and a link to missing files', () => {
  expect(missing('src/README.md', 'see `model/none.ts` and [that](gone.md)')).toEqual([
    'src/gone.md',
    'src/model/none.ts',
  ]);
});

/** The cells of the first column of a table whose heading is `heading`. */
function firstColumn(text: string, heading: string): string[] {
  const rows = text.slice(text.indexOf(`| ${heading} `)).split('\n\n')[0] ?? '';
  return rows
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.trim() ?? '');
}

test('README.md gives a reason for every dependency, and for nothing else', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const installed = Object.keys(devDependencies);
  const named = firstColumn(readFileSync('README.md', 'utf8'), 'dependency')
    .flatMap((cell) => cell.split(', '))
    .flatMap((name) =>
      name.endsWith('*') ? installed.filter((one) => one.startsWith(name.slice(0, -1))) : [name],
    );
  expect(named.sort()).toEqual(installed.sort());
});

test('library.md states the size limits that are checked', () => {
  const limits = /const LIMITS = \{\n(.*?)\n\};/s.exec(readFileSync('.size-limit.js', 'utf8'))?.[1] ?? '';
  const checked = [...limits.matchAll(/(\w+): '(\d+ kB)'/g)].map(([, entry, limit]) => `${entry} ${limit}`);
  const stated = [
    ...readFileSync('public/library.md', 'utf8').matchAll(/^\| `rungs\/(\w+)`.*\| (\d+ kB) +\|$/gm),
  ].map(([, entry, limit]) => `${entry} ${limit}`);
  expect(checked.length).toBeGreaterThan(0);
  expect(stated).toEqual(checked);
});

const DEFAULT_LADDER = 'data/software-engineering';

/** Families, levels, roles and skills in links, snippets and commands on the default ladder that it does not have. */
function unknownIn(text: string): string[] {
  const ladder = ladderSchema.parse(readLadderAt(DEFAULT_LADDER, DEFAULT_LADDER).read.value);
  const { roles, skills, roleNames } = new CareerGraph(ladder);
  const families = new Set(ladder.families.map(({ id }) => id));
  const levels = new Set(ladder.levels.map(({ id }) => id));
  const idsAfter = (before: RegExp) =>
    [...text.matchAll(before)].flatMap(([, ids = '']) => ids.split(',').filter((id) => id !== ''));
  const commands = text.split('\n').filter((line) => line.includes(`${DEFAULT_LADDER} "`));
  const inCommands = (pattern: RegExp) =>
    commands.flatMap((line) => [...line.matchAll(pattern)].map(([, name = '']) => name));
  return [
    ...idsAfter(/\bfamily[:=]([a-z][\w,-]*)/g).filter((id) => !families.has(id)),
    ...idsAfter(/[&`]level=([a-z][\w,-]*)/g).filter((id) => !levels.has(id)),
    ...idsAfter(/\b(?:focus|from|to|role)="?([a-z][\w-]*)/g).filter((id) => !roles.has(id)),
    ...inCommands(/"([^"]+)"/g).filter((title) => !roleNames.find(title)),
    ...inCommands(/--raise ([\w-]+)/g).filter((id) => !skills.has(id)),
  ];
}

test.each(['README.md', 'public/hosting.md', 'public/embedding.md'])(
  'the examples of %s name only what the default ladder has',
  (page) => expect(unknownIn(readFileSync(page, 'utf8'))).toEqual([]),
);

test('the rule sees a family, a level, a role and a skill that the default ladder does not have', () => {
  const examples = [
    'LEAVE_OUT=pay,family:data npm run build',
    '`family=back-end,front&level=boss`',
    '<career-ladder focus="nobody">',
    'rungs gap data/software-engineering "Senior Back End Engineer" "Nobody" --raise magic',
  ];
  expect(examples.flatMap(unknownIn)).toEqual(['data', 'front', 'boss', 'nobody', 'Nobody', 'magic']);
});
