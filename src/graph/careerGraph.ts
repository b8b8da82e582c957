/**
 * The career graph: roles and the moves between them, as a mixed multigraph of graphology. Advancement
 * is a directed edge, a lateral move an undirected one. Neighbours that are not in the ladder become
 * title-only roles.
 */
import { MultiGraph } from 'graphology';
import { compareIds } from '../model/ladder/id';
import {
  MOVE_LISTS,
  type Family,
  type LadderDocument,
  type MoveList,
  type RequirementDocument,
  type RoleDocument,
  type Rung,
  type SkillDocument,
} from '../model/ladder/ladder';
import type { PayBand } from '../model/ladder/money';
import { stepValue } from '../model/ladder/scale';
import { effectiveRequirements, type Requirement } from './effective';
import { collectMoves, type Move } from './moves';
import { NameIndex, PlaceIndex } from './names';
import { placeTitleOnly, type Sighting } from './placement';

export interface RoleNode {
  id: string;
  title: string;
  /** Used where there is no room for the title. */
  shortTitle?: string;
  /** Ids of its family (lane) and its level (rung). */
  family: string;
  level: string;
  /** Index into the graph's `rungs`, 0 lowest, and into its `families`. */
  rank: number;
  lane: number;
  /** Absent for a title-only role, whose place is inferred from the roles that name it. */
  document?: RoleDocument;
  /**
   * Effective requirements by skill id (method 2a): the role's own in document order, then those of the roles
   * that it builds on.
   */
  requirements: ReadonlyMap<string, Requirement>;
  /** Ids of the roles that it builds on, as far as the ladder has them. */
  buildsOn: readonly string[];
  pay: readonly PayBand[];
}

/** A move as seen from one of its ends. */
export interface Neighbour {
  role: RoleNode;
  move: Move;
}

export type Neighbours = Record<MoveList, readonly Neighbour[]>;

/** A level that is not in the document, for title-only roles above or below the ladder. `i18n` names it. */
interface ImpliedRung {
  id: string;
  implied: 'above' | 'below';
}

export type GraphRung = (Rung & { implied?: undefined }) | ImpliedRung;

/** Nodes contain roles, edges moves: directed for advancement, undirected for lateral moves. */
export type Network = MultiGraph<{ role: RoleNode }, { move: Move }>;

/**
 * The key of a role's node. graphology looks up neighbours in plain objects, where an id such as
 * `constructor` would match an inherited property.
 */
export function nodeKey(roleId: string): string {
  return `role:${roleId}`;
}

/**
 * The graph of a ladder document. Built once per document and shared by everything that needs neighbours,
 * paths or degrees.
 */
export class CareerGraph {
  readonly document: LadderDocument;
  readonly rungs: readonly GraphRung[];
  readonly families: readonly Family[];
  /** Roles by id, in document order; title-only roles last, sorted by id. */
  readonly roles: ReadonlyMap<string, RoleNode>;
  readonly moves: ReadonlyMap<string, Move>;
  readonly skills: ReadonlyMap<string, SkillDocument>;
  readonly roleNames: NameIndex;
  readonly skillNames: NameIndex;
  /** Keyed by `nodeKey` and by move id. Never changes after construction. */
  readonly network: Network;
  readonly #neighbours = new Map<string, Neighbours>();

  constructor(document: LadderDocument) {
    this.document = document;
    this.families = document.families;
    this.skills = new Map(document.skills.map((skill) => [skill.id, skill]));
    this.skillNames = new NameIndex(document.skills);
    this.roleNames = new NameIndex(
      document.roles.map(({ id, title, aliases }) => ({ id, name: title, aliases })),
    );

    const roles = new Map<string, RoleNode>();
    const places = { levels: new PlaceIndex(document.levels), families: new PlaceIndex(document.families) };
    for (const role of document.roles) {
      if (!roles.has(role.id)) roles.set(role.id, this.#fullRole(role, places));
    }
    inheritRequirements(roles);
    const { moves, titles } = collectMoves(document, this.roleNames);
    const outside = placeOutside(titles, moves, roles, document);
    this.rungs = impliedRungs(document.levels, outside);
    const shift = this.rungs[0]?.implied ? 1 : 0;
    for (const role of roles.values()) role.rank += shift;
    for (const role of outside) {
      role.rank += shift;
      role.level = this.rungs[role.rank]?.id ?? role.level;
      roles.set(role.id, role);
    }
    this.roles = roles;
    this.moves = moves;

    this.network = networkOf(roles, moves);
  }

  /** The role's neighbours by list: those that it declares first, in its own order. */
  neighbours(roleId: string): Neighbours {
    const known = this.#neighbours.get(roleId);
    if (known) return known;
    if (!this.roles.has(roleId)) return NO_NEIGHBOURS;
    const found = neighboursOf(this.network, roleId);
    this.#neighbours.set(roleId, found);
    return found;
  }

  /** Every move between two roles, in either direction, sorted by id. */
  movesBetween(a: string, b: string): Move[] {
    const neighbours = this.neighbours(a);
    return MOVE_LISTS.flatMap((list) => neighbours[list])
      .filter(({ role }) => role.id === b)
      .map(({ move }) => move)
      .sort((x, y) => compareIds(x.id, y.id));
  }

  #fullRole(role: RoleDocument, places: { levels: PlaceIndex; families: PlaceIndex }): RoleNode {
    const { levels, families, currency, region } = this.document;
    // Falls back to the first one if the document names an unknown one.
    const rank = places.levels.find(role.level) ?? 0;
    const lane = places.families.find(role.family) ?? 0;
    return {
      id: role.id,
      title: role.title,
      ...(role.shortTitle === undefined ? {} : { shortTitle: role.shortTitle }),
      family: families[lane]?.id ?? role.family,
      level: levels[rank]?.id ?? role.level,
      rank,
      lane,
      document: role,
      requirements: this.#requirements(role.requirements),
      buildsOn: role.buildsOn.flatMap((ref) => this.roleNames.find(ref) ?? []),
      pay: role.pay.map((band) => ({
        ...band,
        currency: band.currency ?? currency ?? 'XXX',
        region: band.region ?? region,
      })),
    };
  }

