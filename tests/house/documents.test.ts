import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Links of Markdown to files of the repository, and names of files in code marks that begin with a folder of `src`. */
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

/** What a page names and the repository does not have. */
function missing(page: string, text: string): string[] {
  const links = [...text.matchAll(LINK)].map(([, target = '']) => join(dirname(page), target));
  const named = [...text.matchAll(CODE)]
    .map(([, name = '']) => name)
    .filter((name) => name.includes('/') && FOLDERS.includes(name.split('/')[0] ?? ''))
    .map((name) => join('src', name));
  return [...links, ...named].filter((path) => !existsSync(normalize(path)));
}

test('every file that a page for developers names exists', () => {
  expect(pages).toContain('src/README.md');
  const faults = pages.flatMap((page) =>
    missing(page, readFileSync(page, 'utf8')).map((path) => `${page} names ${path}`),
  );
  expect(faults).toEqual([]);
});

test('the rule sees a name and a link that lead nowhere', () => {
  expect(missing('src/README.md', 'see `model/none.ts` and [that](gone.md)')).toEqual([
    'src/gone.md',
    'src/model/none.ts',
  ]);
});
