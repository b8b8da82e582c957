/** `rungs import`: reads files of any known format into one ladder. */
import { groups } from 'd3-array';
import { checkLadder } from '../../../check/check';
import { ladderTexts } from '../../../i18n/en/formats/ladderTexts';
import { readInputs } from '../../../i18n/en/formats/english';
import { FORMATS, type ImportedFile } from '../../../formats/import/types';
import { formatNames } from '../../../i18n/en/formats/formatNames';
import { PROPOSAL } from '../../terminal/messages';
import { isError } from '../../../model/validation/issue';
import type { LadderDocument } from '../../../model/ladder/ladder';
import { withProposals, type Proposal } from '../../../model/ladder/proposal';
import type { ReadResult } from '../../../model/validation/source';
import { command } from '../../terminal/command';
import { readPaths } from '../../terminal/inputs';
import { force, kebab, oneOf, single, type Read } from '../../terminal/options';
import { faultsText, harmless, listed, paint, plural } from '../../terminal/terminal';
import { outputFormat, writeLadder } from '../../terminal/writers';

/**
 * A ladder with errors is written too, so that nothing is lost: the errors are printed and can be fixed in
 * the file. The report goes to standard error, so standard output has only the document.
 */
export const importLadder = command({
  name: 'import',
  positionals: ['inputs...'],
  needs: 'at least one file or folder',
  options: {
    format: single(
      '<format>',
      `The format of the input, which is otherwise detected from its content: ${FORMATS.map(kebab).join(', ')}.`,
      oneOf(FORMATS),
      'f',
    ),
    accept: single(
      'all|none',
      'Which proposals to apply, such as an order of levels; none by default.',
      oneOf(['all', 'none']),
    ),
    output: single(
      '<out>',
      'A folder, or a .yaml, .json or .csv file; YAML on standard output by default.',
      readOutput,
      'o',
    ),
    force,
  },
  help: 'Import files, folders and zip files in any supported format, and write one ladder. “-” reads standard input. Standard error reports what was imported, left out, inferred or proposed.',
  async run({ inputs, format, accept, output, force }, io) {
    const { files, issues: unread } = await readPaths(inputs, io);
    const imported = await readInputs(files, { format });
    const style = paint(io.errColour);
    io.err(filesText(imported.files));
    const first: ReadResult = {
      value: imported.value,
      issues: [...unread, ...withoutEcho(imported.issues, unread.length)],
      locate: imported.locate,
    };
    let { document, graph, issues } = checkLadder(first);
    const asRead = document;
    const accepts = accept === 'all';
    if (document && accepts && imported.proposals.length > 0) {
      const value = withProposals(document, imported.proposals, ladderTexts());
      // After roles were merged, positions in the list no longer match the source.
      const isMerged = value.roles?.length !== document.roles.length;
      const { issues: inSource } = first;
      ({ document, graph, issues } = checkLadder({
        value,
        issues: inSource,
        locate: isMerged ? () => undefined : first.locate,
      }));
    }
    if (issues.length > 0) io.err(faultsText(issues, imported.texts, style));
    if (!document) return 1;
    if (imported.proposals.length > 0) {
      const what = accepts ? 'accepted' : 'to review; use --accept all to apply them';
      io.err(style.bold(`${plural(imported.proposals.length, 'proposal')} ${what}`));
      io.err(`\n${proposalsText(imported.proposals, asRead ?? document)}\n`);
    }
    if (!(await writeLadder(document, { format: outputFormat(output), output, force, graph }, io))) return 2;
    const { roles, skills } = document;
    const place = output === undefined ? '' : ` to ${harmless(output)}`;
    io.err(`${plural(roles.length, 'role')} and ${plural(skills.length, 'skill')} written${place}\n`);
    return issues.some(isError) ? 1 : 0;
  },
});

const ENDINGS = ['yaml', 'yml', 'json', 'csv'];

/** The path of the output: a folder, or a file whose extension names a format. */
function readOutput(value: string, name: string): Read<string> {
  const [, ending] = /\.([a-z][a-z0-9]{1,4})$/i.exec(value) ?? [];
  if (ending === undefined || ENDINGS.includes(ending.toLowerCase())) return { value };
  const known = listed(ENDINGS.map((one) => `.${one}`)).replace(' and ', ' or ');
  return { problem: `${name} cannot be “${value}”. Use a folder, or a file name that ends in ${known}.` };
}

/** If no input could be read, drops the issue that nothing was found: the reasons are already reported. */
function withoutEcho<T>(issues: readonly T[], unread: number): readonly T[] {
  return unread > 0 && issues.length === 1 ? [] : issues;
}

function proposalsText(proposals: readonly Proposal[], document: LadderDocument): string {
  return proposals.map((proposal) => `  ${harmless(PROPOSAL(proposal, document))}`).join('\n');
}

/** The most files that are named for each format; a ladder folder has a file for every role. */
const MOST_NAMED = 6;

function filesText(files: readonly ImportedFile[]): string {
  return groups(files, ({ format }) => format)
    .map(([format, all]) => {
      const names = all.map(({ file }) => file);
      const shown = names.slice(0, MOST_NAMED).map(harmless).join(', ');
      const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
      return `${format ? `Read as ${formatNames[format]}` : 'Not imported'}: ${shown}${more}\n`;
    })
    .join('');
}
