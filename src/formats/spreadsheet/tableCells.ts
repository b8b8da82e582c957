/** Cells of a record to values, with every fault told and every value's place remembered. */
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
import { columnName, type Column } from './columns';
import { valueKind, type Part, type ValueKind } from '../../model/validation/reasons';

/** One row of facts, or one cell of a matrix with what its row and column say. */
export interface TableRecord {
  /** The text of a column, trimmed; empty where there is none. */
  get: (column: Column) => string;
  place: (column: Column) => Place;
  /** True where the table has such a column, filled in or not. */
  has: (column: Column) => boolean;
}

/** What one ladder's records gave so far: its faults, and the cells behind the parts of the document. */
export class TableCells {
  readonly issues: Issue[] = [];
  readonly places = new DocumentPlaces();

  tell<C extends IssueCode>(code: C, args: IssueArgs[C], place: Place): void {
    this.issues.push(issue(code, [], args, place));
  }

  /** Tells a cell that does not hold what its column may. */
  tellBad(owner: Part, column: Column, record: TableRecord, rule: ValueKind): void {
    const value = brief(record.get(column));
    this.tell('CSV_CELL_VALUE', { owner, column: columnName(column), value, rule }, record.place(column));
  }

  /** Tells a cell that says something else than an earlier one, which counts. */
  tellConflict(owner: string, column: Column, record: TableRecord, kept: string): void {
    this.tellDifference(owner, column, record.place(column), { kept, given: record.get(column) });
  }

  tellDifference(owner: string, column: Column, place: Place, texts: { kept: string; given: string }): void {
    const args = { owner, column: columnName(column), kept: brief(texts.kept), given: brief(texts.given) };
    this.tell('CSV_CELL_CONFLICT', args, place);
  }

  /** Sets a text once; another text in a later row is told and left out. */
  setText<K extends string>(
    target: { [P in K]?: string | undefined },
    field: K,
    path: DocumentPath,
    owner: string,
    column: Column,
    record: TableRecord,
  ): void {
    const given = record.get(column);
    if (given === '') return;
    const kept = target[field];
    if (kept === undefined) {
      target[field] = given;
      this.places.mark([...path, field], record.place(column));
    } else if (kept !== given) this.tellConflict(owner, column, record, kept);
  }

  number(owner: string, column: Column, record: TableRecord): number | undefined {
    return this.#read(owner, column, record, readNumber, valueKind('NUMBER'));
  }

  yes(owner: string, column: Column, record: TableRecord): boolean | undefined {
    return this.#read(owner, column, record, readYes, valueKind('YES_OR_NO'));
  }

  #read<T>(
    owner: string,
    column: Column,
    record: TableRecord,
    read: (text: string) => T | undefined,
    rule: ValueKind,
  ): T | undefined {
    const text = record.get(column);
    if (text === '') return undefined;
    const value = read(text);
    if (value === undefined) this.tellBad(owner, column, record, rule);
    return value;
  }
}

/** Adds the entries that are new to a list; true where there were any. `seen` holds what is there already. */
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
  // One by one: a cell of a hundred thousand entries is more than a call takes as arguments.
  for (const entry of fresh) (target[list] ??= []).push(entry);
  return fresh.length > 0;
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
