/** Reports everything in a file that no field represents: once for each kind, with the place of the first. */
import { issue, type Issue, type Place } from '../../model/validation/issue';
import { bare, FURTHER, placeOf, type Value } from './nodes';
import type { SkillsAfter } from './skills';
import { part, reason, type Part, type Reason } from '../../model/validation/reasons';

/** A hostile file can contain any number of kinds. */
const MOST_KINDS = 100;

interface Kind {
  entry: Part;
  reason: Reason;
  place: Place;
  count: number;
}

export class SchemaOrgIssues {
  readonly issues: Issue[] = [];
  readonly #kinds = new Map<string, Kind>();
  #others = 0;

  /** Reports a property of a type, or a type, that has no meaning here. */
  leftOut(entry: Part, because: Reason, at: Value): void {
    const key = JSON.stringify(entry);
    const known = this.#kinds.get(key);
    if (known) known.count++;
    else if (this.#kinds.size >= MOST_KINDS) this.#others++;
    else this.#kinds.set(key, { entry, reason: because, place: placeOf(at), count: 1 });
  }

  /** Reports every property that is not known. */
  unknown(type: string, properties: ReadonlyMap<string, readonly Value[]>, known: ReadonlySet<string>): void {
    for (const [name, values] of properties) {
      if (known.has(name)) continue;
      for (const value of values) this.property(type, name, value);
    }
  }

  /** @param name of a property, or `FURTHER` for all properties beyond the limit */
  property(type: string, name: string | SkillsAfter, value: Value): void {
    const owner = bare(type).slice(0, 200);
    const entry =
      typeof name !== 'string'
        ? part('SKILLS_AFTER', { type: owner, limit: name.after })
        : name === FURTHER
          ? part('FURTHER_PROPERTIES', { type: owner })
          : `${owner} › ${name}`.slice(0, 200);
    this.leftOut(entry, reason('NO_SUCH_FIELD'), value);
  }

  /** The first `most` entries. The rest is reported. This bounds the work on very long lists. */
  within(list: readonly Value[], most: number, entry: string): readonly Value[] {
    const [beyond] = list.slice(most, most + 1);
    if (!beyond) return list;
    this.leftOut(entry, reason('FIRST_ENTRIES', { limit: most }), beyond);
    return list.slice(0, most);
  }

  result(): Issue[] {
    const summaries = [...this.#kinds.values()].map(({ place, count, ...args }) =>
      issue('IMPORT_ENTRY_LEFT_OUT', [], count === 1 ? args : { ...args, count }, place),
    );
    const [last] = summaries.slice(-1);
    if (this.#others > 0 && last) {
      const args = {
        entry: part('MORE_KINDS', { count: this.#others }),
        reason: reason('FIRST_KINDS', { limit: MOST_KINDS }),
      };
      summaries.push(issue('IMPORT_ENTRY_LEFT_OUT', [], args, last.place));
    }
    return [...this.issues, ...summaries];
  }
}
