import { LadderWorkerClient } from '../../browser/workers/LadderWorkerClient';
import type { CareerGraph } from '../../graph/careerGraph';

/**
 * Roles times moves; past so much a worker counts, as the page would hold still for more than a frame. The default ladder,
 * 60 roles times 139 moves, takes 3 to 15 ms on one core of a small machine, and 300 times 2,600 at least 140.
 */
const MOST_IN_PAGE = 10_000;

/** The crossroads of ladders, counted when first asked for and once for each graph. */
export class Crossroads {
  readonly #known = new WeakMap<CareerGraph, Promise<ReadonlyMap<string, number>>>();

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

  async #count(graph: CareerGraph): Promise<ReadonlyMap<string, number>> {
    if (graph.roles.size * graph.moves.size > MOST_IN_PAGE) {
      // A worker of its own, which no question about another ladder cancels: the answer is kept, so it has to come.
      const client = new LadderWorkerClient((queries) => queries.crossroads(), { cancels: false });
      const answer = client.ask(graph, undefined);
      client.rest();
      return new Map(await answer);
    }
    const { crossroadCounts } = await import('../../graph/crossroads');
    return crossroadCounts(graph);
  }
}
