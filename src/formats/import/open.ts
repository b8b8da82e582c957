/** Opens files as text and tables: unpacks zip files, detects encodings, and opens workbooks. */
import { compareIds } from '../../model/ladder/id';
import { issue } from '../../model/validation/issue';
import type { SourceFile } from '../../model/ladder/proposal';
import { decode } from '../text/decode';
import { MAX_MEGABYTES } from '../limits';
import type { Table } from '../cells/table';
import { isAddedBySystem, startsAsZip } from '../text/zipDirectory';
import { type Journal } from './journal';
import type { InputFile } from './types';
import { reason } from '../../model/validation/reasons';
import { startOf } from '../../model/validation/issue';

/** The contents of the files, each list in the order of names. */
export interface Opened {
  texts: SourceFile[];
  workbooks: { file: string; tables: Table[] }[];
}

/**
 * Opens all files and reports those that cannot be opened. With `asWorkbooks`, every file is opened as a
 * workbook.
 */
export async function openFiles(
  inputs: readonly InputFile[],
  journal: Journal,
  asWorkbooks: boolean,
): Promise<Opened> {
  const { progress } = journal;
  // A folder contains files of systems and editors. A file chosen on its own is always read.
  const meant = inputs.filter(
    ({ file }) =>
      inputs.length === 1 || !file.split('/').some((part) => part !== '..' && isAddedBySystem(part)),
  );
  progress.totalBytes = meant.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const opened: Opened = { texts: [], workbooks: [] };
  for (const input of await unpacked(meant, journal)) {
    await journal.pause();
    await openOne(input, opened, journal, asWorkbooks);
    progress.bytes += input.bytes.length;
  }
  return opened;
}

async function unpacked(inputs: readonly InputFile[], journal: Journal): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (const input of inputs) {
    await journal.pause();
    const { file, bytes } = input;
    if (!startsAsZip(bytes) || (await isWorkbook(bytes))) {
      files.push(input);
      continue;
    }
    const { readZip } = await import('../text/zip');
    const { files: inside, issues } = readZip(file, bytes);
    journal.issues.push(...issues);
    if (inside.length === 0) {
      journal.record(file);
      if (issues.length === 0) journal.leaveOut(file, reason('ZIP_EMPTY'));
    }
    files.push(...inside);
    journal.progress.totalBytes += inside.reduce((sum, one) => sum + one.bytes.length, -bytes.length);
  }
  return files.sort((a, b) => compareIds(a.file, b.file));
}

async function openOne(
  { file, bytes }: InputFile,
  opened: Opened,
  journal: Journal,
  asWorkbooks: boolean,
): Promise<void> {
  journal.record(file);
  if (asWorkbooks || (await isWorkbook(bytes))) {
    const { readXlsx } = await import('../cells/xlsx');
    opened.workbooks.push({ file, tables: await readXlsx(file, bytes) });
    journal.record(file, 'xlsx');
    return;
  }
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (startsAsZip(bytes)) {
    journal.leaveOut(file, reason('ZIP_NESTED'));
    return;
  }
  // A character takes up to three bytes, so only files that are too large in any script are refused without
  // decoding.
  if (megabytes > MAX_MEGABYTES * 3) {
    journal.issues.push(issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, startOf(file)));
    return;
  }
  const decoded = decode(bytes);
  if (!decoded) {
    journal.issues.push(issue('FILE_UNREADABLE', [], { file, reason: reason('NOT_TEXT') }, startOf(file)));
    return;
  }
  const { text, encoding, guessed } = decoded;
  if (guessed) journal.issues.push(issue('TEXT_ENCODING_GUESSED', [], { file, encoding }, startOf(file)));
  opened.texts.push({ file, text });
}

/** Workbooks are zip files, or in the older format of office programs. */
async function isWorkbook(bytes: Uint8Array): Promise<boolean> {
  if (!startsAsZip(bytes) && !(bytes[0] === 0xd0 && bytes[1] === 0xcf)) return false;
  const { isXlsx } = await import('../cells/xlsx');
  return isXlsx(bytes);
}
