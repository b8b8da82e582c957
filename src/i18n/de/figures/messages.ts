import { bandMid, type NotComparable, type PayBand, type PayDifference } from '../../../model/ladder/money';
import { stepLabel } from '../../../model/ladder/scale';
import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import { stepText } from './stepText';
import strings from './strings.json';

export const figuresMessages = (formatter: Formatter): MessagesOf<'figures'> => {
  const { money, percent, plural, day } = formatter;
  const step = stepText(formatter);
  const period = {
    hour: ' pro Stunde',
    day: ' pro Tag',
    week: ' pro Woche',
    month: ' pro Monat',
    year: '',
  };
  const top = (band: PayBand) => (band.topCoded ? '≥ ' : '');
  const mid = (band: PayBand) => `${top(band)}${money(bandMid(band), band.currency)}`;
  const bandText = (band: PayBand, compact = true) =>
    `${money(band.min, band.currency, compact)} – ${top(band)}${money(band.max, band.currency, compact)}${period[band.period]}`;
  const shareText = (difference: PayDifference) => {
    if (!difference.comparable || difference.share === null) return '';
    return `${{ exact: '', atLeast: '≥ ', atMost: '≤ ' }[difference.bound]}${percent(difference.share, true)}`;
  };
  const notComparable: Record<NotComparable, string> = strings.notComparable;
  return {
    ...strings,
    stepName: (scale, value) => step(stepLabel(scale, value)),
    rungName: (rung) => (rung?.implied === undefined ? (rung?.name ?? '') : strings.implied[rung.implied]),
    dateText: (date, today) => day(date, date.slice(0, 4) !== today.slice(0, 4)),
    longDateText: (date) => day(date),
    bandText,
    shareText,
    payLine: ({ pay: [band], document }) =>
      band ? bandText(band) : document ? '' : 'Erwähnt, nicht beschrieben',
    differenceText: (difference) => {
      if (!difference.comparable) return notComparable[difference.reason];
      const { amount, bound, from, to, convertedAt } = difference;
      const lead = { exact: '', atLeast: 'mindestens ', atMost: 'höchstens ' }[bound];
      const sign = amount > 0 ? '+' : amount < 0 ? '−' : '±';
      const change = `${lead}${sign}${money(Math.abs(amount), to.currency)}`;
      const share = shareText(difference);
      const rate = convertedAt === undefined ? '' : `, zum Wechselkurs der Leiter vom ${convertedAt}`;
      return `${change} in der Mitte des Gehaltsbands${share === '' ? '' : ` (${share})`}: ${mid(from)} → ${mid(to)}${rate}`;
    },
    yearsText: (experience) => {
      if (experience?.least === undefined) return '';
      const { least, usual, openEnded } = experience;
      if (least === 0 && !usual) return 'keine Erfahrung verlangt';
      const more = openEnded ? '+' : '';
      if (usual === undefined || usual === least)
        return plural(least, { one: `#${more} Jahr`, other: `#${more} Jahre` });
      return `${least}–${usual}${more} Jahre`;
    },
    dueText: (due, done, today) => {
      if (due === undefined) return '';
      const when = day(due, due.slice(0, 4) !== today.slice(0, 4));
      return due < today && !done ? `war fällig am ${when}` : `fällig am ${when}`;
    },
  };
};
