/** One command from its arguments to its exit code. */
import { readFileSync } from 'node:fs';
import { readArgs } from './terminal/args';
import { checkCommand } from './commands/check/command';
import { diffCommand } from './commands/diff/command';
import { explainCommand } from './commands/explain/command';
import { exportCommand } from './commands/export/command';
import { fmtCommand } from './commands/fmt/command';
import { gapCommand } from './commands/gap/command';
import { helpOf } from './terminal/help';
import { importCommand } from './commands/import/command';
import type { ExitCode, Io } from './terminal/io';
import { newCommand } from './commands/new/command';
import { nextCommand } from './commands/next/command';
import { routesCommand } from './commands/routes/command';
import { schemaCommand } from './commands/schema/command';
import { statsCommand } from './commands/stats/command';
import { harmless } from './terminal/terminal';
import { whatIfCommand } from './commands/whatif/command';

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
