/** What goes into the intake, and what comes out of it. */
import type { Mapping } from '../spreadsheet/columns';
import type { ImportResult } from '../../model/ladder/proposal';
import type { Table } from '../cells/table';

/** A file as chosen, dropped or read from disk. */
export interface InputFile {
  /** Path with forward slashes, relative to what was chosen; the name that faults carry. */
  file: string;
  bytes: Uint8Array;
}

/** Every format that is read. Where several are joined, this is their order. */
export const FORMATS = [
  'ladder',
  'ddat',
  'onet',
  'financialTimes',
  'guardian',
  'schemaOrg',
  'rolePage',
  'longCsv',
  'wideCsv',
  'xlsx',
] as const;

export type FormatId = (typeof FORMATS)[number];

export interface ImportProgress {
  /** Bytes decoded or unpacked so far, of all that was chosen. */
  bytes: number;
  totalBytes: number;
  /** Parts read: one a format, or one a ladder. The total is 0 until the formats are known. */
  parts: number;
  totalParts: number;
}

export interface IntakeOptions {
  /** Takes every file for this format instead of looking at its content. */
  format?: FormatId | undefined;
  /** What the columns of tables mean that their names do not say. */
  mapping?: Mapping | undefined;
  onprogress?: ((progress: ImportProgress) => void) | undefined;
  /** Checked between parts; once aborted the intake rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface Taken {
  file: string;
  /** What the file was taken for; absent where nothing recognised it or it could not be opened. */
  format?: FormatId;
}

export interface Imported extends ImportResult {
  /** Every file, those inside zip files included, in the order of their names. */
  taken: readonly Taken[];
  /** The text of each file by the name that faults carry. Spreadsheets have none. */
  texts: ReadonlyMap<string, string>;
  /** The formats that the ladder was made from, in the order in which they were joined. */
  formats: readonly FormatId[];
  /**
   * The tables of any house that were read, and the beginning of those that nothing recognised: what a dialog
   * shows to map columns.
   */
  tables: readonly Table[];
}
