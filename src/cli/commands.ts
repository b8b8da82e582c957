/** Every command, in the order of the help. */
import { check } from './commands/check/command';
import { criteria } from './commands/criteria/command';
import { diff } from './commands/diff/command';
import { explain } from './commands/explain/command';
import { exportLadder } from './commands/export/command';
import { fmt } from './commands/fmt/command';
import { gap } from './commands/gap/command';
import { importLadder } from './commands/import/command';
import { newLadder } from './commands/new/command';
import { next } from './commands/next/command';
import { routes } from './commands/routes/command';
import { schema } from './commands/schema/command';
import { stats } from './commands/stats/command';
import { whatIfCommand } from './commands/whatif/command';
import type { Command } from './terminal/command';

export const COMMANDS: readonly Command[] = [
  check,
  gap,
  routes,
  next,
  whatIfCommand,
  criteria,
  diff,
  stats,
  importLadder,
  exportLadder,
  newLadder,
  fmt,
  explain,
  schema,
];
