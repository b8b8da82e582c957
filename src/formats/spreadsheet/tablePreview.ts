/**
 * What a person needs for mapping columns before a table is read: its shape, its headings with their
 * meanings, and the first rows. The readers use the same functions.
 */
import { COLUMN_HEADINGS, columnsOf, headingRow, type ColumnKey, type Mapping } from './columns';
import { matrixOf } from './matrix';
import type { Table } from '../cells/table';
import { longHeading, tableShapeOf, type TableShape } from './tableShape';

interface PreviewHeading {
  /** Index of the column, from 0. */
  column: number;
  /** As written: the key of the heading in a mapping. */
  text: string;
  /**
   * The meaning of the column. null if it is mapped to nothing. Undefined if it is left out because its
   * heading is unknown or repeated. The headings of a matrix are its roles or skills.
   */
  meaning: ColumnKey | null | undefined;
}

export interface TablePreview {
  /** The table's name, with its sheet. */
  file: string;
  /** Undefined if the table would not be read. */
  shape: TableShape | undefined;
  /** Index of the row of headings, from 0. If the table would not be read, the likeliest row. */
  headingRow: number | undefined;
  headings: PreviewHeading[];
  /** The first rows below the headings that have text. */
  sample: string[][];
}

/** Every meaning that a person can choose, in the order of a long table. */
export const COLUMN_CHOICES: readonly ColumnKey[] = (Object.keys(COLUMN_HEADINGS) as ColumnKey[]).filter(
  (column) => column !== 'ladder' && column !== 'value',
);

const SAMPLE_ROWS = 8;
const SAMPLE_TEXT = 200;
/** Maximum headings of a preview. The readers read all of them. */
const MOST_HEADINGS = 500;

/** Shows how `readTables` would read the table with this mapping. Never throws. */
export function previewTable(
  table: Table,
  mapping: Mapping = {},
  shape = tableShapeOf(table, mapping),
): TablePreview {
  const read = shape === 'wide' ? wideHeadings(table, mapping) : longHeadings(table, mapping);
  const row =
    read?.row ?? headingRow(table.rows, (one) => one.filter((cell) => cell.trim() !== '').length >= 2);
  const found = read ?? plainHeadings(table, row, mapping);
  const below = row === undefined ? table.rows : table.rows.slice(row + 1);
  const sample: string[][] = [];
  for (const cells of below) {
    if (sample.length === SAMPLE_ROWS) break;
    if (cells.length > 0)
      sample.push(cells.slice(0, MOST_HEADINGS).map((cell) => cell.trim().slice(0, SAMPLE_TEXT)));
  }
  const headings = found.texts
    .slice(0, MOST_HEADINGS)
    .map((text, column): PreviewHeading => ({ column, text: text.trim(), meaning: found.meaning(column) }))
    .filter(({ text }) => text !== '');
  return { file: table.file, shape: read ? shape : undefined, headingRow: row, headings, sample };
}

interface ReadHeadings {
  row: number | undefined;
  texts: readonly string[];
  meaning: (column: number) => ColumnKey | null | undefined;
}

function longHeadings(table: Table, mapping: Mapping): ReadHeadings | undefined {
  const row = longHeading(table, mapping);
  return row === undefined ? undefined : plainHeadings(table, row, mapping);
}

function plainHeadings(table: Table, row: number | undefined, mapping: Mapping): ReadHeadings {
  const texts = table.rows[row ?? -1] ?? [];
  return { row, texts, meaning: meaningIn(columnsOf(texts, mapping).at, texts, mapping) };
}

function wideHeadings(table: Table, mapping: Mapping): ReadHeadings | undefined {
  const matrix = matrixOf(table, mapping);
  if (!matrix) return undefined;
  const { heading: row, headings: texts, columns, bySide, across } = matrix;
  const named = new Set(columns);
  const meaning = meaningIn(bySide, texts, mapping);
  const over = across === 'roles' ? 'role' : 'skill';
  return { row, texts, meaning: (column) => (named.has(column) ? over : meaning(column)) };
}

function meaningIn(
  at: ReadonlyMap<ColumnKey, number>,
  texts: readonly string[],
  mapping: Mapping,
): ReadHeadings['meaning'] {
  const byColumn = new Map([...at].map(([meaning, column]) => [column, meaning]));
  return (column) => {
    const text = (texts[column] ?? '').trim();
    return (
      byColumn.get(column) ?? (Object.hasOwn(mapping, text) && mapping[text] === null ? null : undefined)
    );
  };
}
