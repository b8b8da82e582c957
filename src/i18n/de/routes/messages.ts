import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const routesMessages = ({ plural, part, figure }: Formatter): MessagesOf<'routes'> => ({
  ...strings,
  found: (routes, unbeaten) =>
    `${part('b', plural(routes, { one: '# Weg', other: '# Wege' }))}, ${unbeaten}.`,
  byWayOf: (role, jumpFalls) => `Über ${part('role', role)} ${jumpFalls}.`,
  numbered: (number) => `Weg ${figure(number)}`,
  set: (options) => `${figure(options)} gesetzt`,
  neverBelow: (currency) => `Mindestgehalt, ${currency}`,
  remove: (list, role) => `${list}: ${role} entfernen`,
  sums: (moves, steps, largest) =>
    `${plural(moves, { one: '# Schritt', other: '# Schritte' })}, ${plural(steps, { one: '# Stufe', other: '# Stufen' })}, größter Sprung ${figure(largest, 2)}`,
  steps: (steps) => (steps > 0 ? plural(steps, { one: '+# Stufe', other: '+# Stufen' }) : 'keine Stufe'),
  pay: (difference) => `Gehalt: ${difference}`,
  years: (years) => plural(years, { one: 'mindestens # Jahr', other: 'mindestens # Jahre' }),
  avoidRole: (role) => `${role} meiden`,
});
