/**
 * What a language needs beside its words: figures, plurals, lists and days as they are written where the reader is.
 * The words of every view are made from one of these.
 */

/** A text for each plural that the language has; "#" in it stands for the figure. */
type Plurals = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export interface Formatter {
  /** A bare number, grouped as the reader is used to, with at most so many decimals. */
  figure: (value: number, digits?: number) => string;
  /** "150K". */
  compact: (value: number) => string;
  /** Of a share, 0 to 1, or a difference of shares; `signed` puts a plus before what is above 0. */
  percent: (share: number, signed?: boolean, digits?: number) => string;
  /** `compact`: "$160K". A code that is no currency stands behind the figure as it is. */
  money: (amount: number, currency: string, compact?: boolean) => string;
  /** "1 step", "3 steps", by the rules of the language. */
  plural: (n: number, forms: Plurals) => string;
  /** "a, b and c". */
  list: (items: readonly string[], kind?: 'and' | 'or') => string;
  /** The day of a moment in ISO 8601, short. */
  moment: (moment: string) => string;
  /** A day of the calendar, YYYY-MM-DD, which is the same day wherever it is read; without its year unless asked. */
  day: (day: string, withYear?: boolean) => string;
  /** "November 2026", or shorter, or the year alone, of a day as YYYY-MM-DD. */
  month: (day: string, form?: 'long' | 'short' | 'year') => string;
  /** A part of a sentence that is shown in a way of its own, such as a link: `Rich` finds it by its name. */
  part: (name: string, text: string) => string;
}

/** Stand round the name and the text of a part. Unicode keeps them free for a program's own use. */
const PART = { begin: '\uE000', middle: '\uE001', end: '\uE002' } as const;
const PARTS = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)\uE002/;
const SIGNS = /[\uE000-\uE002]/g;

/**
 * @param code of the language, for its plurals and lists
 * @param locale how figures are written; as the reader's system has it unless given
 */
export function formatterFor(code: string, locale?: string): Formatter {
  /** Making a formatter takes far longer than using it. */
  const known = new Map<string, Intl.NumberFormat>();
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const format = known.get(key) ?? new Intl.NumberFormat(locale, options);
    known.set(key, format);
    return format;
  };
  const rules = new Intl.PluralRules(code);
  const figure = (value: number, digits = 0) => number({ maximumFractionDigits: digits }).format(value);
  return {
    figure,
    compact: (value) => number({ notation: 'compact' }).format(value),
    percent: (share, signed = false, digits = 0) => {
      const format = number({
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: signed ? 'exceptZero' : 'auto',
      });
      // A minus sign stands as high and as wide as the plus sign in the rows above and below it; a hyphen does not.
      return format.format(share).replace('-', '\u2212');
    },
    money: (amount, currency, compact = false) => {
      const digits = { minimumFractionDigits: 0, maximumFractionDigits: compact && amount >= 1000 ? 1 : 0 };
      const notation = compact && Math.abs(amount) >= 1000 ? ('compact' as const) : ('standard' as const);
      try {
        return number({ style: 'currency', currency, notation, ...digits }).format(amount);
      } catch {
        // An unknown code is a fault the checks report; the figure is still shown with it.
        return `${number({ notation, ...digits }).format(amount)} ${currency}`;
      }
    },
    plural: (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll('#', figure(n, 2)),
    list: (items, kind = 'and') =>
      new Intl.ListFormat(code, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items),
    moment: (moment) => new Date(moment).toLocaleDateString(locale, { dateStyle: 'medium' }),
    day: (day, withYear = true) =>
      new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'long',
        ...(withYear ? { year: 'numeric' } : {}),
      }),
    month: (day, form = 'long') =>
      new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(form === 'year' ? {} : { month: form }),
      }),
    part: (name, text) => `${PART.begin}${name}${PART.middle}${text.replace(SIGNS, '')}${PART.end}`,
  };
}

/** For files and the terminal: figures are the same on every machine, and currencies are codes ("EUR 50,000"). */
export function plainFormatter(code: string, locale: string): Formatter {
  const formatter = formatterFor(code, locale);
  return { ...formatter, money: (amount, currency) => `${currency} ${formatter.figure(amount, 2)}` };
}

/**
 * A fixed sentence as the JSON of a language has it, with its parts marked: "Choose <stand>a role</stand> first". Only
 * for texts of our own: a name that somebody wrote may hold such signs.
 */
export function withParts(text: string, part: Formatter['part']): string {
  return text.replace(/<(\w+)>(.*?)<\/\1>/g, (_, name: string, inner: string) => part(name, inner));
}

/** A run of a sentence; `part` is undefined for plain text. */
export interface Run {
  part: string | undefined;
  text: string;
}

/** A sentence in its runs, which joined give its text. */
export function runsOf(sentence: string): Run[] {
  // Between two parts `split` gives the text before, the name and the text of the part, in turn.
  const pieces = sentence.split(new RegExp(PARTS, 'g'));
  return pieces.flatMap((text, at) => {
    if (at % 3 === 1) return [];
    const part = at % 3 === 2 ? pieces[at - 1] : undefined;
    return text === '' && part === undefined ? [] : [{ part, text }];
  });
}
