import type { Contradiction, Disagreement, MoveNature } from '../../analysis/next/moveNature';
import type { GateBounds, GateName } from '../../analysis/next/nextMoves';
import type { NoRoute, Relaxation } from '../../analysis/routes/noRoute';
import type { PayFloor } from '../../analysis/gap/payFloor';
import type { Routes, SteppingStone } from '../../analysis/routes/routes';
import type { Opening } from '../../analysis/next/whatIf';
import type { Formatter } from '../formatter/Formatter';

/** Names for roles, families and pay in the suggestions for a search that found no route. */
export interface RelaxationNames {
  /** By id. */
  role: (id: string) => string;
  family: (id: string) => string;
  pay: (floor: PayFloor) => string;
}

/** Sentences about moves, routes and what-ifs that the page and the command line share. */
export const sentences = ({ plural, percent, figure }: Pick<Formatter, 'plural' | 'percent' | 'figure'>) => {
  const levelsText = (n: number) => plural(n, { one: '# level', other: '# levels' });
  const moves = (n: number) => plural(n, { one: '# move', other: '# moves' });
  const declared = { advancement: 'declared as advancement', lateral: 'declared as lateral' };
  const factText = (fact: Disagreement): string => {
    switch (fact.fact) {
      case 'paysLess':
        return `pays ${percent(Math.abs(fact.share))} less`;
      case 'lowerLevel':
        return `${levelsText(Math.abs(fact.levels))} lower`;
      case 'higherLevel':
        return `${levelsText(fact.levels)} higher`;
      case 'sameLevel':
        return 'on the same level';
      case 'bandsApart':
        return `its whole pay band is ${fact.bands === 'above' ? 'higher' : 'lower'}`;
    }
  };
  const kind: Record<MoveNature, string> = {
    stepUp: 'step up',
    sideways: 'sideways',
    stepDown: 'step down',
    newFamily: 'new family',
  };
  return {
    example: 'An example profile to talk about, not a checklist.',
    kind,
    declared,
    undescribed: 'The ladder does not describe this role.',
    /** "declared as advancement; pays 3% less". */
    contradictionText: ({ declared: as, facts }: Contradiction) =>
      [declared[as], ...facts.map(factText)].join('; '),
    /** The label of a filter on next moves. */
    gateText: (gate: GateName, { payShare, levels }: GateBounds) =>
      gate === 'pay'
        ? `At least ${percent(payShare)} of current pay`
        : `At most ${levels === 1 ? 'one level' : levelsText(levels)} away`,
    leftOutText: (roles: number) => plural(roles, { one: '# role left out', other: '# roles left out' }),
    /** Follows the number of routes. */
    unbeaten: 'Pareto-optimal by moves, steps and largest jump',
    /** What a stepping stone does. It follows the title of the role. */
    jumpFallsText: ({ direct, largestJump }: Pick<SteppingStone, 'direct' | 'largestJump'>) =>
      `the largest jump falls from ${plural(direct, { one: '# step', other: '# steps' })} to ${figure(largestJump, 2)}`,
    /** For routes that were found although the search could not consider every one. */
    searchEndedText: ({ explored, searchedMoves }: Pick<Routes, 'explored' | 'searchedMoves'>) =>
      `The search stopped at its limit: these are the best of ${plural(explored, { one: '# route', other: '# routes' })} it considered, including every route of up to ${moves(searchedMoves)}.`,
    /** @param why undefined where the search ended before it could tell */
    noRouteText: (why: NoRoute | undefined, role: (id: string) => string): string => {
      switch (why?.why) {
        case undefined:
          return 'The search stopped at its limit before it found a route. Allow fewer moves, or require fewer roles along the way.';
        case 'sameRole':
          return 'Both ends are the same role.';
        case 'unknownRole':
          return `The ladder does not contain ${why.roles.map(role).join(', ')}.`;
        case 'unconnected':
          return 'No chain of moves leads from the first role to the second. You can still view the gap between them, and next moves also list close roles without a declared move.';
        case 'options':
          return why.opens.length > 0
            ? 'The options exclude every route. Any one of these changes allows one:'
            : 'The options together exclude every route. Relaxing one of them is not enough; try two.';
      }
    },
    /** What to do so that a route opens. */
    relaxationText: (one: Relaxation, { role, family, pay }: RelaxationNames): string => {
      switch (one.option) {
        case 'kinds':
          return 'Allow moves of both kinds';
        case 'via':
          return `Do not require ${one.roles.map(role).join(', ')}`;
        case 'avoid':
          return `Allow ${one.roles.map(role).join(', ')}`;
        case 'withoutFamilies':
          return `Allow ${one.families.map(family).join(', ')}`;
        case 'minPay':
          return `Lower the minimum pay to ${pay(one.floor)}`;
        case 'limit':
          return `Allow ${moves(one.moves)}`;
      }
    },
    openingText: ({ opens }: Pick<Opening, 'opens'>) =>
      opens.length > 0
        ? plural(opens.length, { one: 'opens # role', other: 'opens # roles' })
        : 'opens no role by itself',
    noneOpenedText: (threshold: number) => `No further role reaches ${percent(threshold)} readiness.`,
    noOpening: 'No single step opens another role at this readiness.',
  };
};
