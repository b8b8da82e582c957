import { findRoutes, type Routes } from '../../analysis/routes/routes';
import type { RouteOptions } from '../../analysis/routes/routeSpace';
import { withLevels } from '../../analysis/gap/skillProfile';
import type { CareerGraph } from '../../graph/careerGraph';
import { startingProfile, type Start } from './startingPoint';

/** A route search in a form that can be sent to a worker. */
export interface RouteQuestion extends Start {
  to: string;
  /** Levels that differ from those at the start. */
  levels: readonly (readonly [skill: string, level: number])[];
  options: RouteOptions;
}

/** Undefined if the ladder no longer has one of the two ends. */
export function answerRoutes(graph: CareerGraph, question: RouteQuestion): Routes | undefined {
  const from = startingProfile(graph, question);
  const to = graph.roles.get(question.to);
  if (!from || !to) return undefined;
  return findRoutes(graph, withLevels(from, new Map(question.levels)), to, question.options);
}
