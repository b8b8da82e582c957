/**
 * Reads O*NET's Skills and Knowledge: a level (LV) and an importance (IM) for each occupation and element.
 * The level is the requirement of the role. The importance, scaled to 0..1, is its weight (method 7). Nothing
 * is suppressed: values that the source marks as not relevant or of low precision are kept with a note.
 */
import { compareIds, titleKey } from '../../model/ladder/id';
import type { LadderInput } from '../../model/ladder/ladder';
import { ladderText, type LadderTexts } from '../../model/ladder/ladderTexts';
import { OnetFaults } from './onetFaults';
import { branchOf, isElement, isKnowledge, skillKindOf } from './onetNames';
import { CODE, type ElementRating, type Occupation, type Occupations } from './onetOccupations';
import { cellText, OnetTable, type Origin } from './onetTable';
import { part, reason, valueKind, type Reason } from '../../model/validation/reasons';
import { shortText } from '../../model/validation/values';

export type Skill = NonNullable<LadderInput['skills']>[number];
type Requirement = NonNullable<NonNullable<LadderInput['roles']>[number]['requirements']>[number];

/** An element as its first row names it. */
interface Element extends Origin {
  id: string;
  name: string;
}

interface Range {
  least: number;
  most: number;
}

/** The ranges of Scales Reference, or those of O*NET for Skills and Knowledge if that file is missing. */
export interface Scales {
  level: Range;
  importance: Range;
}

export const SCALES: Scales = { level: { least: 0, most: 7 }, importance: { least: 1, most: 5 } };

/** A scale with more steps is of another kind, such as percentages. */
const MOST_STEPS = 20;

const FIGURE = /^\d{1,4}(?:\.\d{1,12})?$/;
const READ = [
  CODE,
  'Title',
  'Element ID',
  'Element Name',
  'Scale ID',
  'Scale Name',
  'Data Value',
  'Recommend Suppress',
  'Not Relevant',
];

/**
 * The ranges of level and importance. A range that a ladder cannot represent is reported and replaced by the
 * usual one.
 */
export function readScales(table: OnetTable, faults: OnetFaults): Scales {
  const scales = { ...SCALES };
  const [idAt, leastAt, mostAt] = [
    table.columnOf('Scale ID'),
    table.columnOf('Minimum'),
    table.columnOf('Maximum'),
  ];
  table.each((cells, row) => {
    const id = cellText(cells, idAt);
    const which = id === 'LV' ? 'level' : id === 'IM' ? 'importance' : undefined;
    if (!which) return;
    const [from, to] = [cellText(cells, leastAt), cellText(cells, mostAt)];
    const range = { least: Number(from), most: Number(to) };
    const areFigures = FIGURE.test(from) && FIGURE.test(to) && range.most > range.least;
    const isScale = range.least === 0 && Number.isInteger(range.most) && range.most <= MOST_STEPS;
    if (areFigures && (which === 'importance' || isScale)) {
      scales[which] = range;
      return;
    }
    const rule = which === 'level' ? valueKind('SCALE_FROM_ZERO', { most: MOST_STEPS }) : valueKind('RANGE');
    const args = () => ({
      owner: part('SCALE', { id }),
      column: 'Minimum, Maximum',
      value: shortText(`${from}, ${to}`),
      rule,
    });
    faults.addIssue('CSV_CELL_VALUE', args, table, row, leastAt);
  });
  return scales;
}

export class Ratings {
  readonly #faults: OnetFaults;
  readonly #scales: Scales;
  readonly #texts: LadderTexts;
  readonly #elements = new Map<string, Element>();

  constructor(scales: Scales, faults: OnetFaults, texts: LadderTexts) {
    this.#texts = texts;
    this.#scales = scales;
    this.#faults = faults;
  }

  /** Adds one table of ratings. Elements that are neither skills nor knowledge are counted. */
  read(table: OnetTable, occupations: Occupations): void {
    const [codeAt, titleAt, scaleAt] = [
      table.columnOf(CODE),
      table.columnOf('Title'),
      table.columnOf('Scale ID'),
    ];
    const [idAt, nameAt] = [table.columnOf('Element ID'), table.columnOf('Element Name')];
    const [valueAt, suppressAt] = [table.columnOf('Data Value'), table.columnOf('Recommend Suppress')];
    const relevantAt = table.columnOf('Not Relevant');
    this.#faults.report(table.leftOut(READ, reason('NO_COLUMN_FIELD', { of: 'requirement' })));
    let others = 0;
    let otherScales = 0;
    table.each((cells, row) => {
      const id = cellText(cells, idAt);
      if (!isElement(id)) {
        others++;
        return;
      }
      const scale = cellText(cells, scaleAt);
      if (scale !== 'LV' && scale !== 'IM') {
        otherScales++;
        return;
      }
      const occupation = occupations.find(cells, codeAt, titleAt, table, row);
      if (!occupation) return;
      const element = this.#element(id, cellText(cells, nameAt), table, row, occupations);
      const isLevel = scale === 'LV';
      const value = this.#value(cellText(cells, valueAt), isLevel, occupation, element, table, row, valueAt);
      if (value === undefined) return;
      const rating = occupation.ratings.get(element.id) ?? newRating(table);
      if ((isLevel ? rating.levelRow : rating.importanceRow) > 0) {
        const args = () => ({ role: occupation.title, skill: element.name });
        this.#faults.addIssue('CSV_ROW_TWICE', args, table, row, codeAt);
        return;
      }
      occupation.ratings.set(element.id, rating);
      if (isLevel) Object.assign(rating, { table, level: value, levelRow: row });
      else Object.assign(rating, { importanceTable: table, importance: value, importanceRow: row });
      if (cellText(cells, suppressAt) === 'Y') rating.isLowPrecision = true;
      if (cellText(cells, relevantAt) === 'Y') rating.isNotRelevant = true;
    });
    this.#count(others, 'ROWS_OF_OTHER_ELEMENTS', reason('OTHER_TERMS'), table);
    this.#count(otherScales, 'ROWS_OF_OTHER_SCALES', reason('OTHER_SCALES'), table);
  }

