import { mergePersons } from '../analysis/mergePersons';
import { describe } from '../check/messages';
import { decode } from '../formats/decode';
import { MAX_PERSON_MEGABYTES, readPersonFile } from '../formats/personFile';
import { issue, type Issue } from '../model/issue';
import type { PersonDocument } from '../model/person';
import { fieldsOf, isDerived } from '../model/personFields';
import type { Explorer } from './Explorer.svelte';
import type { Growth } from './Growth.svelte';
import { carriedTo } from './growthEdits';

/** What is wrong with a file, in words. */
export interface FileFault {
  where: string;
  message: string;
  remedy: string;
}

/** What became of a file. */
export type Outcome =
  | { kind: 'unread' }
  /** It is about another ladder, by its title. */
  | { kind: 'ladder'; title: string }
  /** It is of somebody else, by its id, than whoever is rated here. */
  | { kind: 'other'; person: PersonDocument }
  /** It was taken in: so many fields are new or other than before, and so many wait to be settled. */
  | { kind: 'taken'; news: number; conflicts: number };

/** A person's file on its way in: it is read, and joined with what is here where it is of the same person. */
export class PersonIntake {
  readonly #explorer: Explorer;
  readonly #growth: Growth;
  #outcome = $state.raw<(Outcome & { file: string; faults: readonly FileFault[] }) | undefined>();

  constructor(explorer: Explorer, growth: Growth) {
    this.#explorer = explorer;
    this.#growth = growth;
  }

  /** Undefined until a file was chosen. */
  get outcome(): (Outcome & { file: string; faults: readonly FileFault[] }) | undefined {
    return this.#outcome;
  }

  async take(file: File): Promise<void> {
    const read = await readFile(file);
    const { graph } = this.#explorer;
    const mine = this.#growth.person;
    if (!graph || !mine) return;
    const about = { file: file.name, faults: read.issues.map(faultOf) };
    if (!read.person) this.#outcome = { ...about, kind: 'unread' };
    else if (read.person.ladder.id !== graph.document.id) {
      const { title, id } = read.person.ladder;
      this.#outcome = { ...about, kind: 'ladder', title: title ?? id };
    } else {
      const theirs = carriedTo(graph, read.person);
      this.#outcome =
        isBlank(mine) || mine.id === theirs.id
          ? { ...about, ...this.#join(theirs) }
          : { ...about, kind: 'other', person: theirs };
    }
  }

  /** Puts the person of the file in place of whoever is rated here. */
  replace(): void {
    const outcome = this.#outcome;
    if (outcome?.kind !== 'other') return;
    const { person, file, faults } = outcome;
    this.#growth.takeIn(() => person);
    this.#outcome = { file, faults, kind: 'taken', news: ownFields(person), conflicts: 0 };
  }

  leave(): void {
    this.#outcome = undefined;
  }

  #join(theirs: PersonDocument): Outcome {
    const mine = this.#growth.person;
    const { graph } = this.#explorer;
    if (!mine || !graph) return { kind: 'unread' };
    const { news, conflicts } = mergePersons(mine, theirs);
    // What another tab keeps meanwhile is joined as well.
    this.#growth.takeIn((kept) =>
      isBlank(kept)
        ? theirs
        : kept.id === theirs.id
          ? mergePersons(carriedTo(graph, kept), theirs).person
          : kept,
    );
    return { kind: 'taken', news: news.length, conflicts: conflicts.length };
  }
}

async function readFile(file: File): Promise<{ person?: PersonDocument; issues: Issue[] }> {
  const start = { file: file.name, line: 1, column: 1 };
  const megabytes = Math.ceil(file.size / 1_000_000);
  // Text is at most four bytes a sign; what is larger than that is not even read.
  if (megabytes > 4 * MAX_PERSON_MEGABYTES)
    return {
      issues: [issue('PERSON_TOO_LARGE', [], { megabytes, limit: MAX_PERSON_MEGABYTES }, start)],
    };
  try {
    const decoded = decode(new Uint8Array(await file.arrayBuffer()));
    if (decoded) return readPersonFile(file.name, decoded.text);
    return { issues: [issue('PERSON_NOT_ONE', [], { found: 'no text' }, start)] };
  } catch {
    const reason = 'it may have been moved or changed since it was chosen';
    return { issues: [issue('FILE_UNREADABLE', [], { file: file.name, reason }, start)] };
  }
}

function faultOf(fault: Issue): FileFault {
  const { message, remedy } = describe(fault);
  const { place } = fault;
  return { where: place ? `${place.file}:${place.line}:${place.column}` : '', message, remedy };
}

function ownFields(person: PersonDocument): number {
  return [...fieldsOf(person).values()].filter(({ path }) => !isDerived(path)).length;
}

function isBlank(person: PersonDocument): boolean {
  return ownFields(person) === 0;
}
