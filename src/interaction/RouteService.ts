import type { Routes } from '../analysis/routes';
import type { CareerGraph } from '../graph/careerGraph';
import type { RouteQuestion } from './routeQuestion';
import type { RouteMessage } from './routeWorker';

/**
 * Finds routes away from the page's own thread, so that a long search stops nobody from reading on. A new
 * question ends the search for the one before. Where a page may not start a worker, the search runs in the
 * page.
 */
export class RouteService {
  #worker: Worker | undefined;
  #graph: CareerGraph | undefined;
  #busy = false;

  /** The answer; it stays out for ever where another question came before it. */
  find(graph: CareerGraph, question: RouteQuestion): Promise<Routes | undefined> {
    if (this.#busy) this.destroy();
    const worker = this.#start(graph);
    if (!worker) return inPage(graph, question);
    this.#busy = true;
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Routes | undefined>) => {
        this.#busy = false;
        resolve(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.destroy();
        resolve(inPage(graph, question));
      };
      send(worker, { question });
    });
  }

  destroy(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#graph = undefined;
    this.#busy = false;
  }

  #start(graph: CareerGraph): Worker | undefined {
    try {
      this.#worker ??= new Worker(new URL('./routeWorker.ts', import.meta.url), { type: 'module' });
    } catch {
      return undefined;
    }
    if (this.#graph !== graph) send(this.#worker, { ladder: graph.document });
    this.#graph = graph;
    return this.#worker;
  }
}

function send(worker: Worker, message: RouteMessage): void {
  worker.postMessage(message);
}

async function inPage(graph: CareerGraph, question: RouteQuestion): Promise<Routes | undefined> {
  const { answerRoutes } = await import('./routeQuestion');
  return answerRoutes(graph, question);
}
