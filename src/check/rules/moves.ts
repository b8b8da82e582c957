/** Checks the direction of moves: no role advances to itself, in a cycle, or downward. */
import { bfsFromNode } from 'graphology-traversal';
import { nodeKey, type CareerGraph, type Network, type RoleNode } from '../../graph/careerGraph';
import { hasOwnLevel } from '../../graph/ownLevel';
import { moveTarget, type Move } from '../../graph/moves';
import { cyclicGroups } from '../../graph/cycles';
import { issue, type Issue } from '../../model/validation/issue';
import { MOVE_LISTS } from '../../model/ladder/ladder';
import { movePath, roleIndexes } from './where';

export function movesToSelf({ document, roleNames }: CareerGraph): Issue[] {
  return document.roles.flatMap((role, at) =>
    MOVE_LISTS.flatMap((list) =>
      role[list].flatMap((entry, index) =>
        roleNames.find(moveTarget(entry).role) === role.id
          ? [issue('MOVE_TO_SELF', ['roles', at, list, index], { role: role.title })]
          : [],
      ),
    ),
  );
}

/** In a large group of cycles, the search for the shortest stops after this many downward moves. */
const MAX_SEARCHES = 200;

/**
 * Finds advancement that returns to its start through another level. A cycle within one level is valid, for
 * example three roles between which people rotate. So is a cycle through a hat or a title-only role if all
 * other roles of the cycle share one level.
 */
export function advancementCycles(graph: CareerGraph): Issue[] {
  const indexes = roleIndexes(graph);
  const next = (id: string) => graph.network.mapOutEdges(nodeKey(id), (_, { move }) => move.to);
  return cyclicGroups(graph.roles.keys(), next).flatMap((group) => {
    const ranks = new Set(
      group.flatMap((id) => {
        const role = graph.roles.get(id);
        return hasOwnLevel(role) ? [role.rank] : [];
      }),
    );
    if (ranks.size < 2) return [];
    const found = shortestCircle(graph, group);
    if (!found) return [];
    const titles = found.circle.map((id) => graph.roles.get(id)?.title ?? id).join(' → ');
    return [issue('ADVANCEMENT_CYCLE', movePath(found.down, indexes), { titles })];
  });
}

/** A cycle across levels contains a move down. We search for the shortest cycle from those moves. */
function shortestCircle(
  { roles, moves, network }: CareerGraph,
  group: readonly string[],
): { circle: string[]; down: Move } | undefined {
  const inside = new Set(group);
  const rank = (id: string) => roles.get(id)?.rank ?? 0;
  const downs = [...moves.values()].filter(
    ({ kind, from, to }) =>
      kind === 'advancement' && inside.has(from) && inside.has(to) && rank(to) < rank(from),
  );
  let best: { circle: string[]; down: Move } | undefined;
  for (const down of downs.slice(0, MAX_SEARCHES)) {
    const path = advancementPath(network, down.to, down.from, inside);
    if (path && (!best || path.length + 1 < best.circle.length)) best = { circle: [...path, down.to], down };
  }
  return best;
}

/** The ids of a shortest chain of advancement within a set, including both ends. */
function advancementPath(
  network: Network,
  from: string,
  to: string,
  inside: ReadonlySet<string>,
): string[] | undefined {
  const left = new Map<string, number>();
  bfsFromNode(
    network,
    nodeKey(to),
    (_, { role: { id } }, depth) => {
      if (inside.has(id)) left.set(id, depth);
      // Returning true ends the search at this role.
      return !inside.has(id) || id === from;
    },
    { mode: 'in' },
  );
  const path = [from];
  for (let more = (left.get(from) ?? 0) - 1; more >= 0; more -= 1) {
    const ahead = network.mapOutNeighbors(nodeKey(path.at(-1) ?? from), (_, { role }) => role.id);
    const next = ahead.find((id) => left.get(id) === more);
    if (next === undefined) return undefined;
    path.push(next);
  }
  return path.at(-1) === to ? path : undefined;
}

/**
 * Finds advancement to a lower level that only one of the two roles declares. If both declare it, it is
 * intended; if only one does, it is more likely a mistake.
 */
export function advancementDown(graph: CareerGraph): Issue[] {
  const indexes = roleIndexes(graph);
  return [...graph.moves.values()].flatMap((move) => {
    const from = graph.roles.get(move.from);
    const to = graph.roles.get(move.to);
    if (move.kind !== 'advancement' || !hasOwnLevel(from) || !hasOwnLevel(to)) return [];
    const declarers = new Set(move.declarations.map(({ by }) => by));
    if (to.rank >= from.rank || declarers.size > 1) return [];
    const levelName = ({ rank, level }: RoleNode) => {
      const rung = graph.rungs[rank];
      return rung?.implied === undefined ? (rung?.name ?? level) : level;
    };
    return [
      issue('ADVANCEMENT_DOWN', movePath(move, indexes), {
        from: from.title,
        to: to.title,
        fromLevel: levelName(from),
        toLevel: levelName(to),
        declaredBy: declarers.has(move.from) ? from.title : to.title,
      }),
    ];
  });
}
