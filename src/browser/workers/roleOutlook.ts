/** The outlook from a role, computed in one pass over the ladder, in a form that can be sent to a worker. */
import type { GapIndex } from '../../analysis/gap/gapIndex';
import { GATE_BOUNDS, nextMoves, type NextMove } from '../../analysis/next/nextMoves';
import { withLevels } from '../../analysis/gap/skillProfile';
import { opensMost, type Opening } from '../../analysis/next/whatIf';
import type { CareerGraph } from '../../graph/careerGraph';
import { startingProfile, type Start } from './startingPoint';

export interface OutlookQuestion extends Start {
  /** Levels that differ from those at the start. */
  levels: readonly (readonly [skill: string, level: number])[];
  /** The readiness from which a role counts as open, 0 to 1. */
  bar: number;
}

export interface Outlook {
  /** Readiness for every role that the ladder describes, 0 to 1, by role id: with the changed levels, and at the start. */
  readiness: ReadonlyMap<string, number>;
  readinessBefore: ReadonlyMap<string, number>;
  nextMoves: readonly NextMove[];
  /** The roles that one more proficiency step in a skill would open, most first. */
  openings: readonly Opening[];
}

/** Roles and moves as ids: copies of them would not be the objects of the graph. */
type WithIds<T, K extends keyof T> = Omit<T, K> & { [P in K]: string };
type SerializedMove = Omit<WithIds<NextMove, 'to'>, 'move'> & { move: string | null };
type SerializedOpening = Omit<Opening, 'opens'> & { opens: WithIds<Opening['opens'][number], 'role'>[] };
export type SerializedOutlook = Omit<Outlook, 'nextMoves' | 'openings'> & {
  nextMoves: SerializedMove[];
  openings: SerializedOpening[];
};

/** Undefined if the ladder does not have the start. Cost: linear in all requirements, plus sorting. */
export function roleOutlook(
  graph: CareerGraph,
  index: GapIndex,
  { levels, bar, ...start }: OutlookQuestion,
): Outlook | undefined {
  const before = startingProfile(graph, start);
  if (!before) return undefined;
  const skillProfile = withLevels(before, new Map(levels));
  const readinessOf = ({ held }: typeof skillProfile) => {
    const { readiness } = index.toAll(index.vector(held));
    return new Map(
      index.roles.flatMap(({ id, document }, row) => (document ? [[id, readiness[row] ?? 0] as const] : [])),
    );
  };
  return {
    readiness: readinessOf(skillProfile),
    readinessBefore: readinessOf(before),
    nextMoves: nextMoves(graph, skillProfile, GATE_BOUNDS, index),
    openings: opensMost(graph, skillProfile, bar, index),
  };
}

export function serialize(outlook: Outlook): SerializedOutlook {
  return {
    ...outlook,
    nextMoves: outlook.nextMoves.map(({ to, move, ...rest }) => ({
      ...rest,
      to: to.id,
      move: move?.id ?? null,
    })),
    openings: outlook.openings.map((opening) => ({
      ...opening,
      opens: opening.opens.map(({ role, ...change }) => ({ ...change, role: role.id })),
    })),
  };
}

/** Replaces ids by the roles and moves of the graph. */
export function deserialize(graph: CareerGraph, outlook: SerializedOutlook): Outlook {
  return {
    ...outlook,
    nextMoves: outlook.nextMoves.flatMap(({ to: id, move, ...rest }) => {
      const to = graph.roles.get(id);
      return to ? [{ ...rest, to, move: move === null ? null : (graph.moves.get(move) ?? null) }] : [];
    }),
    openings: outlook.openings.map((opening) => ({
      ...opening,
      opens: opening.opens.flatMap(({ role: id, ...change }) => {
        const role = graph.roles.get(id);
        return role ? [{ ...change, role }] : [];
      }),
    })),
  };
}
