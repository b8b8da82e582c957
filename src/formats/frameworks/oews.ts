/**
 * Reads wages by occupation in the form that the US Bureau of Labor Statistics publishes (Occupational
 * Employment and Wage Statistics): percentiles by SOC code and area. The 25th to the 75th percentile is the
 * band and the median its mid. The 10th and 90th percentiles are in its note. `#` means a wage at or above a
 * published figure, `*` that no figure is available.
 */
import { compareIds } from '../../model/ladder/id';
import { FIELD_LIMITS, type LadderInput, type Source } from '../../model/ladder/ladder';
import { ladderText, type LadderTexts } from '../../model/ladder/ladderTexts';
import { OnetFaults } from './onetFaults';
import { cellText, OnetTable, type Origin } from './onetTable';
import { assumption, part, reason, valueKind } from '../../model/validation/reasons';
import { shortText } from '../../model/validation/values';

export type Band = NonNullable<NonNullable<LadderInput['roles']>[number]['pay']>[number];

export const OEWS_SOURCE = 'oews';

const OF_WAGES = ['OCC_CODE', 'OCC_TITLE', 'A_PCT25', 'A_MEDIAN', 'A_PCT75'] as const;
/** The five published percentiles, lowest first, by pay period. */
const PERCENTILES = {
  year: ['A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90'],
  hour: ['H_PCT10', 'H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90'],
} as const;
const WAGES = [...PERCENTILES.year, ...PERCENTILES.hour];
const READ = [...OF_WAGES, ...WAGES, 'AREA_TITLE', 'I_GROUP', 'O_GROUP'];

const SOC = /^\d{2}-\d{4}$/;
const FIGURE = /^\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,4})?$|^\d{1,12}(?:\.\d{1,4})?$/;

/** Maximum bands of an occupation. The country, its states and its towns are about six hundred. */
const MOST_BANDS = 1_000;

/** The edition of a file whose name gives no year. */
const USUAL_YEAR = 2024;

/**
 * The lowest wage that `#` can mean, since May 2022 (BLS notes to the tables). Earlier editions had lower
 * limits, so this one cannot be used for them.
 */
const TOP = { year: 239_200, hour: 115 } as const;
const TOP_SINCE = 2022;

/** In the format of the source. */
const DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  trailingZeroDisplay: 'stripIfInteger',
});

/** A wage in the table: dollars, at least the highest published figure, or none. */
type Wage = number | 'top' | undefined;

/** The wages of an occupation in one area, from one row. */
export interface OccupationWages extends Origin {
  title: string;
  /** Detailed occupations are the finest. A broad one contains several, and some areas publish only those. */
  isDetailed: boolean;
  /** Undefined if the source publishes neither annual nor hourly quartiles. */
  band: Band | undefined;
}

export class Wages {
  /** By SOC code, then by area and edition. */
  readonly occupations = new Map<string, Map<string, OccupationWages>>();
  /** Title of each major group, by its two digits. */
  readonly majorGroups = new Map<string, { title: string } & Origin>();
  /** Number of rows with a SOC code, whether used or not. */
  rows = 0;
  /** The years of the editions, from file names or assumed. */
  readonly years = new Set<number>();
  readonly #faults: OnetFaults;
  readonly #texts: LadderTexts;

  constructor(faults: OnetFaults, texts: LadderTexts) {
    this.#faults = faults;
    this.#texts = texts;
  }

  /**
   * Adds one table. Rows of single industries are left out, because their wages are not those of the whole
   * occupation.
   */
  read(table: OnetTable): void {
    const year = yearIn(table.file);
    this.years.add(year ?? USUAL_YEAR);
    if (year === undefined) {
      const assumed = assumption('OEWS_EDITION', { year: USUAL_YEAR });
      this.#faults.addIssue('IMPORT_ASSUMED', () => ({ file: table.file, assumed }), table, 0, 0);
    }
    this.#faults.report(table.leftOut(READ, reason('NO_COLUMN_FIELD', { of: 'band' })));
    const reader = new WageReader(table, year ?? USUAL_YEAR, this.#faults, this.#texts);
    const [codeAt, titleAt] = [table.columnOf('OCC_CODE'), table.columnOf('OCC_TITLE')];
    const [groupAt, industryAt] = [table.columnOf('O_GROUP'), table.columnOf('I_GROUP')];
    let ofIndustries = 0;
    table.each((cells, row) => {
      const code = cellText(cells, codeAt);
      const title = cellText(cells, titleAt) || code;
      if (!SOC.test(code)) {
        const rule = valueKind('SOC_CODE');
        const args = () => ({
          owner: shortText(title) || table.file,
          column: 'OCC_CODE',
          value: shortText(code),
          rule,
        });
        this.#faults.addIssue('CSV_CELL_VALUE', args, table, row, codeAt);
        return;
      }
      this.rows++;
      const industry = cellText(cells, industryAt);
      if (industry !== '' && industry !== 'cross-industry') {
        ofIndustries++;
        this.rows--;
        return;
      }
      if (code.endsWith('-0000')) {
        const major = code.slice(0, 2);
        if (!this.majorGroups.has(major)) this.majorGroups.set(major, { title, table, row });
        return;
      }
      const group = cellText(cells, groupAt).toLowerCase();
      const isDetailed = group === '' ? !code.endsWith('0') : group.startsWith('detail');
      // Minor groups have wages in the table but are not occupations.
      if (isDetailed || group === 'broad' || group === '')
        this.#add(
          code,
          { title, isDetailed, band: reader.band(title, cells, row), table, row },
          reader.key(cells),
        );
    });
    if (ofIndustries > 0) {
      const entry = part('ROWS_OF_INDUSTRIES', { count: ofIndustries });
      const args = { entry, reason: reason('ALL_INDUSTRIES_ONLY') };
      this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => args, table, 0, 0);
    }
  }

  /** A broad occupation with a single detailed one occurs twice, with the same code. */
  #add(code: string, wages: OccupationWages, key: string): void {
    const known = this.occupations.get(code) ?? new Map<string, OccupationWages>();
    this.occupations.set(code, known);
    const before = known.get(key);
    const isBetter = before !== undefined && wages.isDetailed && !before.isDetailed;
    if (isBetter || (!before && known.size < MOST_BANDS)) known.set(key, wages);
    else if (before?.isDetailed !== !wages.isDetailed) {
      const because = before ? reason('WAGES_TWICE') : reason('TOO_MANY_AREAS', { limit: MOST_BANDS });
      const args = () => ({ entry: `${code} ${shortText(wages.title)}`, reason: because });
      this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', args, wages.table, wages.row, 0);
    }
  }

  /**
   * The wages of an occupation, newest first, or those of its broad occupation (15-1250 for 15-125x). Only
   * wages with a band. `isOwn` is false for those of the broad occupation.
   */
  of(code: string): { code: string; isOwn: boolean; found: OccupationWages[] } {
    for (const one of new Set([code, `${code.slice(0, -1)}0`])) {
      const found = [...(this.occupations.get(one)?.values() ?? [])].filter(({ band }) => band !== undefined);
      found.sort((a, b) => compareIds(b.band?.asOf ?? '', a.band?.asOf ?? ''));
      if (found.length > 0) return { code: one, isOwn: one === code, found };
    }
    return { code, isOwn: true, found: [] };
  }

  source(): Source {
    const editions = [...this.years].sort().map((year) => `May ${year}`);
    return {
      id: OEWS_SOURCE,
      title: `Occupational Employment and Wage Statistics, ${editions.join(', ')}, US Bureau of Labor Statistics`,
      url: 'https://www.bls.gov/oes/',
      licence: 'US public domain',
    };
  }
}

