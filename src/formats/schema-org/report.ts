/** What a file says that no field holds, told once for each kind with the place of the first. */
import { issue, type Issue, type Place } from '../../model/validation/issue';
import { bare, placeOf, type Value } from './nodes';

/** A hostile file can make up as many kinds as it has letters. */
const MOST_KINDS = 100;

interface Kind {
  reason: string;
  place: Place;
  count: number;
}

export class Report {
  readonly issues: Issue[] = [];
  readonly #kinds = new Map<string, Kind>();
  #others = 0;

  /** A property of a type, or a type, that means nothing here. */
  leftOut(entry: string, reason: string, at: Value): void {
    const known = this.#kinds.get(entry);
    if (known) known.count++;
    else if (this.#kinds.size >= MOST_KINDS) this.#others++;
    else this.#kinds.set(entry, { reason, place: placeOf(at), count: 1 });
  }

  /** Every property that is not among the known ones. */
  unknown(type: string, properties: ReadonlyMap<string, readonly Value[]>, known: ReadonlySet<string>): void {
    for (const [name, values] of properties) {
      if (known.has(name)) continue;
      for (const value of values) this.property(type, name, value);
    }
  }

  property(type: string, name: string, value: Value): void {
    this.leftOut(`${bare(type)} › ${name}`.slice(0, 200), 'a ladder has no field for it', value);
  }

  /** The first so many; the rest is told. Bounds the work on lists that no ladder has. */
  within(list: readonly Value[], most: number, entry: string): readonly Value[] {
    const [beyond] = list.slice(most, most + 1);
    if (!beyond) return list;
    this.leftOut(entry, `only the first ${most} are read`, beyond);
    return list.slice(0, most);
  }

  result(): Issue[] {
    const told = [...this.#kinds].map(([entry, { reason, place, count }]) => {
      const often = count === 1 ? '' : `; it is there ${count} times, first here`;
      return issue('IMPORT_ENTRY_LEFT_OUT', [], { entry, reason: `${reason}${often}` }, place);
    });
    const [last] = told.slice(-1);
    if (this.#others > 0 && last) {
      const args = { entry: `${this.#others} more`, reason: `only the first ${MOST_KINDS} kinds are told` };
      told.push(issue('IMPORT_ENTRY_LEFT_OUT', [], args, last.place));
    }
    return [...this.issues, ...told];
  }
}
