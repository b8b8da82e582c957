/**
 * Rows that say something of roles and skills, from whatever table, to one ladder. What the rows state goes
 * into the document; an order of levels and moves that they do not state are proposed beside it.
 */
import { slug } from '../model/id';
import {
  isError,
  issue,
  type DocumentPath,
  type Issue,
  type IssueArgs,
  type IssueCode,
  type Place,
} from '../model/issue';
import { ladderHeadSchema, MOVE_LISTS, type LadderInput, type MoveList } from '../model/ladder';
import type { ImportResult, Proposal } from '../model/proposal';
import type { ScaleStep } from '../model/scale';
import { currencyIn, readKind, readList, readNeed, readNumber, readPeriod, readYes } from './cellValues';
import { columnName, type Column } from './columns';
import { Head } from './headRows';
import { isUnused, LevelReader, scaleOf } from './levelWords';
import { Ids, keyOf, MOST_ID, Named } from './tableIds';
import { orderLevels, proposeLevels, proposeMoves, type RankedRole } from './proposeOrder';

/** One row of facts, or one cell of a matrix with what its row and column say. */
export interface TableRecord {
  /** The text of a column, trimmed; empty where there is none. */
  get: (column: Column) => string;
  place: (column: Column) => Place;
  /** True where the table has such a column, filled in or not. */
  has: (column: Column) => boolean;
}

/** What a caller knows of the ladder beside its rows; a field the rows state themselves wins. */
export interface LadderFacts {
  id?: string;
  title?: string;
  scale?: ScaleStep[];
  currency?: string;
  sources?: NonNullable<LadderInput['sources']>;
  licence?: string;
}

type Skill = NonNullable<LadderInput['skills']>[number];
type Role = NonNullable<LadderInput['roles']>[number];
type Requirement = NonNullable<Role['requirements']>[number];
type Band = NonNullable<Role['pay']>[number];
type Duty = NonNullable<NonNullable<Role['responsibilities']>['primary']>[number];

interface OpenSkill {
  skill: Skill;
  at: number;
  /** By the step as written, which is resolved when the scale is known. */
  indicators: Map<string, { text: string; place: Place }>;
  /** Aliases and links that are there already. */
  seen: Set<string>;
}

interface OpenRole {
  role: Role;
  at: number;
  /** The title as the table has it, before roles of one title are told apart. */
  plain: string;
  /** Given in the table, so that the title may be another's as well. */
  hasId: boolean;
  level: string;
  family: string;
  track: string;
  /** Level, family and track, folded for comparing. */
  places: string[];
  asked: Map<OpenSkill, { requirement: Requirement; word: string; place: Place }>;
  /** Entries of lists that are there already: rows repeat what belongs to the role. */
  seen: Set<string>;
  place: Place;
}

const ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u;
const HEAD_FIELDS: ReadonlySet<string> = new Set(
  Object.keys(ladderHeadSchema.shape).filter((field) => field !== 'schemaVersion'),
);

/** Where roles stand that the table puts on no level or in no family. */
const NO_LEVEL = { id: 'unplaced', name: 'No level given' };
const NO_FAMILY = { id: 'all', name: 'All roles' };

/** Among more roles of one title than this an empty cell is no longer matched with a filled one. */
const MOST_RIVALS = 100;

const YEARS = [
  ['least', 'leastYears'],
  ['usual', 'usualYears'],
] as const;

const MOVE_KINDS: Readonly<Record<string, MoveList>> = {
  'entry from': 'entryFrom',
  entryfrom: 'entryFrom',
  'advancement to': 'advancementTo',
  advancementto: 'advancementTo',
  advancement: 'advancementTo',
  promotion: 'advancementTo',
  lateral: 'lateral',
};

export class TableLadder {
  readonly #facts: LadderFacts;
  readonly #issues: Issue[] = [];
  readonly #places = new Map<string, Place>();
  readonly #head = new Head();
  readonly #skills: OpenSkill[] = [];
  readonly #skillById = new Map<string, OpenSkill>();
  readonly #skillByName = new Map<string, OpenSkill>();
  readonly #roles: OpenRole[] = [];
  readonly #roleById = new Map<string, OpenRole>();
  /** By title, level, family and track as its first row gives them. */
  readonly #roleByPlace = new Map<string, OpenRole>();
  readonly #rolesByTitle = new Map<string, OpenRole[]>();
  readonly #skillIds = new Ids();
  #current: OpenRole | undefined;
  #isLevelTold = false;

