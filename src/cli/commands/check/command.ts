/** `rungs check`: every issue of the given ladders, as text or as JSON. */
import { checkLadder } from '../../../check/check';
import { toReport } from '../../../i18n/en/describe';
import { isError, type Issue, type IssueCode } from '../../../model/validation/issue';
import { command } from '../../terminal/command';
import type { ExitCode, Io } from '../../terminal/io';
import { printJson } from '../../terminal/ladder';
import { laddersAt, readLadderAt } from '../../terminal/load';
import { OF_FAULTS } from '../../terminal/messages';
import { format, type Format } from '../../terminal/options';
import { faultsText, paint } from '../../terminal/terminal';

export const check = command({
  name: 'check',
  positionals: ['paths...'],
  needs: 'at least one path',
  options: { format },
  help: 'Check ladders and report every issue. A path is the folder of a ladder, a folder of such folders, or a YAML or JSON file.',
  run: checkLadders,
});

/** A folder of ladder folders means all of them. */
function checkLadders({ paths, format }: { paths: readonly string[]; format: Format }, io: Io): ExitCode {
  const issues: Issue[] = [];
  const texts = new Map<string, string>();
  const silenced = new Map<IssueCode, number>();
  for (const path of paths.flatMap(laddersAt)) {
    const loaded = readLadderAt(path);
    for (const [file, text] of loaded.texts) texts.set(file, text);
    const result = checkLadder(loaded.read);
    // Not `push(...)`: a call takes a limited number of arguments, and one mistake can cause a hundred
    // thousand issues.
    for (const fault of result.issues) issues.push(fault);
    for (const [code, count] of result.silenced) silenced.set(code, (silenced.get(code) ?? 0) + count);
  }
  const errors = issues.filter(isError).length;
  if (format === 'json') {
    const warnings = issues.length - errors;
    const report = {
      errors,
      warnings,
      silenced: Object.fromEntries(silenced),
      issues: issues.map((fault) => toReport(fault)),
    };
    printJson(report, io);
  } else {
    const untold = [...silenced.values()].reduce((sum, count) => sum + count, 0);
    const told = untold === 0 ? '' : OF_FAULTS.silenced(untold, [...silenced.keys()]);
    io.out(`${faultsText(issues, texts, paint(io.outColour))}${told === '' ? '' : `${told}\n`}`);
  }
  return errors > 0 ? 1 : 0;
}
