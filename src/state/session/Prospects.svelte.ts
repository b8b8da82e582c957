import { heldBy, readiness, type Held } from '../../analysis/gap/gap';
import { GapIndex } from '../../analysis/gap/gapIndex';
import { floorLike } from '../../analysis/gap/payFloor';
import { roleSkillProfile, withLevels, type SkillProfile } from '../../analysis/gap/skillProfile';
import type { RouteOptions } from '../../analysis/routes/routeSpace';
import type { Routes } from '../../analysis/routes/routes';
import {
  DEFAULT_THRESHOLD,
  levelMoved,
  reaches,
  type Opening,
  type ReadinessChange,
} from '../../analysis/next/whatIf';
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import { compareIds } from '../../model/ladder/id';
import { LadderWorkerClient } from '../../browser/workers/LadderWorkerClient';
import {
  roleOutlook,
  deserialize,
  type Outlook,
  type OutlookQuestion,
} from '../../browser/workers/roleOutlook';
import type { RouteQuestion } from '../../browser/workers/routeQuestion';
import type { Start } from '../../browser/workers/startingPoint';
import type { Explorer } from '../explorer/Explorer.svelte';
import { ME, type WhatIfStep } from '../link/link';
import type { Growth } from '../profile/Growth.svelte';

/**
 * The most roles for which the page computes the outlook itself. Larger ladders would block it for more than
 * a frame, so a worker computes theirs.
 */
const MOST_IN_PAGE = 300;

interface Answer {
  graph: CareerGraph;
  question: OutlookQuestion;
  outlook: Outlook;
}

/** The parts of a session that the outlook needs. The reader's own profile may be loaded later. */
interface SessionParts {
  readonly explorer: Explorer;
  readonly growth: Growth | undefined;
}

/**
 * The outlook from the role in focus, or from the first of two: readiness for other roles, next moves,
 * routes, and the same with some skills at other levels. It follows from the link, and is loaded when first
 * needed.
 */
