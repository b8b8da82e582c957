import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Routes between two roles. */
export const routesMessages = ({ plural, part, figure }: Formatter) => ({
  ...strings,
  /** `unbeaten` says what the routes have in common. */
  found: (routes: number, unbeaten: string) =>
    `${part('b', plural(routes, { one: '# route', other: '# routes' }))}, ${unbeaten}.`,
  byWayOf: (role: string, jumpFalls: string) => `Through ${part('role', role)}, ${jumpFalls}.`,
  numbered: (number: number) => `Route ${figure(number)}`,
  set: (options: number) => `${figure(options)} set`,
  neverBelow: (currency: string) => `Minimum pay, ${currency}`,
  remove: (list: string, role: string) => `${list}: remove ${role}`,
  sums: (moves: number, steps: number, largest: number) =>
    `${plural(moves, { one: '# move', other: '# moves' })}, ${plural(steps, { one: '# step', other: '# steps' })}, largest jump ${figure(largest, 2)}`,
  steps: (steps: number) => (steps > 0 ? plural(steps, { one: '+# step', other: '+# steps' }) : 'no steps'),
  pay: (difference: string) => `Pay: ${difference}`,
  years: (years: number) => plural(years, { one: 'at least # year', other: 'at least # years' }),
  avoidRole: (role: string) => `Avoid ${role}`,
});