  constructor(facts: LadderFacts = {}) {
    this.#facts = facts;
  }

  /** Takes in one row. */
  add(record: TableRecord): void {
    if (record.get('ladder') !== '') {
      this.#addHead(record);
      return;
    }
    const hasRole = record.get('roleId') !== '' || record.get('role') !== '';
    const hasSkill = record.get('skillId') !== '' || record.get('skill') !== '';
    const skill = hasSkill ? this.#skill(record) : undefined;
    // Spreadsheets leave a cell empty that was merged with the one above: the row belongs to that role.
    const goesOn = !hasRole && hasSkill && record.get('skillLevel') !== '';
    const role = hasRole ? this.#role(record) : goesOn ? this.#current : undefined;
    if (hasRole) this.#current = role;
    if (skill) this.#describeSkill(skill, record);
    if (role && hasRole) this.#describeRole(role, record);
    if (role && skill) this.#ask(role, skill, record);
  }

  /** Adds faults that a format found beside the rows. */
  report(faults: readonly Issue[]): void {
    for (const fault of faults) this.#issues.push(fault);
  }

  /** The ladder of all rows. `value` is undefined where they name neither a role nor a skill. */
  result(file: string): ImportResult {
    const locate = (path: DocumentPath) => this.#locate(path);
    if (this.#roles.length === 0 && this.#skills.length === 0 && this.#head.isEmpty) {
      const args = { file, expected: 'a role or a skill' };
      if (!this.#issues.some(isError)) this.#tell('IMPORT_UNRECOGNISED', args, { file, line: 1, column: 1 });
      return { value: undefined, issues: this.#issues, locate, proposals: [] };
    }
    const proposals: Proposal[] = [];
    const scale = this.#finishLevels(proposals);
    this.#finishTitles();
    const places = this.#finishPlaces(proposals);
    const name = file.replace(/^.*[/\\]/, '').replace(/\.[a-z]{1,5}$/i, '');
    const { id, title, currency, sources, licence } = this.#facts;
    const value: LadderInput = {
      id: id ?? slug(name).slice(0, MOST_ID),
      title: title ?? (name.trim() || 'Ladder'),
      ...(currency === undefined ? {} : { currency }),
      ...(sources === undefined ? {} : { sources }),
      ...(licence === undefined ? {} : { licence }),
      ...(scale === undefined ? {} : { scale }),
      ...places,
      // What a head row says may be of any form; the checks validate the whole.
      ...(this.#head.value() as Partial<LadderInput>),
      skills: this.#skills.map(({ skill }) => skill),
      roles: this.#roles.map(({ role }) => role),
    };
    return { value, issues: this.#issues, locate, proposals };
  }

  #addHead(record: TableRecord): void {
    const path = record.get('ladder');
    if (this.#head.set(path, record.get('value'), HEAD_FIELDS)) {
      const parts = path.split('.').map((part) => (/^\d{1,6}$/.test(part) ? Number(part) - 1 : part));
      this.#mark(parts, record.place('value'));
    } else this.#badCell('The ladder', 'ladder', record, 'a field of the ladder, such as levels.1.name');
  }

  #skill(record: TableRecord): OpenSkill {
    const id = record.get('skillId');
    const name = record.get('skill');
    const key = keyOf(name || id);
    const known =
      id === '' ? this.#skillByName.get(key) : (this.#skillById.get(id) ?? this.#skillByRef(id, record));
    if (known) return known;
    const skill: Skill = {
      id: ID.test(id) && this.#skillIds.take(id) ? id : this.#skillIds.make(name || id),
      name: name || id,
      kind: 'hard',
    };
    const open = {
      skill,
      at: this.#skills.length,
      indicators: new Map<string, { text: string; place: Place }>(),
      seen: new Set<string>(),
    };
    this.#skills.push(open);
    this.#skillById.set(skill.id, open);
    if (id !== '') this.#skillById.set(id, open);
    if (!this.#skillByName.has(key)) this.#skillByName.set(key, open);
    this.#mark(['skills', open.at], record.place(name ? 'skill' : 'skillId'));
    return open;
  }

  /** A role's row may name the skill by name or alias where the id is asked; a row of the skill itself may not. */
  #skillByRef(ref: string, record: TableRecord): OpenSkill | undefined {
    const isRolesRow = record.get('roleId') !== '' || record.get('role') !== '';
    return isRolesRow ? this.#skillByName.get(keyOf(ref)) : undefined;
  }

  #describeSkill(open: OpenSkill, record: TableRecord): void {
    const { skill, at, indicators } = open;
    const path = ['skills', at];
    const kind = record.get('kind');
    if (kind !== '') {
      const read = readKind(kind);
      if (read === undefined) this.#badCell(skill.name, 'kind', record, 'hard or soft');
      else if (!this.#places.has(keyOfPath([...path, 'kind']))) {
        skill.kind = read;
        this.#mark([...path, 'kind'], record.place('kind'));
      } else if (skill.kind !== read) this.#conflict(skill.name, 'kind', record, skill.kind);
    }
    this.#text(skill, 'group', path, skill.name, 'group', record);
    this.#text(skill, 'summary', path, skill.name, 'skillSummary', record);
    for (const alias of readList(record.get('skillAliases'))) {
      if (open.seen.has(alias)) continue;
      open.seen.add(alias);
      (skill.aliases ??= []).push(alias);
      if (!this.#skillByName.has(keyOf(alias))) this.#skillByName.set(keyOf(alias), open);
    }
    const url = record.get('link');
    const link = { title: record.get('linkTitle') || url, url };
    if (url !== '' && !open.seen.has(JSON.stringify(link))) {
      open.seen.add(JSON.stringify(link));
      (skill.links ??= []).push(link);
      this.#mark([...path, 'links', skill.links.length - 1], record.place('link'));
    }
    const step = record.get('step') || record.get('skillLevel');
    const indicator = record.get('indicator');
    if (indicator === '' || step === '') return;
    const kept = indicators.get(step);
    if (kept === undefined) indicators.set(step, { text: indicator, place: record.place('indicator') });
    else if (kept.text !== indicator) this.#conflict(skill.name, 'indicator', record, kept.text);
  }

  #role(record: TableRecord): OpenRole {
    const id = record.get('roleId');
    const title = record.get('role') || id;
    const level = record.get('level');
    const track = record.get('track');
    const family = record.get('family') || (record.has('family') ? '' : track);
    const key = keyOf(title);
    const candidates = this.#rolesByTitle.get(key) ?? [];
    // An empty cell agrees with any: only the first of a role's rows need say where it stands.
    const places = [level, family, track].map(keyOf);
    const agrees = (kept: readonly string[]) =>
      places.every((given, at) => given === '' || !kept[at] || given === kept[at]);
    const exact = [key, ...places].join('\n');
    const known =
      id !== ''
        ? this.#roleById.get(id)
        : (this.#roleByPlace.get(exact) ??
          candidates.slice(0, MOST_RIVALS).find(({ places: kept }) => agrees(kept)));
    if (known) {
      known.level ||= level;
      known.family ||= family;
      known.track ||= track;
      known.places = known.places.map((kept, at) => kept || (places[at] ?? ''));
      return known;
    }
    const at = this.#roles.length;
    const role: Role = { id: ID.test(id) ? id : '', title, family: '', level: '' };
    const open: OpenRole = {
      role,
      at,
      plain: title,
      hasId: role.id !== '',
      level,
      family,
      track,
      places,
      asked: new Map(),
      seen: new Set(),
      place: record.place(record.get('role') ? 'role' : 'roleId'),
    };
    this.#roles.push(open);
    if (id === '') this.#roleByPlace.set(exact, open);
    if (id !== '') this.#roleById.set(id, open);
    if (candidates.length > 0) candidates.push(open);
    else this.#rolesByTitle.set(key, [open]);
    this.#mark(['roles', at], open.place);
    return open;
  }

  #describeRole(open: OpenRole, record: TableRecord): void {
    const { role, at } = open;
    const path = ['roles', at];
    for (const column of ['level', 'family', 'track'] as const) {
      if (record.get(column) === '') continue;
      const field = column === 'level' ? 'level' : 'family';
      if (!this.#places.has(keyOfPath([...path, field]))) this.#mark([...path, field], record.place(column));
      if (open.hasId && keyOf(record.get(column)) !== keyOf(open[column] || record.get(column)))
        this.#conflict(role.title, column, record, open[column]);
    }
    this.#text(role, 'shortTitle', path, role.title, 'shortTitle', record);
    this.#text(role, 'summary', path, role.title, 'summary', record);
    this.#text(role, 'source', path, role.title, 'source', record);
    this.#gather(open, role, 'aliases', readList(record.get('otherTitles')));
    this.#gather(open, role, 'tags', readList(record.get('tags')));
    const hat = this.#yes(role.title, 'hat', record);
    if (hat !== undefined) role.hat = hat;
    this.#addPay(open, record);
    this.#addDuty(open, record);
    this.#addExperience(open, record);
    this.#addMoves(open, record);
  }

  #addPay(open: OpenRole, record: TableRecord): void {
    const { role } = open;
    const owner = role.title;
    const min = this.#number(owner, 'payMin', record);
    const max = this.#number(owner, 'payMax', record);
    const mid = this.#number(owner, 'payMid', record);
    if (min === undefined || max === undefined) {
      const column = min !== undefined ? 'payMin' : max !== undefined ? 'payMax' : undefined;
      if (column) this.#badCell(owner, column, record, 'a band has a lower and an upper end');
      return;
    }
    const given = record.get('period');
    const period = given === '' ? undefined : readPeriod(given);
    if (given !== '' && !period) this.#badCell(owner, 'period', record, 'year, month, week, day or hour');
    const estimate = this.#yes(owner, 'estimate', record);
    const topCoded = this.#yes(owner, 'topCoded', record);
    const texts = {
      currency:
        record.get('currency') || currencyIn(record.get('payMin')) || currencyIn(record.get('payMax')),
      region: record.get('region'),
      asOf: record.get('payAsOf'),
      source: record.get('paySource'),
      note: record.get('payNote'),
    };
    const band: Band = {
      min,
      max,
      ...(mid === undefined ? {} : { mid }),
      ...(period ? { period } : {}),
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)),
      ...(estimate === undefined ? {} : { estimate }),
      ...(topCoded === undefined ? {} : { topCoded }),
    };
    const at = role.pay?.length ?? 0;
    if (this.#gather<Band, 'pay'>(open, role, 'pay', [band]))
      this.#mark(['roles', open.at, 'pay', at], record.place('payMin'));
  }

  #addDuty(open: OpenRole, record: TableRecord): void {
    const title = record.get('duty');
    if (title === '') return;
    const { role, at } = open;
    const list = /^(secondary|minor|other)$/i.test(record.get('dutyKind')) ? 'secondary' : 'primary';
    const text = record.get('dutyText');
    const duty: Duty = { title, ...(text ? { text } : {}) };
    role.responsibilities ??= {};
    const known = role.responsibilities[list]?.length ?? 0;
    if (this.#gather(open, role.responsibilities, list, [duty]))
      this.#mark(['roles', at, 'responsibilities', list, known], record.place('duty'));
  }

  #addExperience(open: OpenRole, record: TableRecord): void {
    const { role, at } = open;
    const owner = role.title;
    const path = ['roles', at];
    const experience: NonNullable<Role['experience']> = role.experience ?? {};
    for (const [field, column] of YEARS) {
      const years = this.#number(owner, column, record);
      if (years === undefined || experience[field] !== undefined) continue;
      experience[field] = years;
      this.#mark([...path, 'experience', field], record.place(column));
    }
    const openEnded = this.#yes(owner, 'openEnded', record);
    if (openEnded !== undefined) experience.openEnded ??= openEnded;
    this.#text(experience, 'note', [...path, 'experience'], owner, 'experienceNote', record);
    const preferred = record.get('preferredExperience');
    this.#gather(open, experience, 'preferred', preferred ? [preferred] : []);
    if (Object.keys(experience).length > 0) role.experience = experience;
    const education: NonNullable<Role['education']> = role.education ?? {};
    this.#text(education, 'minimum', [...path, 'education'], owner, 'education', record);
    this.#text(education, 'preferred', [...path, 'education'], owner, 'preferredEducation', record);
    this.#gather(open, education, 'fields', readList(record.get('fieldOfStudy')));
    if (Object.keys(education).length > 0) role.education = education;
  }

  #addMoves(open: OpenRole, record: TableRecord): void {
    const { role } = open;
    for (const list of MOVE_LISTS) {
      const known = role[list]?.length ?? 0;
      if (this.#gather(open, role, list, readList(record.get(list))))
        for (let at = known; at < (role[list]?.length ?? 0); at++)
          this.#mark(['roles', open.at, list, at], record.place(list));
    }
    const to = record.get('moveTo');
    if (to === '') return;
    const kind = record.get('move').toLowerCase();
    const list = Object.hasOwn(MOVE_KINDS, kind) ? MOVE_KINDS[kind] : undefined;
    if (!list) {
      this.#badCell(role.title, 'move', record, 'entry from, advancement to or lateral');
      return;
    }
    const note = record.get('moveNote');
    const known = role[list]?.length ?? 0;
    if (this.#gather(open, role, list, [note ? { role: to, note } : to]))
      this.#mark(['roles', open.at, list, known], record.place('moveTo'));
  }

  #ask(open: OpenRole, skill: OpenSkill, record: TableRecord): void {
    const owner = open.role.title;
    const { name } = skill.skill;
    const word = record.get('skillLevel');
    const place = record.place(record.has('skillLevel') ? 'skillLevel' : 'skill');
    const known = open.asked.get(skill);
    if (known) {
      if (word === '' || word === known.word)
        this.#tell('CSV_ROW_TWICE', { role: owner, skill: name }, place);
      else this.#conflict(`${owner}, ${name}`, 'skillLevel', record, known.word);
      return;
    }
    // A table without levels says so once, not once a row.
    if (word === '' && (record.has('skillLevel') || !this.#isLevelTold)) {
      this.#tell('CSV_LEVEL_EMPTY', { role: owner, skill: name }, place);
      this.#isLevelTold = true;
    }
    const ref = record.get('skillId');
    const weight = this.#number(owner, 'weight', record);
    const given = record.get('need');
    const need = given === '' ? undefined : readNeed(given);
    if (given !== '' && !need) this.#badCell(`${owner}, ${name}`, 'need', record, 'required or preferred');
    const note = record.get('note');
    const inferred = word === '' || this.#yes(owner, 'inferred', record) === true;
    const requirement: Requirement = {
      skill:
        ID.test(ref) || this.#skillByName.get(keyOf(ref)) === skill ? ref || skill.skill.id : skill.skill.id,
      level: word,
      ...(weight === undefined ? {} : { weight }),
      ...(need ? { need } : {}),
      ...(note ? { note } : {}),
      ...(inferred ? { inferred } : {}),
    };
    open.asked.set(skill, { requirement, word, place });
  }

  /** Resolves every level word against the scale, which they may have to tell themselves. */
  #finishLevels(proposals: Proposal[]): ScaleStep[] | undefined {
    const asked = this.#roles.flatMap(({ asked: one }) => [...one.values()]);
    const declared = this.#head.has('scale') ? stepsOf(this.#head.value()['scale']) : this.#facts.scale;
    const described = this.#skills.flatMap(({ indicators }) => [...indicators.keys()]);
    const found = declared
      ? { scale: declared }
      : scaleOf([...asked.map(({ word }) => word), ...described].filter((word) => word !== ''));
    if (found.proposed)
      proposals.push({ kind: 'scale', steps: found.proposed.map(({ id, name }) => ({ id, name })) });
    const scale = found.scale ?? DEFAULT_SCALE;
    const told = new Set<string>();
    const levels = new LevelReader(scale);
    for (const open of this.#roles) {
      const { role, at, asked: all } = open;
      const requirements: Requirement[] = [];
      for (const [{ skill }, { requirement, word, place }] of all) {
        const { level, read } = word === '' ? { level: 1, read: false } : levels.read(word);
        if (isUnused(word) && !levels.knows(word)) {
          this.#tell('CSV_ROW_UNUSED', { role: role.title, skill: skill.name, word }, place);
          continue;
        }
        if (read && !told.has(word)) {
          told.add(word);
          const step = scale.find(({ id }) => id === level)?.name ?? String(level);
          this.#tell('CSV_LEVEL_READ', { word, step }, place);
        }
        this.#mark(['roles', at, 'requirements', requirements.length], place);
        requirements.push({ ...requirement, level });
      }
      role.requirements = requirements;
    }
    for (const { skill, indicators } of this.#skills) {
      const texts = new Map<string, string>();
      for (const [word, { text, place }] of indicators) {
        if (isUnused(word) && !levels.knows(word)) continue;
        const step = levels.step(word)?.id ?? word;
        const kept = texts.get(step);
        if (kept === undefined) texts.set(step, text);
        else if (kept !== text) {
          const args = { column: columnName('indicator'), kept: brief(kept), given: brief(text) };
          this.#tell('CSV_CELL_CONFLICT', { owner: skill.name, ...args }, place);
        }
      }
      if (texts.size > 0) skill.indicators = Object.fromEntries(texts);
    }
    return declared && this.#head.has('scale') ? undefined : found.scale;
  }

  /** Of several roles with one title each gets a title of its own, from what sets them apart. */
  #finishTitles(): void {
    const ids = new Ids();
    for (const { role, hasId } of this.#roles) if (hasId) ids.take(role.id);
    for (const rivals of this.#rolesByTitle.values()) {
      if (rivals.length < 2 || rivals.some(({ hasId }) => hasId)) continue;
      const columns = (['level', 'family', 'track'] as const).filter(
        (column) => new Set(rivals.map((one) => keyOf(one[column]))).size > 1,
      );
      for (const open of rivals) {
        const apart = columns
          .map((column) => open[column])
          .filter((text, at, all) => text !== '' && all.indexOf(text) === at);
        if (apart.length === 0) continue;
        open.role.title = `${open.plain} (${apart.join(', ')})`;
        this.#tell('CSV_TITLE_JOINED', { title: open.plain, named: open.role.title }, open.place);
      }
    }
    for (const { role, hasId } of this.#roles) if (!hasId) role.id = ids.make(role.title);
  }

  /** Levels and families the table names, in the order it names them, unless it declares them itself. */
  #finishPlaces(proposals: Proposal[]): Pick<LadderInput, 'levels' | 'families'> {
    const levels = new Named(NO_LEVEL);
    const families = new Named(NO_FAMILY);
    const [hasLevels, hasFamilies] = [this.#head.has('levels'), this.#head.has('families')];
    const statesLevels = hasLevels || this.#roles.some(({ level }) => level !== '');
    for (const open of this.#roles) {
      const { role, track } = open;
      role.level = hasLevels ? open.level : levels.idOf(open.level);
      const family = open.family || track;
      role.family = hasFamilies ? family : families.idOf(family);
      if (open.family && track && keyOf(track) !== keyOf(open.family))
        this.#gather(open, role, 'tags', [track]);
    }
    this.#propose(proposals, hasLevels ? undefined : levels.list, statesLevels);
    return { levels: levels.list, families: families.list };
  }

  #propose(proposals: Proposal[], levels: Named['list'] | undefined, statesLevels: boolean): void {
    const order = statesLevels && levels ? orderLevels(levels) : undefined;
    const heights = new Map(
      (order?.levels ?? levels ?? this.#declaredLevels()).map(({ id }, at) => [id, at]),
    );
    const isOrdered = statesLevels && (order !== undefined || levels === undefined);
    const ranked = this.#roles.map(({ role, at, track, plain }): RankedRole => {
      const height = isOrdered ? heights.get(role.level) : undefined;
      return {
        id: role.id,
        title: plain,
        track: `${role.family}\n${keyOf(track)}`,
        ...(height === undefined ? {} : { level: height }),
        at,
      };
    });
    const placed = statesLevels ? order : proposeLevels(ranked);
    if (placed) proposals.push(placed);
    const hasMoves = this.#roles.some(({ role }) => MOVE_LISTS.some((list) => (role[list]?.length ?? 0) > 0));
    if (!hasMoves) for (const move of proposeMoves(ranked)) proposals.push(move);
  }

  #declaredLevels(): { id: string }[] {
    return stepsOf(this.#head.value()['levels']) ?? [];
  }

  /** Adds the entries that are new to a list; true where there were any. */
  #gather<T, K extends string>(
    open: OpenRole,
    target: { [P in K]?: T[] | undefined },
    list: K,
    entries: readonly NoInfer<T>[],
  ): boolean {
    const fresh = entries.filter((entry) => {
      const key = `${list} ${JSON.stringify(entry)}`;
      const isNew = !open.seen.has(key);
      open.seen.add(key);
      return isNew;
    });
    // One by one: a cell of a hundred thousand entries is more than a call takes as arguments.
    for (const entry of fresh) (target[list] ??= []).push(entry);
    return fresh.length > 0;
  }

  /** Sets a text once; another text in a later row is told and left out. */
  #text<K extends string>(
    target: { [P in K]?: string | undefined },
    field: K,
    path: DocumentPath,
    owner: string,
    column: Column,
    record: TableRecord,
  ): void {
    const given = record.get(column);
    if (given === '') return;
    const kept = target[field];
    if (kept === undefined) {
      target[field] = given;
      this.#mark([...path, field], record.place(column));
    } else if (kept !== given) this.#conflict(owner, column, record, kept);
  }

  #number(owner: string, column: Column, record: TableRecord): number | undefined {
    const text = record.get(column);
    if (text === '') return undefined;
    const value = readNumber(text);
    if (value === undefined) this.#badCell(owner, column, record, 'a number');
    return value;
  }

  #yes(owner: string, column: Column, record: TableRecord): boolean | undefined {
    const text = record.get(column);
    if (text === '') return undefined;
    const value = readYes(text);
    if (value === undefined) this.#badCell(owner, column, record, 'yes or no');
    return value;
  }

  #badCell(owner: string, column: Column, record: TableRecord, rule: string): void {
    const value = brief(record.get(column));
    this.#tell('CSV_CELL_VALUE', { owner, column: columnName(column), value, rule }, record.place(column));
  }

  #conflict(owner: string, column: Column, record: TableRecord, kept: string): void {
    const args = { owner, column: columnName(column), kept: brief(kept), given: brief(record.get(column)) };
    this.#tell('CSV_CELL_CONFLICT', args, record.place(column));
  }

  #tell<C extends IssueCode>(code: C, args: IssueArgs[C], place: Place): void {
    this.#issues.push(issue(code, [], args, place));
  }

  #mark(path: DocumentPath, place: Place): void {
    this.#places.set(keyOfPath(path), place);
  }

  /** The place of the longest part of the path that a cell wrote. */
  #locate(path: DocumentPath): Place | undefined {
    for (let length = path.length; length > 0; length--) {
      const found = this.#places.get(keyOfPath(path.slice(0, length)));
      if (found) return found;
    }
    return undefined;
  }
}

const DEFAULT_SCALE: readonly ScaleStep[] = ladderHeadSchema.shape.scale.parse(undefined);

function keyOfPath(path: DocumentPath): string {
  return path.join('\n');
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The entries of a list that have an id and a name: a head row may have given anything. */
function stepsOf(list: unknown): ScaleStep[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.filter(
    (one): one is ScaleStep =>
      typeof one === 'object' &&
      one !== null &&
      typeof Reflect.get(one, 'id') === 'string' &&
      typeof Reflect.get(one, 'name') === 'string',
  );
}
