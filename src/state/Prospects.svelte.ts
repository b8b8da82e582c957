import { heldBy, readiness, type Held } from '../analysis/gap';
import { GapIndex } from '../analysis/gapIndex';
import { GATE_BOUNDS, nextMoves, type NextMove } from '../analysis/nextMoves';
import { floorLike } from '../analysis/payFloor';
import { standingIn, withLevels, type Standing } from '../analysis/standing';
import type { RouteOptions } from '../analysis/routeSpace';
import type { Routes } from '../analysis/routes';
import {
  DEFAULT_THRESHOLD,
  levelMoved,
  opensMost,
  reaches,
  type Opening,
  type ReadinessChange,
} from '../analysis/whatIf';
import type { CareerGraph, RoleNode } from '../graph/careerGraph';
import { compareIds } from '../model/id';
import { RouteService } from '../interaction/RouteService';
import type { Explorer } from './Explorer.svelte';
import type { SkillChange } from './link';

/**
 * What lies ahead of the role in focus, or of the first of two: readiness elsewhere, next moves, routes, and
 * all of these with some skills at other levels. It follows from the link, and is loaded when first asked.
 */
export class Prospects {
  readonly #explorer: Explorer;
  readonly #service = new RouteService();

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  readonly index = $derived.by(() => {
    const { graph } = this.#explorer;
    return graph && new GapIndex(graph);
  });

  readonly start: RoleNode | undefined = $derived.by(() => {
    const { from, role } = this.#explorer.link;
    return this.#explorer.role(from ?? role);
  });

  readonly goal: RoleNode | undefined = $derived.by(() => this.#explorer.role(this.#explorer.link.to));

  /** Levels that the what-if puts in place of the first role's own. */
  readonly levels: ReadonlyMap<string, number> = $derived.by(() => {
    const { graph, link } = this.#explorer;
    return graph && this.start ? changedLevels(graph, this.start, link.changes) : new Map<string, number>();
  });

  readonly standing: Standing | undefined = $derived.by(
    () => this.start && withLevels(standingIn(this.start), this.levels),
  );

  /** Readiness for every role from where one stands, 0 to 1, by role id. */
  readonly readiness: ReadonlyMap<string, number> = $derived.by(() => this.#readinessOf(this.standing));

  /** The same without the what-if. */
  readonly readinessBefore: ReadonlyMap<string, number> = $derived.by(() =>
    this.#readinessOf(this.start && standingIn(this.start)),
  );

  readonly nextMoves: readonly NextMove[] = $derived.by(() => {
    const { graph } = this.#explorer;
    return graph && this.standing && this.index
      ? nextMoves(graph, this.standing, GATE_BOUNDS, this.index)
      : [];
  });

  /** The readiness from which a role counts as open, 0 to 1. */
  readonly bar: number = $derived.by(() => {
    const { bar } = this.#explorer.link;
    return bar === undefined ? DEFAULT_THRESHOLD : bar / 100;
  });

  /** What one step more in one skill would open, the most first. */
  readonly openings: readonly Opening[] = $derived.by(() => {
    const { graph } = this.#explorer;
    return graph && this.standing && this.index ? opensMost(graph, this.standing, this.bar, this.index) : [];
  });

  /** Readiness for the target with one step more in a skill; undefined without a target. */
  raisedGoal(skill: string): { before: number; after: number } | undefined {
    const { graph } = this.#explorer;
    const { goal, standing } = this;
    if (!graph || !goal || !standing) return undefined;
    const raised = withLevels(standing, new Map([[skill, levelMoved(graph, standing.held, skill, 1)]]));
    return { before: readiness(standing.held, goal.asks), after: readiness(raised.held, goal.asks) };
  }

  /** Roles past the bar with the what-if, and not without it, the readiest first. */
  readonly opened: readonly ReadinessChange[] = $derived.by(() =>
    [...this.readiness]
      .map(([id, after]) => ({ id, before: this.readinessBefore.get(id) ?? 0, after }))
      .filter(({ before, after }) => reaches(after, this.bar) && !reaches(before, this.bar))
      .sort((a, b) => b.after - a.after || compareIds(a.id, b.id))
      .flatMap(({ id, before, after }) => {
        const role = this.#explorer.role(id);
        return role?.document ? [{ role, before, after }] : [];
      }),
  );

  /** What is held with the what-if and one raise more. */
  heldWith({ skill, to }: Pick<Opening, 'skill' | 'to'>): Held {
    return this.standing ? withLevels(this.standing, new Map([[skill, to]])).held : new Map();
  }

  readonly routeOptions: RouteOptions = $derived.by(() => {
    const { via, avoid, without, only, floor, limit } = this.#explorer.link;
    const minPay = floor === undefined || !this.goal ? undefined : floorLike(this.goal, floor);
    return {
      via,
      avoid,
      withoutFamilies: without,
      ...(only === undefined ? {} : { kinds: [only] }),
      ...(limit === undefined ? {} : { limit }),
      ...(minPay === undefined ? {} : { minPay }),
    };
  });

  readonly routes: Promise<Routes | undefined> = $derived.by(() => {
    const { graph } = this.#explorer;
    const { start, goal } = this;
    if (!graph || !start || !goal) return Promise.resolve(undefined);
    return this.#service.find(graph, {
      from: start.id,
      to: goal.id,
      levels: [...this.levels],
      options: this.routeOptions,
    });
  });

  #readinessOf(standing: Standing | undefined): ReadonlyMap<string, number> {
    const { index } = this;
    if (!index || !standing) return new Map();
    const { readiness } = index.toAll(index.vector(standing.held));
    return new Map(index.roles.map(({ id }, row) => [id, readiness[row] ?? 0]));
  }
}

/** The levels that differ from the role's own after the changes, none below 0 or above the scale. */
export function changedLevels(
  graph: CareerGraph,
  role: RoleNode,
  changes: readonly SkillChange[],
): Map<string, number> {
  const held = heldBy(role);
  for (const { skill, by } of changes) held.set(skill, levelMoved(graph, held, skill, by));
  return new Map([...held].filter(([skill, level]) => level !== (role.asks.get(skill)?.level ?? 0)));
}
