/**
 * Reads O*NET's database files, tab- or comma-separated, into one ladder, with the wages of the BLS joined by
 * SOC code. An occupation becomes a role in the family of its major group and on the level of its job zone.
 * Any number of files can come in any order, which does not change the ladder. Each is recognised by its
 * headings.
 *
 * Related occupations become lateral moves. The source publishes them by similarity of work, skills and
 * titles, without a direction, and gives no advancement. A job zone is the preparation that an occupation
 * needs and not its seniority, so relations across zones are mostly between trades. No advancement is
 * proposed.
 */
import { compareIds } from '../../model/ladder/id';
import { issue } from '../../model/validation/issue';
import {
  FIELD_LIMITS,
  type Family,
  type LadderInput,
  type Rung,
  type Source,
} from '../../model/ladder/ladder';
import { ladderText, type LadderTexts } from '../../model/ladder/ladderTexts';
import type { ImportResult, SourceFile } from '../../model/ladder/proposal';
import { isWageTable, OEWS_SOURCE, Wages, type Band, type OccupationWages } from './oews';
import { OnetFaults } from './onetFaults';
import { jobZones, MAJOR_GROUPS, NO_ZONE } from './onetNames';
import { CODE, firstTitles, Occupations, type Occupation } from './onetOccupations';
import { Ratings, readScales, SCALES, type Skill } from './onetRatings';
import { OnetPlaces } from './onetPlaces';
import { OnetTable } from './onetTable';
import { assumption, content, part, reason } from '../../model/validation/reasons';
import { shortText } from '../../model/validation/values';

type Role = NonNullable<LadderInput['roles']>[number];
type Kind = 'occupations' | 'ratings' | 'zones' | 'related' | 'scales' | 'wages';

/** The edition this reader is tested with, and the one of files whose names give none. */
const USUAL_EDITION = '29.3';

/** True for any of the files, by its headings. */
export function isOnetFile(text: string): boolean {
  const head = text.slice(0, 20_000).split(/(?<=\n)/, 1)[0] ?? '';
  return kindOf(new OnetTable('', head)) !== undefined;
}

/**
 * Reads any of Occupation Data, Skills, Knowledge, Job Zones, Related Occupations and Scales Reference, and
 * wage tables. Wage tables without other files give a ladder of their occupations. Never throws. `value` is
 * undefined without an occupation. Cost: linear in the rows.
 */
export function readOnet(files: readonly SourceFile[], texts: LadderTexts): ImportResult {
  const faults = new OnetFaults();
  const all: OnetTable[] = [];
  const tables = new Map<Kind, OnetTable[]>();
  for (const { file, text } of files) {
    const table = new OnetTable(file, text);
    all.push(table);
    const kind = kindOf(table);
    if (kind) tables.set(kind, [...(tables.get(kind) ?? []), table]);
    else if (!table.issues.some(({ code }) => code === 'FILE_TOO_LARGE')) {
      const args = { file, expected: content('ONET') };
      faults.report([issue('IMPORT_UNRECOGNISED', [], args, { file, line: 1, column: 1 })]);
    }
  }
  const { value, places } = new OnetLadder(tables, faults, texts).read();
  const issues = [...all.flatMap((table) => table.issues), ...faults.all()];
  if (!value && issues.length === 0) {
    const file = files[0]?.file ?? '';
    const args = { file, expected: content('OCCUPATION') };
    issues.push(issue('IMPORT_UNRECOGNISED', [], args, { file, line: 1, column: 1 }));
  }
  return { value, issues, locate: (path) => places.locate(path), proposals: [] };
}

function kindOf(table: OnetTable): Kind | undefined {
  if (isWageTable(table)) return 'wages';
  if (table.hasColumns('Scale ID', 'Scale Name', 'Minimum', 'Maximum')) return 'scales';
  if (!table.hasColumns(CODE)) return undefined;
  if (table.hasColumns('Element ID', 'Element Name', 'Scale ID', 'Data Value')) return 'ratings';
  if (table.hasColumns('Related O*NET-SOC Code')) return 'related';
  if (table.hasColumns('Job Zone')) return 'zones';
  return table.hasColumns('Title', 'Description') ? 'occupations' : undefined;
}

class OnetLadder {
  readonly #tables: ReadonlyMap<Kind, readonly OnetTable[]>;
  readonly #faults: OnetFaults;
  readonly #texts: LadderTexts;
  readonly #occupations: Occupations;
  readonly #wages: Wages;
  readonly #places = new OnetPlaces();

  constructor(tables: ReadonlyMap<Kind, readonly OnetTable[]>, faults: OnetFaults, texts: LadderTexts) {
    this.#tables = tables;
    this.#faults = faults;
    this.#texts = texts;
    this.#occupations = new Occupations(faults, texts);
    this.#wages = new Wages(faults, texts);
  }

