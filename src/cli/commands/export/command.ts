/** `rungs export`: a ladder in another format, with a report of what the format cannot express. */
import { checkLadder } from '../../../check/check';
import { readInputs } from '../../../i18n/en/formats/english';
import { isError } from '../../../model/validation/issue';
import { WRITE_FORMATS } from '../../../formats/export/writers';
import { command } from '../../terminal/command';
import { STANDARD_INPUT, STANDARD_INPUT_NAME } from '../../terminal/inputs';
import type { Io } from '../../terminal/io';
import { readLadderAt, type LoadedLadder } from '../../terminal/load';
import { leftOf, readRedaction } from '../../terminal/leaveOut';
import { force, oneOf, repeated, required, single } from '../../terminal/options';
import { faultsText, harmless, paint } from '../../terminal/terminal';
import { writeLadder } from '../../terminal/writers';

export const exportLadder = command({
  name: 'export',
  positionals: ['path'],
  needs: 'one path',
  options: {
    to: required(
      single('<format>', `The format to write: ${WRITE_FORMATS.join(', ')}.`, oneOf(WRITE_FORMATS)),
      WRITE_FORMATS,
    ),
    leaveOut: repeated(
      '<what>',
      'Leave out pay, people or family:<family>, and list the texts that may still mention them. You can repeat it.',
      readRedaction,
    ),
    output: single(
      '<out>',
      'A file, or a folder for a format that writes several files; standard output by default.',
      (value) => ({ value }),
      'o',
    ),
    force,
  },
  help: 'Write a ladder in another format, and list what that format cannot represent. “-” reads standard input.',
  // A ladder with errors is written too, and its errors are printed: it can be repaired in any format.
  async run({ path, to, leaveOut, output, force }, io) {
    const { read, texts } = path === STANDARD_INPUT ? await loadStandardInput(io) : readLadderAt(path);
    const { document, graph, issues } = checkLadder(read);
    const errors = issues.filter(isError);
    if (errors.length > 0) io.err(faultsText(errors, texts, paint(io.errColour)));
    if (!document) return 1;
    const left = leftOf(document, leaveOut, io, graph);
    if (!left) return 2;
    if (!(await writeLadder(left, { format: to, output, force, graph }, io))) return 2;
    if (output !== undefined) io.err(`Wrote ${harmless(output)}\n`);
    return errors.length > 0 ? 1 : 0;
  },
});

/** Decodes like the import, which reports a guessed encoding. */
async function loadStandardInput(io: Io): Promise<LoadedLadder> {
  const path = STANDARD_INPUT_NAME;
  const bytes = (await io.input?.()) ?? new Uint8Array();
  const read = await readInputs([{ file: path, bytes }], { format: 'ladder' });
  return { path, texts: read.texts, read };
}
