/** Input and output of an import. */
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { Mapping } from '../spreadsheet/columns';
import type { ImportResult } from '../../model/ladder/proposal';
import type { Table } from '../cells/table';

/** A file as chosen, dropped or read from disk. */
export interface InputFile {
  /** Path with forward slashes, relative to the chosen folder. Issues refer to the file by this name. */
  file: string;
  bytes: Uint8Array;
}

/** Every format that is read. Several formats are joined in this order. */
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
  /** Bytes decoded or unpacked so far, of all chosen files. */
  bytes: number;
  totalBytes: number;
  /** Parts read: one per format or per ladder. The total is 0 until the formats are known. */
  parts: number;
  totalParts: number;
}

export interface ImportOptions {
  /** Texts for what the files leave unsaid. They become part of the ladder. */
  texts: LadderTexts;
  /** Reads every file in this format without recognising it. */
  format?: FormatId | undefined;
  /** The meaning of table columns that their headings do not give. */
  mapping?: Mapping | undefined;
  onprogress?: ((progress: ImportProgress) => void) | undefined;
  /** Checked between parts. Once aborted, the import rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

export interface ImportedFile {
  file: string;
  /** The format of the file. Absent if it was not recognised or could not be opened. */
  format?: FormatId;
}

export interface Imported extends ImportResult {
  /** Every file, including those in zip files, in the order of names. */
  files: readonly ImportedFile[];
  /** The text of each file by its name in issues. Workbooks have none. */
  texts: ReadonlyMap<string, string>;
  /** The formats of the ladder, in the order in which they were joined. */
  formats: readonly FormatId[];
  /**
   * The tables that were read, and the beginning of those that were not recognised, for mapping columns in a
   * dialog.
   */
  tables: readonly Table[];
}
