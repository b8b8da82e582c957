import { compareEditions, type EditionComparison } from '../../analysis/editions/editions';
import { editionForPerson, type EditionForPerson } from '../../analysis/editions/forProfile';
import { parseLadder } from '../../check/schema';
import { readJson } from '../../formats/text/json';
import { CareerGraph } from '../../graph/careerGraph';
import { forgetEdition, storeEdition, storedEdition } from '../../browser/storage/editionStore';
import { inputsOf, tooMuch, type ChosenFile } from '../../browser/files/chosenFiles';
import { ImportWorkerClient } from '../../browser/workers/ImportWorkerClient';
import { isEmptyProfile } from '../../model/profile/fields';
import type { Explorer } from '../explorer/Explorer.svelte';
import type { ProfileEditor } from './ProfileEditor.svelte';
import { readingFailure } from '../explorer/readingFailure';
import { loadedFrom, loadStoredLadder } from '../explorer/storedLadder';
import type { LoadResult } from '../explorer/loadLadder';
import { editionsMessages } from '../../i18n/en/editions/messages';
import type { MessagesOf } from '../../i18n/en/catalogue';
import { ladderTexts } from '../../i18n/en/formats/ladderTexts';
import { importMessages } from '../../i18n/en/import/messages';

/** An edition to compare with the one that is shown. */
export interface Earlier {
  graph: CareerGraph;
  /** The file or opened ladder that the reader chose; undefined for the edition that was stored. */
  from?: string | undefined;
  /** The id of the ladder that was shown when it was chosen. */
  ladder: string;
}

/**
 * The earlier edition of the ladder to compare with the one shown: the edition that the reader last reviewed
 * their ratings against, stored in this browser until they have seen the changes, or one that they choose.
 */
export class Editions {
  readonly #explorer: Explorer;
  readonly #own: Pick<ProfileEditor, 'stored' | 'person'>;
  #lastReviewed = $state.raw<Earlier | undefined>();
  #chosen = $state.raw<Earlier | undefined>();
  #reading = $state(false);
  #failure = $state('');
  /** The ladder whose earlier edition was last looked up. */
  #known: CareerGraph | undefined;
  #turn = 0;

  /** @param own the reader's own profile */
  constructor(explorer: Explorer, own: Pick<ProfileEditor, 'stored' | 'person'>) {
    this.#explorer = explorer;
    this.#own = own;
  }

  /** The edition to compare with: the chosen one, or else the stored one. */
  readonly earlier: Earlier | undefined = $derived.by(() => {
    const shown = this.#explorer.original?.document.id;
    return [this.#chosen, this.#lastReviewed].find((one) => one !== undefined && one.ladder === shown);
  });

  readonly comparison: EditionComparison | undefined = $derived.by(() => {
    const { original: graph } = this.#explorer;
    return graph && this.earlier && compareEditions(this.earlier.graph, graph);
  });

  /** False if the chosen ladder has another id. */
  readonly sameLadder: boolean = $derived.by(
    () => this.earlier === undefined || this.earlier.graph.document.id === this.earlier.ladder,
  );

  /** What the new edition means for the reader; undefined if they have no ratings or it is another ladder. */
  readonly mine: EditionForPerson | undefined = $derived.by(() => {
    const { stored, person } = this.#own;
    if (!this.comparison || !this.sameLadder || !stored || !person || isEmptyProfile(person))
      return undefined;
    return editionForPerson(this.comparison, stored);
  });

  get reading(): boolean {
    return this.#reading;
  }
  /** A sentence that says why nothing was read; empty if all went well. */
  get failure(): string {
    return this.#failure;
  }

  /**
   * Looks up the stored edition if the reader has ratings, and stores the shown one if there is none or if
   * its content is the same. If the browser does not allow storage, there is nothing to compare with.
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
        if (this.#known === graph) this.#lastReviewed = { graph: before, ladder: id };
      } else {
        if (this.#known === graph) this.#lastReviewed = undefined;
        if (stored?.text !== text) await storeEdition(graph.document, text);
      }
    } catch {
      // Without storage there is only an edition that the reader chooses.
    }
  }

  get #words(): MessagesOf<'editions'> {
    return this.#explorer.language.messages('editions', editionsMessages);
  }

  get #importWords(): MessagesOf<'import'> {
    return this.#explorer.language.messages('import', importMessages);
  }

  /** Reads a ladder from files to compare with. */
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
      const client = new ImportWorkerClient();
      try {
        await client.start(
          await inputsOf(chosen),
          this.#explorer.language.messages('ladderTexts', ladderTexts),
        );
        return loadedFrom(await client.read({}, () => undefined));
      } finally {
        client.end();
      }
    });
  }

  /** Compares with a ladder that was opened in this browser. */
  async chooseOpened(key: string, title: string): Promise<void> {
    await this.#read(title, () => loadStoredLadder(key));
  }

  /** Stops comparing with the chosen ladder. The stored edition, if any, is used again. */
  leaveChosen(): void {
    this.#turn += 1;
    this.#chosen = undefined;
    this.#reading = false;
    this.#failure = '';
  }

  /** The reader has seen the changes: stores the shown edition in place of the earlier one. */
  async putAside(): Promise<void> {
    this.leaveChosen();
    this.#lastReviewed = undefined;
    const { original: graph } = this.#explorer;
    if (!graph) return;
    try {
      const isStored = await storeEdition(graph.document, JSON.stringify(graph.document));
      if (!isStored) await forgetEdition(graph.document.id);
    } catch {
      // The changes will be shown again next time.
    }
  }

  /** Called when the stored edition was deleted. */
  forgotten(): void {
    this.leaveChosen();
    this.#lastReviewed = undefined;
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

/** Undefined if it was stored under an older schema and is no longer valid. */
function readStored(text: string): CareerGraph | undefined {
  const { document } = parseLadder(readJson(text)?.value);
  return document && new CareerGraph(document);
}

/** True if the editions differ in content. A source that was only read again does not count. */
function differs(before: CareerGraph, after: CareerGraph): boolean {
  return (
    (before.document.edition ?? '') !== (after.document.edition ?? '') ||
    compareEditions(before, after).changes.length > 0
  );
}
