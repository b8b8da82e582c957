/** `rungs import`: files of any known format into one ladder. */
import { checkLadder } from '../../../check/check';
import { readInputs } from '../../../formats/import/readInputs';
import { FORMAT_NAMES, type FormatId, type Taken } from '../../../formats/import/types';
import { PROPOSAL } from '../../terminal/messages';
import { isError } from '../../../model/validation/issue';
import type { LadderDocument } from '../../../model/ladder/ladder';
import { withProposals, type Proposal } from '../../../model/ladder/proposal';
import type { ReadResult } from '../../../model/validation/source';
import type { ImportArgs } from '../../terminal/args';
import { readPaths } from '../../terminal/inputs';
import type { ExitCode, Io } from '../../terminal/io';
import { faultsText, harmless, paint, plural } from '../../terminal/terminal';
import { formatOf, writeLadder } from '../../terminal/writers';

/**
 * Writes whatever has a ladder's form, also where the checks find errors in it, so that nothing is lost: they
 * are told, and mended in the file. The report goes to standard error, which leaves standard output to the document.
 */
export async function importCommand(
  { inputs, format, accept, output, force }: ImportArgs,
  io: Io,
): Promise<ExitCode> {
  const { files, issues: unread } = await readPaths(inputs, io);
  const imported = await readInputs(files, { format });
  const style = paint(io.errColour);
  io.err(takenText(imported.taken));
  const first: ReadResult = {
    value: imported.value,
    issues: [...unread, ...withoutEcho(imported.issues, unread.length)],
    locate: imported.locate,
  };
  let { document, issues } = checkLadder(first);
  const asRead = document;
  if (document && accept && imported.proposals.length > 0) {
    const value = withProposals(document, imported.proposals);
    // Where roles were merged, their places in the list no longer lead to where they were written.
    const isMerged = value.roles?.length !== document.roles.length;
    const { issues: inSource } = first;
    ({ document, issues } = checkLadder({
      value,
      issues: inSource,
      locate: isMerged ? () => undefined : first.locate,
    }));
  }
  if (issues.length > 0) io.err(faultsText(issues, imported.texts, style));
  if (!document) return 1;
  if (imported.proposals.length > 0) {
    const what = accept ? 'accepted' : 'to look at; --accept all carries them out';
    io.err(style.bold(`${plural(imported.proposals.length, 'proposal')} ${what}`));
    io.err(`\n${proposalsText(imported.proposals, asRead ?? document)}\n`);
  }
  if (!(await writeLadder(document, { format: formatOf(output), output, force }, io))) return 2;
  const { roles, skills } = document;
  const place = output === undefined ? '' : ` to ${harmless(output)}`;
  io.err(`${plural(roles.length, 'role')} and ${plural(skills.length, 'skill')} written${place}\n`);
  return issues.some(isError) ? 1 : 0;
}

/** Where nothing could be opened at all, that is the fault, and not also that nothing was found. */
function withoutEcho<T>(issues: readonly T[], unread: number): readonly T[] {
  return unread > 0 && issues.length === 1 ? [] : issues;
}

function proposalsText(proposals: readonly Proposal[], document: LadderDocument): string {
  return proposals.map((proposal) => `  ${harmless(PROPOSAL(proposal, document))}`).join('\n');
}

/** So many names a format; a ladder's folder has a file for each role. */
const MOST_NAMED = 6;

function takenText(taken: readonly Taken[]): string {
  const files = new Map<FormatId | undefined, string[]>();
  for (const { file, format } of taken) files.set(format, [...(files.get(format) ?? []), file]);
  return [...files]
    .map(([format, names]) => {
      const shown = names.slice(0, MOST_NAMED).map(harmless).join(', ');
      const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
      return `${format ? `Read as ${FORMAT_NAMES[format]}` : 'Not read'}: ${shown}${more}\n`;
    })
    .join('');
}
