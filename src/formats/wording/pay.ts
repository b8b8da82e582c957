/** Reads pay and years of experience in all the forms that role pages print. */
import type { PayPeriod } from '../../model/ladder/money';
import { plainSigns } from './pageText';
import { assumption, type Assumption } from '../../model/validation/reasons';

interface PrintedBand {
  min: number;
  max: number;
  currency: string;
  period: PayPeriod;
  topCoded?: true;
  note?: string;
}

export interface PrintedPay {
  band?: PrintedBand;
  /** What the line leaves open and the band assumes: `currency`, `period` or both. */
  assumed: ('currency' | 'period')[];
  /** True if the line says something about pay that is not a band. False for "$ - $". */
  unread: boolean;
}

/** The assumptions of a band, for the fields its line leaves open. */
export function assumptions(
  band: { currency: string; period: PayPeriod },
  assumed: PrintedPay['assumed'],
): Assumption[] {
  return assumed.map((what) =>
    what === 'currency'
      ? assumption('CURRENCY', { currency: band.currency })
      : assumption('PERIOD', { period: band.period }),
  );
}

/** Longer lines are not pay lines. This bounds the work. */
const LONGEST_LINE = 300;

const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
  '₩': 'KRW',
};
/** Signs that several countries share. The currency is assumed and reported. */
const SHARED_SIGNS: ReadonlySet<string> = new Set(['$', '¥']);

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const SIGN = String.raw`(?:US|CA|AU|NZ|HK|C|A|S|R)?\$|[€£₹¥₩]`;
const NUMBER = String.raw`\d{1,3}(?:[,.'’ ]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d{1,9}(?:[.,]\d{1,2}(?!\d))?`;
const AMOUNT = new RegExp(
  String.raw`(${SIGN})?\s?(?<![\d.,])(${NUMBER})\s?(k(?![a-z])|thousand\b)?(\+)?\s?(€|£)?`,
  'giu',
);

/** A sign before a figure, or before an empty range. */
const MONEY = new RegExp(String.raw`(?:${SIGN})\s?(?:\d|[-–—]|$)`, 'u');

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /(?:\bper\s+hour|\ban\s+hour|\bhourly|\/\s?(?:hr|hour|h)\b)\.?/i],
  ['day', /(?:\bper\s+day|\ba\s+day|\bdaily|\/\s?day\b)/i],
  ['week', /(?:\bper\s+week|\ba\s+week|\bweekly|\/\s?(?:wk|week)\b)/i],
  ['month', /(?:\bper\s+month|\ba\s+month|\bmonthly|\/\s?(?:mo|month)\b)\.?/i],
  [
    'year',
    /(?:\bper\s+(?:year|annum)|\ba\s+year|\bannual(?:ly)?|\byearly|\bp\.\s?a\.?|\/\s?(?:yr|year|annum)\b)\.?/i,
  ],
];

/** Without a period, a smaller figure is hourly pay and a larger one yearly pay. */
const LEAST_YEAR = 1_000;

/** True for a line with pay or an empty range: "$90,000 - $120,000", "$ - $", "TBD". */
export function looksLikePay(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (
    /^(?:salary|pay|compensation|wage)\b/i.test(line) ||
    /^\p{S}?\s?(?:tbd|tba|competitive|negotiable|commensurate)\b/iu.test(line)
  )
    return true;
  return MONEY.test(line) || /^[A-Z]{3}\s?\d/.test(line) || /^\d[\d,.]{3,}\s?[-–—]\s?\d[\d,.]{3,}/.test(line);
}

