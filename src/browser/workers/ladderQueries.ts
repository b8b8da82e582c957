/**
 * Questions about a ladder that may take longer than a frame. Questions and answers can be sent to a worker.
 */
import { GapIndex } from '../../analysis/gap/gapIndex';
import type { Routes } from '../../analysis/routes/routes';
import type { CareerGraph } from '../../graph/careerGraph';
import { crossroadCounts } from '../../graph/crossroads';
import { roleOutlook, serialize, type OutlookQuestion, type SerializedOutlook } from './roleOutlook';
import { answerRoutes, type RouteQuestion } from './routeQuestion';

/**
 * Answers questions about one ladder. An answer is undefined if the ladder does not have a role of the
 * question.
 */
export class LadderQueries {
  readonly #graph: CareerGraph;
  #index: GapIndex | undefined;

  constructor(graph: CareerGraph) {
    this.#graph = graph;
  }

  /** The crossroads of the ladder, as entries of a map. */
  crossroads(): [role: string, paths: number][] {
    return [...crossroadCounts(this.#graph)];
  }

  routes(question: RouteQuestion): Routes | undefined {
    return answerRoutes(this.#graph, question);
  }

  outlook(question: OutlookQuestion): SerializedOutlook | undefined {
    this.#index ??= new GapIndex(this.#graph);
    const outlook = roleOutlook(this.#graph, this.#index, question);
    return outlook && serialize(outlook);
  }
}
