import { join } from 'node:path';
import { checkLadder } from '../check/check';
import { toReport } from '../check/messages';
import { isError, type Issue } from '../model/issue';
import type { Format } from './args';
import type { ExitCode, Io } from './io';
import { isLadderFolder, ladderFoldersIn, loadLadder } from './load';
import { faultsText, paint } from './terminal';

/** Everything wrong with every ladder named; a folder of ladder folders stands for each of them. */
export function checkCommand(
  { paths, format }: { paths: readonly string[]; format: Format },
  io: Io,
): ExitCode {
  const issues: Issue[] = [];
  const texts = new Map<string, string>();
  for (const path of paths.flatMap(laddersAt)) {
    const loaded = loadLadder(path);
    for (const [file, text] of loaded.texts) texts.set(file, text);
    issues.push(...checkLadder(loaded.read).issues);
  }
  const errors = issues.filter(isError).length;
  if (format === 'json') {
    const report = { errors, warnings: issues.length - errors, issues: issues.map(toReport) };
    io.out(`${JSON.stringify(report, undefined, 2)}\n`);
  } else {
    io.out(faultsText(issues, texts, paint(io.outColour)));
  }
  return errors > 0 ? 1 : 0;
}

function laddersAt(path: string): string[] {
  if (isLadderFolder(path)) return [path];
  const inside = ladderFoldersIn(path);
  return inside.length > 0 ? inside.map((name) => join(path, name).replaceAll('\\', '/')) : [path];
}
