/** The command line as typed, to one command; or a sentence about why it is none. */
import { parseArgs } from 'node:util';
import { nearestNames } from '../graph/nearest';

export type Format = 'text' | 'json';

export type Command =
  | { name: 'check'; paths: string[]; format: Format }
  | { name: 'gap'; path: string; from: string; to: string; format: Format }
  | { name: 'schema'; folder: string }
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'usage'; problem: string };

export const HELP = `Walk a career ladder, and see exactly what stands between any two positions.

Usage
  rungs check <path...> [--format text|json]
      Report everything wrong with ladders: folders, folders of folders, or YAML and JSON files.
  rungs gap <path> <from> <to> [--format text|json]
      What stands between two roles. A role is named by its id, its title or an alias.
  rungs schema <folder>
      Write the JSON Schemas that let an editor complete and check ladder files.

Options
  -f, --format text|json   How to print the result; text unless set.
  -h, --help               Print this help.
  -v, --version            Print the version.

Exit codes
  0  nothing is wrong (warnings may be printed)
  1  a ladder has errors
  2  the command cannot be carried out as written
`;

const COMMANDS = ['check', 'gap', 'schema', 'help', 'version'] as const;

export function readArgs(argv: readonly string[]): Command {
  const parsed = parse(argv);
  if ('problem' in parsed) return { name: 'usage', problem: parsed.problem };
  const { values, positionals } = parsed;
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    return usage(`--format is “${format}”, and only text and json are known.`);
  }
  const [name, ...rest] = positionals;
  switch (name) {
    case undefined:
      return usage('No command is given.');
    case 'help':
    case 'version':
      return { name };
    case 'check':
      return rest.length === 0 ? usage('check needs at least one path.') : { name, paths: rest, format };
    case 'gap': {
      const [path, from, to, ...more] = rest;
      if (path === undefined || from === undefined || to === undefined || more.length > 0) {
        const hint = more.length > 0 ? ' Put titles of several words in quotes.' : '';
        return usage(`gap needs a path and two roles, and ${rest.length} arguments are given.${hint}`);
      }
      return { name, path, from, to, format };
    }
    case 'schema': {
      const [folder, ...more] = rest;
      return folder === undefined || more.length > 0
        ? usage('schema needs one folder to write to.')
        : { name, folder };
    }
    default: {
      const [nearest] = nearestNames(name, COMMANDS, 1);
      return usage(`There is no command “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`);
    }
  }
}

function usage(problem: string): Command {
  return { name: 'usage', problem };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
