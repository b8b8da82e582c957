/** O*NET's occupations by code, from whichever file names them, with their job zones and relations. */
import { FIELD_LIMITS } from '../../model/ladder/ladder';
import { ladderText, type LadderTexts } from '../../model/ladder/ladderTexts';
import { issue, type IssueArgs } from '../../model/validation/issue';
import { OnetFaults } from './onetFaults';
import { jobZoneId } from './onetNames';
import { cellText, OnetTable, type Origin } from './onetTable';
import { reason, valueKind } from '../../model/validation/reasons';
import { shortText } from '../../model/validation/values';

export const CODE = 'O*NET-SOC Code';

/** One row of a relation: the other occupation, and the tier and position in the source's words. */
export interface RelatedRow extends Origin {
  to: string;
  note: string | undefined;
}

/** The level and importance of one element for an occupation, from two rows. A row is 0 if it is missing. */
export interface ElementRating {
  /** The table of the level. */
  table: OnetTable;
  level: number;
  levelRow: number;
  importanceTable: OnetTable;
  importance: number;
  importanceRow: number;
  isLowPrecision: boolean;
  isNotRelevant: boolean;
}

export interface Occupation extends Origin {
  code: string;
  title: string;
  summary?: string;
  zone?: { id: string } & Origin;
  /** By the id of the rated element, such as `2.A.1.a` for Reading Comprehension. */
  ratings: Map<string, ElementRating>;
  /** By the other occupation's code, in the source's order: the nearest first. */
  related: Map<string, RelatedRow>;
}

const ONET_SOC = /^\d{2}-\d{4}\.\d{2}$/;

/** The classification has a thousand codes. A file with more than this has other values in their place. */
const MOST_OCCUPATIONS = 10_000;

export class Occupations {
  readonly byCode = new Map<string, Occupation>();
  readonly #faults: OnetFaults;
  readonly #texts: LadderTexts;
  /**
   * With a list of occupations, a code outside it is an issue. Without a list, any file can add occupations.
   */
  #hasList = false;
  readonly #reported = new Map<OnetTable, Set<string>>();
  readonly #notes = new Map<string, string>();

  constructor(faults: OnetFaults, texts: LadderTexts) {
    this.#faults = faults;
    this.#texts = texts;
  }

