import { wrap, type Remote } from 'comlink';
import type { CareerGraph } from '../../graph/careerGraph';
import { IS_ONE_FILE } from '../oneFile';
import type { LadderQueries } from './ladderQueries';
import type { DocumentQueries } from './ladderWorker';
import { startWorker, type RunningWorker } from './startWorker';

/** Asks a question, either in the worker or in the page. */
type Ask<Question, Answer> = (
  queries: LadderQueries | Remote<DocumentQueries>,
  question: Question,
) => Answer | Promise<Answer>;

/** A worker that answers questions about one ladder. */
interface Connection extends RunningWorker {
  graph: CareerGraph;
  queries: Promise<Remote<DocumentQueries>>;
  /** The number of questions that are not answered yet. */
  pending: number;
}

/**
 * Answers one kind of question about a ladder in a worker, so that the page stays responsive during a long
 * search. If there is no worker or it ends early, the page computes the answer itself.
 */
export class LadderWorkerClient<Question, Answer> {
  readonly #ask: Ask<Question, Answer>;
  readonly #cancels: boolean;
  #connection: Connection | undefined;
  /** True while no view needs answers: the worker ends after its last answer. */
  #resting = false;

  /**
   * `cancels`: a new question cancels the previous one. That costs a new worker, which pays off for long
   * searches.
   */
  constructor(ask: Ask<Question, Answer>, { cancels }: { cancels: boolean }) {
    this.#ask = ask;
    this.#cancels = cancels;
  }

  /** Never settles if another question or another ladder cancels this one. */
  async ask(graph: CareerGraph, question: Question): Promise<Answer> {
    this.#resting = false;
    const busy = this.#connection !== undefined && this.#connection.pending > 0;
    if (this.#connection?.graph !== graph || (this.#cancels && busy)) this.destroy();
    const connection = (this.#connection ??= connect(graph));
    if (!connection) return this.#answerInPage(graph, question);
    connection.pending += 1;
    try {
      const answer = connection.queries.then((queries) => this.#ask(queries, question));
      return await Promise.race([answer, connection.stopped]);
    } catch {
      if (connection === this.#connection) this.destroy();
      return await this.#answerInPage(graph, question);
    } finally {
      connection.pending -= 1;
      if (this.#resting) this.rest();
    }
  }

  /** Ends the worker as soon as it has answered. The next question starts another. */
  rest(): void {
    this.#resting = true;
    if (!this.#connection?.pending) this.destroy();
  }

  destroy(): void {
    this.#connection?.worker.terminate();
    this.#connection = undefined;
  }

  async #answerInPage(graph: CareerGraph, question: Question): Promise<Answer> {
    const { LadderQueries: Queries } = await import('./ladderQueries');
    return this.#ask(new Queries(graph), question);
  }
}

function connect(graph: CareerGraph): Connection | undefined {
  const running = IS_ONE_FILE ? undefined : startWorker(createWorker);
  if (!running) return undefined;
  const Queries = wrap<typeof DocumentQueries>(running.worker);
  return { ...running, graph, queries: new Queries(graph.document), pending: 0 };
}

function createWorker(): Worker {
  return new Worker(new URL('./ladderWorker.ts', import.meta.url), { type: 'module' });
}
