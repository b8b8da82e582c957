/** The options of filters and choices. */
import { range } from 'd3-array';
import type { CareerGraph, GraphRung, RoleNode } from '../../../graph/careerGraph';
import { bandMid } from '../../../model/ladder/money';

export interface Choice {
  id: string;
  name: string;
  /** How many roles choosing it would show. */
  roles: number;
  /** Its colour in the drawing, if it has one. */
  colour?: string;
}

export function familyChoices(graph: CareerGraph | undefined): Choice[] {
  const roles = rolesOf(graph);
  return (graph?.families ?? []).map(({ id, name }, lane) => ({
    id,
    name,
    roles: roles.filter((role) => role.lane === lane).length,
    colour: `var(--lane-${lane % 10})`,
  }));
}

/** The highest level first, as in the drawing. */
export function levelChoices(
  graph: CareerGraph | undefined,
  rungName: (rung: GraphRung) => string,
): Choice[] {
  const roles = rolesOf(graph);
  return (graph?.rungs ?? [])
    .map((rung, rank) => ({
      id: rung.id,
      name: rungName(rung),
      roles: roles.filter((role) => role.rank === rank).length,
    }))
    .reverse();
}

/**
 * Round amounts up to the highest mid pay, in quarters of its power of ten: 4 to 39 amounts. Links contain such
 * amounts.
 */
export function payChoices(graph: CareerGraph | undefined): number[] {
  const most = Math.max(0, ...rolesOf(graph).flatMap(({ pay }) => pay.map(bandMid)));
  if (most <= 0) return [];
  const step = 10 ** Math.floor(Math.log10(most)) / 4;
  return range(1, Math.floor(most / step) + 1).map((count) => count * step);
}

/** All roles except the given ones, by title. */
export function roleChoices(graph: CareerGraph | undefined, except: readonly string[]): RoleNode[] {
  return rolesOf(graph)
    .filter(({ id }) => !except.includes(id))
    .sort((a, b) => a.title.localeCompare(b.title));
}

function rolesOf(graph: CareerGraph | undefined): RoleNode[] {
  return [...(graph?.roles.values() ?? [])];
}
