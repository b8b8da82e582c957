/** Converts pay in schema.org's forms, a figure, a range or a distribution, to bands. */
import { ladderText, type LadderTexts } from '../../model/ladder/ladderTexts';
import { PAY_PERIODS, type PayPeriod } from '../../model/ladder/money';
import { readNumber, readPeriod } from '../wording/cellValues';
import { assumptions, readPay } from '../wording/pay';
import { propertiesOf, textOf, type Value } from './nodes';
import { assumption, type Assumption } from '../../model/validation/reasons';
import { isRecord } from '../../model/validation/values';

interface StatedBand {
  min: number;
  max: number;
  mid?: number;
  currency?: string;
  period: PayPeriod;
  topCoded?: true;
  asOf?: string;
  note?: string;
}

export interface StatedPay {
  band?: StatedBand;
  /** The assumptions about currency and period that the text does not give. */
  assumed: Assumption[];
  /** Inner properties that a band cannot represent. */
  unknown: { name: string; value: Value }[];
}

const PERCENTILES = [10, 25, 75, 90] as const;
const DURATIONS: Readonly<Record<string, PayPeriod>> = {
  P1Y: 'year',
  P12M: 'year',
  P1M: 'month',
  P1W: 'week',
  P7D: 'week',
  P1D: 'day',
  PT1H: 'hour',
  PT60M: 'hour',
};
/** UN/CEFACT codes of units of time. */
const UNIT_CODES: Readonly<Record<string, PayPeriod>> = {
  ANN: 'year',
  MON: 'month',
  WEE: 'week',
  DAY: 'day',
  HUR: 'hour',
};

/** Without a period, a smaller figure is hourly pay and a larger one yearly pay. */
const LEAST_YEAR = 1_000;

/**
 * Reads one amount. `currency` is the currency that the page gives elsewhere. No band without a lower figure.
 */
export function statedPay(given: Value, currency: string | undefined, texts: LadderTexts): StatedPay {
  if (typeof given.value === 'string' && readNumber(given.value) === undefined) {
    const { band, assumed } = readPay(given.value);
    return band ? { band, assumed: assumptions(band, assumed), unknown: [] } : { assumed: [], unknown: [] };
  }
  const facts = new Facts(texts);
  facts.take(given);
  return facts.pay(currency);
}

class Facts {
  readonly #texts: LadderTexts;
  readonly #figures = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #unknown: StatedPay['unknown'] = [];
  #currency = '';
  #period: PayPeriod | undefined;
  #asOf = '';

  constructor(texts: LadderTexts) {
    this.#texts = texts;
  }

  take(given: Value): void {
    if (!isRecord(given.value)) {
      if (!this.#figure('value', given)) this.#unknown.push({ name: 'value', value: given });
      return;
    }
    for (const [name, values] of propertiesOf(given)) {
      for (const one of values) if (!this.#read(name, one)) this.#unknown.push({ name, value: one });
    }
  }

  #read(name: string, one: Value): boolean {
    const text = textOf(one.value);
    switch (name) {
      case '@id':
        return true;
      case 'name':
      case 'description':
        if (text !== '') this.#names.push(text);
        return text !== '';
      case 'currency':
        this.#currency = text;
        return text !== '';
      case 'validFrom':
        this.#asOf = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? '';
        return this.#asOf !== '';
      case 'duration':
      case 'unitText':
      case 'unitCode': {
        const period = periodIn(text);
        this.#period ??= period;
        return period !== undefined && this.#period === period;
      }
      case 'value':
        if (isRecord(one.value)) {
          this.take(one);
          return true;
        }
        return this.#figure(name, one);
      default:
        return (
          /^(?:minValue|maxValue|median|percentile(?:10|25|75|90))$/.test(name) && this.#figure(name, one)
        );
    }
  }

  #figure(name: string, { value }: Value): boolean {
    const figure = typeof value === 'number' ? value : readNumber(textOf(value));
    if (figure === undefined || figure < 0 || !Number.isFinite(figure) || this.#figures.has(name))
      return false;
    this.#figures.set(name, figure);
    return true;
  }

  pay(beside: string | undefined): StatedPay {
    const range = this.#range();
    const unknown = this.#unknown;
    if (!range) return { assumed: [], unknown };
    const currency = this.#currency || beside;
    const period = this.#period ?? (range.max < LEAST_YEAR ? 'hour' : 'year');
    const notes = [...this.#names, ...range.notes];
    return {
      band: {
        min: range.min,
        max: range.max,
        ...(range.mid === undefined ? {} : { mid: range.mid }),
        ...(currency === undefined || currency === '' ? {} : { currency }),
        period,
        ...(range.open ? { topCoded: true as const } : {}),
        ...(this.#asOf === '' ? {} : { asOf: this.#asOf }),
        ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
      },
      assumed: this.#period === undefined ? [assumption('PERIOD', { period })] : [],
      unknown,
    };
  }

  /** The 25th to the 75th percentile if both exist, else the ends of the range, else any figures. */
  #range() {
    const texts = this.#texts;
    const at = (name: string) => this.#figures.get(name);
    const known = PERCENTILES.flatMap((share) => {
      const figure = at(`percentile${share}`);
      return figure === undefined ? [] : [{ share, figure }];
    });
    const median = at('median');
    const [low, high] = [at('minValue'), at('maxValue')];
    const middle = at('value');
    const percentileNotes = (shown: readonly number[]) =>
      known
        .filter(({ share }) => !shown.includes(share))
        .map(({ share, figure }) => ladderText(texts, 'percentile', { share, figure }));
    const [p25, p75] = [at('percentile25'), at('percentile75')];
    const ends =
      low === undefined && high === undefined
        ? []
        : [ladderText(texts, 'wholeRange', { low: low ?? '?', high: high ?? '?' })];
    const mid = (min: number, max: number) => {
      const figure = median ?? middle;
      return figure !== undefined && figure >= min && figure <= max
        ? { mid: figure, notes: [] }
        : {
            notes: figure === undefined ? [] : [ladderText(texts, 'median', { figure })],
          };
    };
    const band = (min: number, max: number, notes: string[], open = false) => {
      const inner = mid(min, max);
      return { min, max, ...inner, notes: [...notes, ...inner.notes], open };
    };
    if (p25 !== undefined && p75 !== undefined)
      return band(p25, p75, [
        ladderText(texts, 'percentileBand', { low: 25, high: 75 }),
        ...percentileNotes([25, 75]),
        ...ends,
      ]);
    if (low !== undefined) return band(low, high ?? low, percentileNotes([]), high === undefined);
    const [first, last] = [known[0], known.at(-1)];
    if (first && last && first !== last)
      return band(first.figure, last.figure, [
        ladderText(texts, 'percentileBand', { low: first.share, high: last.share }),
        ...percentileNotes([first.share, last.share]),
        ...ends,
      ]);
    const single = middle ?? median ?? first?.figure;
    if (single === undefined) return undefined;
    const what = middle === undefined && median !== undefined ? [texts.medianOnly] : percentileNotes([]);
    return { min: single, max: single, notes: [...what, ...ends], open: false };
  }
}

function periodIn(text: string): PayPeriod | undefined {
  const key = text.toUpperCase();
  const found = Object.hasOwn(DURATIONS, key)
    ? DURATIONS[key]
    : Object.hasOwn(UNIT_CODES, key)
      ? UNIT_CODES[key]
      : undefined;
  return found ?? PAY_PERIODS.find((period) => period === readPeriod(text.toLowerCase()));
}