  #requirements(stated: readonly RequirementDocument[]): Map<string, Requirement> {
    const requirements = new Map<string, Requirement>();
    for (const { skill: ref, level, weight, need, note, inferred } of stated) {
      const skill = this.skillNames.find(ref);
      const value = stepValue(this.document.scale, level);
      if (skill === undefined || value === undefined || requirements.has(skill)) continue;
      requirements.set(skill, { skill, level: value, weight, need, note, inferred });
    }
    return requirements;
  }
}

function inheritRequirements(roles: ReadonlyMap<string, RoleNode>): void {
  const stated = [...roles.values()].map(({ id, requirements, buildsOn }) => ({
    id,
    own: requirements,
    buildsOn,
  }));
  for (const [id, requirements] of effectiveRequirements(stated)) {
    const role = roles.get(id);
    if (role) role.requirements = requirements;
  }
}

const NO_NEIGHBOURS: Neighbours = { entryFrom: [], advancementTo: [], lateral: [] };

function networkOf(roles: ReadonlyMap<string, RoleNode>, moves: ReadonlyMap<string, Move>): Network {
  const network: Network = new MultiGraph();
  for (const role of roles.values()) network.addNode(nodeKey(role.id), { role });
  for (const move of moves.values()) {
    const [from, to] = [nodeKey(move.from), nodeKey(move.to)];
    if (move.kind === 'lateral') network.addUndirectedEdgeWithKey(move.id, from, to, { move });
    else network.addDirectedEdgeWithKey(move.id, from, to, { move });
  }
  return network;
}

function neighboursOf(network: Network, roleId: string): Neighbours {
  const key = nodeKey(roleId);
  const sorted = (list: Neighbour[]) =>
    list.sort(
      (a, b) =>
        ownIndex(a.move, roleId) - ownIndex(b.move, roleId) ||
        a.role.rank - b.role.rank ||
        compareIds(a.role.id, b.role.id),
    );
  return {
    entryFrom: sorted(network.mapInEdges(key, (_, { move }, _from, _to, { role }) => ({ role, move }))),
    advancementTo: sorted(
      network.mapOutEdges(key, (_, { move }, _from, _to, _own, { role }) => ({ role, move })),
    ),
    lateral: sorted(
      network.mapUndirectedEdges(key, (_, { move }, from, _to, one, other) => ({
        role: (from === key ? other : one).role,
        move,
      })),
    ),
  };
}

function ownIndex(move: Move, roleId: string): number {
  return move.declarations.find(({ by }) => by === roleId)?.index ?? Number.MAX_SAFE_INTEGER;
}

const STEP = { entryFrom: -1, advancementTo: 1, lateral: 0 } as const;

function placeOutside(
  titles: ReadonlyMap<string, string>,
  moves: ReadonlyMap<string, Move>,
  roles: ReadonlyMap<string, RoleNode>,
  document: LadderDocument,
): RoleNode[] {
  const sightings = new Map<string, Sighting[]>([...titles.keys()].map((id) => [id, []]));
  for (const move of moves.values()) {
    for (const { by, list } of move.declarations) {
      const namer = roles.get(by);
      const other = move.from === by ? move.to : move.from;
      if (namer) sightings.get(other)?.push({ rank: namer.rank, lane: namer.lane, step: STEP[list], by });
    }
  }
  return [...titles]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([id, title]) => {
      const { rank, lane } = placeTitleOnly(sightings.get(id) ?? [], document.levels.length);
      const family = document.families[lane]?.id ?? '';
      return { id, title, family, level: '', rank, lane, requirements: new Map(), buildsOn: [], pay: [] };
    });
}

function impliedRungs(levels: readonly Rung[], outside: readonly RoleNode[]): GraphRung[] {
  const rungs: GraphRung[] = [...levels];
  if (outside.some(({ rank }) => rank >= levels.length)) {
    rungs.push({ id: 'beyond:above', implied: 'above' });
  }
  if (outside.some(({ rank }) => rank < 0)) {
    rungs.unshift({ id: 'beyond:below', implied: 'below' });
  }
  return rungs;
}
