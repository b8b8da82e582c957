/**
 * What the page and the command line both say of next moves, routes and what-ifs. How a figure is written is
 * the caller's: in the reader's own locale on the page, the same on every machine in a terminal.
 */
import type { Contradiction, Disagreement, MoveNature } from './moveNature';
import type { GateBounds, GateName } from './nextMoves';
import type { NoRoute, Relaxation } from './noRoute';
import type { PayFloor } from './payFloor';
import type { Routes, SteppingStone } from './routes';
import type { Opening } from './whatIf';

type Count = (n: number, one: string) => string;
/** Of a share, 0..1. */
type Percent = (share: number) => string;

export const EXAMPLE = 'An example profile to talk about, not a checklist.';

export const KIND: Readonly<Record<MoveNature, string>> = {
  stepUp: 'step up',
  sideways: 'sideways',
  stepDown: 'step down',
  newFamily: 'new family',
};

export const DECLARED = { advancement: 'declared as advancement', lateral: 'declared as lateral' } as const;

interface Figures {
  count: Count;
  percent: Percent;
}

/** "declared as advancement; pays 3% less". */
export function contradictionText({ declared, facts }: Contradiction, figures: Figures): string {
  return [DECLARED[declared], ...facts.map((fact) => factText(fact, figures))].join('; ');
}

function factText(fact: Disagreement, { count, percent }: Figures): string {
  switch (fact.fact) {
    case 'paysLess':
      return `pays ${percent(Math.abs(fact.share))} less`;
    case 'lowerLevel':
      return `stands ${count(Math.abs(fact.levels), 'rung')} lower`;
    case 'higherLevel':
      return `stands ${count(fact.levels, 'rung')} higher`;
    case 'sameLevel':
      return 'stands on the same rung';
    case 'bandsApart':
      return `its whole pay band lies ${fact.bands}`;
  }
}

/** What keeps to a gate, as a label. */
export function gateText(
  gate: GateName,
  { payShare, levels }: GateBounds,
  { count, percent }: Figures,
): string {
  if (gate === 'pay') return `Pays at least ${percent(payShare)} of today’s`;
  return `At most ${levels === 1 ? 'one rung' : count(levels, 'rung')} away`;
}

export function leftOutText(roles: number, { count }: Pick<Figures, 'count'>): string {
  return `${count(roles, 'role')} left out`;
}

/** Stands behind the number of routes. */
export const UNBEATEN = 'none beaten by another in moves, steps and largest jump together';

/** What a stepping stone does; its title stands before. */
export function jumpFallsText(
  { direct, largestJump }: Pick<SteppingStone, 'direct' | 'largestJump'>,
  { count, figure }: { count: Count; figure: (value: number) => string },
): string {
  return `the largest jump falls from ${count(direct, 'step')} to ${figure(largestJump)}`;
}

/** For routes that are there, though the search could not look at every one. */
export function searchEndedText(
  { explored, searchedMoves }: Pick<Routes, 'explored' | 'searchedMoves'>,
  { count }: Pick<Figures, 'count'>,
): string {
  return `The search stopped at its limit: these are the best of ${count(explored, 'way')} it looked at; every route of up to ${count(searchedMoves, 'move')} is among them.`;
}

/** @param why undefined where the search ended before it could tell */
export function noRouteText(why: NoRoute | undefined, role: (id: string) => string): string {
  switch (why?.why) {
    case undefined:
      return 'The search stopped at its limit before it found a route. Fewer moves, or fewer roles to pass, make it shorter.';
    case 'sameRole':
      return 'Both ends are the same role.';
    case 'unknownRole':
      return `The ladder does not hold ${why.roles.map(role).join(', ')}.`;
    case 'unconnected':
      return 'No chain of moves on this ladder leads from the first role to the second. The gap between them can still be seen, and next moves list near roles that no move leads to.';
    case 'options':
      return why.opens.length > 0
        ? 'The options close every route. Any one of these opens one:'
        : 'The options together close every route. Setting one of them wider is not enough; try two.';
  }
}

export interface RelaxationWords {
  count: Count;
  /** By id. */
  role: (id: string) => string;
  family: (id: string) => string;
  pay: (floor: PayFloor) => string;
}

/** What to do so that a route opens. */
export function relaxationText(one: Relaxation, { count, role, family, pay }: RelaxationWords): string {
  switch (one.option) {
    case 'kinds':
      return 'Allow moves of both kinds';
    case 'via':
      return `Not by way of ${one.roles.map(role).join(', ')}`;
    case 'avoid':
      return `Allow ${one.roles.map(role).join(', ')}`;
    case 'withoutFamilies':
      return `Allow ${one.families.map(family).join(', ')}`;
    case 'minPay':
      return `Lower the least pay to ${pay(one.floor)}`;
    case 'limit':
      return `Allow ${count(one.moves, 'move')}`;
  }
}

export function openingText({ opens }: Pick<Opening, 'opens'>, { count }: Pick<Figures, 'count'>): string {
  return opens.length > 0 ? `opens ${count(opens.length, 'role')}` : 'opens none by itself';
}

export function noneOpenedText(threshold: number, { percent }: Pick<Figures, 'percent'>): string {
  return `No role passes ${percent(threshold)} readiness that did not pass before.`;
}

export const NO_OPENING = 'No single step opens a role at this readiness.';
