import { findRoutes, type Routes } from '../analysis/routes';
import type { RouteOptions } from '../analysis/routeSpace';
import { standingIn, withLevels } from '../analysis/standing';
import type { CareerGraph } from '../graph/careerGraph';

/** What is asked of the search, in words that can be sent to a worker. */
export interface RouteQuestion {
  from: string;
  to: string;
  /** Levels held other than what the first role asks. */
  levels: readonly (readonly [skill: string, level: number])[];
  options: RouteOptions;
}

/** Undefined where the ladder holds one of the two roles no more. */
export function answerRoutes(graph: CareerGraph, question: RouteQuestion): Routes | undefined {
  const from = graph.roles.get(question.from);
  const to = graph.roles.get(question.to);
  if (!from || !to) return undefined;
  return findRoutes(graph, withLevels(standingIn(from), new Map(question.levels)), to, question.options);
}