  /**
   * The skills in the order of their ids, so that the order of files does not matter. If a skill and a
   * knowledge element share a name ("Mathematics"), the later name says which it is, because roles refer to
   * skills by name.
   */
  skills(): { skill: Skill; origin: Origin }[] {
    const taken = new Set<string>();
    return [...this.#elements.values()]
      .sort((a, b) => compareElements(a.id, b.id))
      .map((element) => {
        const { id, name, table, row } = element;
        const plain = ladderText(this.#texts, isKnowledge(id) ? 'knowledge' : 'skill', { name });
        const free = [name, plain, `${name} (${id})`].find((one) => !taken.has(titleKey(one))) ?? id;
        taken.add(titleKey(free));
        if (free !== name)
          this.#faults.addIssue(
            'IMPORT_NAME_SHARED',
            () => ({ name, named: free }),
            table,
            row,
            table.columnOf('Element Name'),
          );
        return {
          skill: { id, name: free, kind: skillKindOf(id), group: branchOf(id) },
          origin: { table, row },
        };
      });
  }

  /**
   * The requirements of an occupation, in the order of the skills. A level of 0 requires nothing. An element
   * without a level is reported and left out. One without an importance is reported and has the weight 1.
   */
  requirements(occupation: Occupation, skills: readonly Skill[], nothing: { count: number }) {
    const list: { requirement: Requirement; rating: ElementRating }[] = [];
    for (const { id, name } of skills) {
      const rating = occupation.ratings.get(id);
      if (!rating) continue;
      const hasLevel = rating.levelRow > 0;
      if (!hasLevel || rating.importanceRow === 0) {
        const args = () => ({
          entry: `${occupation.title}, ${name}`,
          reason: reason(hasLevel ? 'NO_IMPORTANCE' : 'NO_LEVEL'),
        });
        const [table, row] = hasLevel
          ? [rating.table, rating.levelRow]
          : [rating.importanceTable, rating.importanceRow];
        this.#faults.addIssue('IMPORT_ENTRY_HALF', args, table, row, 0);
      }
      if (hasLevel && rating.level === 0) nothing.count++;
      if (rating.level === 0) continue;
      const note = noteOf(rating, this.#texts);
      const requirement: Requirement = {
        skill: id,
        level: rating.level,
        ...(rating.importanceRow > 0 ? { weight: this.#weight(rating.importance) } : {}),
        ...(note === undefined ? {} : { note }),
      };
      list.push({ requirement, rating });
    }
    return list;
  }

  #element(id: string, given: string, table: OnetTable, row: number, occupations: Occupations): Element {
    const known = this.#elements.get(id);
    const nameAt = table.columnOf('Element Name');
    if (!known) {
      const name = occupations.fitted(given, 300, given, table, row, nameAt) || id;
      const element = { id, name, table, row };
      this.#elements.set(id, element);
      return element;
    }
    if (given !== known.name && given !== '' && given.length <= 300) {
      const args = () => ({
        owner: id,
        column: 'Element Name',
        kept: shortText(known.name),
        given: shortText(given),
      });
      this.#faults.addIssue('CSV_CELL_CONFLICT', args, table, row, nameAt);
    }
    return known;
  }

  #value(
    text: string,
    isLevel: boolean,
    { title }: Occupation,
    { name }: Element,
    table: OnetTable,
    row: number,
    column: number,
  ): number | undefined {
    const { least, most } = isLevel ? this.#scales.level : this.#scales.importance;
    const value = FIGURE.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    const rule = valueKind('FIGURE_BETWEEN', { least, most });
    const args = () => ({ owner: `${title}, ${name}`, column: 'Data Value', value: shortText(text), rule });
    this.#faults.addIssue('CSV_CELL_VALUE', args, table, row, column);
    return undefined;
  }

  /** Removes rounding errors of binary fractions. No figure has as many as ten decimals. */
  #weight(importance: number): number {
    const { least, most } = this.#scales.importance;
    return Number(((importance - least) / (most - least)).toFixed(10));
  }

  #count(
    count: number,
    what: 'ROWS_OF_OTHER_ELEMENTS' | 'ROWS_OF_OTHER_SCALES',
    because: Reason,
    table: OnetTable,
  ): void {
    if (count === 0) return;
    const args = { entry: part(what, { count }), reason: because };
    this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => args, table, 0, 0);
  }
}

function newRating(table: OnetTable): ElementRating {
  return {
    table,
    level: 0,
    levelRow: 0,
    importanceTable: table,
    importance: 0,
    importanceRow: 0,
    isLowPrecision: false,
    isNotRelevant: false,
  };
}

function noteOf(
  { isLowPrecision, isNotRelevant }: ElementRating,
  { lowPrecision, notRelevant }: LadderTexts,
): string | undefined {
  if (isLowPrecision && isNotRelevant) return `${notRelevant} ${lowPrecision}`;
  return isNotRelevant ? notRelevant : isLowPrecision ? lowPrecision : undefined;
}

/** Compares part by part and numbers by value: 2.C.10 comes after 2.C.9. */
function compareElements(a: string, b: string): number {
  const [x, y] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(x.length, y.length); at++) {
    const [p = '', q = ''] = [x[at], y[at]];
    const order = /^\d+$/.test(p) && /^\d+$/.test(q) ? Number(p) - Number(q) : compareIds(p, q);
    if (order !== 0) return order;
  }
  return 0;
}
