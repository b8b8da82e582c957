import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const whatIfMessages = ({ plural, percent, part }: Formatter): MessagesOf<'whatIf'> => ({
  ...strings,
  ready: (readiness, role, before, steps) =>
    `${part('b', percent(readiness))} bereit für ${part('role', role)}${before === undefined ? '' : `, ${percent(before)} ohne die Änderungen`}; ${steps > 0 ? plural(steps, { one: 'noch # Stufe', other: 'noch # Stufen' }) : 'keine Stufe fehlt'}`,
  made: (changes) => plural(changes, { one: '# Änderung', other: '# Änderungen' }),
  shortFor: (role) => `Fehlt noch für ${role}`,
  bar: (share) => `Eine Rolle gilt als offen ab ${part('bar', percent(share))} Bereitschaft`,
  goal: (before, after) => `${percent(before)} → ${percent(after)} bereit`,
  asked: (step) => `${step} verlangt`,
  lower: (skill) => `${skill} senken`,
  raise: (skill) => `${skill} anheben`,
});
