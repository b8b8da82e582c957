/**
 * Proposes families for a source that names none: groups of roles with more moves between them than chance
 * would give. They are the communities of the undirected graph of declared moves, each pair of roles joined
 * at most once, by the Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre, Journal of Statistical
 * Mechanics, P10008, 2008).
 */
import { group } from 'd3-array';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { NameIndex } from '../../graph/names';
import { compareIds, titleKey } from '../../model/ladder/id';
import { MOVE_LISTS, type LadderInput } from '../../model/ladder/ladder';
import { ladderText, type LadderTexts } from '../../model/ladder/ladderTexts';
import type { FamiliesProposal } from '../../model/ladder/proposal';
import { Ids } from './ids';
import { rankOf } from './proposeOrder';

type Role = NonNullable<LadderInput['roles']>[number];

/** With fewer roles a person sees the groups without help. */
const LEAST_ROLES = 6;

/** Maximum number of words in a name. */
const MOST_WORDS = 3;

/** Words that say nothing about the subject of a title. */
const FILLERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
  ...['am', 'an', 'auf', 'bei', 'das', 'der', 'des', 'die', 'fur', 'im', 'mit', 'und', 'von', 'zu'],
]);

/**
 * Undefined if the ladder has fewer than six roles or its moves form fewer than two families. A role without
 * moves is in no family. The result does not depend on the order of roles and moves. Families are in the
 * order of their first roles. Cost: linear in moves, plus sorting of ids.
 */
export function proposeFamilies(
  { families, roles = [] }: LadderInput,
  texts: Pick<LadderTexts, 'familyNumber'>,
): FamiliesProposal | undefined {
  if (roles.length < LEAST_ROLES) return undefined;
  const found = communities(roles);
  if (found.length < 2) return undefined;
  const ids = new Ids();
  for (const { id } of families) ids.take(id);
  const named = namesOf(found, texts).map((name) => ({ id: ids.make(name), name }));
  return {
    kind: 'families',
    families: named,
    places: found.flatMap((members, at) =>
      members.map(({ id }) => ({ role: id, family: named[at]?.id ?? '' })),
    ),
  };
}

function communities(roles: readonly Role[]): Role[][] {
  const graph = graphOf(roles);
  if (graph.size === 0) return [];
  // The method is deterministic if it starts at the first node and not at a random one.
  const numbers = louvain(graph, { getEdgeWeight: null, randomWalk: false });
  const joined = roles.filter(({ id }) => graph.hasNode(keyOf(id)));
  return [...group(joined, ({ id }) => numbers[keyOf(id)]).values()];
}

/** The roles with moves and their moves, in an order that does not depend on the document's. */
function graphOf(roles: readonly Role[]): UndirectedGraph {
  const names = new NameIndex(roles.map(({ id, title, aliases = [] }) => ({ id, name: title, aliases })));
  const pairs = new Map<string, [string, string]>();
  for (const role of roles)
    for (const entry of MOVE_LISTS.flatMap((list) => role[list] ?? [])) {
      const to = names.find(typeof entry === 'string' ? entry : entry.role);
      if (to === undefined || to === role.id) continue;
      const pair: [string, string] = compareIds(role.id, to) < 0 ? [role.id, to] : [to, role.id];
      pairs.set(pair.join('\n'), pair);
    }
  const sorted = [...pairs].sort(([a], [b]) => compareIds(a, b)).map(([, pair]) => pair);
  const graph = new UndirectedGraph();
  for (const id of [...new Set(sorted.flat())].sort(compareIds)) graph.addNode(keyOf(id));
  for (const [one, other] of sorted) graph.addEdge(keyOf(one), keyOf(other));
  return graph;
}

/**
 * graphology and its result use plain objects, so an id could collide with a property that every object has.
 */
function keyOf(id: string): string {
  return `role:${id}`;
}

/**
 * The words that more than half of a family's titles share, in the order of the first title that has them. A
 * family without such words, or with the same words as another, is "Family 1". Words of rank and fillers do
 * not count.
 */
function namesOf(found: readonly Role[][], texts: Pick<LadderTexts, 'familyNumber'>): string[] {
  const names = found.map((members) => sharedWords(members));
  const uses = group(names, titleKey);
  return names.map((name, at) =>
    name === '' || (uses.get(titleKey(name))?.length ?? 0) > 1
      ? ladderText(texts, 'familyNumber', { number: at + 1 })
      : name,
  );
}

function sharedWords(members: readonly Role[]): string {
  const counts = new Map<string, { word: string; roles: number }>();
  for (const { title } of members) {
    const words = new Map(wordsOf(title).map((word) => [titleKey(word), word]));
    for (const [key, word] of words) {
      const known = counts.get(key);
      if (known) known.roles++;
      else counts.set(key, { word, roles: 1 });
    }
  }
  const shared = [...counts.values()].filter(({ roles }) => roles > members.length / 2);
  const name = shared
    .slice(0, MOST_WORDS)
    .map(({ word }) => word)
    .join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The words of a title as written, without words of rank and fillers. */
function wordsOf(title: string): string[] {
  const meant = new Set(rankOf(title).base.split(' '));
  return title.split(/[^\p{L}\p{M}\p{N}+#]+/u).filter((word) => {
    const key = titleKey(word);
    return key !== '' && !FILLERS.has(key) && key.split(' ').every((part) => meant.has(part));
  });
}
