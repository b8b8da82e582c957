/**
 * Reads workbooks of spreadsheet programs (.xlsx; ECMA-376) into one table per sheet. It reads what a person
 * sees: results and not formulas, without macros and links to other files.
 */
import { issue, type Issue, type Place } from '../../model/validation/issue';
import { MAX_CELLS, MAX_MEGABYTES } from '../limits';
import { longCellFaults, SHEET_MARK, type Table } from './table';
import { partText, readBook, type Book, type BookSheet, type Parts } from './xlsxBook';
import { columnLetters, readSheet, type Room, type SheetRows } from './xlsxSheet';
import { content, reason, type Content, type Reason } from '../../model/validation/reasons';
import { entriesOf, plainPath } from '../text/zipDirectory';

/** Workbooks have a few files per sheet. A file with more is refused. */
const MAX_PARTS = 10_000;

/** One wrong reference can make a whole column of formulas fail. */
const MOST_FAULTS = 20;

/** True for workbooks that `readXlsx` reads or rejects with a reason of their own, judged by their bytes. */
export function isXlsx(bytes: Uint8Array): boolean {
  return kindOf(bytes) !== undefined;
}

/**
 * Reads the visible sheets with text. A refused file gives one table without rows and with the reason. A
 * cell's place is its row and column in the sheet. Never throws.
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<Table[]> {
  const start = { file, line: 1, column: 1 };
  const refused = (fault: Issue): Table[] => [{ file, rows: [], issues: [fault], place: () => start }];
  if (bytes.length > MAX_MEGABYTES * 1_000_000) {
    const megabytes = Math.ceil(bytes.length / 1_000_000);
    return refused(issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, start));
  }
  const found = kindOf(bytes);
  if (found !== undefined && found !== 'xlsx')
    return refused(issue('XLSX_OTHER_FORMAT', [], { found }, start));
  const { readZip } = await import('../text/zip');
  const { files, issues } = readZip(file, bytes);
  const [fault] = issues;
  if (fault?.code === 'FILE_UNREADABLE')
    return refused(issue('XLSX_BROKEN', [], { reason: fault.args.reason }, start));
  const parts = new Map(
    files.map(({ file: path, bytes: part }) => [path.slice(file.length + 1).toLowerCase(), part]),
  );
  const book = readBook(parts);
  if (!book) return refused(issue('XLSX_BROKEN', [], { reason: reason('NO_SHEET_LIST') }, start));
  const tables = tablesOf(file, book, parts);
  return tables.length > 0 ? tables : [{ file, rows: [], issues: [], place: () => start }];
}

function kindOf(bytes: Uint8Array): 'xlsx' | Content | undefined {
  // Old workbooks, and new ones with a password, have the Compound File Binary format.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)) return content('OLD_WORKBOOK');
  const entries = bytes[0] === 0x50 && bytes[1] === 0x4b ? entriesOf(bytes, MAX_PARTS) : undefined;
  if (!Array.isArray(entries)) return undefined;
  const paths = new Set(entries.map(({ name }) => plainPath(name).toLowerCase()));
  if (paths.has('xl/workbook.bin')) return content('BINARY_WORKBOOK');
  if (paths.has('xl/workbook.xml')) return 'xlsx';
  if (
    paths.has('[content_types].xml') &&
    [...paths].some((path) => /(^|\/)worksheets\/[^/]+\.xml$/.test(path))
  )
    return 'xlsx';
  const type = entries.find(({ name }) => name === 'mimetype');
  const text = type && new TextDecoder().decode(bytes.subarray(type.start, type.start + type.packed));
  return text?.startsWith('application/vnd.oasis.opendocument.spreadsheet')
    ? content('OPEN_DOCUMENT')
    : undefined;
}

function tablesOf(file: string, book: Book, parts: Parts): Table[] {
  const read: { sheet: BookSheet; found: SheetRows }[] = [];
  const faults: Issue[] = [];
  const room: Room = { cells: MAX_CELLS, characters: MAX_MEGABYTES * 1_000_000 };
  const seen = new Set<string>();
  for (const sheet of book.sheets) {
    const start = { file: `${file}${SHEET_MARK}${sheet.name}`, line: 1, column: 1 };
    const leave = (why: Reason) =>
      faults.push(issue('IMPORT_ENTRY_LEFT_OUT', [], { entry: sheet.name, reason: why }, start));
    const xml = partText(parts, sheet.path);
    if (sheet.hidden) leave(reason('SHEET_HIDDEN'));
    else if (seen.has(sheet.path)) leave(reason('SHEET_TWICE'));
    else if (xml === undefined) leave(reason('SHEET_MISSING'));
    else {
      seen.add(sheet.path);
      const found = readSheet(xml, book, room);
      if (!found) leave(reason('SHEET_CUT_OFF'));
      else if (found.rows.length > 0 || found.failed.length > 0) read.push({ sheet, found });
    }
  }
  const tables = read.map(({ sheet, found }) =>
    tableOf(read.length > 1 ? `${file}${SHEET_MARK}${sheet.name}` : file, found),
  );
  const [first] = tables;
  if (first) first.issues = [...faults, ...first.issues];
  else if (faults.length > 0)
    return [{ file, rows: [], issues: faults, place: () => ({ file, line: 1, column: 1 }) }];
  return tables;
}

function tableOf(file: string, { rows, lines, failed, cut }: SheetRows): Table {
  const place = (row: number, column: number): Place => ({
    file,
    line: lines[row] ?? (lines.at(-1) ?? 0) + 1,
    column: column < (rows[row]?.length ?? 0) ? column + 1 : 1,
  });
  const issues = failed.slice(0, MOST_FAULTS).map(({ line, column, value }) => {
    const cell = `${columnLetters(column)}${line}`;
    return issue('XLSX_CELL_FAILED', [], { cell, value }, { file, line, column });
  });
  const next = failed[MOST_FAULTS];
  if (next) {
    const args = { file, count: failed.length - MOST_FAULTS, fault: 'XLSX_CELL_FAILED' };
    issues.push(issue('IMPORT_FAULTS_MORE', [], args, { file, line: next.line, column: next.column }));
  }
  if (cut === 'cells')
    issues.push(issue('CSV_TOO_LARGE', [], { limit: MAX_CELLS, of: 'cells' }, place(rows.length, 0)));
  if (cut === 'characters') {
    const args = { megabytes: MAX_MEGABYTES + 1, limit: MAX_MEGABYTES };
    issues.push(issue('FILE_TOO_LARGE', [], args, place(rows.length, 0)));
  }
  issues.push(...longCellFaults({ file, rows, place }));
  return { file, rows, issues, place };
}
