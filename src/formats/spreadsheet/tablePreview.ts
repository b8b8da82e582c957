/**
 * What a person needs to see before a table is read, to say which column means what: its shape, its headings
 * with what each is taken for, and the first rows. The readers look at the table through the same functions.
 */
import { COLUMNS, columnsOf, headingRow, type Column, type Mapping } from './columns';
import { matrixOf } from './matrix';
import type { Table } from '../cells/table';
import { longHeading, shapeOf, type TableShape } from './tableShape';

interface PreviewHeading {
  /** Position of the column, from 0. */
  column: number;
  /** As written: the key of the heading in a mapping. */
  text: string;
  /**
   * What the column is read as; null where it is mapped to nothing; undefined where it means nothing known, or
   * the same as a column before it, and is left out. The headings of a matrix are its roles or its skills.
   */
  meaning: Column | null | undefined;
}

export interface TablePreview {
  /** The table's own name, with its sheet. */
  file: string;
  /** Undefined where the table would not be read. */
  shape: TableShape | undefined;
  /** Position of the row of headings, from 0; where the table would not be read, the likeliest. */
  headingRow: number | undefined;
  headings: PreviewHeading[];
  /** The first rows below the headings that hold any text. */
  sample: string[][];
}

/** Every meaning that a person can give a column, in the order of a long table. */
export const COLUMN_CHOICES: readonly Column[] = (Object.keys(COLUMNS) as Column[]).filter(
  (column) => column !== 'ladder' && column !== 'value',
);

const SAMPLE_ROWS = 8;
const SAMPLE_TEXT = 200;
/** A dialog shows no more; the readers read them all. */
const MOST_HEADINGS = 500;

/** How `readTables` would read the table with this mapping. Never throws. */
export function previewTable(
  table: Table,
  mapping: Mapping = {},
  shape = shapeOf(table, mapping),
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
  meaning: (column: number) => Column | null | undefined;
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
  at: ReadonlyMap<Column, number>,
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