  /** Reads Occupation Data. Must be called before all other tables. */
  readList(table: OnetTable): void {
    const [codeAt, titleAt, textAt] = [
      table.columnOf(CODE),
      table.columnOf('Title'),
      table.columnOf('Description'),
    ];
    this.#faults.report(
      table.leftOut([CODE, 'Title', 'Description'], reason('NO_COLUMN_FIELD', { of: 'role' })),
    );
    table.each((cells, row) => {
      const code = cellText(cells, codeAt);
      if (this.byCode.has(code)) {
        const args = { entry: code, reason: reason('OCCUPATION_TWICE') };
        this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => args, table, row, codeAt);
        return;
      }
      const occupation = this.#open(code, cellText(cells, titleAt), table, row, codeAt);
      if (!occupation) return;
      const summary = this.fitted(
        cellText(cells, textAt),
        FIELD_LIMITS.text,
        occupation.title,
        table,
        row,
        textAt,
      );
      if (summary !== '') occupation.summary = summary;
    });
    this.#hasList = this.byCode.size > 0;
  }

  /** The occupation of a row. If no list excludes it, it is added with the title next to its code. */
  find(
    cells: readonly string[],
    codeAt: number,
    titleAt: number,
    table: OnetTable,
    row: number,
  ): Occupation | undefined {
    const code = cellText(cells, codeAt);
    const known = this.byCode.get(code);
    if (known) return known;
    const reported = this.#reported.get(table) ?? new Set();
    this.#reported.set(table, reported);
    if (reported.has(code)) return undefined;
    const opened = this.#hasList ? undefined : this.#open(code, cellText(cells, titleAt), table, row, codeAt);
    if (opened) return opened;
    if (reported.size < MOST_OCCUPATIONS) reported.add(code);
    if (this.#hasList) {
      const args = { entry: shortText(code), reason: reason('OCCUPATION_UNLISTED') };
      this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => args, table, row, codeAt);
    }
    return undefined;
  }

  readZones(table: OnetTable): void {
    const [codeAt, titleAt, zoneAt] = [
      table.columnOf(CODE),
      table.columnOf('Title'),
      table.columnOf('Job Zone'),
    ];
    this.#faults.report(
      table.leftOut([CODE, 'Title', 'Job Zone'], reason('NO_COLUMN_FIELD', { of: 'role' })),
    );
    table.each((cells, row) => {
      const occupation = this.find(cells, codeAt, titleAt, table, row);
      if (!occupation) return;
      const text = cellText(cells, zoneAt);
      const zone = jobZoneId(text);
      const owner = occupation.title;
      if (!zone) {
        const args = () => ({
          owner,
          column: 'Job Zone',
          value: shortText(text),
          rule: valueKind('JOB_ZONE'),
        });
        this.#faults.addIssue('CSV_CELL_VALUE', args, table, row, zoneAt);
      } else if (occupation.zone) {
        const kept = occupation.zone.id.replace('zone-', '');
        const args = () => ({ owner, column: 'Job Zone', kept, given: text });
        this.#faults.addIssue('CSV_CELL_CONFLICT', args, table, row, zoneAt);
      } else occupation.zone = { id: zone, table, row };
    });
  }

  readRelations(table: OnetTable): void {
    const [codeAt, titleAt] = [table.columnOf(CODE), table.columnOf('Title')];
    const [otherAt, otherTitleAt] = [
      table.columnOf('Related O*NET-SOC Code'),
      table.columnOf('Related Title'),
    ];
    const [tierAt, indexAt] = [table.columnOf('Relatedness Tier'), table.columnOf('Index')];
    table.each((cells, row) => {
      const from = this.find(cells, codeAt, titleAt, table, row);
      const to = this.find(cells, otherAt, otherTitleAt, table, row);
      if (!from || !to) return;
      const because =
        from === to
          ? reason('BESIDE_ITSELF')
          : from.related.has(to.code)
            ? reason('RELATED_TWICE')
            : undefined;
      if (because !== undefined) {
        const args = { entry: `${shortText(from.title)} → ${shortText(to.title)}`, reason: because };
        this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => args, table, row, otherAt);
        return;
      }
      const note = this.#note(cellText(cells, tierAt), cellText(cells, indexAt));
      from.related.set(to.code, { to: to.code, note, table, row });
    });
  }

  /** The text cut to the length of its field, with an issue if it was longer. */
  fitted(text: string, most: number, role: string, table: OnetTable, row: number, column: number): string {
    if (text.length <= most) return text;
    const args = () => ({ role: shortText(role), limit: most, text: shortText(text) });
    this.#faults.addIssue('PAGE_TEXT_CUT', args, table, row, column);
    return text.slice(0, most).trimEnd();
  }

  #open(code: string, title: string, table: OnetTable, row: number, column: number): Occupation | undefined {
    if (!ONET_SOC.test(code)) {
      const rule = valueKind('ONET_CODE');
      const args = () => ({
        owner: shortText(title) || table.file,
        column: CODE,
        value: shortText(code),
        rule,
      });
      this.#faults.addIssue('CSV_CELL_VALUE', args, table, row, column);
      return undefined;
    }
    if (this.byCode.size >= MOST_OCCUPATIONS) {
      const args = { entry: code, reason: reason('TOO_MANY_OCCUPATIONS', { limit: MOST_OCCUPATIONS }) };
      this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => args, table, row, column);
      return undefined;
    }
    const fitting = this.fitted(title, FIELD_LIMITS.line, title, table, row, column) || code;
    const occupation = { code, title: fitting, ratings: new Map(), related: new Map(), table, row };
    this.byCode.set(code, occupation);
    return occupation;
  }

  /** The tier and the position in its list. Cached, because thousands of rows share them. */
  #note(tier: string, index: string): string | undefined {
    const text = [tier, index === '' ? '' : ladderText(this.#texts, 'relatedPosition', { number: index })]
      .filter(Boolean)
      .join(', ')
      .slice(0, FIELD_LIMITS.line);
    if (text === '') return undefined;
    const known = this.#notes.get(text);
    if (known !== undefined) return known;
    this.#notes.set(text, text);
    return text;
  }

  /**
   * Reports that some occupations lack something and names the first of them. Does nothing if there are none.
   */
  reportWithout(
    what: IssueArgs['IMPORT_ROLES_WITHOUT']['what'],
    level: string,
    lacks: (occupation: Occupation) => boolean,
    place: Origin,
  ): void {
    const all = [...this.byCode.values()];
    const without = all.filter(lacks);
    if (without.length === 0) return;
    const args = { what, count: without.length, of: all.length, roles: firstTitles(without), level };
    this.#faults.report([issue('IMPORT_ROLES_WITHOUT', [], args, place.table.place(place.row, 0))]);
  }
}

/** Titles of the first few. */
export function firstTitles(some: readonly { title: string }[]): string[] {
  return some.slice(0, 3).map(({ title }) => shortText(title, 80));
}
