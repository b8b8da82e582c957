import type { GraphRung, RoleNode } from '../../../graph/careerGraph';
import type { RoleDocument } from '../../../model/ladder/ladder';
import { bandMid, type NotComparable, type PayBand, type PayDifference } from '../../../model/ladder/money';
import { stepLabel, type ScaleStep } from '../../../model/ladder/scale';
import type { Formatter } from '../../formatter/Formatter';
import { stepText } from './stepText';
import strings from './strings.json';

/** Pay, years and days as text. */
export const figuresMessages = (formatter: Formatter) => {
  const { money, percent, plural, day } = formatter;
  const step = stepText(formatter);
  const period = { hour: ' an hour', day: ' a day', week: ' a week', month: ' a month', year: '' };
  const top = (band: PayBand) => (band.topCoded ? '≥ ' : '');
  const mid = (band: PayBand) => `${top(band)}${money(bandMid(band), band.currency)}`;
  /** "$160K – $220K", "$168K – ≥ $239K" where the source only says that the top is at least that. */
  const bandText = (band: PayBand, compact = true) =>
    `${money(band.min, band.currency, compact)} – ${top(band)}${money(band.max, band.currency, compact)}${period[band.period]}`;
  /** "+12%", or nothing where the two do not compare. */
  const shareText = (difference: PayDifference) => {
    if (!difference.comparable || difference.share === null) return '';
    return `${{ exact: '', atLeast: '≥ ', atMost: '≤ ' }[difference.bound]}${percent(difference.share, true)}`;
  };
  const notComparable: Record<NotComparable, string> = strings.notComparable;
  return {
    ...strings,
    /** A step's own name, what 0 is called, or the figure where it lies between steps. */
    stepName: (scale: readonly ScaleStep[], value: number) => step(stepLabel(scale, value)),
    /** A level's own name, or what the level of roles beyond the ladder is called. */
    rungName: (rung: GraphRung | undefined) =>
      rung?.implied === undefined ? (rung?.name ?? '') : strings.implied[rung.implied],
    /** "3 November", and the year where it is not that of today. Days are YYYY-MM-DD, the same wherever they are read. */
    dateText: (date: string, today: string) => day(date, date.slice(0, 4) !== today.slice(0, 4)),
    /** "3 November 2026": the year always, for what is kept on paper. */
    longDateText: (date: string) => day(date),
    bandText,
    shareText,
    /** The line under a role’s title: its pay, or that the ladder does not describe it. */
    payLine: ({ pay: [band], document }: Pick<RoleNode, 'pay' | 'document'>) =>
      band ? bandText(band) : document ? '' : 'Mentioned, not described',
    /** "+$20,000 at the midpoint (+12%): $170,000 → $190,000", or why there is no figure. */
    differenceText: (difference: PayDifference) => {
      if (!difference.comparable) return notComparable[difference.reason];
      const { amount, bound, from, to, convertedAt } = difference;
      const lead = { exact: '', atLeast: 'at least ', atMost: 'at most ' }[bound];
      const sign = amount > 0 ? '+' : amount < 0 ? '−' : '±';
      const change = `${lead}${sign}${money(Math.abs(amount), to.currency)}`;
      const share = shareText(difference);
      const rate = convertedAt === undefined ? '' : `, at the ladder’s exchange rate of ${convertedAt}`;
      return `${change} at the midpoint${share === '' ? '' : ` (${share})`}: ${mid(from)} → ${mid(to)}${rate}`;
    },
    yearsText: (experience: RoleDocument['experience'] | undefined) => {
      if (experience?.least === undefined) return '';
      const { least, usual, openEnded } = experience;
      if (least === 0 && !usual) return 'no experience required';
      const more = openEnded ? '+' : '';
      if (usual === undefined || usual === least)
        return plural(least, { one: `#${more} year`, other: `#${more} years` });
      return `${least}–${usual}${more} years`;
    },
    /** "due 3 November", "was due 3 November"; nothing without a day. Days are YYYY-MM-DD. */
    dueText: (due: string | undefined, done: boolean, today: string) => {
      if (due === undefined) return '';
      const when = day(due, due.slice(0, 4) !== today.slice(0, 4));
      return due < today && !done ? `was due ${when}` : `due ${when}`;
    },
  };
};
