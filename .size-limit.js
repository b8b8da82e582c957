/** What a reader loads before the first drawing: in the product's own page, and in a page that holds the element. */
import { readdirSync, readFileSync } from 'node:fs';
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
    /(?:^|[;}])(?:im|ex)port(?:[^()'"`]*?from)?\s*["'](\.[^"']+)["']/g,
  ))
    withImports(join(dirname(path), one), found);
  return found;
}
const drawing = readdirSync(join(BUILT, 'assets')).find((name) => /^in-drawing-.*\.js$/.test(name));
if (!drawing) throw new Error(`${BUILT} holds no element; build first.`);
const element = [join(BUILT, 'career-ladder.js'), join(BUILT, 'assets', drawing)].flatMap((path) => [
  ...withImports(path),
]);

export default [
  { name: 'The page: JavaScript at first load', path: named, limit: '110 kB', gzip: true },
  {
    name: 'The element: JavaScript and styles to the first drawing',
    path: [...new Set(element)],
    limit: '70 kB',
    gzip: true,
  },
];
