/**
 * Issues of large tables. Issues of one kind in one file are reported a few times with their places and then
 * only counted. Otherwise a column with the wrong unit would give a hundred thousand issues.
 */
import { issue, type Issue, type IssueArgs, type IssueCode, type Place } from '../../model/validation/issue';
import type { OnetTable } from './onetTable';

/** Number of issues of a kind that are reported for each file. */
export const MOST_ALIKE = 20;

interface Tally {
  reported: number;
  more: number;
  /** The place of the first issue that is only counted. */
  place?: Place;
}

export class OnetFaults {
  readonly #issues: Issue[] = [];
  readonly #tallies = new Map<OnetTable, Map<IssueCode, Tally>>();

  /** Reports an issue of a cell, or counts it. The arguments are only created for a reported issue. */
  addIssue<C extends IssueCode>(
    code: C,
    args: () => IssueArgs[C],
    table: OnetTable,
    row: number,
    column: number,
  ): void {
    const ofTable = this.#tallies.get(table) ?? new Map<IssueCode, Tally>();
    const tally = ofTable.get(code) ?? { reported: 0, more: 0 };
    if (tally.reported === 0) this.#tallies.set(table, ofTable.set(code, tally));
    if (tally.reported < MOST_ALIKE) {
      tally.reported++;
      this.#issues.push(issue(code, [], args(), table.place(row, column)));
      return;
    }
    tally.more++;
    tally.place ??= table.place(row, column);
  }

  /** Adds issues that occur once. */
  report(faults: readonly Issue[]): void {
    for (const fault of faults) this.#issues.push(fault);
  }

  /** Every issue, with one for all counted issues of a kind and file. */
  all(): Issue[] {
    const more = [...this.#tallies].flatMap(([{ file }, ofTable]) =>
      [...ofTable].flatMap(([fault, { more: count, place }]) =>
        count === 0 ? [] : [issue('IMPORT_FAULTS_MORE', [], { file, count, fault }, place)],
      ),
    );
    return [...this.#issues, ...more];
  }
}
