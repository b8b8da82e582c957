import { compareEditions, type EditionComparison } from '../../analysis/editions/editions';
import { editionForPerson, type EditionForPerson } from '../../analysis/editions/forProfile';
import { parseLadder } from '../../check/schema';
import { readJson } from '../../formats/text/json';
import { CareerGraph } from '../../graph/careerGraph';
import { forgetEdition, keepEdition, storedEdition } from '../../browser/storage/editionStore';
import { inputsOf, tooMuch, type ChosenFile } from '../../browser/files/chosenFiles';
import { ImportWorkerClient } from '../../browser/workers/ImportWorkerClient';
import { isEmptyProfile } from '../../model/profile/fields';
import type { Explorer } from '../explorer/Explorer.svelte';
import type { ProfileEditor } from './ProfileEditor.svelte';
import { readingFailure } from '../explorer/readingFailure';
import { loadedFrom, loadStoredLadder } from '../explorer/storedLadder';
import type { LoadResult } from '../explorer/loadLadder';
import { editionsMessages } from '../../i18n/en/editions/messages';
import type { MessagesOf } from '../../i18n/locales/Language';
import { importMessages } from '../../i18n/en/import/messages';

/** An edition that the one shown is compared with. */
export interface Earlier {
  graph: CareerGraph;
  /** What it was chosen by: a file, or the name of an opened ladder. Undefined where it was kept for this. */
  from?: string | undefined;
  /** The ladder it was chosen beside. */
  ladder: string;
}

/**
 * The edition of a ladder by which the reader last looked at their ratings, beside the one that is shown: kept in
 * this browser until the reader has seen what changed, or chosen for once.
 */
export class Editions {
  readonly #explorer: Explorer;
  readonly #own: Pick<ProfileEditor, 'kept' | 'person'>;
  #kept = $state.raw<Earlier | undefined>();
  #chosen = $state.raw<Earlier | undefined>();
  #reading = $state(false);
  #failure = $state('');
  /** The ladder whose earlier edition was looked for. */
  #known: CareerGraph | undefined;
  #turn = 0;

  /** @param own the reader's own profile */
  constructor(explorer: Explorer, own: Pick<ProfileEditor, 'kept' | 'person'>) {
    this.#explorer = explorer;
    this.#own = own;
  }

  /** The earlier edition to compare with: one that was chosen, else the one that was kept. */
  readonly earlier: Earlier | undefined = $derived.by(() => {
    const shown = this.#explorer.original?.document.id;
    return [this.#chosen, this.#kept].find((one) => one !== undefined && one.ladder === shown);
  });

  readonly comparison: EditionComparison | undefined = $derived.by(() => {
    const { original: graph } = this.#explorer;
    return graph && this.earlier && compareEditions(this.earlier.graph, graph);
  });

  /** False where what was chosen is of a ladder with another id. */
  readonly sameLadder: boolean = $derived.by(
    () => this.earlier === undefined || this.earlier.graph.document.id === this.earlier.ladder,
  );

  /** What the edition means for the reader; undefined where they have said nothing, or it is another ladder. */
  readonly mine: EditionForPerson | undefined = $derived.by(() => {
    const { kept, person } = this.#own;
    if (!this.comparison || !this.sameLadder || !kept || !person || isEmptyProfile(person)) return undefined;
    return editionForPerson(this.comparison, kept);
  });

  get reading(): boolean {
    return this.#reading;
  }
  /** Why nothing was read, in a sentence; empty where all is well. */
  get failure(): string {
    return this.#failure;
  }

  /**
   * Looks for the edition by which the reader last looked at their ratings, where they have any, and keeps the one
   * shown where there is none. A browser that keeps nothing has none, and is left alone.
   */
  async follow(): Promise<void> {
    const { original: graph } = this.#explorer;
    const { person } = this.#own;
    if (!graph || graph === this.#known || !person || isEmptyProfile(person)) return;
    this.#known = graph;
    try {
      const { id } = graph.document;
      const text = JSON.stringify(graph.document);
      const stored = await storedEdition(id);
      const before = stored && stored.text !== text ? readStored(stored.text) : undefined;
      if (before && differs(before, graph)) {
        if (this.#known === graph) this.#kept = { graph: before, ladder: id };
      } else {
        if (this.#known === graph) this.#kept = undefined;
        if (stored?.text !== text) await keepEdition(graph.document, text);
      }
    } catch {
      // Nothing can be kept here, so that there is nothing to compare with unless it is chosen.
    }
  }

  get #words(): MessagesOf<'editions'> {
    return this.#explorer.language.messages('editions', editionsMessages);
  }

  get #importWords(): MessagesOf<'import'> {
    return this.#explorer.language.messages('import', importMessages);
  }

  /** Reads a ladder from files, to compare with it. */
  async choose(chosen: readonly ChosenFile[]): Promise<void> {
    const [first] = chosen;
    if (!first) return;
    const problem = tooMuch(chosen, this.#importWords);
    if (problem !== undefined) {
      this.#failure = problem;
      return;
    }
    const from = chosen.length === 1 ? first.file : this.#words.andMore(first.file, chosen.length - 1);
    await this.#read(from, async () => {
      const desk = new ImportWorkerClient();
      try {
        await desk.start(await inputsOf(chosen));
        return loadedFrom(await desk.read({}, () => undefined));
      } finally {
        desk.end();
      }
    });
  }

  /** Takes a ladder that was opened in this browser, to compare with it. */
  async chooseOpened(key: string, title: string): Promise<void> {
    await this.#read(title, () => loadStoredLadder(key));
  }

  /** Leaves what was chosen; the edition that was kept is compared with again, where there is one. */
  leaveChosen(): void {
    this.#turn += 1;
    this.#chosen = undefined;
    this.#reading = false;
    this.#failure = '';
  }

  /** The reader has seen what changed: the edition shown is the one kept from now on. */
  async putAside(): Promise<void> {
    this.leaveChosen();
    this.#kept = undefined;
    const { original: graph } = this.#explorer;
    if (!graph) return;
    try {
      const isKept = await keepEdition(graph.document, JSON.stringify(graph.document));
      if (!isKept) await forgetEdition(graph.document.id);
    } catch {
      // It will be told again the next time.
    }
  }

  /** What was kept is gone from the browser. */
  forgotten(): void {
    this.leaveChosen();
    this.#kept = undefined;
    this.#known = undefined;
  }

  async #read(from: string, read: () => Promise<LoadResult>): Promise<void> {
    const { original: graph } = this.#explorer;
    if (!graph) return;
    const turn = ++this.#turn;
    this.#failure = '';
    this.#reading = true;
    try {
      const loaded = await read();
      if (turn !== this.#turn) return;
      if (loaded.kind === 'ready') this.#chosen = { graph: loaded.graph, from, ladder: graph.document.id };
      else this.#failure = this.#words.notRead(from);
    } catch (error) {
      if (turn === this.#turn) this.#failure = readingFailure(error, this.#importWords);
    } finally {
      if (turn === this.#turn) this.#reading = false;
    }
  }
}

/** One that was kept under an older schema is passed over where it no longer has the form. */
function readStored(text: string): CareerGraph | undefined {
  const { document } = parseLadder(readJson(text)?.value);
  return document && new CareerGraph(document);
}

/** Whether there is anything to tell: a source that was read anew is none. */
function differs(before: CareerGraph, after: CareerGraph): boolean {
  return (
    (before.document.edition ?? '') !== (after.document.edition ?? '') ||
    compareEditions(before, after).changes.length > 0
  );
}
