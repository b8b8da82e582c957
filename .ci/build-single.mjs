/**
 * Builds the page with a ladder in it as one HTML file, which runs from a disk or a library of documents:
 *
 *   npm run build:single -- --ladder <path> [--ladder <path>] [--leave-out pay,people,family:<family>] [-o <file>]
 *
 * Nothing is fetched by it: its policy allows its own script and style by their hashes, and no connection at all.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { singleTemplate } from './single-template.mjs';

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

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const data = ladders
  .map((ladder) => {
    const json = JSON.stringify(ladder).replaceAll('<', '\\u003c');
    return `<script type="application/json" data-ladder="${escaped(ladder.id)}" data-title="${escaped(ladder.title)}">${json}</script>`;
  })
  .join('\n');
const { before, after } = await singleTemplate();
const html = before + data + after;

const file = output ?? join('dist', 'single', `${ids[0]}.html`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, html);
console.log(`${file}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB, ${ids.join(', ')}`);
