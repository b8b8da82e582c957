/**
 * Builds the page with a ladder in it as one HTML file, which runs from a disk or a library of documents:
 *
 *   npm run build:single -- --ladder <path> [--ladder <path>] [--leave-out pay,people,family:<family>] [-o <file>]
 *
 * Nothing is fetched by it: its policy allows its own script and style by their hashes, and no connection at all.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const USAGE =
  'Usage: npm run build:single -- --ladder <path> [--leave-out pay,people,family:<family>] [-o <file>]';

function stop(why) {
  console.error(why);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        ladder: { type: 'string', multiple: true },
        'leave-out': { type: 'string', multiple: true },
        output: { type: 'string', short: 'o' },
      },
    }).values;
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`);
  }
}

const { ladder: paths = [], 'leave-out': leaveOut = [], output } = options();
if (paths.length === 0) stop(`A ladder is needed: a folder, or a YAML or JSON file.\n${USAGE}`);

/** Each ladder as the command line writes it: checked, with its faults told, and without what is left out. */
const ladders = paths.map((path) => {
  const left = leaveOut.flatMap((what) => ['--leave-out', what]);
  try {
    const args = ['dist/cli/rungs.js', 'export', path, '--to', 'json', ...left];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }));
  } catch (error) {
    return stop(`${path} cannot be put into a page; nothing was built. ${error.status ? '' : error.message}`);
  }
});
const ids = ladders.map(({ id }) => id);
const twice = ids.find((id, at) => ids.indexOf(id) !== at);
if (twice !== undefined) stop(`Two of the ladders have the id “${twice}”. Give one of them another.`);

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
// Within a script element these would end it, or open a comment; within code they stand in strings alone.
const script = textOf(({ type, isEntry }) => type === 'chunk' && isEntry)
  .replaceAll('</script', '<\\/script')
  .replaceAll('<!--', '<\\!--');
const style = textOf(({ fileName }) => fileName.endsWith('.css')).replaceAll('</style', '<\\/style');
const page = textOf(({ fileName }) => fileName.endsWith('.html'));

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
const data = ladders
  .map((ladder) => {
    const json = JSON.stringify(ladder).replaceAll('<', '\\u003c');
    return `<script type="application/json" data-ladder="${escaped(ladder.id)}" data-title="${escaped(ladder.title)}">${json}</script>`;
  })
  .join('\n');
const icon = readFileSync('public/icons/icon.svg', 'utf8');
const html = page
  .replace(/<script type="module"[^>]*><\/script>\s*/g, '')
  .replace(/<link rel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>\s*/g, '')
  .replace('./icons/icon.svg', () => `data:image/svg+xml,${encodeURIComponent(icon)}`)
  // Functions, as a "$" in code is no group.
  .replace('<head>', () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
  .replace('</head>', () => `<style>${style}</style>\n</head>`)
  .replace('</body>', () => `${data}\n<script type="module">${script}</script>\n</body>`);

const file = output ?? join('dist', 'single', `${ids[0]}.html`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, html);
console.log(`${file}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB, ${ids.join(', ')}`);
