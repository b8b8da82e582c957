import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** What if a skill were at another step. */
export const whatIfMessages = ({ plural, percent, part }: Formatter) => ({
  ...strings,
  /** `before` is readiness without the changes, and undefined where there are none. */
  ready: (readiness: number, role: string, before: number | undefined, steps: number) =>
    `${part('b', percent(readiness))} ready for ${part('role', role)}${before === undefined ? '' : `, ${percent(before)} without the changes`}; ${plural(steps, { one: '# step', other: '# steps' })} to gain`,
  made: (changes: number) => plural(changes, { one: '# change made', other: '# changes made' }),
  shortFor: (role: string) => `Still missing for ${role}`,
  bar: (share: number) => `A role counts as open from ${part('bar', percent(share))} readiness`,
  goal: (before: number, after: number) => `${percent(before)} → ${percent(after)} ready`,
  asked: (step: string) => `${step} required`,
  lower: (skill: string) => `Lower ${skill}`,
  raise: (skill: string) => `Raise ${skill}`,
});
