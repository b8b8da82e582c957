/** One command from its arguments to its exit code. */
import { readFileSync } from 'node:fs';
import { readArgs } from './args';
import { checkCommand } from './checkCommand';
import { diffCommand } from './diffCommand';
import { explainCommand } from './explainCommand';
import { exportCommand } from './exportCommand';
import { fmtCommand } from './fmtCommand';
import { gapCommand } from './gapCommand';
import { helpOf } from './help';
import { importCommand } from './importCommand';
import type { ExitCode, Io } from './io';
import { newCommand } from './newCommand';
import { nextCommand } from './nextCommand';
import { routesCommand } from './routesCommand';
import { schemaCommand } from './schemaCommand';
import { statsCommand } from './statsCommand';
import { harmless } from './terminal';
import { whatIfCommand } from './whatIfCommand';

/** `argv` holds the arguments alone, without the program's own name. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const command = readArgs(argv);
  switch (command.name) {
    case 'check':
      return checkCommand(command, io);
    case 'gap':
      return gapCommand(command, io);
    case 'routes':
      return routesCommand(command, io);
    case 'next':
      return nextCommand(command, io);
    case 'whatif':
      return whatIfCommand(command, io);
    case 'diff':
      return diffCommand(command, io);
    case 'stats':
      return statsCommand(command, io);
    case 'import':
      return importCommand(command, io);
    case 'export':
      return exportCommand(command, io);
    case 'new':
      return newCommand(command, io);
    case 'fmt':
      return fmtCommand(command, io);
    case 'explain':
      return explainCommand(command, io);
    case 'schema':
      return schemaCommand(command, io);
    case 'help':
      io.out(helpOf(command.of));
      return 0;
    case 'version':
      io.out(`${version()}\n`);
      return 0;
    case 'usage':
      io.err(`${harmless(command.problem)}\n“rungs --help” lists the commands.\n`);
      return 2;
  }
}

/** From the package's own file, which is two folders up from here and from the built program alike. */
function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const content: unknown = JSON.parse(text);
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : 'unknown';
}
