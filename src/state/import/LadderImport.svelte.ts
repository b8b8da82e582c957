import type { ColumnKey, Mapping } from '../../formats/spreadsheet/columns';
import type { ImportProgress } from '../../formats/import/types';
import { isError } from '../../model/validation/issue';
import type { Proposal } from '../../model/ladder/proposal';
import { inputsOf, tooMuch, type ChosenFile } from '../../browser/files/chosenFiles';
import type { Reading } from '../../browser/workers/importFiles';
import { ImportWorkerClient } from '../../browser/workers/ImportWorkerClient';
import type { Explorer } from '../explorer/Explorer.svelte';
import { storeReading } from '../explorer/storedLadder';
import type { Link } from '../link/link';
import { readingFailure } from '../explorer/readingFailure';
import { ladderTexts } from '../../i18n/en/formats/ladderTexts';
import { importMessages } from '../../i18n/en/import/messages';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** The stage of an import. */
export type Stage = 'choosing' | 'reading' | 'read';

/**
 * Imports a ladder: the reader chooses files, reviews the report and the proposals, and shows the ladder.
 * Until then nothing changes.
 */
export class LadderImport {
  readonly #explorer: Explorer;
  #stage = $state<Stage>('choosing');
  #progress = $state.raw<ImportProgress | undefined>();
  #reading = $state.raw<Reading | undefined>();
  #accepted = $state.raw<ReadonlyMap<Proposal, Proposal>>(new Map());
  #mapping = $state.raw<Mapping>({});
  #failure = $state('');
  #worker: ImportWorkerClient | undefined;
  #turn = 0;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  get stage(): Stage {
    return this.#stage;
  }
  get progress(): ImportProgress | undefined {
    return this.#progress;
  }
  get reading(): Reading | undefined {
    return this.#reading;
  }
  get mapping(): Mapping {
    return this.#mapping;
  }
  /** A sentence that says why nothing was read; empty if all went well. */
  get failure(): string {
    return this.#failure;
  }
  readonly errors = $derived.by(() => this.#reading?.issues.filter(isError).length ?? 0);

  /** The proposal as it was accepted, which may have another value; undefined if it was not. */
  acceptedAs(proposal: Proposal): Proposal | undefined {
    return this.#accepted.get(proposal);
  }

  /** Reads files in place of the previous ones. */
  async openFiles(chosen: readonly ChosenFile[]): Promise<void> {
    if (chosen.length === 0) return;
    this.cancel();
    const problem = tooMuch(chosen, this.#words);
    if (problem !== undefined) {
      this.#failure = problem;
      return;
    }
    const turn = this.#turn;
    this.#stage = 'reading';
    this.#mapping = {};
    await this.#attempt(turn, async () => {
      const files = await inputsOf(chosen);
      if (turn !== this.#turn) return undefined;
      this.#worker = new ImportWorkerClient();
      await this.#worker.start(files, this.#explorer.language.messages('ladderTexts', ladderTexts));
      return this.#read();
    });
  }

  /**
   * Maps a column, by its heading, to a meaning. Null leaves the column out; undefined restores the meaning
   * of its name.
   */
  async map(heading: string, meaning: ColumnKey | null | undefined): Promise<void> {
    const { [heading]: _, ...rest } = this.#mapping;
    this.#mapping = meaning === undefined ? rest : { ...rest, [heading]: meaning };
    await this.#attempt(++this.#turn, () => this.#read());
  }

  /** Accepts proposals, unchanged or with another value, or revokes that. */
  async accept(changes: readonly { proposal: Proposal; as: Proposal | undefined }[]): Promise<void> {
    const accepted = new Map(this.#accepted);
    for (const { proposal, as } of changes) {
      if (as) accepted.set(proposal, as);
      else accepted.delete(proposal);
    }
    this.#accepted = accepted;
    await this.#attempt(++this.#turn, () => this.#worker?.accept([...accepted.values()]));
  }

  /** Shows the ladder and stores it in this browser. False if it could not be stored. */
  async show(link: Partial<Link> = {}): Promise<boolean> {
    if (!this.#reading) return false;
    const { key, loaded, stored } = await storeReading(this.#reading);
    await this.#explorer.show(key, loaded, link);
    return stored;
  }

  /** Cancels what is under way and starts over with choosing files. */
  cancel(): void {
    this.#turn += 1;
    this.#worker?.end();
    this.#worker = undefined;
    this.#stage = 'choosing';
    this.#progress = undefined;
    this.#reading = undefined;
    this.#accepted = new Map();
    this.#failure = '';
  }

  get #words(): MessagesOf<'import'> {
    return this.#explorer.language.messages('import', importMessages);
  }

  #read(): Promise<Reading> | undefined {
    return this.#worker?.read(this.#mapping, (progress) => (this.#progress = progress));
  }

  /** Uses the answer unless a newer request was made meanwhile. */
  async #attempt(turn: number, ask: () => Promise<Reading | undefined> | undefined): Promise<void> {
    try {
      const reading = await ask();
      if (turn !== this.#turn || !reading) return;
      // Reading again creates new proposal objects, so accepted ones are found by their content.
      this.#accepted = foundAgain(this.#accepted, reading.proposals);
      this.#reading = reading;
      this.#stage = 'read';
    } catch (error) {
      if (turn !== this.#turn) return;
      this.cancel();
      this.#failure = readingFailure(error, this.#words);
    }
  }
}

function foundAgain(
  accepted: ReadonlyMap<Proposal, Proposal>,
  proposals: readonly Proposal[],
): ReadonlyMap<Proposal, Proposal> {
  const bySaying = new Map([...accepted].map(([proposal, as]) => [JSON.stringify(proposal), as]));
  return new Map(
    proposals.flatMap((proposal): [Proposal, Proposal][] => {
      const as = bySaying.get(JSON.stringify(proposal));
      return as ? [[proposal, as]] : [];
    }),
  );
}
