import type { LongColumn, Mapping } from '../../formats/spreadsheet/columns';
import type { ImportProgress } from '../../formats/import/types';
import { isError } from '../../model/validation/issue';
import type { Proposal } from '../../model/ladder/proposal';
import { inputsOf, tooMuch, type ChosenFile } from '../../browser/files/chosenFiles';
import type { Reading } from '../../browser/workers/importFiles';
import { ImportWorkerClient } from '../../browser/workers/ImportWorkerClient';
import type { Explorer } from '../explorer/Explorer.svelte';
import { keepReading } from '../explorer/storedLadder';
import type { Link } from '../link/link';
import { readingFailure } from '../explorer/readingFailure';
import { importMessages } from '../../i18n/en/import/messages';
import type { MessagesOf } from '../../i18n/locales/Language';

/** Where the opening of a ladder stands. */
export type Stage = 'choosing' | 'reading' | 'read';

/**
 * A ladder on its way in: files are chosen, read, looked over with what is proposed, and shown. What is not yet
 * shown changes nothing.
 */
export class Intake {
  readonly #explorer: Explorer;
  #stage = $state<Stage>('choosing');
  #progress = $state.raw<ImportProgress | undefined>();
  #reading = $state.raw<Reading | undefined>();
  #accepted = $state.raw<ReadonlyMap<Proposal, Proposal>>(new Map());
  #mapping = $state.raw<Mapping>({});
  #failure = $state('');
  #desk: ImportWorkerClient | undefined;
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
  /** Why nothing was read, in a sentence; empty where all is well. */
  get failure(): string {
    return this.#failure;
  }
  readonly errors = $derived.by(() => this.#reading?.issues.filter(isError).length ?? 0);

  /** A proposal as it was accepted, which may be with another value; undefined where it was not. */
  acceptedAs(proposal: Proposal): Proposal | undefined {
    return this.#accepted.get(proposal);
  }

  /** Reads files in place of what was read before. */
  async take(chosen: readonly ChosenFile[]): Promise<void> {
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
      this.#desk = new ImportWorkerClient();
      await this.#desk.start(files);
      return this.#read();
    });
  }

  /** Gives a column, by its heading, another meaning; null leaves it out, and undefined goes by its name again. */
  async map(heading: string, meaning: LongColumn | null | undefined): Promise<void> {
    const { [heading]: _, ...rest } = this.#mapping;
    this.#mapping = meaning === undefined ? rest : { ...rest, [heading]: meaning };
    await this.#attempt(++this.#turn, () => this.#read());
  }

  /** Accepts a proposal, as it is or with another value, or takes that back. */
  async accept(changes: readonly { proposal: Proposal; as: Proposal | undefined }[]): Promise<void> {
    const accepted = new Map(this.#accepted);
    for (const { proposal, as } of changes) {
      if (as) accepted.set(proposal, as);
      else accepted.delete(proposal);
    }
    this.#accepted = accepted;
    await this.#attempt(++this.#turn, () => this.#desk?.accept([...accepted.values()]));
  }

  /** Shows the ladder, and keeps it in this browser. True where it could be kept. */
  async show(link: Partial<Link> = {}): Promise<boolean> {
    if (!this.#reading) return false;
    const { key, loaded, kept } = await keepReading(this.#reading);
    await this.#explorer.show(key, loaded, link);
    return kept;
  }

  /** Ends what is under way, and begins again with choosing. */
  cancel(): void {
    this.#turn += 1;
    this.#desk?.end();
    this.#desk = undefined;
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
    return this.#desk?.read(this.#mapping, (progress) => (this.#progress = progress));
  }

  /** Takes an answer in unless another was asked for meanwhile. */
  async #attempt(turn: number, ask: () => Promise<Reading | undefined> | undefined): Promise<void> {
    try {
      const reading = await ask();
      if (turn !== this.#turn || !reading) return;
      // Read anew, a proposal is another object: what was accepted is found again by what it says.
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