/** True for a table of wages by occupation. */
export function isWageTable(table: OnetTable): boolean {
  return table.hasColumns(...OF_WAGES);
}

/** The year in a file name of the BLS, such as national_M2024_dl. */
function yearIn(file: string): number | undefined {
  const found = /(?:^|[^a-z0-9])M(20\d\d)(?:[^0-9]|$)/i.exec(file);
  return found ? Number(found[1]) : undefined;
}

class WageReader {
  readonly #table: OnetTable;
  readonly #year: number;
  readonly #faults: OnetFaults;
  readonly #texts: LadderTexts;
  readonly #areaAt: number;
  readonly #columns: ReadonlyMap<string, number>;

  constructor(table: OnetTable, year: number, faults: OnetFaults, texts: LadderTexts) {
    this.#texts = texts;
    this.#table = table;
    this.#year = year;
    this.#faults = faults;
    this.#areaAt = table.columnOf('AREA_TITLE');
    this.#columns = new Map(WAGES.map((heading) => [heading, table.columnOf(heading)]));
  }

  /** Area and edition: an occupation has one row for each. */
  key(cells: readonly string[]): string {
    return `${this.#year} ${this.#region(cells)}`;
  }

  /** Annual if both ends are known, else hourly. Some occupations are only paid by the hour. */
  band(title: string, cells: readonly string[], row: number): Band | undefined {
    return this.#band('year', title, cells, row) ?? this.#band('hour', title, cells, row);
  }

  #band(period: keyof typeof TOP, title: string, cells: readonly string[], row: number): Band | undefined {
    const read = (at: number) => this.#wage(PERCENTILES[period][at] ?? '', title, cells, row);
    const [min, mid, max] = [read(1), read(2), read(3)];
    if (min === undefined || max === undefined) return undefined;
    const top = TOP[period];
    const figure = (wage: number | 'top') => (wage === 'top' ? top : wage);
    const note = noteOf(read(0), read(4), top, this.#texts);
    return {
      min: figure(min),
      max: figure(max),
      ...(mid === undefined ? {} : { mid: figure(mid) }),
      currency: 'USD',
      period,
      region: this.#region(cells),
      asOf: `${this.#year}-05`,
      source: OEWS_SOURCE,
      ...(note === undefined ? {} : { note }),
      ...(max === 'top' ? { topCoded: true } : {}),
    };
  }

  #wage(heading: string, title: string, cells: readonly string[], row: number): Wage {
    const column = this.#columns.get(heading) ?? -1;
    const text = cellText(cells, column);
    if (text === '' || /^\*{1,2}$/.test(text)) return undefined;
    if (text === '#' && this.#year >= TOP_SINCE) return 'top';
    if (FIGURE.test(text)) return Number(text.replaceAll(',', ''));
    const rule = text === '#' ? valueKind('DOLLARS_BEFORE', { year: TOP_SINCE }) : valueKind('DOLLARS');
    const args = () => ({ owner: shortText(title), column: heading, value: shortText(text), rule });
    this.#faults.addIssue('CSV_CELL_VALUE', args, this.#table, row, column);
    return undefined;
  }

  #region(cells: readonly string[]): string {
    const area = cellText(cells, this.#areaAt);
    return area === '' || /^U\.?S\.?$/i.test(area) ? 'United States' : area.slice(0, FIELD_LIMITS.line);
  }
}

/** The outer percentiles in words. Annual figures have no cents. */
function noteOf(low: Wage, high: Wage, top: number, texts: LadderTexts): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  const text = (wage: number | 'top') =>
    wage === 'top' ? ladderText(texts, 'orMore', { figure: DOLLARS.format(top) }) : DOLLARS.format(wage);
  return ladderText(texts, 'percentileRange', { low: text(low), high: text(high) });
}
