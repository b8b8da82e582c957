/** Runs one command from its arguments to its exit code. */
import { readFileSync } from 'node:fs';
import { COMMANDS } from './commands';
import { readArgs } from './terminal/args';
import type { Command } from './terminal/command';
import { commandHelp, helpText } from './terminal/help';
import type { ExitCode, Io } from './terminal/io';
import { harmless } from './terminal/terminal';

/** `argv` has only the arguments, without the program's name. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const invocation = readArgs(argv, COMMANDS);
  switch (invocation.kind) {
    case 'run':
      return invocation.run(io);
    case 'help':
      io.out(invocation.of ? commandHelp(invocation.of) : helpText(COMMANDS));
      return 0;
    case 'version':
      io.out(`${version()}\n`);
      return 0;
    case 'usage':
      io.err(`${harmless(invocation.problem)}\n${hint(invocation.of)}\n`);
      return 2;
  }
}

function hint(command: Command | undefined): string {
  return command
    ? `Run “rungs ${command.name} --help” for its arguments and options.`
    : 'Run “rungs --help” to list the commands.';
}

/** From package.json, which is two folders up both from here and from the built program. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : 'unknown';
}
