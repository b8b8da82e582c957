import type { Contradiction, Disagreement, MoveNature } from '../../analysis/next/moveNature';
import type { GateBounds, GateName } from '../../analysis/next/nextMoves';
import type { NoRoute, Relaxation } from '../../analysis/routes/noRoute';
import type { PayFloor } from '../../analysis/gap/payFloor';
import type { Routes, SteppingStone } from '../../analysis/routes/routes';
import type { Opening } from '../../analysis/next/whatIf';
import type { Formatter } from '../formatter/Formatter';

/** How roles, families and pay are called where a way out of a search without routes is said. */
export interface RelaxationNames {
  /** By id. */
  role: (id: string) => string;
  family: (id: string) => string;
  pay: (floor: PayFloor) => string;
}

/** What the page and the command line both say of moves, routes and what-ifs. */
export const sentences = ({ plural, percent, figure }: Pick<Formatter, 'plural' | 'percent' | 'figure'>) => {
  const rungs = (n: number) => plural(n, { one: '# rung', other: '# rungs' });
  const moves = (n: number) => plural(n, { one: '# move', other: '# moves' });
  const declared = { advancement: 'declared as advancement', lateral: 'declared as lateral' };
  const factText = (fact: Disagreement): string => {
    switch (fact.fact) {
      case 'paysLess':
        return `pays ${percent(Math.abs(fact.share))} less`;
      case 'lowerLevel':
        return `stands ${rungs(Math.abs(fact.levels))} lower`;
      case 'higherLevel':
        return `stands ${rungs(fact.levels)} higher`;
      case 'sameLevel':
        return 'stands on the same rung';
      case 'bandsApart':
        return `its whole pay band lies ${fact.bands}`;
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
    /** "declared as advancement; pays 3% less". */
    contradictionText: ({ declared: as, facts }: Contradiction) =>
      [declared[as], ...facts.map(factText)].join('; '),
    /** What keeps to a gate, as a label. */
    gateText: (gate: GateName, { payShare, levels }: GateBounds) =>
      gate === 'pay'
        ? `Pays at least ${percent(payShare)} of today’s`
        : `At most ${levels === 1 ? 'one rung' : rungs(levels)} away`,
    leftOutText: (roles: number) => plural(roles, { one: '# role left out', other: '# roles left out' }),
    /** Stands behind the number of routes. */
    unbeaten: 'none beaten by another in moves, steps and largest jump together',
    /** What a stepping stone does; its title stands before. */
    jumpFallsText: ({ direct, largestJump }: Pick<SteppingStone, 'direct' | 'largestJump'>) =>
      `the largest jump falls from ${plural(direct, { one: '# step', other: '# steps' })} to ${figure(largestJump, 2)}`,
    /** For routes that are there, though the search could not look at every one. */
    searchEndedText: ({ explored, searchedMoves }: Pick<Routes, 'explored' | 'searchedMoves'>) =>
      `The search stopped at its limit: these are the best of ${plural(explored, { one: '# way', other: '# ways' })} it looked at; every route of up to ${moves(searchedMoves)} is among them.`,
    /** @param why undefined where the search ended before it could tell */
    noRouteText: (why: NoRoute | undefined, role: (id: string) => string): string => {
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
    },
    /** What to do so that a route opens. */
    relaxationText: (one: Relaxation, { role, family, pay }: RelaxationNames): string => {
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
          return `Allow ${moves(one.moves)}`;
      }
    },
    openingText: ({ opens }: Pick<Opening, 'opens'>) =>
      opens.length > 0
        ? plural(opens.length, { one: 'opens # role', other: 'opens # roles' })
        : 'opens none by itself',
    noneOpenedText: (threshold: number) =>
      `No role passes ${percent(threshold)} readiness that did not pass before.`,
    noOpening: 'No single step opens a role at this readiness.',
  };
};
