import { LadderWorkerClient } from '../../browser/workers/LadderWorkerClient';
import type { CareerGraph } from '../../graph/careerGraph';

/** Roles times moves; past so much a worker counts, as the page would hold still for more than a frame. */
const MOST_IN_PAGE = 5_000;

/** The crossroads of ladders, counted when first asked for and once for each graph. */
export class Crossroads {
  readonly #known = new WeakMap<CareerGraph, Promise<ReadonlyMap<string, number>>>();
  readonly #worker = new LadderWorkerClient((queries) => queries.crossroads(), { cancels: false });

  /** How many paths lead through each role that is a crossroads, by id; see `graph/crossroads.ts`. */
  of(graph: CareerGraph): Promise<ReadonlyMap<string, number>> {
    const known = this.#known.get(graph);
    if (known) return known;
    const counted = this.#count(graph);
    this.#known.set(graph, counted);
    // A module that failed to load may load the next time.
    counted.catch(() => this.#known.delete(graph));
    return counted;
  }

  /** Nobody looks for now: the worker goes. */
  rest(): void {
    this.#worker.rest();
  }

  async #count(graph: CareerGraph): Promise<ReadonlyMap<string, number>> {
    if (graph.roles.size * graph.moves.size > MOST_IN_PAGE) {
      const answer = await this.#worker.ask(graph, undefined);
      this.#worker.rest();
      return new Map(answer);
    }
    const { crossroadCounts } = await import('../../graph/crossroads');
    return crossroadCounts(graph);
  }
}
