/** What lies ahead from a role, all of it from one pass over the ladder, in a form a worker can send. */
import type { GapIndex } from '../../analysis/gap/gapIndex';
import { GATE_BOUNDS, nextMoves, type NextMove } from '../../analysis/next/nextMoves';
import { withLevels } from '../../analysis/gap/skillProfile';
import { opensMost, type Opening } from '../../analysis/next/whatIf';
import type { CareerGraph } from '../../graph/careerGraph';
import { standingAt, type Start } from './startingPoint';

export interface OutlookQuestion extends Start {
  /** Levels held other than at the start. */
  levels: readonly (readonly [skill: string, level: number])[];
  /** The readiness from which a role counts as open, 0..1. */
  bar: number;
}

export interface Outlook {
  /** Readiness for every role, 0..1, by role id: as held, and as it is at the start. */
  readiness: ReadonlyMap<string, number>;
  readinessBefore: ReadonlyMap<string, number>;
  nextMoves: readonly NextMove[];
  /** What one step more in one skill would open, the most first. */
  openings: readonly Opening[];
}

/** Roles and moves by id: a copy of them would not be the graph's own. */
type Sent<T, K extends keyof T> = Omit<T, K> & { [P in K]: string };
type SentMove = Omit<Sent<NextMove, 'to'>, 'move'> & { move: string | null };
type SentOpening = Omit<Opening, 'opens'> & { opens: Sent<Opening['opens'][number], 'role'>[] };
export type SentOutlook = Omit<Outlook, 'nextMoves' | 'openings'> & {
  nextMoves: SentMove[];
  openings: SentOpening[];
};

/** Undefined where the ladder does not hold the start. Cost: linear in all requirements, but for sorting. */
export function roleOutlook(
  graph: CareerGraph,
  index: GapIndex,
  { levels, bar, ...start }: OutlookQuestion,
): Outlook | undefined {
  const before = standingAt(graph, start);
  if (!before) return undefined;
  const standing = withLevels(before, new Map(levels));
  const readinessOf = ({ held }: typeof standing) => {
    const { readiness } = index.toAll(index.vector(held));
    return new Map(index.roles.map(({ id }, row) => [id, readiness[row] ?? 0]));
  };
  return {
    readiness: readinessOf(standing),
    readinessBefore: readinessOf(before),
    nextMoves: nextMoves(graph, standing, GATE_BOUNDS, index),
    openings: opensMost(graph, standing, bar, index),
  };
}

export function sent(outlook: Outlook): SentOutlook {
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

/** An outlook with the graph's own roles and moves again. */
export function received(graph: CareerGraph, outlook: SentOutlook): Outlook {
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
