/** What a reader loads before the first drawing: in the product's own page, and in a page that holds the element. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BUILT = 'dist/app';

const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) =>
  join(BUILT, path),
);
if (named.length === 0) throw new Error(`${BUILT}/index.html names no script; build first.`);

/** A script and all that it imports at once. */
function withImports(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, one] of readFileSync(path, 'utf8').matchAll(
    /(?:^|[;}])(?:im|ex)port(?:[^()'"`]*?from)?\s*["'](\.[^"']+)["']/gm,
  ))
    withImports(join(dirname(path), one), found);
  return found;
}
const drawing = readdirSync(join(BUILT, 'assets')).find((name) => /^in-drawing-.*\.js$/.test(name));
if (!drawing) throw new Error(`${BUILT} holds no element; build first.`);
const element = [join(BUILT, 'career-ladder.js'), join(BUILT, 'assets', drawing)].flatMap((path) => [
  ...withImports(path),
]);

/** What a reader in another language than English loads beside it. */
const german = readdirSync(join(BUILT, 'assets')).filter((name) => /^(in-)?de-.*\.js$/.test(name));
if (german.length !== 2) throw new Error(`${BUILT} holds no German; build first.`);

/** Of each entry of the library what is loaded at once. */
const LIBRARY = 'dist/library';
const LIMITS = {
  model: '30 kB',
  graph: '63 kB',
  analysis: '77 kB',
  layout: '39 kB',
  check: '97 kB',
  formats: '171 kB',
  element: '7 kB',
};
const library = Object.entries(LIMITS).map(([entry, limit]) => {
  const path = join(LIBRARY, `${entry}.js`);
  if (!existsSync(path)) throw new Error(`${LIBRARY} holds no ${entry}; npm run build:library first.`);
  return { name: `The library: rungs/${entry}`, path: [...withImports(path)], limit, gzip: true };
});

export default [
  ...library,
  { name: 'The page: JavaScript at first load', path: named, limit: '110 kB', gzip: true },
  {
    name: 'The element: JavaScript and styles to the first drawing',
    path: [...new Set(element)],
    limit: '92 kB',
    gzip: true,
  },
  ...german.map((name) => ({
    name: `In German beside it: ${name.startsWith('in-') ? 'the element' : 'the page'}`,
    path: join(BUILT, 'assets', name),
    limit: '6 kB',
    gzip: true,
  })),
];
