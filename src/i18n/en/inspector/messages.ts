import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** A role’s profile. */
export const inspectorMessages = ({ percent, list, figure, plural }: Formatter) => ({
  ...strings,
  alsoCalled: (names: readonly string[]) => `Also called ${names.join(', ')}`,
  includes: (components: readonly string[]) => `including ${list(components)}`,
  readOn: (date: string) => `Read on ${date}.`,
  ready: (share: number) => `You are ${percent(share)} ready`,
  notDescribed: (by: readonly string[]) =>
    `This ladder mentions the role but does not describe it. Mentioned by ${list(by)}.`,
  /** A requirement’s details, beside its step. */
  asked: ({ need, weight, inferred }: { need: string; weight: number; inferred: boolean }) =>
    [
      need === 'preferred' ? 'Preferred.' : '',
      weight === 1 ? '' : `Weighted ×${figure(weight, 2)}.`,
      inferred ? 'The step was inferred from the wording.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  /** The fold with the skills that a role inherits. */
  inherited: (n: number, roles: readonly string[]) =>
    `${plural(n, { one: '# more skill', other: '# more skills' })} from ${list(roles)}`,
  /** Of a role that many shortest paths of moves between other roles lead through. */
  crossroads: (paths: number) =>
    `A crossroads: ${plural(paths, { one: '# shortest route between other roles leads', other: '# shortest routes between other roles lead' })} through here.`,
  example: (text: string) => `For example: ${text}`,
  isNot: (text: string) => `Not: ${text}`,
  typicalYears: (from: number, to: number | undefined) =>
    to === undefined
      ? `People usually stay ${plural(from, { one: '# year or more', other: '# years or more' })}.`
      : `People usually stay ${figure(from)} to ${plural(to, { one: '# year', other: '# years' })}.`,
  observed: (count: number, period: string | undefined) =>
    `${plural(count, { one: '# person has', other: '# people have' })} made this move${period === undefined ? '' : ` (${period})`}`,
  gapBetween: (from: string, to: string) => `Gap between ${from} and ${to}`,
});
