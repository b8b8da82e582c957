/** Next moves: the declared moves, then every other role by fit (method 6). */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { Move, MoveKind } from '../../graph/moves';
import { compareIds } from '../../model/ladder/id';
import { payDifference, type PayDifference } from '../../model/ladder/money';
import { fit } from '../gap/gap';
import { GapIndex, type SkillShort } from '../gap/gapIndex';
import { contradiction, judgeMove, type Contradiction, type Judgement } from './moveNature';
import { strengthOf, type SkillProfile } from '../gap/skillProfile';

/** Whether a move stays within a bound; `unknown` if the data does not say. */
type Gate = 'kept' | 'crossed' | 'unknown';

export interface Gates {
  /** Pays at least a share of today's pay, by the middle of the bands. */
  pay: Gate;
  /** Is at most a number of levels up or down. */
  levels: Gate;
}

export interface GateBounds {
  /** Minimum share of today's pay, 0..1; .75 by default. */
  payShare: number;
  /** Maximum number of levels apart; 1 by default. */
  levels: number;
}

export const GATE_BOUNDS: Readonly<GateBounds> = { payShare: 0.75, levels: 1 };

/** The names of the gates that a reader can switch. */
export const GATES = ['pay', 'rung'] as const;
export type GateName = (typeof GATES)[number];

export interface NextMove {
  to: RoleNode;
  /** The declared kind and the move; null if the ladder declares none. */
  declared: MoveKind | null;
  move: Move | null;
  /** Its kind by the data; null if the start is not a role or the ladder does not describe one of the two. */
  judged: Judgement | null;
  /** Readiness C, retention R and fit F, each 0..1. */
  readiness: number;
  retention: number;
  fit: number;
  /** Levels to climb. */
  steps: number;
  pay: PayDifference;
  /** At most three skills with the largest shortfall, the largest first. */
  mostShort: SkillShort[];
  /** Where the declared kind and the data disagree. */
  contradiction?: Contradiction;
  /** Labels for the reader to filter by. They never remove a move. */
  gates: Gates;
}

/**
 * Returns every role except the current one: declared moves first (advancement, lateral), then the others,
 * each group by fit, then by id. Roles that lead into the current one are not next moves. If two roles have
 * moves of both kinds, advancement counts. Readiness, retention and fit are shares, 0..1, by the formulas of
 * `gap.ts` (method 2). Fit sets the order, because readiness alone would put the least demanding roles first.
 *
 * @param index of the graph, if the caller already has one
 *
 * Cost: linear in all requirements and pay bands, plus sorting the roles; about 6 ms for the 879 occupations
 * of O*NET (tests/bench/analysis).
 */
export function nextMoves(
  graph: CareerGraph,
  from: SkillProfile,
  bounds: GateBounds = GATE_BOUNDS,
  index: GapIndex = new GapIndex(graph),
): NextMove[] {
  const held = index.vector(from.held);
  const { readiness, steps } = index.toAll(held);
  const retention = index.fromAll(strengthOf(from));
  const declared = declaredMoves(graph, from.role);
  const moves = index.roles.flatMap((to, row): NextMove[] => {
    if (to.id === from.role?.id) return [];
    const move = declared.get(to.id) ?? null;
    const judged = from.role?.document && to.document ? judgeMove(from.role, to) : null;
    const pay = payDifference(from.role?.pay ?? [], to.pay, graph.document.rates);
    const disagrees = move && judged && contradiction(move.kind, judged, pay);
    const ready = readiness[row] ?? 0;
    const retained = retention[row] ?? 0;
    return [
      {
        to,
        declared: move?.kind ?? null,
        move,
        judged,
        readiness: ready,
        retention: retained,
        fit: fit(ready, retained),
        steps: steps[row] ?? 0,
        pay,
        mostShort: index.mostShort(held, row, 3),
        ...(disagrees ? { contradiction: disagrees } : {}),
        gates: { pay: payGate(pay, bounds.payShare), levels: levelGate(judged, bounds.levels) },
      },
    ];
  });
  return moves.sort(
    (a, b) =>
      Number(b.declared !== null) - Number(a.declared !== null) ||
      b.fit - a.fit ||
      compareIds(a.to.id, b.to.id),
  );
}

/** Whether a move passes every gate that is on. An unknown value passes. */
export function passes({ gates }: Pick<NextMove, 'gates'>, on: readonly GateName[]): boolean {
  return on.every((gate) => (gate === 'pay' ? gates.pay : gates.levels) !== 'crossed');
}

/**
 * Whether anything supports this move. A title-only role has no data that could make it a next move, unless
 * the ladder declares it as one.
 */
export function isFounded({ declared, to }: Pick<NextMove, 'declared' | 'to'>): boolean {
  return declared !== null || to.document !== undefined;
}

function declaredMoves(graph: CareerGraph, role: RoleNode | undefined): Map<string, Move> {
  if (!role) return new Map();
  const { lateral, advancementTo } = graph.neighbours(role.id);
  // A later entry replaces an earlier one, so advancement counts if both kinds are declared.
  return new Map([...lateral, ...advancementTo].map((neighbour) => [neighbour.role.id, neighbour.move]));
}

function payGate(pay: PayDifference, least: number): Gate {
  if (!pay.comparable) return 'unknown';
  const keeps = pay.share === null ? pay.amount >= 0 : 1 + pay.share >= least;
  // A band open at the top turns the difference into a bound, which can answer the question in one direction
  // only.
  if (pay.bound === (keeps ? 'atMost' : 'atLeast')) return 'unknown';
  return keeps ? 'kept' : 'crossed';
}

function levelGate(judged: Judgement | null, most: number): Gate {
  if (!judged || judged.levels === null) return 'unknown';
  return Math.abs(judged.levels) <= most ? 'kept' : 'crossed';
}
