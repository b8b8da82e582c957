/**
 * The wide table: roles one way and skills the other, and in each cell the level that the role requires. A
 * name with no other text in its row is a heading of the rows below.
 */
import { isError, issue } from '../../model/validation/issue';
import type { ImportResult, SourceFile } from '../../model/ladder/proposal';
import { columnFaults, type ColumnKey, type Mapping } from './columns';
import { readCsv, restored } from '../cells/csv';
import type { TableOptions } from './longTable';
import type { MatrixCell } from './matrixCells';
import type { OpenRole } from './tableRoles';
import type { OpenSkill } from './tableSkills';
import { matrixOf, OF_ROLE, OF_SKILL, type Matrix } from './matrix';
import type { Table } from '../cells/table';
import type { TableRecord } from './tableCells';
import { TableLadder, type TableTexts } from './tableLadder';
import { tableShapeOf } from './tableShape';
import { content } from '../../model/validation/reasons';

/** True if the table has skills one way and roles the other, with words or figures in between. */
export function isWideTable(text: string, mapping?: Mapping): boolean {
  return tableShapeOf(readCsv('', text.slice(0, 100_000)), mapping) === 'wide';
}

/**
 * Reads files into one ladder, in the order given. Never throws. `value` is undefined if nothing was found.
 */
export function readWideCsv(
  files: readonly SourceFile[],
  texts: TableTexts,
  options: TableOptions = {},
): ImportResult {
  return readWideTables(
    files.map(({ file, text }) => readCsv(file, text)),
    texts,
    options,
  );
}

/** Reads tables like `readWideCsv` reads files. */
function readWideTables(tables: readonly Table[], texts: TableTexts, options: TableOptions): ImportResult {
  const ladder = new TableLadder(texts, options);
  for (const table of tables) {
    ladder.report(table.issues);
    if (addWideTable(ladder, table, options.mapping) || table.issues.some(isError)) continue;
    const args = { file: table.file, expected: content('WIDE_TABLE') };
    ladder.report([issue('IMPORT_UNRECOGNISED', [], args, table.place(0, 0))]);
  }
  return ladder.result(tables[0]?.file ?? '');
}

/** Adds one matrix to a ladder. False if no row of headings is found. */
export function addWideTable(ladder: TableLadder, table: Table, mapping: Mapping | undefined): boolean {
  const matrix = matrixOf(table, mapping);
  if (!matrix) return false;
  ladder.report(columnFaults(table, matrix.heading, matrix));
  new MatrixReader(table, matrix).addTo(ladder);
  return true;
}

/** A row and a column of the table. */
type Cell = readonly [row: number, column: number];
type CellOf = (what: ColumnKey) => Cell | undefined;

class MatrixReader {
  readonly #table: Table;
  readonly #matrix: Matrix;
  readonly #rolesAcross: boolean;
  /** Rows of names, without headings and rows that describe the columns. */
  readonly #rows: readonly number[];
  /** The cell that names the group of a row or column. */
  readonly #groupOfRow = new Map<number, Cell>();
  readonly #groupOfColumn = new Map<number, Cell>();
  readonly #groups: Cell[] = [];

  constructor(table: Table, matrix: Matrix) {
    this.#table = table;
    this.#matrix = matrix;
    this.#rolesAcross = matrix.across === 'roles';
    const described = new Set(matrix.byHead.values());
    const rows = Array.from(table.rows.keys()).filter(
      (row) => row > matrix.heading && !described.has(row) && (table.rows[row]?.length ?? 0) > 0,
    );
    this.#rows = this.#takeGroups(rows);
    this.#bandColumns();
  }

