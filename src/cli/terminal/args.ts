/**
 * Parses the command line: the command to run, the help, the version, or a sentence that says what is wrong.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearestNames } from '../../graph/nearest';
import type { Command } from './command';
import type { ExitCode, Io } from './io';
import { kebab } from './options';
import { listed } from './terminal';

export type Invocation =
  | { kind: 'run'; run: (io: Io) => ExitCode | Promise<ExitCode> }
  /** The command to explain; undefined for all. */
  | { kind: 'help'; of: Command | undefined }
  | { kind: 'version' }
  /** `of` is the command that was meant, if it is known. */
  | { kind: 'usage'; problem: string; of: Command | undefined };

export function readArgs(argv: readonly string[], commands: readonly Command[]): Invocation {
  const parsed = parse(argv, commands);
  if ('problem' in parsed) return usage(parsed.problem);
  const { help, version, ...given } = parsed.values;
  const [name, ...rest] = parsed.positionals;
  const find = (wanted: string | undefined) => commands.find((one) => one.name === wanted);
  if (help === true || name === 'help') {
    return { kind: 'help', of: find(name === 'help' ? rest[0] : name) };
  }
  if (version === true || name === 'version') return { kind: 'version' };
  if (name === undefined) return usage('No command given.');
  const command = find(name);
  if (!command) {
    const [nearest] = nearestNames(
      name,
      commands.map((one) => one.name),
      1,
    );
    return usage(`Unknown command “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`);
  }
  const stray = Object.keys(given).find((option) => !optionNames(command).includes(option));
  if (stray !== undefined) {
    const owners = commands.filter((one) => optionNames(one).includes(stray)).map((one) => one.name);
    return usage(`${name} has no option --${stray}. It is an option of ${listed(owners)}.`, command);
  }
  const prepared = command.prepare(rest, given);
  return 'problem' in prepared ? usage(prepared.problem, command) : { kind: 'run', run: prepared.run };
}

function optionNames({ options }: Command): string[] {
  return Object.keys(options).map(kebab);
}

/** Knows the options of all commands, so that an option can also precede the command's name. */
function parse(argv: readonly string[], commands: readonly Command[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
  };
  for (const command of commands) {
    for (const [key, option] of Object.entries(command.options)) options[kebab(key)] = option.parse;
  }
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function usage(problem: string, of?: Command): Invocation {
  return { kind: 'usage', problem, of };
}
