/**
 * Reads the capability framework of the UK government's Digital and Data profession in its published form: a
 * table of roles by level and skill, and a table of skills with a description of each step. Each levelled
 * profile is a role in the family of its job family. The role it is a level of is its track. The source gives
 * no order of levels, no moves and no pay.
 */
import { issue } from '../../model/validation/issue';
import type { ImportResult, SourceFile } from '../../model/ladder/proposal';
import { readCsv, type CsvTable } from '../cells/csv';
import type { ColumnKey } from '../spreadsheet/columns';
import { isUnused } from '../wording/levelWords';
import type { TableRecord } from '../spreadsheet/tableCells';
import { TableLadder, type LadderFacts, type TableTexts } from '../spreadsheet/tableLadder';
import { content } from '../../model/validation/reasons';

const STEPS = ['Awareness', 'Working', 'Practitioner', 'Expert'] as const;
const OF_ROLES = ['Role Family', 'Role', 'Role Level', 'Skill Name', 'Skill Level'] as const;
const OF_SKILLS = ['Skill Name', 'Skill Description', ...STEPS] as const;

const FACTS: LadderFacts = {
  id: 'digital-and-data',
  title: 'Digital and Data profession capability framework',
  licence: 'Open Government Licence v3.0',
  scale: STEPS.map((name) => ({ id: name.toLowerCase(), name })),
  sources: [
    {
      id: 'ddat',
      title: 'Government Digital and Data Profession Capability Framework',
      url: 'https://ddat-capability-framework.service.gov.uk/',
      licence: 'Open Government Licence v3.0',
    },
  ],
};

/** True for the table of roles or of skills. */
export function isDdat(text: string): boolean {
  const table = readCsv('', text.slice(0, 100_000));
  return hasColumns(table, OF_ROLES) || hasColumns(table, OF_SKILLS);
}

/**
 * Reads both tables, or only the table of roles. Without the table of skills, only the steps that a role
 * requires have descriptions.
 */
export function readDdat(files: readonly SourceFile[], texts: TableTexts): ImportResult {
  const ladder = new TableLadder(texts, FACTS);
  const tables = files.map(({ file, text }) => readCsv(file, text));
  for (const table of tables) {
    ladder.report(table.issues);
    if (hasColumns(table, OF_ROLES) || hasColumns(table, OF_SKILLS)) continue;
    const args = { file: table.file, expected: content('DDAT') };
    ladder.report([issue('IMPORT_UNRECOGNISED', [], args, table.place(0, 0))]);
  }
  const isOfRoles = (table: CsvTable) => hasColumns(table, OF_ROLES);
  const ofSkills = tables.filter((table) => !isOfRoles(table) && hasColumns(table, OF_SKILLS));
  for (const table of ofSkills) addSkills(ladder, table);
  for (const table of tables.filter(isOfRoles)) addRoles(ladder, table, ofSkills.length > 0);
  return ladder.result(files[0]?.file ?? '');
}

function hasColumns(table: CsvTable, names: readonly string[]): boolean {
  const headings = (table.rows[0] ?? []).map((heading) => heading.trim());
  return names.every((name) => headings.includes(name));
}

function addSkills(ladder: TableLadder, table: CsvTable): void {
  const reader = new Reader(table);
  for (const row of reader.rows()) {
    ladder.add(reader.record(row, { skill: 'Skill Name', skillSummary: 'Skill Description' }));
    for (const step of STEPS)
      ladder.add(reader.record(row, { skill: 'Skill Name', indicator: step }, { step }));
  }
}

/** Rows of roles repeat the descriptions of skills, some in an older wording than the table of skills. */
function addRoles(ladder: TableLadder, table: CsvTable, hasSkills: boolean): void {
  const reader = new Reader(table);
  const described = new Set<string>();
  for (const row of reader.rows()) {
    const title = reader.text(row, 'Role Level');
    const skill = reader.text(row, 'Skill Name');
    const word = reader.text(row, 'Skill Level');
    if (isUnused(word) || isUnused(title)) {
      const args = { role: reader.text(row, 'Role'), skill, word };
      ladder.report([issue('CSV_ROW_UNUSED', [], args, reader.place(row, 'Skill Level'))]);
      continue;
    }
    ladder.add(
      reader.record(row, {
        role: 'Role Level',
        family: 'Role Family',
        track: 'Role',
        skill: 'Skill Name',
        skillLevel: 'Skill Level',
        ...(hasSkills ? {} : { skillSummary: 'Skill Description', indicator: 'Skill Level Description' }),
      }),
    );
    const key = `${reader.text(row, 'Role')}\n${title}`;
    if (described.has(key)) continue;
    described.add(key);
    const { summary, duties } = profileOf(reader.text(row, 'Role Level Description'));
    const about = reader.text(row, 'Role Description');
    const place = { role: 'Role Level', family: 'Role Family', track: 'Role' } as const;
    const whole = [summary, about].filter((text) => text !== '').join('\n\n');
    ladder.add(
      reader.record(row, { ...place, summary: 'Role Level Description' }, { summary: whole, source: 'ddat' }),
    );
    for (const duty of duties)
      ladder.add(reader.record(row, { ...place, duty: 'Role Level Description' }, { duty }));
  }
}

/** The list after "you will:" gives responsibilities. The rest is the summary. */
function profileOf(text: string): { summary: string; duties: string[] } {
  const [before = '', after] = text.split(/^.*\byou will:\s*$/mu, 2);
  const lines = (after ?? '').split('\n').map((line) => line.trim());
  const isList = after !== undefined && lines.every((line) => line === '' || line.startsWith('- '));
  if (!isList) return { summary: text, duties: [] };
  return {
    summary: before.trim(),
    duties: lines.filter((line) => line !== '').map((line) => line.slice(2).trim()),
  };
}

/** Rows of a table by the names of its columns. */
class Reader {
  readonly #table: CsvTable;
  readonly #at: ReadonlyMap<string, number>;

  constructor(table: CsvTable) {
    this.#table = table;
    this.#at = new Map((table.rows[0] ?? []).map((heading, at) => [heading.trim(), at]));
  }

  *rows(): Iterable<number> {
    for (let row = 1; row < this.#table.rows.length; row++) if (this.#table.rows[row]?.length) yield row;
  }

  text(row: number, heading: string): string {
    return (this.#table.rows[row]?.[this.#at.get(heading) ?? -1] ?? '').trim();
  }

  place(row: number, heading: string) {
    return this.#table.place(row, this.#at.get(heading) ?? 0);
  }

  /** A row by the meaning of its columns. `given` replaces or adds values. */
  record(
    row: number,
    columns: Partial<Record<ColumnKey, string>>,
    given: Partial<Record<ColumnKey, string>> = {},
  ): TableRecord {
    return {
      get: (column) =>
        given[column] ?? (columns[column] === undefined ? '' : this.text(row, columns[column])),
      place: (column) => this.place(row, columns[column] ?? ''),
      has: (column) => columns[column] !== undefined || given[column] !== undefined,
    };
  }
}