export class Prospects {
  readonly #session: SessionParts;
  readonly #explorer: Explorer;
  readonly #routes = new LadderWorkerClient((queries, question: RouteQuestion) => queries.routes(question), {
    cancels: true,
  });
  readonly #worker = new LadderWorkerClient(
    (queries, question: OutlookQuestion) => queries.outlook(question),
    {
      cancels: false,
    },
  );
  /** The last answer of the worker. */
  #answer = $state.raw<Answer | undefined>();
  /** The last question to the worker. */
  #request: Omit<Answer, 'outlook'> | undefined;

  constructor(session: SessionParts) {
    this.#session = session;
    this.#explorer = session.explorer;
  }

  readonly start: RoleNode | undefined = $derived.by(() => {
    const { from, role } = this.#explorer.link;
    return from === ME ? this.#session.growth?.node : this.#explorer.role(from ?? role);
  });

  /** The levels held before the what-if: the requirements of the role, or the reader's own ratings. */
  readonly #before: SkillProfile | undefined = $derived.by(() => {
    if (this.#explorer.link.from === ME) return this.#session.growth?.skillProfile;
    return this.start && roleSkillProfile(this.start);
  });

  readonly #startingPoint: Start | undefined = $derived.by(() => {
    if (!this.#before) return undefined;
    const from = this.#before.role?.id;
    return this.#explorer.link.from === ME ? { from, held: [...this.#before.held] } : { from };
  });

  readonly goal: RoleNode | undefined = $derived.by(() => this.#explorer.role(this.#explorer.link.to));

  /** The levels that the what-if puts in place of those held. */
  readonly levels: ReadonlyMap<string, number> = $derived.by(() => {
    const { graph, link } = this.#explorer;
    return graph && this.start ? changedLevels(graph, this.start, link.changes) : new Map<string, number>();
  });

  readonly skillProfile: SkillProfile | undefined = $derived.by(
    () => this.#before && withLevels(this.#before, this.levels),
  );

  /** The readiness from which a role counts as open, 0 to 1. */
  readonly bar: number = $derived.by(() => {
    const { bar } = this.#explorer.link;
    return bar === undefined ? DEFAULT_THRESHOLD : bar / 100;
  });

  readonly #question: OutlookQuestion | undefined = $derived.by(
    () => this.#startingPoint && { ...this.#startingPoint, levels: [...this.levels], bar: this.bar },
  );

  /** Set if the page computes the outlook itself. */
  readonly #index = $derived.by(() => {
    const { graph } = this.#explorer;
    return graph && !isLarge(graph) ? new GapIndex(graph) : undefined;
  });

  /**
   * The outlook; undefined until a worker has first answered. While a worker computes other levels of the
   * same role, the previous outlook stays.
   */
  readonly outlook: Outlook | undefined = $derived.by(() => {
    const { graph } = this.#explorer;
    if (!graph || !this.#question) return undefined;
    if (this.#index) return roleOutlook(graph, this.#index, this.#question);
    const answer = this.#answer;
    return answer?.graph === graph &&
      answer.question.from === this.#question.from &&
      (answer.question.held === undefined) === (this.#question.held === undefined)
      ? answer.outlook
      : undefined;
  });

  get readiness(): ReadonlyMap<string, number> | undefined {
    return this.outlook?.readiness;
  }

  /** Asks the worker if the ladder needs one and it has not been asked this question already. */
  async follow(): Promise<void> {
    const { graph } = this.#explorer;
    const question = this.#question;
    if (!graph || !question || !isLarge(graph)) return;
    if (this.#request?.graph === graph && isSame(this.#request.question, question)) return;
    const request = (this.#request = { graph, question });
    const answer = await this.#worker.ask(graph, question);
    if (answer && this.#request === request)
      this.#answer = { ...request, outlook: deserialize(graph, answer) };
  }

  /** No view needs the outlook: the workers end. */
  rest(): void {
    this.#routes.rest();
    this.#worker.rest();
  }

  /** Readiness for the target with one more step in a skill; undefined without a target. */
  raisedGoal(skill: string): { before: number; after: number } | undefined {
    const { graph } = this.#explorer;
    const { goal, skillProfile } = this;
    if (!graph || !goal || !skillProfile) return undefined;
    const raised = withLevels(
      skillProfile,
      new Map([[skill, levelMoved(graph, skillProfile.held, skill, 1)]]),
    );
    return {
      before: readiness(skillProfile.held, goal.requirements),
      after: readiness(raised.held, goal.requirements),
    };
  }

  /** Roles that only the what-if raises to the threshold, highest readiness first. */
  readonly opened: readonly ReadinessChange[] = $derived.by(() =>
    [...(this.outlook?.readiness ?? [])]
      .map(([id, after]) => ({ id, before: this.outlook?.readinessBefore.get(id) ?? 0, after }))
      .filter(({ before, after }) => reaches(after, this.bar) && !reaches(before, this.bar))
      .sort((a, b) => b.after - a.after || compareIds(a.id, b.id))
      .flatMap(({ id, before, after }) => {
        const role = this.#explorer.role(id);
        return role?.document ? [{ role, before, after }] : [];
      }),
  );

  /** The levels held with the what-if and one more raise. */
  heldWith({ skill, to }: Pick<Opening, 'skill' | 'to'>): Held {
    return this.skillProfile ? withLevels(this.skillProfile, new Map([[skill, to]])).held : new Map();
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
    const { goal } = this;
    const start = this.#startingPoint;
    if (!graph || !start || !goal) return Promise.resolve(undefined);
    return this.#routes.ask(graph, {
      ...start,
      to: goal.id,
      levels: [...this.levels],
      options: this.routeOptions,
    });
  });
}

function isSame(one: OutlookQuestion, other: OutlookQuestion): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isLarge({ roles }: CareerGraph): boolean {
  return roles.size > MOST_IN_PAGE;
}

/** The levels that differ from the role's own after the changes, none below 0 or above the scale. */
function changedLevels(
  graph: CareerGraph,
  role: RoleNode,
  changes: readonly WhatIfStep[],
): Map<string, number> {
  const held = heldBy(role);
  for (const { skill, by } of changes) held.set(skill, levelMoved(graph, held, skill, by));
  return new Map([...held].filter(([skill, level]) => level !== (role.requirements.get(skill)?.level ?? 0)));
}
