/** `rungs new`: a small ladder to start from, with comments that explain it. */
import type { ExitCode, Io } from '../../terminal/io';
import { isEmptyFolder, schemasFor, writeAll } from '../../terminal/output';
import { harmless, plural } from '../../terminal/terminal';

/** The files of the starter, by their path below this folder. */
const STARTER: Readonly<Record<string, string>> = import.meta.glob('./starter/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Writes into a folder that is absent or empty, so that nothing of anybody's is mixed with it. */
export function newCommand({ folder }: { folder: string }, io: Io): ExitCode {
  if (!isEmptyFolder(folder)) {
    io.err(`${harmless(folder)} is there already and not empty. Name a new folder.\n`);
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
  io.out(`${plural(files.length, 'file')} written to ${harmless(folder)}\n`);
  io.out('Begin with ladder.yaml, and run “rungs check” on the folder as you go.\n');
  return 0;
}
