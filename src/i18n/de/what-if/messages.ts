import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const whatIfMessages = ({ plural, percent, part }: Formatter): MessagesOf<'whatIf'> => ({
  ...strings,
  ready: (readiness, role, before, steps) =>
    `${part('b', percent(readiness))} bereit für ${part('role', role)}${before === undefined ? '' : `, ${percent(before)} ohne die Änderungen`}; ${plural(steps, { one: '# Stufe', other: '# Stufen' })} zu steigen`,
  made: (changes) => plural(changes, { one: '# Änderung', other: '# Änderungen' }),
  shortFor: (role) => `Fehlt noch für ${role}`,
  bar: (share) => `Eine Rolle gilt als offen ab ${part('bar', percent(share))} Bereitschaft`,
  goal: (before, after) => `${percent(before)} → ${percent(after)} bereit`,
  asked: (step) => `${step} gefragt`,
  lower: (skill) => `${skill} senken`,
  raise: (skill) => `${skill} heben`,
});
