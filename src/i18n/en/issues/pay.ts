import type { IssueMessages } from '../../formatter/describe';
import type { IssueWords } from './issueWords';

export const payIssues = ({ figure }: IssueWords) =>
  ({
    PAY_MIN_ABOVE_MAX: ({ role, min, max }) => ({
      message: `The minimum pay of ${role}, ${figure(min)}, is above its maximum, ${figure(max)}.`,
      remedy: 'Swap the two figures, or correct the wrong one.',
    }),
    PAY_MID_OUTSIDE: ({ role, mid, min, max }) => ({
      message: `The midpoint pay of ${role}, ${figure(mid)}, is outside ${figure(min)} to ${figure(max)}.`,
      remedy: 'Correct it, or remove it to use the middle of the band.',
    }),
    PAY_UNSOURCED: ({ role, missing }) => ({
      message: `A pay band of ${role} has no ${missing.join(' and no ')}.`,
      remedy:
        'Add source (the id of one of the ladder’s sources) or url, and asOf or readOn (a date), so that readers can judge how reliable it is.',
    }),
    ADVANCEMENT_PAYS_LESS: ({ from, to, percent }) => ({
      message: `Advancement from ${from} to ${to} pays ${figure(percent)}% less at the midpoint of the bands.`,
      remedy: 'Check both bands. If the figures are correct, the move may be lateral.',
    }),
    LATERAL_BANDS_APART: ({ from, to }) => ({
      message: `The pay bands of ${from} and ${to} do not overlap, although the move between them is lateral.`,
      remedy: 'Check both bands. If the figures are correct, the move may be an advancement.',
    }),
  }) satisfies Partial<IssueMessages>;