  read(): { value: LadderInput | undefined; places: OnetPlaces } {
    return { value: this.#value(), places: this.#places };
  }

  #value(): LadderInput | undefined {
    const scales = this.#of('scales').reduce((_, table) => readScales(table, this.#faults), SCALES);
    const ratings = new Ratings(scales, this.#faults, this.#texts);
    const occupations = this.#occupations;
    for (const table of this.#of('occupations')) occupations.readList(table);
    for (const table of this.#of('ratings')) ratings.read(table, occupations);
    for (const table of this.#of('zones')) occupations.readZones(table);
    for (const table of this.#of('related')) occupations.readRelations(table);
    for (const table of this.#of('wages')) this.#wages.read(table);
    const isOnet = occupations.byCode.size > 0;
    const all = isOnet ? [...occupations.byCode.values()] : this.#paid();
    if (all.length === 0) return undefined;
    all.sort((a, b) => compareIds(a.code, b.code));
    const skills = ratings.skills();
    for (const { origin } of skills) this.#places.skills.push(origin);
    const roles = this.#roles(
      all,
      skills.map(({ skill }) => skill),
      ratings,
      isOnet,
    );
    if (isOnet) this.#reportMissing(all);
    return {
      ...this.#head(isOnet),
      scale: stepsOf(scales.level.most, this.#texts),
      levels: all.some(({ zone }) => !zone)
        ? [{ id: NO_ZONE, name: this.#texts.noZone }, ...this.#zones()]
        : this.#zones(),
      families: this.#families(all),
      skills: skills.map(({ skill }) => skill),
      roles,
    };
  }

  #of(kind: Kind): readonly OnetTable[] {
    return this.#tables.get(kind) ?? [];
  }

  #zones(): Rung[] {
    return this.#of('zones').length > 0 ? jobZones(this.#texts) : [];
  }

  /** Without any O*NET file: the detailed occupations of the wage tables. */
  #paid(): Occupation[] {
    return [...this.#wages.occupations].flatMap(([code, byArea]) => {
      const [first] = byArea.values();
      if (!first?.isDetailed) return [];
      const { title, table, row } = first;
      return [
        {
          code,
          title: title.slice(0, FIELD_LIMITS.line),
          ratings: new Map(),
          related: new Map(),
          table,
          row,
        },
      ];
    });
  }

  #roles(all: readonly Occupation[], skills: readonly Skill[], ratings: Ratings, isOnet: boolean): Role[] {
    const nothing = { count: 0 };
    const pay = { joined: 0, broader: 0, without: [] as Occupation[] };
    const roles = all.map((occupation): Role => {
      const { code, title, summary, zone } = occupation;
      const requirements = ratings.requirements(occupation, skills, nothing);
      const related = [...occupation.related.values()];
      const { bands, origins, isOwn } = this.#pay(code);
      if (bands.length === 0) pay.without.push(occupation);
      else {
        pay.joined++;
        if (!isOwn) pay.broader++;
      }
      this.#places.roles.push({
        occupation,
        ratings: requirements.map((one) => one.rating),
        related,
        pay: origins,
      });
      return {
        id: code,
        title,
        family: code.slice(0, 2),
        level: zone?.id ?? NO_ZONE,
        ...(summary === undefined ? {} : { summary }),
        ...(requirements.length > 0
          ? { requirements: requirements.map(({ requirement }) => requirement) }
          : {}),
        ...(bands.length > 0 ? { pay: bands } : {}),
        // Both sides list the relation with their own tier and position. The graph makes it one move.
        ...(related.length > 0
          ? { lateral: related.map(({ to, note }) => (note ? { role: to, note } : to)) }
          : {}),
        source: isOnet ? 'onet' : OEWS_SOURCE,
      };
    });
    this.#reportJoined(all, pay, nothing.count);
    return roles;
  }

  /**
   * The pay bands of an occupation: 15-1252.00 is 15-1252. A finer occupation (15-1299.01), or one with only
   * broad wages, gets the wages of the occupation that contains it, marked as an estimate.
   */
  #pay(code: string): { bands: Band[]; origins: OccupationWages[]; isOwn: boolean } {
    const soc = code.slice(0, 7);
    const { code: paid, isOwn: isSame, found } = this.#wages.of(soc);
    const isOwn = isSame && (code === soc || code.endsWith('.00'));
    const bands = found.flatMap(({ title, band }): Band[] => {
      if (!band) return [];
      const wider = ladderText(this.#texts, 'widerOccupation', { code: paid, title: shortText(title, 200) });
      return [isOwn ? band : { ...band, estimate: true, note: [wider, band.note].filter(Boolean).join(' ') }];
    });
    return { bands, origins: found, isOwn };
  }

  #reportJoined(
    all: readonly Occupation[],
    pay: { joined: number; broader: number; without: readonly Occupation[] },
    atZero: number,
  ): void {
    const [ofRatings] = this.#of('ratings');
    if (ofRatings && atZero > 0) {
      const args = { entry: part('PAIRS_AT_ZERO', { count: atZero }), reason: reason('LEVEL_ZERO') };
      this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => args, ofRatings, 0, 0);
    }
    const [ofWages] = this.#of('wages');
    const lanes = new Set(all.map(({ code }) => code.slice(0, 2)));
    if (ofWages) {
      const { joined, broader, without } = pay;
      const args = {
        joined,
        of: all.length,
        broader,
        without: without.length,
        roles: firstTitles(without),
      };
      this.#faults.report([issue('IMPORT_PAY_JOINED', [], args, ofWages.place(0, 0))]);
      const majors = [...this.#wages.majorGroups.keys()].filter((id) => lanes.has(id));
      const unused =
        this.#wages.rows - new Set(this.#places.roles.flatMap((role) => role.pay)).size - majors.length;
      const left = { entry: part('ROWS_OF_WAGES', { count: unused }), reason: reason('WAGES_UNUSED') };
      if (unused > 0) this.#faults.addIssue('IMPORT_ENTRY_LEFT_OUT', () => left, ofWages, 0, 0);
    }
  }

