/**
 * Faults of large tables. A fault of one kind in one file is told a few times, with its place, and then counted:
 * a column of the wrong unit would else be a hundred thousand sentences.
 */
import { issue, type Issue, type IssueArgs, type IssueCode, type Place } from '../../model/validation/issue';
import type { OnetTable } from './onetTable';

/** So many faults of a kind are told for each file. */
export const MOST_ALIKE = 20;

interface Tally {
  told: number;
  more: number;
  /** Of the first that is only counted. */
  place?: Place;
}

export class OnetFaults {
  readonly #issues: Issue[] = [];
  readonly #tallies = new Map<OnetTable, Map<IssueCode, Tally>>();

  /** Tells a fault in a cell, or counts it. The arguments are made only where it is told. */
  tell<C extends IssueCode>(
    code: C,
    args: () => IssueArgs[C],
    table: OnetTable,
    row: number,
    column: number,
  ): void {
    const ofTable = this.#tallies.get(table) ?? new Map<IssueCode, Tally>();
    const tally = ofTable.get(code) ?? { told: 0, more: 0 };
    if (tally.told === 0) this.#tallies.set(table, ofTable.set(code, tally));
    if (tally.told < MOST_ALIKE) {
      tally.told++;
      this.#issues.push(issue(code, [], args(), table.place(row, column)));
      return;
    }
    tally.more++;
    tally.place ??= table.place(row, column);
  }

  /** Adds faults that there is only one of. */
  report(faults: readonly Issue[]): void {
    for (const fault of faults) this.#issues.push(fault);
  }

  /** Every fault, those that were only counted as one for each kind and file. */
  all(): Issue[] {
    const more = [...this.#tallies].flatMap(([{ file }, ofTable]) =>
      [...ofTable].flatMap(([fault, { more: count, place }]) =>
        count === 0 ? [] : [issue('IMPORT_FAULTS_MORE', [], { file, count, fault }, place)],
      ),
    );
    return [...this.#issues, ...more];
  }
}
