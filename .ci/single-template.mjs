/**
 * The page as one HTML file without a ladder: scripts, styles and icon inlined, and a policy that allows these by
 * their hashes and no connection at all. Building it takes seconds, so the result is kept until a source changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const CACHE = 'node_modules/.cache/rungs/single';
const ICON = 'public/icons/icon.svg';
/** Everything that the template is made from; packages are known by the lock file. */
const SOURCES = ['src', ICON, 'vite.config.ts', 'package-lock.json', '.ci/single-template.mjs'];
/** Where the ladders go. No script or style can contain it: a comment does not open inside the ones built here. */
const LADDERS = '<!--ladders-->';

/** The page around its ladders: `before + ladders + after` is the file. */
export async function singleTemplate() {
  const file = join(CACHE, `${fingerprint()}.html`);
  if (!existsSync(file)) keep(file, await buildTemplate());
  const [before, after] = readFileSync(file, 'utf8').split(LADDERS);
  return { before, after };
}

function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  for (const source of SOURCES) {
    if (source !== 'src') add(source);
    else
      for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })
        .filter((found) => found.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort())
        add(entry);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Keeps one template alone. It is written aside first: another build may read at the same time. */
function keep(file, text) {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}

async function buildTemplate() {
  const { output: built } = await build({
    configFile: 'vite.config.ts',
    configLoader: 'runner',
    mode: 'single',
    logLevel: 'warn',
    build: { write: false },
  });
  const textOf = (wanted) =>
    built
      .filter(wanted)
      .map((part) => part.code ?? String(part.source))
      .join('\n');
  // Inside a script element these would end it or open a comment; code has them in strings only.
  const script = textOf(({ type, isEntry }) => type === 'chunk' && isEntry)
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--');
  const style = textOf(({ fileName }) => fileName.endsWith('.css')).replaceAll('</style', '<\\/style');
  const page = textOf(({ fileName }) => fileName.endsWith('.html'));
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const icon = readFileSync(ICON, 'utf8');
  return (
    page
      .replace(/<script type="module"[^>]*><\/script>\s*/g, '')
      .replace(/<link rel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>\s*/g, '')
      .replace('./icons/icon.svg', () => `data:image/svg+xml,${encodeURIComponent(icon)}`)
      // Functions, because a "$" in code is no group.
      .replace('<head>', () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
      .replace('</head>', () => `<style>${style}</style>\n</head>`)
      .replace('</body>', () => `${LADDERS}\n<script type="module">${script}</script>\n</body>`)
  );
}