  #reportMissing(all: readonly Occupation[]): void {
    const origin = all[0];
    if (!origin) return;
    const addIssue = (kind: Kind, what: 'ratings' | 'zone', lacks: (one: Occupation) => boolean) => {
      const [table] = this.#of(kind);
      this.#occupations.reportWithout(what, this.#texts.noZone, lacks, table ? { table, row: 0 } : origin);
    };
    addIssue('ratings', 'ratings', ({ ratings }) => ratings.size === 0);
    addIssue('zones', 'zone', ({ zone }) => !zone);
  }

  #families(all: readonly Occupation[]): Family[] {
    return [...new Set(all.map(({ code }) => code.slice(0, 2)))].map((id) => {
      const title =
        this.#wages.majorGroups.get(id)?.title ??
        MAJOR_GROUPS.get(id) ??
        ladderText(this.#texts, 'majorGroup', { code: id });
      return { id, name: title.slice(0, FIELD_LIMITS.line) };
    });
  }

  #head(
    isOnet: boolean,
  ): Pick<LadderInput, 'id' | 'title' | 'licence' | 'sources' | 'currency' | 'region' | 'edition'> {
    const hasWages = this.#of('wages').length > 0;
    const wages: Source[] = hasWages ? [this.#wages.source()] : [];
    const money = hasWages ? { currency: 'USD', region: 'United States' } : {};
    if (!isOnet)
      return {
        id: 'oews',
        title: this.#texts.occupationsByWage,
        licence: 'US public domain',
        sources: wages,
        ...money,
      };
    const edition = this.#edition();
    const onet: Source = {
      id: 'onet',
      title: `O*NET ${edition} Database, US Department of Labor, Employment and Training Administration`,
      url: 'https://www.onetcenter.org/database.html',
      licence: 'CC BY 4.0',
    };
    return {
      id: 'onet',
      title: this.#texts.onet,
      edition,
      licence: 'CC BY 4.0',
      sources: [onet, ...wages],
      ...money,
    };
  }

  /** From the folder of a download, db_29_3_text, because the files do not contain it. */
  #edition(): string {
    const tables = (['occupations', 'ratings', 'zones', 'related', 'scales'] as const).flatMap((kind) =>
      this.#of(kind),
    );
    for (const { file } of tables) {
      const [, major, minor] = /(?:^|[/\\])db_(\d{1,3})_(\d{1,2})(?:_|[/\\])/.exec(file) ?? [];
      if (major && minor) return `${major}.${minor}`;
    }
    const [first] = tables;
    const assumed = assumption('ONET_EDITION', { edition: USUAL_EDITION });
    if (first) this.#faults.addIssue('IMPORT_ASSUMED', () => ({ file: first.file, assumed }), first, 0, 0);
    return USUAL_EDITION;
  }
}

/** Steps have no words in the source, because the meaning of a level differs by skill. */
function stepsOf(most: number, texts: LadderTexts): { id: string; name: string }[] {
  return Array.from({ length: most }, (_, at) => ({
    id: String(at + 1),
    name: ladderText(texts, 'step', { number: at + 1 }),
  }));
}
