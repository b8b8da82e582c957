/**
 * Computes gap sums for many roles at once. The requirements of all roles are in typed arrays, row by row
 * (compressed sparse rows), so a pair of roles costs one pass over the target's requirements and allocates
 * nothing. The formulas are those of `gap.ts` (method 2); a property test compares the two.
 */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import { readinessShare, type RequiredLevels, type Coverage, type Held } from './gap';

/** Marks a skill in a vector of held levels as set aside: it leaves every sum. */
export const SET_ASIDE = -1;

/** Figures for every role of an index, in its order. */
export interface Figures {
  /** Readiness C for each role, 0..1. */
  readiness: Float64Array;
  /** Levels to climb to each role. */
  steps: Float64Array;
}

/** A skill that a role requires at a higher level than is held. */
export interface SkillShort {
  skill: string;
  /** Level held and level required, 0..n, and their difference. */
  from: number;
  to: number;
  steps: number;
  /** Share of all the role's requirements that this skill lacks, 0..1. */
  shortfall: number;
}

export class GapIndex {
  /** Sorted by id, so that nothing depends on the document's order. */
  readonly roles: readonly RoleNode[];
  readonly skills: readonly string[];
  /** Row and column by id. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** The requirements of row `i` are at `starts[i]` up to `starts[i + 1]` in the three arrays below. */
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly levels: Float64Array;
  readonly weights: Float64Array;

  /** Cost: linear in all requirements, plus sorting. */
  constructor({ roles, skills }: Pick<CareerGraph, 'roles' | 'skills'>) {
    this.roles = [...roles.values()].sort((a, b) => compareIds(a.id, b.id));
    this.skills = [...skills.keys()].sort(compareIds);
    this.rowOf = new Map(this.roles.map(({ id }, row) => [id, row]));
    this.columnOf = new Map(this.skills.map((id, column) => [id, column]));
    const size = this.roles.reduce((sum, { requirements }) => sum + requirements.size, 0);
    this.starts = new Uint32Array(this.roles.length + 1);
    this.columns = new Uint32Array(size);
    this.levels = new Float64Array(size);
    this.weights = new Float64Array(size);
    let at = 0;
    this.roles.forEach(({ requirements }, row) => {
      for (const [column, level, weight] of this.#row(requirements)) {
        this.columns[at] = column;
        this.levels[at] = level;
        this.weights[at] = weight;
        at += 1;
      }
      this.starts[row + 1] = at;
    });
  }

  /** Held levels as a vector by column: a level, or `SET_ASIDE`. Skills outside the ladder are left out. */
  vector(held: Held): Float64Array {
    const vector = new Float64Array(this.skills.length);
    for (const [skill, level] of held) {
      const column = this.columnOf.get(skill);
      if (column !== undefined) vector[column] = level === 'notApplicable' ? SET_ASIDE : level;
    }
    return vector;
  }

