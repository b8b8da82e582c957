/**
 * Several people over one ladder: what is held by how many, which roles hang on one of them, and who is near
 * which role. Members keep the order they are given in, everywhere: figures tell of skills and roles, and put nobody
 * above another.
 */
import { rollup } from 'd3-array';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { HeldLevel } from '../gap/gap';
import { GapIndex } from '../gap/gapIndex';
import type { Standing } from '../gap/skillProfile';
import { DEFAULT_THRESHOLD, reaches } from '../next/whatIf';

/** `id` is the caller's, and told apart in one team: two files may be of one person. */
export interface Member {
  id: string;
  /** A skill absent from what is held is not rated, as `standingOf` gives it. */
  standing: Standing;
}

/** Levels nearer than this are equal. */
const NOISE = 1e-9;

/** Whether a level comes to another, both 0..n. */
export function comesTo(held: HeldLevel | undefined, level: number): boolean {
  return typeof held === 'number' && held >= level - NOISE;
}

export interface SkillCoverage {
  skill: string;
  /** What each member holds, in their order; undefined where not rated. */
  levels: readonly (HeldLevel | undefined)[];
  /** How many hold just step k, at index k: 0 is "not yet", 1..n the steps; a level between two counts to the lower. */
  exactly: readonly number[];
  /** How many hold at least step k, at index k; at 0 all who have rated it. */
  atLeast: readonly number[];
  unrated: number;
  setAside: number;
}

/**
 * How a team holds each skill of the ladder, in its order. `sum exactly + unrated + setAside` is the number of members, and
 * `atLeast[k] = sum exactly[k..n]`. Cost: skills times members.
 */
export function teamCoverage(graph: CareerGraph, members: readonly Member[]): SkillCoverage[] {
  const top = graph.document.scale.length;
  return [...graph.skills.keys()].map((skill) => {
    const levels = members.map(({ standing }) => standing.held.get(skill));
    const exactly = Array.from({ length: top + 1 }, () => 0);
    let unrated = 0;
    let setAside = 0;
    for (const level of levels) {
      if (level === undefined) unrated += 1;
      else if (level === 'notApplicable') setAside += 1;
      else {
        const step = Math.min(top, Math.max(0, Math.floor(level + NOISE)));
        exactly[step] = (exactly[step] ?? 0) + 1;
      }
    }
    const atLeast = [...exactly];
    for (let step = top - 1; step >= 0; step--) {
      atLeast[step] = (atLeast[step] ?? 0) + (atLeast[step + 1] ?? 0);
    }
    return { skill, levels, exactly, atLeast, unrated, setAside };
  });
}

export interface ThinSpot {
  skill: string;
  /** A level that some of the roles ask, above 0. */
  level: number;
  /** The roles that ask just this level, in the order given. */
  roles: RoleNode[];
  /** Ids of the members who hold at least the level, in their order. */
  holders: string[];
  /** Members who have not rated the skill, and may hold it. */
  unrated: number;
}

/**
 * Levels of skills that a set of roles asks and that at most `most` members hold: fewest holders first, then those
 * that most roles ask, then by skill id and level. One skill may be there at several levels. Cost: linear in what
 * the roles ask, and for each level of a skill in the members.
 */
export function thinSpots(members: readonly Member[], roles: readonly RoleNode[], most = 1): ThinSpot[] {
  const asked = rollup(
    roles
      .flatMap((role) => [...role.asks.values()].map(({ skill, level }) => ({ role, skill, level })))
      .filter(({ level }) => level > 0),
    (asks) => asks.map(({ role }) => role),
    ({ skill }) => skill,
    ({ level }) => level,
  );
  const spots = [...asked].flatMap(([skill, levels]) => {
    const held = members.map(({ standing }) => standing.held.get(skill));
    const unrated = held.filter((level) => level === undefined).length;
    return [...levels].map(([level, its]): ThinSpot => {
      const holders = members.flatMap(({ id }, at) => (comesTo(held[at], level) ? [id] : []));
      return { skill, level, roles: its, holders, unrated };
    });
  });
  return spots
    .filter(({ holders }) => holders.length <= most)
    .sort(
      (a, b) =>
        a.holders.length - b.holders.length ||
        b.roles.length - a.roles.length ||
        compareIds(a.skill, b.skill) ||
        a.level - b.level,
    );
}

/** Figures for each member and role: member `i` and role `j` at `i * roles.length + j`. */
export interface ReadinessMatrix {
  members: readonly string[];
  roles: readonly RoleNode[];
  /** Readiness C, 0..1. */
  readiness: Float64Array;
  /** Levels to climb. */
  steps: Float64Array;
  /** Skills that the role asks and the member has not rated: they count as 0. */
  unrated: Uint32Array;
}

/**
 * Readiness of every member for every role (method 2). Cost: members times all requirements of the ladder.
 *
 * @param roles of the graph; all of the index, by id, unless given
 * @param index of the graph, where a caller has one already
 */
export function readinessMatrix(
  graph: CareerGraph,
  members: readonly Member[],
  roles?: readonly RoleNode[],
  index: GapIndex = new GapIndex(graph),
): ReadinessMatrix {
  const list = roles ?? index.roles;
  const rows = list.map(({ id }) => index.rowOf.get(id));
  const size = members.length * list.length;
  const readiness = new Float64Array(size);
  const steps = new Float64Array(size);
  const unrated = new Uint32Array(size);
  const all = {
    readiness: new Float64Array(index.roles.length),
    steps: new Float64Array(index.roles.length),
  };
  members.forEach(({ standing: { held } }, member) => {
    index.toAll(index.vector(held), all);
    const rated = Uint8Array.from(index.skills, (skill) => Number(held.has(skill)));
    rows.forEach((row, column) => {
      if (row === undefined) return;
      const at = member * list.length + column;
      readiness[at] = all.readiness[row] ?? 0;
      steps[at] = all.steps[row] ?? 0;
      const end = index.starts[row + 1] ?? 0;
      let missing = 0;
      for (let ask = index.starts[row] ?? 0; ask < end; ask++) {
        if ((index.levels[ask] ?? 0) > 0 && rated[index.columns[ask] ?? 0] === 0) missing += 1;
      }
      unrated[at] = missing;
    });
  });
  return { members: members.map(({ id }) => id), roles: list, readiness, steps, unrated };
}

export interface NearMember {
  member: string;
  readiness: number;
  steps: number;
  unrated: number;
}

export interface NearRole {
  role: RoleNode;
  /** In the team's order. */
  near: NearMember[];
}

/**
 * For each role of a matrix the members whose readiness comes to a threshold, 0..1. Who stands in a role is near it
 * like anybody else. A role that asks nothing is near to nobody: there is nothing to be ready for. Cost: members times roles.
 */
export function nearRoles(matrix: ReadinessMatrix, threshold = DEFAULT_THRESHOLD): NearRole[] {
  const { members, roles, readiness, steps, unrated } = matrix;
  return roles.map((role, column) => ({
    role,
    near: asksAny(role)
      ? members.flatMap((member, row): NearMember[] => {
          const at = row * roles.length + column;
          const ready = readiness[at] ?? 0;
          if (!reaches(ready, threshold)) return [];
          return [{ member, readiness: ready, steps: steps[at] ?? 0, unrated: unrated[at] ?? 0 }];
        })
      : [],
  }));
}

function asksAny({ asks }: RoleNode): boolean {
  for (const { level, weight } of asks.values()) if (level * weight > 0) return true;
  return false;
}
