/** Writes a ladder in any format. */
import { writeFolder } from '../../formats/own/writeFolder';
import type { WriteFormat } from '../../formats/export/writers';
import type { ExportResult } from '../../formats/exportResult';
import { exportLossText } from '../../i18n/en/formats/exportLosses';
import { writeAs } from '../../i18n/en/formats/english';
import type { CareerGraph } from '../../graph/careerGraph';
import type { LadderDocument } from '../../model/ladder/ladder';
import type { Io } from './io';
import { isFolder, othersIn, schemasFor, writeAll, writeOne } from './output';
import { harmless } from './terminal';

interface Output {
  format: WriteFormat;
  output: string | undefined;
  force: boolean;
  /** The graph of the document or of its original, if it has been built already. */
  graph: CareerGraph | undefined;
}

/**
 * Writes to a file, a folder or standard output, and reports what the format cannot express. Returns false
 * and prints the reason if it cannot write.
 */
export async function writeLadder(
  document: LadderDocument,
  { format, output, force, graph }: Output,
  io: Io,
): Promise<boolean> {
  if (format === 'folder') return writeToFolder(document, output, force, io);
  const written = await writeAs(document, format, graph);
  const [main, ...others] = written.files;
  if (output === undefined && others.length > 0) {
    io.err(`${format} writes several files. Choose a folder with --output.\n`);
    return false;
  }
  if (output === undefined) io.out(main.text);
  else if (others.length > 0 || isFolder(output)) {
    if (!writeAll(output, written.files, force, io)) return false;
  } else if (!writeOne(output, main.text, force, io)) return false;
  tellLeftOut(written, format, io);
  return true;
}

function writeToFolder(
  document: LadderDocument,
  output: string | undefined,
  force: boolean,
  io: Io,
): boolean {
  if (output === undefined) {
    io.err('This format writes a folder. Choose it with --output.\n');
    return false;
  }
  const schemas = schemasFor(output);
  const written = writeFolder(document, schemas.from);
  if (!writeAll(output, written.files, force, io)) return false;
  // Schemas contain no work of the user, so they can be overwritten.
  if (schemas.files.length > 0 && !writeAll(output, schemas.files, true, io)) return false;
  for (const path of othersIn(output, written.files)) {
    io.err(`${harmless(path)} was already in the folder and is still part of the ladder there.\n`);
  }
  tellLeftOut(written, 'folder', io);
  return true;
}

/** The most sentences that are printed; the others are counted. */
const MOST_TOLD = 20;

function tellLeftOut({ leftOut }: ExportResult, format: WriteFormat, io: Io): void {
  if (leftOut.length === 0) return;
  const sentences = leftOut.slice(0, MOST_TOLD).map((one) => `  ${harmless(exportLossText(one))}`);
  const more = leftOut.length > MOST_TOLD ? [`  and ${leftOut.length - MOST_TOLD} more`] : [];
  io.err(`What ${format} cannot represent (${leftOut.length}):\n${[...sentences, ...more].join('\n')}\n`);
}

/** The format of an output: by its file extension, or else a folder; YAML for standard output. */
export function outputFormat(output: string | undefined): 'yaml' | 'json' | 'csv' | 'folder' {
  if (output === undefined || /\.ya?ml$/i.test(output)) return 'yaml';
  if (/\.json$/i.test(output)) return 'json';
  return /\.csv$/i.test(output) ? 'csv' : 'folder';
}
