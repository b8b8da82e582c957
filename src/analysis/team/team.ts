/**
 * Several people on one ladder: how many hold each skill, which skills depend on one person, and who is close
 * to which role. Members always keep the order given: the figures describe skills and roles, and never rank
 * people.
 */
import { rollup } from 'd3-array';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import type { HeldLevel } from '../gap/gap';
import { GapIndex } from '../gap/gapIndex';
import type { SkillProfile } from '../gap/skillProfile';
import { DEFAULT_THRESHOLD, reaches } from '../next/whatIf';

/**
 * The caller chooses `id`. It must be unique within a team, because two files may describe the same person.
 */
export interface Member {
  id: string;
  /** A skill that is absent from `held` is unrated, as `personSkillProfile` returns it. */
  skillProfile: SkillProfile;
}

/** Levels closer than this are equal. */
const NOISE = 1e-9;

/** Whether a level reaches another, both 0..n. */
export function reachesLevel(held: HeldLevel | undefined, level: number): boolean {
  return typeof held === 'number' && held >= level - NOISE;
}

export interface SkillCoverage {
  skill: string;
  /** What each member holds, in their order; undefined if unrated. */
  levels: readonly (HeldLevel | undefined)[];
  /**
   * How many members hold exactly step k, at index k: 0 is "not yet", 1..n the steps. A level between two
   * steps counts for the lower one.
   */
  exactly: readonly number[];
  /** How many members hold at least step k, at index k. At 0: everyone who has rated the skill. */
  atLeast: readonly number[];
  unrated: number;
  setAside: number;
}

/**
 * How a team holds each skill of the ladder, in its order. `sum exactly + unrated + setAside` is the number
 * of members, and `atLeast[k] = sum exactly[k..n]`. Cost: skills times members.
 */
export function teamCoverage(graph: CareerGraph, members: readonly Member[]): SkillCoverage[] {
  const top = graph.document.scale.length;
  return [...graph.skills.keys()].map((skill) => {
    const levels = members.map(({ skillProfile }) => skillProfile.held.get(skill));
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

export interface SinglePointOfFailure {
  skill: string;
  /** A level that some of the roles require, above 0. */
  level: number;
  /** The roles that require exactly this level, in the order given. */
  roles: RoleNode[];
  /** Ids of the members who hold at least the level, in their order. */
  holders: string[];
  /** Number of members who have not rated the skill, and so may hold it. */
  unrated: number;
}

/**
 * Single points of failure: levels of skills that some roles require and at most `most` members hold. Sorted
 * by fewest holders, then by most roles, then by skill id and level. A skill may occur at several levels.
 * Cost: linear in the roles' requirements and, for each level of a skill, in the members.
 */
export function singlePointsOfFailure(
  members: readonly Member[],
  roles: readonly RoleNode[],
  most = 1,
): SinglePointOfFailure[] {
  const required = rollup(
    roles
      .flatMap((role) => [...role.requirements.values()].map(({ skill, level }) => ({ role, skill, level })))
      .filter(({ level }) => level > 0),
    (requirements) => requirements.map(({ role }) => role),
    ({ skill }) => skill,
    ({ level }) => level,
  );
  const spots = [...required].flatMap(([skill, levels]) => {
    const held = members.map(({ skillProfile }) => skillProfile.held.get(skill));
    const unrated = held.filter((level) => level === undefined).length;
    return [...levels].map(([level, its]): SinglePointOfFailure => {
      const holders = members.flatMap(({ id }, at) => (reachesLevel(held[at], level) ? [id] : []));
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
  /** Number of required skills that the member has not rated. They count as 0. */
  unrated: Uint32Array;
}

/**
 * Readiness of every member for every role (method 2). Cost: members times all requirements of the ladder.
 *
 * @param roles of the graph; by default all roles of the index, by id
 * @param index of the graph, if the caller already has one
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
  members.forEach(({ skillProfile: { held } }, member) => {
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
 * For each role of a matrix, the members whose readiness reaches a threshold, 0..1. A member in the role
 * itself counts like anyone else. A role without requirements has no such members, because there is nothing
 * to be ready for. Cost: members times roles.
 */
export function nearRoles(matrix: ReadinessMatrix, threshold = DEFAULT_THRESHOLD): NearRole[] {
  const { members, roles, readiness, steps, unrated } = matrix;
  return roles.map((role, column) => ({
    role,
    near: hasRequirements(role)
      ? members.flatMap((member, row): NearMember[] => {
          const at = row * roles.length + column;
          const ready = readiness[at] ?? 0;
          if (!reaches(ready, threshold)) return [];
          return [{ member, readiness: ready, steps: steps[at] ?? 0, unrated: unrated[at] ?? 0 }];
        })
      : [],
  }));
}

function hasRequirements({ requirements }: RoleNode): boolean {
  for (const { level, weight } of requirements.values()) if (level * weight > 0) return true;
  return false;
}
