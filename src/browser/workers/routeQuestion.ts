import { findRoutes, type Routes } from '../../analysis/routes/routes';
import type { RouteOptions } from '../../analysis/routes/routeSpace';
import { withLevels } from '../../analysis/gap/skillProfile';
import type { CareerGraph } from '../../graph/careerGraph';
import { standingAt, type Start } from './startingPoint';

/** What is asked of the search, in words that can be sent to a worker. */
export interface RouteQuestion extends Start {
  to: string;
  /** Levels held other than at the start. */
  levels: readonly (readonly [skill: string, level: number])[];
  options: RouteOptions;
}

/** Undefined where the ladder holds one of the two ends no more. */
export function answerRoutes(graph: CareerGraph, question: RouteQuestion): Routes | undefined {
  const from = standingAt(graph, question);
  const to = graph.roles.get(question.to);
  if (!from || !to) return undefined;
  return findRoutes(graph, withLevels(from, new Map(question.levels)), to, question.options);
}
