/** Questions about a ladder that may take longer than a frame, and their answers, both fit to be sent to a worker. */
import { GapIndex } from '../../analysis/gap/gapIndex';
import type { Routes } from '../../analysis/routes/routes';
import type { CareerGraph } from '../../graph/careerGraph';
import { crossroadCounts } from '../../graph/crossroads';
import { roleOutlook, sent, type OutlookQuestion, type SentOutlook } from './roleOutlook';
import { answerRoutes, type RouteQuestion } from './routeQuestion';

export interface Questions {
  routes: RouteQuestion;
  outlook: OutlookQuestion;
  /** Which roles are crossroads: there is nothing to choose. */
  crossroads: undefined;
}

/** Undefined where the ladder does not hold a role that the question names. */
export interface Answers {
  routes: Routes | undefined;
  outlook: SentOutlook | undefined;
  crossroads: [role: string, paths: number][];
}

export type Kind = keyof Questions;
export type Question = { [K in Kind]: { kind: K; question: Questions[K] } }[Kind];

/** One ladder, with what is made of it once for all questions. */
export class Answerer {
  readonly #graph: CareerGraph;
  #index: GapIndex | undefined;

  constructor(graph: CareerGraph) {
    this.#graph = graph;
  }

  answer({ kind, question }: Question): Answers[Kind] {
    if (kind === 'routes') return answerRoutes(this.#graph, question);
    if (kind === 'crossroads') return [...crossroadCounts(this.#graph)];
    this.#index ??= new GapIndex(this.#graph);
    const outlook = roleOutlook(this.#graph, this.#index, question);
    return outlook && sent(outlook);
  }
}
