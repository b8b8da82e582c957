import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** A role’s profile. */
export const inspectorMessages = ({ percent, list, figure }: Formatter) => ({
  ...strings,
  alsoCalled: (names: readonly string[]) => `Also called ${names.join(', ')}`,
  ready: (share: number) => `${percent(share)} ready from where you stand`,
  notDescribed: (by: readonly string[]) =>
    `This ladder names the role and does not describe it. Named by ${list(by)}.`,
  /** What is said of one requirement beside its step. */
  asked: ({ need, weight, inferred }: { need: string; weight: number; inferred: boolean }) =>
    [
      need === 'preferred' ? 'Preferred.' : '',
      weight === 1 ? '' : `Counts ${figure(weight, 2)} times in this role.`,
      inferred ? 'The level was read from wording.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  gapBetween: (from: string, to: string) => `Gap between ${from} and ${to}`,
});