export function readPay(line: string): PrintedPay {
  const text = plainSigns(line)
    .replace(/^[^\p{L}\p{N}\p{Sc}(]+/u, '')
    .replace(/^(?:salary|pay|compensation|wage)(?: range)?\s*:?\s*/i, '')
    .trim();
  if (text.length > LONGEST_LINE) return { assumed: [], unread: true };
  const amounts = amountsOf(text);
  if (amounts.length === 0) return { assumed: [], unread: /[\p{L}\p{N}]/u.test(text) };
  const [first, second] = amounts;
  const stated = statedCurrency(text);
  const sign = first?.sign ?? second?.sign;
  const currency = stated ?? (sign ? SIGNS[sign] : undefined);
  const isUpTo = second === undefined && /^(?:up to|max)/i.test(text);
  if (!first || !currency || isUpTo) return { assumed: [], unread: true };

  const min =
    figure(first.digits) *
    (first.thousands || (second?.thousands && figure(first.digits) < LEAST_YEAR) ? 1_000 : 1);
  const max = second ? figure(second.digits) * (second.thousands ? 1_000 : 1) : min;
  const period = PERIODS.find(([, words]) => words.test(text))?.[0];
  const note = remainder(text, amounts, stated);
  const openEnded = second ? second.plus : first.plus || /^(?:from|min|starting)/i.test(text);
  return {
    band: {
      min,
      max,
      currency,
      period: period ?? (max < LEAST_YEAR ? 'hour' : 'year'),
      ...(openEnded ? { topCoded: true } : {}),
      ...(note ? { note } : {}),
    },
    assumed: [
      ...(stated === undefined && SHARED_SIGNS.has(sign ?? '') ? (['currency'] as const) : []),
      ...(period === undefined ? (['period'] as const) : []),
    ],
    unread: false,
  };
}

interface Amount {
  sign: string | undefined;
  digits: string;
  thousands: boolean;
  plus: boolean;
  start: number;
  end: number;
}

/** The first amount of money, and the amount after it if the two form a range. */
function amountsOf(text: string): Amount[] {
  const all = [...text.matchAll(AMOUNT)].map((found): Amount => ({
    sign: (found[1] ?? found[5])?.toUpperCase(),
    digits: found[2] ?? '',
    thousands: found[3] !== undefined,
    plus: found[4] !== undefined,
    start: found.index,
    end: found.index + found[0].length,
  }));
  const from = all.findIndex(
    ({ sign, digits, thousands }) => sign !== undefined || thousands || figure(digits) >= LEAST_YEAR,
  );
  const first = all[from];
  if (!first) return [];
  const second = all[from + 1];
  const between = second ? text.slice(first.end, second.start) : '';
  return second && /^[^.;]{0,14}(?:[-–—−~]|\bto\b|\band\b|\bup to\b)[^.;]{0,8}$/i.test(between)
    ? [first, second]
    : [first];
}

/**
 * "160,000", "160.000", "160 000" and "160'000" are the same number. Two digits after a separator are cents.
 */
function figure(digits: string): number {
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1];
  const whole = cents === undefined ? digits : digits.slice(0, -cents.length - 1);
  return Number(`${whole.replace(/\D/g, '')}.${cents ?? '0'}`);
}

function statedCurrency(text: string): string | undefined {
  return [...text.matchAll(/(?<![\p{L}])[A-Z]{3}(?=[\d\s).,/$-]|$)/gu)]
    .map(([code]) => code)
    .find((code) => CURRENCIES.has(code));
}

/** The words of the line beside the figures: "Commensurate with Experience". */
function remainder(text: string, amounts: readonly Amount[], stated: string | undefined): string {
  const [first] = amounts;
  const last = amounts.at(-1);
  let rest = `${text.slice(0, first?.start ?? 0)} ${text.slice(last?.end ?? 0)}`;
  for (const [, words] of PERIODS) rest = rest.replace(words, ' ');
  if (stated) rest = rest.replaceAll(stated, ' ');
  return rest
    .replace(/^\s*(?:from|starting at|starting)\s/i, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s,;.:+()-]{1,5}|[\s,;.:(]{1,5}$/g, '')
    .replace(/^([^()]*)\)$/, '$1');
}

export interface PrintedYears {
  least: number;
  usual?: number;
  openEnded?: true;
}

const RANGE =
  /(?<![\d.])(\d{1,2})\s?(\+)?\s?(?:[-–—]|to)\s?(\d{1,2})\s?(\+)?\s*(?:or more\s+)?(?:years?|yrs?)\b/i;
const LEAST = /(?<![\d.])(\d{1,2})\s?(\+)?\s*(or more\s+)?(?:years?|yrs?)\b/i;

/** Reads "8-12+ years", "3 to 5 years", "5+ years", "at least 2 years". */
export function readYears(text: string): PrintedYears | undefined {
  const range = RANGE.exec(text);
  if (range) {
    const open = range[4] !== undefined;
    return {
      least: Number(range[1]),
      usual: Number(range[3]),
      ...(open ? { openEnded: true as const } : {}),
    };
  }
  const least = LEAST.exec(text);
  if (!least) return undefined;
  const open = least[2] !== undefined || least[3] !== undefined || /\b(?:at least|minimum|min\.)/i.test(text);
  return { least: Number(least[1]), ...(open ? { openEnded: true as const } : {}) };
}
