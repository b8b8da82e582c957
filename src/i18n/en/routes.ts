import type { Formatter } from '../formatter/Formatter';

/** Routes between two roles. */
export const routes = ({ plural, part, figure }: Formatter) => ({
  looking: 'Looking for routes …',
  notCarriedOut: 'The search could not be carried out. Changing an option tries again.',
  /** `unbeaten` says of all what makes them worth a look. */
  found: (routes: number, unbeaten: string) =>
    `${part('b', plural(routes, { one: '# route', other: '# routes' }))}, ${unbeaten}.`,
  byWayOf: (role: string, jumpFalls: string) => `By way of ${part('role', role)} ${jumpFalls}.`,
  caption: 'The routes in figures. A column’s heading sorts by it.',
  route: 'Route',
  numbered: (number: number) => `Route ${figure(number)}`,
  columns: {
    moves: { name: 'Moves', means: 'stops on the way' },
    steps: { name: 'Steps', means: 'levels to climb in all' },
    jump: { name: 'Largest jump', means: 'levels to climb in the dearest single move' },
    pay: { name: 'Lowest pay change', means: 'the least that one move changes pay by' },
    years: { name: 'Least years', means: 'the most experience that a stop asks at least' },
  },
  options: 'Options',
  set: (options: number) => `${figure(options)} set`,
  kinds: 'Kinds of move',
  bothKinds: 'Advancement and lateral',
  advancementOnly: 'Advancement only',
  lateralOnly: 'Lateral only',
  mostMoves: 'Most moves',
  eight: 'Eight',
  neverBelow: (currency: string) => `Never below, ${currency}`,
  anyPay: 'Any pay',
  stayOut: 'Stay out of',
  via: 'Pass through',
  avoid: 'Avoid',
  choose: 'Choose a role …',
  remove: (list: string, role: string) => `${list}: remove ${role}`,
  sums: (moves: number, steps: number, largest: number) =>
    `${plural(moves, { one: '# move', other: '# moves' })}, ${plural(steps, { one: '# step', other: '# steps' })}, largest jump ${figure(largest, 2)}`,
  steps: (steps: number) => (steps > 0 ? plural(steps, { one: '+# step', other: '+# steps' }) : 'no step'),
  sideways: 'sideways',
  allHeld: 'Everything it asks is already held by then.',
  pay: (difference: string) => `Pay: ${difference}`,
  years: (years: number) => plural(years, { one: '# year at least', other: '# years at least' }),
  noPay: 'pay not stated',
  avoidRole: (role: string) => `Avoid ${role}`,
  avoidIt: 'avoid',
  show: 'Show on the ladder',
  shown: 'Shown on the ladder',
});
