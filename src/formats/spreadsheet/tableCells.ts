/**
 * Reads the cells of a record into values. Every problem is reported, and the place of every value is
 * remembered.
 */
import {
  issue,
  type DocumentPath,
  type Issue,
  type IssueArgs,
  type IssueCode,
  type Place,
} from '../../model/validation/issue';
import { DocumentPlaces } from '../documentPlaces';
import { readNumber, readYes } from '../wording/cellValues';
import { columnName, type ColumnKey } from './columns';
import { valueKind, type Part, type ValueKind } from '../../model/validation/reasons';
import { shortText } from '../../model/validation/values';

/** One row of facts, or one cell of a matrix with the facts of its row and column. */
export interface TableRecord {
  /** The text of a column, trimmed. Empty if there is none. */
  get: (column: ColumnKey) => string;
  place: (column: ColumnKey) => Place;
  /** True if the table has the column, even if its cell is empty. */
  has: (column: ColumnKey) => boolean;
}

/** The issues of one ladder's records, and the cells of its parts. */
export class TableCells {
  readonly issues: Issue[] = [];
  readonly places = new DocumentPlaces();

  addIssue<C extends IssueCode>(code: C, args: IssueArgs[C], place: Place): void {
    this.issues.push(issue(code, [], args, place));
  }

  /** Reports a cell with a value that its column does not allow. */
  addInvalid(owner: Part, column: ColumnKey, record: TableRecord, rule: ValueKind): void {
    const value = shortText(record.get(column));
    this.addIssue('CSV_CELL_VALUE', { owner, column: columnName(column), value, rule }, record.place(column));
  }

  /** Reports a cell that differs from an earlier one. The earlier one counts. */
  addConflict(owner: string, column: ColumnKey, record: TableRecord, kept: string): void {
    this.addDifference(owner, column, record.place(column), { kept, given: record.get(column) });
  }

  addDifference(
    owner: string,
    column: ColumnKey,
    place: Place,
    texts: { kept: string; given: string },
  ): void {
    const args = {
      owner,
      column: columnName(column),
      kept: shortText(texts.kept),
      given: shortText(texts.given),
    };
    this.addIssue('CSV_CELL_CONFLICT', args, place);
  }

  /** Sets a text once. A different text in a later row is reported and left out. */
  setText<K extends string>(
    target: { [P in K]?: string | undefined },
    field: K,
    path: DocumentPath,
    owner: string,
    column: ColumnKey,
    record: TableRecord,
  ): void {
    const given = record.get(column);
    if (given === '') return;
    const kept = target[field];
    if (kept === undefined) {
      target[field] = given;
      this.places.mark([...path, field], record.place(column));
    } else if (kept !== given) this.addConflict(owner, column, record, kept);
  }

  number(owner: string, column: ColumnKey, record: TableRecord): number | undefined {
    return this.#read(owner, column, record, readNumber, valueKind('NUMBER'));
  }

  yes(owner: string, column: ColumnKey, record: TableRecord): boolean | undefined {
    return this.#read(owner, column, record, readYes, valueKind('YES_OR_NO'));
  }

  #read<T>(
    owner: string,
    column: ColumnKey,
    record: TableRecord,
    read: (text: string) => T | undefined,
    rule: ValueKind,
  ): T | undefined {
    const text = record.get(column);
    if (text === '') return undefined;
    const value = read(text);
    if (value === undefined) this.addInvalid(owner, column, record, rule);
    return value;
  }
}

/** Adds new entries to a list. True if there were any. `seen` has the entries so far. */
export function gather<T, K extends string>(
  seen: Set<string>,
  target: { [P in K]?: T[] | undefined },
  list: K,
  entries: readonly NoInfer<T>[],
): boolean {
  if (entries.length === 0) return false;
  const fresh = entries.filter((entry) => {
    const key = `${list} ${JSON.stringify(entry)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  // One at a time, because a cell can have more entries than a call can have arguments.
  for (const entry of fresh) (target[list] ??= []).push(entry);
  return fresh.length > 0;
}
