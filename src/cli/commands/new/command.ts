/** `rungs new`: a small ladder to start from, with explanations as comments. */
import { command } from '../../terminal/command';
import { isEmptyFolder, schemasFor, writeAll } from '../../terminal/output';
import { harmless, plural } from '../../terminal/terminal';

/** The files of the starter ladder, by their path below this folder. */
const STARTER: Readonly<Record<string, string>> = import.meta.glob('./starter/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const newLadder = command({
  name: 'new',
  positionals: ['folder'],
  needs: 'one folder to write to',
  options: {},
  help: 'Create a small ladder to start from, with comments that explain it.',
  // Only into an absent or empty folder, so that no existing files are mixed with the starter.
  run({ folder }, io) {
    if (!isEmptyFolder(folder)) {
      io.err(`${harmless(folder)} already exists and is not empty. Choose another folder.\n`);
      return 2;
    }
    const schemas = schemasFor(folder);
    const files = Object.entries(STARTER).map(([path, text]) => {
      const up = path.includes('/roles/') ? '../' : '';
      return {
        path: path.replace('./starter/', ''),
        text: text.replace(/(\$schema=).*\/([a-z]+\.json)/u, `$1${up}${schemas.from}/$2`),
      };
    });
    if (!writeAll(folder, [...files, ...schemas.files], false, io)) return 2;
    io.out(`Wrote ${plural(files.length, 'file')} to ${harmless(folder)}\n`);
    io.out('Start with ladder.yaml, and run “rungs check” on the folder as you edit.\n');
    return 0;
  },
});
