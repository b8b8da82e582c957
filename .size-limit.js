/** The budget of the first load: whatever the built page itself names, the entry and all it imports at once. */
import { readFileSync } from 'node:fs';

const page = readFileSync('dist/app/index.html', 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path]) => `dist/app/${path}`,
);
if (scripts.length === 0) throw new Error('dist/app/index.html names no script; build first.');

export default [{ name: 'JavaScript at first load', path: scripts, limit: '110 kB', gzip: true }];
