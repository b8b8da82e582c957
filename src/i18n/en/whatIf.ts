import type { Formatter } from '../formatter/Formatter';

/** What if a skill were at another step. */
export const whatIf = ({ plural, percent, part }: Formatter) => ({
  lead: 'Take a skill up or down by a step, and see what changes. Nothing is kept but the link.',
  shaded: 'The drawing shades every role by readiness.',
  /** `before` is readiness without the changes, and undefined where there are none. */
  ready: (readiness: number, role: string, before: number | undefined, steps: number) =>
    `${part('b', percent(readiness))} ready for ${part('role', role)}${before === undefined ? '' : `, ${percent(before)} without the changes`}; ${plural(steps, { one: '# step', other: '# steps' })} to climb`,
  undo: 'Undo',
  reset: 'Reset',
  made: (changes: number) => plural(changes, { one: '# change made', other: '# changes made' }),
  shortFor: (role: string) => `Short for ${role}`,
  otherSkills: 'Other skills',
  skills: 'Skills',
  another: 'Raise another skill',
  choose: 'Choose a skill …',
  opened: 'Opened by these changes',
  profile: 'Profile',
  opensMost: 'Which one skill opens most',
  bar: (share: number) => `A role counts as open from ${part('bar', percent(share))} readiness`,
  goal: (before: number, after: number) => `${percent(before)} → ${percent(after)} ready`,
  raiseHere: 'Raise it here',
  working: 'Working it out …',
  asked: (step: string) => `${step} asked`,
  lower: (skill: string) => `Lower ${skill}`,
  raise: (skill: string) => `Raise ${skill}`,
});
