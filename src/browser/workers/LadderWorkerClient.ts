import type { CareerGraph } from '../../graph/careerGraph';
import type { Answers, Kind, Question, Questions } from './ladderQueries';
import type { LadderMessage } from './ladderWorker';
import { IS_ONE_FILE } from '../oneFile';

/**
 * Answers one kind of question about a ladder away from the page's own thread, so that a long search stops
 * nobody from reading on. Where a page may not start a worker, the page itself answers.
 */
export class LadderWorkerClient<K extends Kind> {
  readonly #kind: K;
  readonly #ends: boolean;
  #worker: Worker | undefined;
  #graph: CareerGraph | undefined;
  #waiting: ((answer: Answers[K]) => void)[] = [];
  /** True where nobody looks: the worker goes once it has answered. */
  #rests = false;

  /** `ends`: a new question ends the work on the one before, which is worth a new worker where that may be long. */
  constructor(kind: K, { ends }: { ends: boolean }) {
    this.#kind = kind;
    this.#ends = ends;
  }

  /** The answer; it stays out for ever where another question ended this one. */
  ask(graph: CareerGraph, question: Questions[K]): Promise<Answers[K]> {
    if (this.#ends && this.#waiting.length > 0) this.destroy();
    this.#rests = false;
    // Kind and question belong together by their types, which a union of such pairs cannot say of a variable kind.
    const asked = { kind: this.#kind, question } as Question;
    const worker = this.#start(graph);
    if (!worker) return inPage<K>(graph, asked);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      worker.onmessage = ({ data }: MessageEvent<Answers[K]>) => {
        this.#waiting.shift()?.(data);
        if (this.#rests) this.rest();
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.destroy();
        resolve(inPage<K>(graph, asked));
      };
      send(worker, asked);
    });
  }

  /** Lets the worker go, as soon as it owes no answer; the next question starts another. */
  rest(): void {
    this.#rests = true;
    if (this.#waiting.length === 0) this.destroy();
  }

  destroy(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#graph = undefined;
    this.#waiting = [];
  }

  #start(graph: CareerGraph): Worker | undefined {
    if (IS_ONE_FILE) return undefined;
    try {
      this.#worker ??= new Worker(new URL('./ladderWorker.ts', import.meta.url), { type: 'module' });
    } catch {
      return undefined;
    }
    if (this.#graph !== graph) send(this.#worker, { ladder: graph.document });
    this.#graph = graph;
    return this.#worker;
  }
}

function send(worker: Worker, message: LadderMessage): void {
  worker.postMessage(message);
}

async function inPage<K extends Kind>(graph: CareerGraph, asked: Question): Promise<Answers[K]> {
  const { Answerer } = await import('./ladderQueries');
  // The answer is of the kind of the question.
  return new Answerer(graph).answer(asked) as Answers[K];
}
