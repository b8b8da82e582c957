/** `rungs export`: a ladder in another format, with what that format cannot hold told. */
import { checkLadder } from '../../../check/check';
import { readInputs } from '../../../formats/import/readInputs';
import { isError } from '../../../model/validation/issue';
import type { ExportArgs } from '../../terminal/args';
import { STANDARD_INPUT, STANDARD_INPUT_NAME } from '../../terminal/inputs';
import type { ExitCode, Io } from '../../terminal/io';
import { loadLadder, type Loaded } from '../../terminal/load';
import { leftOf } from '../../terminal/leaveOut';
import { faultsText, harmless, paint } from '../../terminal/terminal';
import { writeLadder } from '../../terminal/writers';

/** Writes also where the checks find errors, which are told: a ladder may be mended in any of its forms. */
export async function exportCommand(
  { path, to, leaveOut, output, force }: ExportArgs,
  io: Io,
): Promise<ExitCode> {
  const { read, texts } = path === STANDARD_INPUT ? await loadStandardInput(io) : loadLadder(path);
  const { document, issues } = checkLadder(read);
  const errors = issues.filter(isError);
  if (errors.length > 0) io.err(faultsText(errors, texts, paint(io.errColour)));
  if (!document) return 1;
  const left = leftOf(document, leaveOut, io);
  if (!left) return 2;
  if (!(await writeLadder(left, { format: to, output, force }, io))) return 2;
  if (output !== undefined) io.err(`Written to ${harmless(output)}\n`);
  return errors.length > 0 ? 1 : 0;
}

/** Decoded as the import does it, so that a guess is told. */
async function loadStandardInput(io: Io): Promise<Loaded> {
  const path = STANDARD_INPUT_NAME;
  const bytes = (await io.input?.()) ?? new Uint8Array();
  const read = await readInputs([{ file: path, bytes }], { format: 'ladder' });
  return { path, texts: read.texts, read };
}