  addTo(ladder: TableLadder): void {
    const { heading, side, columns, cells } = this.#matrix;
    for (const [row, column] of this.#groups) {
      const args = { group: this.#text(row, column).slice(0, 60) };
      ladder.report([issue('CSV_GROUP_READ', [], args, this.#table.place(row, column))]);
    }
    // A role or skill counts even if all its cells are empty.
    const across = new Map(
      columns.map((column) => [
        column,
        this.#named(ladder, this.#ofColumn(column), [heading, column], !this.#rolesAcross),
      ]),
    );
    for (const row of this.#rows) {
      if (ladder.isFull) return;
      const filled = this.#table.rows[row] ?? [];
      if (this.#text(row, side) === '') {
        const first = filled.findIndex((cell) => cell.trim() !== '');
        const args = { text: this.#text(row, first).slice(0, 60) };
        ladder.report([issue('CSV_ROW_STRAY', [], args, this.#table.place(row, first))]);
        continue;
      }
      const down = this.#named(ladder, this.#ofRow(row), [row, side], this.#rolesAcross);
      for (const column of columns) {
        if (column >= filled.length || ladder.isFull) break;
        const read = cells.read(this.#text(row, column));
        if (read === 'nothing') continue;
        const { role = down.role, skill = down.skill } = across.get(column) ?? {};
        if (role && skill) ladder.ask(role, skill, this.#cellRecord(row, column, read));
      }
    }
  }

  #named(
    ladder: TableLadder,
    cellOf: CellOf,
    name: Cell,
    isSkill: boolean,
  ): { role?: OpenRole; skill?: OpenSkill } {
    const record = this.#record(cellOf, name);
    const skill = isSkill ? ladder.addSkill(record) : undefined;
    const role = isSkill ? undefined : ladder.addRole(record);
    return { ...(skill ? { skill } : {}), ...(role ? { role } : {}) };
  }

  /** A tick gives no level. The ladder uses the first step and reports it. */
  #cellRecord(row: number, column: number, read: MatrixCell): TableRecord {
    const ofSkill = this.#rolesAcross ? this.#ofRow(row) : this.#ofColumn(column);
    const need = read === 'required' || read === 'preferred' ? read : undefined;
    const place = this.#table.place(row, column);
    const cellOf: CellOf = (what) => {
      if (what === 'skillLevel') return read === 'level' ? [row, column] : undefined;
      return OF_SKILL.has(what) ? ofSkill(what) : undefined;
    };
    const record = this.#record(cellOf, [row, column]);
    return {
      get: (what) => (what === 'need' && need ? need : record.get(what)),
      place: (what) => (what === 'skill' ? place : record.place(what)),
      has: record.has,
    };
  }

  #ofRow(row: number): CellOf {
    const { bySide } = this.#matrix;
    const [kinds, group] = this.#rolesAcross ? [OF_SKILL, 'group'] : [OF_ROLE, 'family'];
    return (what) => {
      if (what === group && this.#groupOfRow.has(row)) return this.#groupOfRow.get(row);
      const column = kinds.has(what) ? bySide.get(what) : undefined;
      return column === undefined ? undefined : [row, column];
    };
  }

  #ofColumn(column: number): CellOf {
    const { byHead } = this.#matrix;
    const group = this.#rolesAcross ? 'family' : 'group';
    return (what) => {
      if (what === group && this.#groupOfColumn.has(column)) return this.#groupOfColumn.get(column);
      const row = byHead.get(what);
      return row === undefined ? undefined : [row, column];
    };
  }

  #record(cellOf: CellOf, name: Cell): TableRecord {
    return {
      get: (what) => {
        const cell = cellOf(what);
        return cell ? this.#text(...cell) : '';
      },
      place: (what) => this.#table.place(...(cellOf(what) ?? name)),
      has: (what) => cellOf(what) !== undefined,
    };
  }

  /** The rows without group headings. */
  #takeGroups(rows: readonly number[]): number[] {
    const { side, bySide } = this.#matrix;
    const column = bySide.get(this.#rolesAcross ? 'group' : 'family');
    let group: Cell | undefined;
    if (column !== undefined) {
      // If the groups are in a column before the names, an empty cell repeats the one above, because cells
      // were merged.
      for (const row of column < side ? rows : []) {
        if (this.#text(row, column) !== '') group = [row, column];
        if (group) this.#groupOfRow.set(row, group);
      }
      return [...rows];
    }
    const isAlone = (row: number | undefined) =>
      row !== undefined && this.#text(row, side) !== '' && this.#filledCells(row) === 1;
    const names: number[] = [];
    // If the table begins with a name that has an empty row, such names are group headings. Otherwise they
    // are skills or roles without levels.
    const hasGroups = isAlone(rows[0]) && rows.length > 1;
    for (const [at, row] of rows.entries()) {
      if (hasGroups && isAlone(row) && !isAlone(rows[at - 1])) {
        group = [row, side];
        this.#groups.push(group);
      } else {
        names.push(row);
        if (group) this.#groupOfRow.set(row, group);
      }
    }
    return names;
  }

  /** Groups columns by the row above the headings. A cell without text continues the group before it. */
  #bandColumns(): void {
    const { band, columns, byHead } = this.#matrix;
    if (band === undefined || byHead.has(this.#rolesAcross ? 'family' : 'group')) return;
    let group: Cell | undefined;
    for (const column of columns) {
      const text = this.#text(band, column);
      if (text !== '' && text !== (group && this.#text(...group))) {
        group = [band, column];
        this.#groups.push(group);
      }
      if (group) this.#groupOfColumn.set(column, group);
    }
  }

  #filledCells(row: number): number {
    return (this.#table.rows[row] ?? []).filter((cell) => cell.trim() !== '').length;
  }

  #text(row: number, column: number): string {
    const text = (this.#table.rows[row]?.[column] ?? '').trim();
    return text.startsWith("'") ? restored(text).trim() : text;
  }
}
