import { LadderWorkerClient } from '../../browser/workers/LadderWorkerClient';
import type { CareerGraph } from '../../graph/careerGraph';

/**
 * Roles × moves above which a worker counts, because the page would block for more than a frame. A
 * ladder of 60 roles × 139 moves takes 3 to 15 ms on one core of a small machine; 300 × 2,600 takes at least
 * 140 ms.
 */
const MOST_IN_PAGE = 10_000;

/** Counts the crossroads of ladders when first needed, once for each graph. */
export class Crossroads {
  readonly #known = new WeakMap<CareerGraph, Promise<ReadonlyMap<string, number>>>();

  /** The number of paths through each crossroads, by role id; see `graph/crossroads.ts`. */
  of(graph: CareerGraph): Promise<ReadonlyMap<string, number>> {
    const known = this.#known.get(graph);
    if (known) return known;
    const counted = this.#count(graph);
    this.#known.set(graph, counted);
    // After a failed load, the next request tries again.
    counted.catch(() => this.#known.delete(graph));
    return counted;
  }

  async #count(graph: CareerGraph): Promise<ReadonlyMap<string, number>> {
    if (graph.roles.size * graph.moves.size > MOST_IN_PAGE) {
      // Its own worker, which questions about other ladders do not cancel: the result is cached, so it must
      // arrive.
      const client = new LadderWorkerClient((queries) => queries.crossroads(), { cancels: false });
      const answer = client.ask(graph, undefined);
      client.rest();
      return new Map(await answer);
    }
    const { crossroadCounts } = await import('../../graph/crossroads');
    return crossroadCounts(graph);
  }
}
