/**
 * The wide table: skills down, roles across, and in each cell the level the role asks. Columns that describe
 * the skill ("Group", "Kind") and rows that describe the roles ("Level", "Family", "Pay min") are known by name.
 */
import { issue } from '../model/issue';
import type { ImportResult, SourceFile } from '../model/proposal';
import { columnFaults, columnOf, columnsOf, headingRow, type Column, type Mapping } from './columns';
import { readCsv, restored, type CsvTable } from './csv';
import type { TableOptions } from './longCsv';
import { TableLadder, type TableRecord } from './tableLadder';

/** Columns that a skill can have before the roles begin. */
const OF_SKILL: ReadonlySet<Column> = new Set([
  'skillId',
  'skill',
  'kind',
  'group',
  'skillSummary',
  'skillAliases',
  'linkTitle',
  'link',
  'weight',
  'need',
]);

/** Rows that say something of the roles. */
const OF_ROLE: ReadonlySet<Column> = new Set([
  'roleId',
  'shortTitle',
  'otherTitles',
  'family',
  'track',
  'level',
  'tags',
  'summary',
  'payMin',
  'payMax',
  'payMid',
  'currency',
  'period',
  'region',
  'payAsOf',
  'payNote',
  'leastYears',
  'usualYears',
  'education',
  'entryFrom',
  'advancementTo',
  'lateral',
]);

/** What tells two roles of one title apart. */
const NAMES_ROLE: ReadonlySet<Column> = new Set(['roleId', 'level', 'family', 'track']);

/** What people write into a cell where nothing is asked. */
const NOTHING = /^([-–—.]|0|n ?\/? ?a|none)?$/i;

/** Cells longer than this are prose: such a table is not one of levels. */
const LONGEST_LEVEL = 40;

/** True where skills stand down the side and roles across, with words or figures in between. */
export function recognise(text: string, mapping?: Mapping): boolean {
  const table = readCsv('', text.slice(0, 100_000));
  const heading = headingsOf(table, mapping);
  if (heading === undefined) return false;
  const roles = layoutOf(table, heading, mapping).roles;
  const cells = table.rows
    .slice(heading + 1)
    .flatMap((row) => roles.map((column) => (row[column] ?? '').trim()))
    .filter((cell) => cell !== '');
  return (
    cells.length > 0 && cells.filter(({ length }) => length <= LONGEST_LEVEL).length >= cells.length * 0.9
  );
}

/** Reads tables into one ladder, in the order given. Never throws. `value` is undefined where nothing was found. */
export function readWideCsv(files: readonly SourceFile[], options: TableOptions = {}): ImportResult {
  const ladder = new TableLadder(options);
  for (const { file, text } of files) {
    const table = readCsv(file, text);
    ladder.report(table.issues);
    const heading = headingsOf(table, options.mapping);
    if (heading !== undefined) addTable(ladder, table, heading, options.mapping);
    else if (!table.issues.some(({ code }) => code === 'FILE_TOO_LARGE')) {
      const args = { file, expected: 'a table with skills down the side and roles across' };
      ladder.report([issue('IMPORT_UNRECOGNISED', [], args, table.place(0, 0))]);
    }
  }
  return ladder.result(files[0]?.file ?? '');
}

function addTable(ladder: TableLadder, table: CsvTable, heading: number, mapping: Mapping | undefined): void {
  const { skill, roles } = layoutOf(table, heading, mapping);
  const headings = (table.rows[heading] ?? []).map((cell, at) => (roles.includes(at) ? '' : cell));
  const columns = columnsOf(headings, mapping);
  ladder.report(columnFaults(table, heading, { ...columns, unknown: [] }));
  const named = skill.get('skill') ?? skill.get('skillId') ?? 0;
  const about = new Map<Column, number>();
  for (let row = heading + 1; row < table.rows.length; row++) {
    const meaning = columnOf(table.rows[row]?.[named] ?? '', mapping);
    if (meaning && OF_ROLE.has(meaning) && !about.has(meaning)) about.set(meaning, row);
  }
  const ofRoles = new Set(about.values());
  const at = (row: number, column: number) => restored((table.rows[row]?.[column] ?? '').trim()).trim();
  for (const column of roles) {
    ladder.add({
      get: (what) => (what === 'role' ? at(heading, column) : at(about.get(what) ?? -1, column)),
      place: (what) => table.place(about.get(what) ?? heading, column),
      has: (what) => what === 'role' || about.has(what),
    });
  }
  for (let row = heading + 1; row < table.rows.length; row++) {
    const cells = table.rows[row] ?? [];
    if (cells.length === 0 || ofRoles.has(row)) continue;
    if (at(row, named) === '') {
      const first = cells.findIndex((cell) => cell.trim() !== '');
      const told = { text: at(row, first).slice(0, 60) };
      ladder.report([issue('CSV_ROW_STRAY', [], told, table.place(row, first))]);
      continue;
    }
    const ofSkill: TableRecord = {
      get: (what) => (OF_SKILL.has(what) ? at(row, skill.get(what) ?? -1) : ''),
      place: (what) => table.place(row, skill.get(what) ?? named),
      has: (what) => skill.has(what),
    };
    // The skill itself counts even where no role asks it.
    ladder.add({ ...ofSkill, get: (what) => (what === 'skillLevel' ? '' : ofSkill.get(what)) });
    for (const column of roles) {
      if (NOTHING.test(at(row, column))) continue;
      ladder.add({
        get: (what) => {
          if (what === 'skillLevel') return at(row, column);
          if (what === 'role') return at(heading, column);
          return NAMES_ROLE.has(what) ? at(about.get(what) ?? -1, column) : ofSkill.get(what);
        },
        place: (what) => table.place(row, OF_SKILL.has(what) ? (skill.get(what) ?? named) : column),
        has: (what) => what === 'skillLevel' || ofSkill.has(what),
      });
    }
  }
}

interface Layout {
  /** Columns that describe the skill. */
  skill: ReadonlyMap<Column, number>;
  /** Columns of roles. */
  roles: number[];
}

function layoutOf(table: CsvTable, heading: number, mapping: Mapping | undefined): Layout {
  const headings = table.rows[heading] ?? [];
  const skill = new Map<Column, number>();
  const roles: number[] = [];
  for (const [column, text] of headings.entries()) {
    const meaning =
      columnOf(text, mapping) ??
      (/^(description|definition)$/i.test(text.trim()) ? 'skillSummary' : undefined);
    // The corner is often empty, or names both sides: "Skill / Role".
    if (column === 0 && !(meaning && OF_SKILL.has(meaning))) skill.set('skill', 0);
    else if (meaning && OF_SKILL.has(meaning) && !skill.has(meaning)) skill.set(meaning, column);
    else if (text.trim() !== '' && columnOf(text, mapping) !== null) roles.push(column);
  }
  if (!skill.has('skill') && !skill.has('skillId')) skill.set('skill', 0);
  // A skill's column that a corner took for granted gives way to the one that is named.
  return { skill, roles: roles.filter((column) => column !== skill.get('skill')) };
}

function headingsOf(table: CsvTable, mapping: Mapping | undefined): number | undefined {
  return headingRow(table.rows, (headings) => {
    const { at } = columnsOf(headings, mapping);
    if (at.has('role') || at.has('roleId') || headings.length < 2) return false;
    const corner = (headings[0] ?? '').trim();
    const names = headings.filter((text) => text.trim() !== '').length;
    const hasSkill =
      at.has('skill') || at.has('skillId') || corner === '' || /skill|compet|capab/i.test(corner);
    return hasSkill && names >= 2;
  });
}
