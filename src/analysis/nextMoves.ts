/** What is next from where someone stands: declared moves first, then other roles by fit (design: method 6). */
import type { CareerGraph, Move, MoveKind, RoleNode } from '../graph/careerGraph';
import { compareIds } from '../model/id';
import { bandMid, bandsApart, payDifference, type PayDifference } from '../model/money';
import { fit, gapFigures } from './gap';
import { GapIndex } from './gapIndex';
import { elsewhere, strengthOf, type Standing } from './standing';

/**
 * What a move is by the data. The rung decides; on one rung, pay bands that do not overlap do. A move that
 * is neither up nor down and changes the family is a new family.
 */
export type KindByData = 'stepUp' | 'sideways' | 'stepDown' | 'newFamily';

/** Where what is declared and the data disagree. */
export type Contradiction =
  /** Rungs from here to there: 0 or less for an advancement, other than 0 for a lateral move. */
  | { about: 'rung'; rungs: number }
  /** An advancement pays less by the middle of the bands, or the bands of a lateral move do not overlap. */
  | { about: 'pay'; pay: PayDifference };

export interface SkillThatMatters {
  skill: string;
  /** Levels to climb. */
  step: number;
  /** Share of all the role asks that is lacking here, 0..1. */
  shortfall: number;
}

/** Conditions that a reader may switch on; a move that misses one is told, never left out. */
export interface Gates {
  /** Pays at least three quarters of today's, by the middle of the bands. */
  pay: 'met' | 'below' | 'unknown';
  /** At most one rung away. */
  rung: boolean;
}

export interface NextMove {
  role: RoleNode;
  /** The declared move that leads there, and its kind. */
  declared?: { kind: MoveKind; move: Move };
  kind: KindByData;
  /** 0..1 each (design: method 2). */
  readiness: number;
  retention: number;
  fit: number;
  /** Levels to climb in all. */
  steps: number;
  pay: PayDifference;
  /** The three skills that lack most, by share of readiness. */
  matters: SkillThatMatters[];
  contradictions: Contradiction[];
  gates: Gates;
}

const LEAST_PAY_SHARE = 0.75;
const MOST_RUNGS = 1;
const MATTERING = 3;

/**
 * Every role that a declared move leads to, by fit, then every other role that the ladder describes, by
 * fit. Ties break by mid pay, the higher first, then by id. Someone outside the ladder has no declared move.
 *
 * Cost: linear in all requirements, but for sorting.
 */
export function nextMoves(
  graph: CareerGraph,
  standing: Standing,
  index: GapIndex = new GapIndex(graph),
): NextMove[] {
  const { readiness, steps } = index.toAll(index.vector(standing.held));
  const retention = index.fromAll(strengthOf(standing));
  const declared = declaredMoves(graph, standing.role);
  const found = elsewhere(graph, standing).flatMap((role): NextMove[] => {
    const move = declared.get(role.id);
    if (!move && !role.document) return [];
    const row = index.rowOf.get(role.id) ?? 0;
    const [ready, kept] = [readiness[row] ?? 0, retention[row] ?? 0];
    const pay = payDifference(standing.role?.pay ?? [], role.pay, graph.document.rates);
    return [
      {
        role,
        ...(move ? { declared: { kind: move.kind, move } } : {}),
        kind: kindByData(standing.role, role),
        readiness: ready,
        retention: kept,
        fit: fit(ready, kept),
        steps: steps[row] ?? 0,
        pay,
        matters: mattering(standing, role),
        contradictions: contradictions(standing.role, role, move, pay),
        gates: gates(standing.role, role, pay),
      },
    ];
  });
  return found.sort(
    (a, b) =>
      Number(b.declared !== undefined) - Number(a.declared !== undefined) ||
      b.fit - a.fit ||
      midPay(b.role) - midPay(a.role) ||
      compareIds(a.role.id, b.role.id),
  );
}

/** Role id to the move that leads there; of two, the advancement. An advancement is never walked downward. */
function declaredMoves(graph: CareerGraph, role: RoleNode | undefined): Map<string, Move> {
  const found = new Map<string, Move>();
  if (!role) return found;
  const { advancementTo, lateral } = graph.neighbours(role.id);
  for (const next of [...lateral, ...advancementTo]) found.set(next.role.id, next.move);
  return found;
}

/** For someone outside the ladder every role is a new family. */
export function kindByData(from: RoleNode | undefined, to: RoleNode): KindByData {
  if (!from) return 'newFamily';
  if (to.rank !== from.rank) return to.rank > from.rank ? 'stepUp' : 'stepDown';
  if (bandsApart(from.pay, to.pay)) return midPay(to) > midPay(from) ? 'stepUp' : 'stepDown';
  return to.family === from.family ? 'sideways' : 'newFamily';
}

function mattering({ held }: Standing, role: RoleNode): SkillThatMatters[] {
  return gapFigures(held, role.asks)
    .skills.filter(({ step }) => step > 0)
    .sort((a, b) => b.shortfall - a.shortfall || b.step - a.step || compareIds(a.skill, b.skill))
    .slice(0, MATTERING)
    .map(({ skill, step, shortfall }) => ({ skill, step, shortfall }));
}

function contradictions(
  from: RoleNode | undefined,
  to: RoleNode,
  move: Move | undefined,
  pay: PayDifference,
): Contradiction[] {
  if (!from || !move) return [];
  const rungs = to.rank - from.rank;
  const lateral = move.kind === 'lateral';
  const found: Contradiction[] = [];
  if (lateral ? rungs !== 0 : rungs <= 0) found.push({ about: 'rung', rungs });
  const less = pay.comparable && pay.bound !== 'atLeast' && pay.amount < 0;
  if (lateral ? bandsApart(from.pay, to.pay) : less) found.push({ about: 'pay', pay });
  return found;
}

function gates(from: RoleNode | undefined, to: RoleNode, pay: PayDifference): Gates {
  const rung = !from || Math.abs(to.rank - from.rank) <= MOST_RUNGS;
  if (!pay.comparable || pay.share === null) return { pay: 'unknown', rung };
  if (1 + pay.share >= LEAST_PAY_SHARE) return { pay: pay.bound === 'atMost' ? 'unknown' : 'met', rung };
  return { pay: pay.bound === 'atLeast' ? 'unknown' : 'below', rung };
}

/** The middle of the first band; less than any where there is none. */
function midPay({ pay: [band] }: RoleNode): number {
  return band ? bandMid(band) : -1;
}