  /** What holding a role means, as a vector. */
  vectorOf(row: number): Float64Array {
    const vector = new Float64Array(this.skills.length);
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at++) {
      vector[this.columns[at] ?? 0] = this.levels[at] ?? 0;
    }
    return vector;
  }

  /**
   * Readiness, 0..1, and steps `sum max(0, r - h)`, in levels, from what is held to every role (method 2).
   * Cost: linear in all requirements. The result overwrites `into`, so that computing all pairs needs no
   * memory beyond their result.
   */
  toAll(held: Float64Array, into: Figures = this.#figures()): Figures {
    const { starts, columns, levels, weights } = this;
    const { readiness, steps } = into;
    const rows = this.roles.length;
    let at = 0;
    for (let row = 0; row < rows; row++) {
      const end = starts[row + 1] ?? 0;
      let covered = 0;
      let required = 0;
      let climb = 0;
      for (; at < end; at++) {
        const have = held[columns[at] ?? 0] ?? 0;
        if (have < 0) continue;
        const level = levels[at] ?? 0;
        const weight = weights[at] ?? 0;
        required += weight * level;
        if (have < level) {
          covered += weight * have;
          climb += level - have;
        } else covered += weight * level;
      }
      readiness[row] = readinessShare({ covered, required });
      steps[row] = climb;
    }
    return into;
  }

  /** The two sums of readiness for one role, as `coverage` in `gap.ts`. Cost: linear in its requirements. */
  coverage(held: Float64Array, row: number): Coverage {
    const sums = { covered: 0, required: 0 };
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at++) {
      const have = held[this.columns[at] ?? 0] ?? 0;
      if (have < 0) continue;
      const level = this.levels[at] ?? 0;
      const weight = this.weights[at] ?? 0;
      sums.covered += weight * Math.min(have, level);
      sums.required += weight * level;
    }
    return sums;
  }

  /**
   * The largest shortfalls of a role, at most `count`: by shortfall `w * max(0, r - h) / sum w * r` (method
   * 2), then steps, then id. Cost: linear in its requirements, for a small `count`.
   */
  mostShort(held: Float64Array, row: number, count: number): SkillShort[] {
    const short: SkillShort[] = [];
    const { required } = this.coverage(held, row);
    const end = this.starts[row + 1] ?? 0;
    for (let at = this.starts[row] ?? 0; at < end; at++) {
      const column = this.columns[at] ?? 0;
      const from = held[column] ?? 0;
      const to = this.levels[at] ?? 0;
      const steps = to - from;
      if (from < 0 || steps <= 0) continue;
      const shortfall = required === 0 ? 0 : ((this.weights[at] ?? 0) * steps) / required;
      const last = short[count - 1];
      // Most skills are not candidates, so sorting the short list on each insertion is cheap.
      if (last && (shortfall < last.shortfall || (shortfall === last.shortfall && steps <= last.steps)))
        continue;
      short.push({ skill: this.skills[column] ?? '', from, to, steps, shortfall });
      short.sort((a, b) => b.shortfall - a.shortfall || b.steps - a.steps);
      if (short.length > count) short.pop();
    }
    return short;
  }

  /**
   * Readiness, 0..1, from every role back to `asked`: the retention R of each role as a next move (method 2).
   * Cost: linear in all requirements.
   */
  fromAll(required: RequiredLevels): Float64Array {
    const level = new Float64Array(this.skills.length);
    const weight = new Float64Array(this.skills.length);
    let sum = 0;
    for (const [column, itsLevel, itsWeight] of this.#row(required)) {
      level[column] = itsLevel;
      weight[column] = itsWeight;
      sum += itsWeight * itsLevel;
    }
    const result = new Float64Array(this.roles.length);
    let at = 0;
    for (let row = 0; row < result.length; row++) {
      const end = this.starts[row + 1] ?? 0;
      let covered = 0;
      for (; at < end; at++) {
        const column = this.columns[at] ?? 0;
        covered += (weight[column] ?? 0) * Math.min(this.levels[at] ?? 0, level[column] ?? 0);
      }
      result[row] = readinessShare({ covered, required: sum });
    }
    return result;
  }

  /**
   * Readiness and steps for every pair: from row `i` to row `j` at `i * roles.length + j`. Cost: roles times
   * all requirements; a quarter of a second for the 879 occupations of O*NET (tests/bench/analysis).
   */
  allPairs(): Figures {
    const rows = this.roles.length;
    const readiness = new Float64Array(rows * rows);
    const steps = new Float64Array(rows * rows);
    for (let row = 0; row < rows; row++) {
      this.toAll(this.vectorOf(row), {
        readiness: readiness.subarray(row * rows, (row + 1) * rows),
        steps: steps.subarray(row * rows, (row + 1) * rows),
      });
    }
    return { readiness, steps };
  }

  #figures(): Figures {
    return {
      readiness: new Float64Array(this.roles.length),
      steps: new Float64Array(this.roles.length),
    };
  }

  /** Sorted by column, so that sums do not depend on the order of requirements in a document. */
  #row(requirements: RequiredLevels): [column: number, level: number, weight: number][] {
    return [...requirements]
      .flatMap(([skill, { level, weight }]): [number, number, number][] => {
        const column = this.columnOf.get(skill);
        return column === undefined ? [] : [[column, level, weight]];
      })
      .sort(([a], [b]) => a - b);
  }
}
