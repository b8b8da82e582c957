/**
 * Builds one ladder from rows about roles and skills of any table. An order of levels and moves that the rows
 * do not give are proposed.
 */
import { slug } from '../../model/ladder/id';
import { isError, type DocumentPath, type Issue, type IssueArgs } from '../../model/validation/issue';
import { ladderHeadSchema, type LadderInput } from '../../model/ladder/ladder';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { ImportResult, Proposal } from '../../model/ladder/proposal';
import type { ScaleStep } from '../../model/ladder/scale';
import type { ColumnKey } from './columns';
import { HeadFields } from '../cells/headRows';
import { MAX_ASKED, MAX_ROLES, MAX_ROWS, MAX_SKILLS } from '../limits';
import { plainName } from '../cells/table';
import { TableCells, type TableRecord } from './tableCells';
import { MOST_ID } from '../wording/ids';
import { placeRoles } from './tablePlaces';
import { TableRequirements } from './tableRequirements';
import { describeRole } from './tableRoleFacts';
import { TableRoles, type OpenRole } from './tableRoles';
import { TableSkills, type OpenSkill } from './tableSkills';
import { content, part, valueKind } from '../../model/validation/reasons';

/** Facts about the ladder from the caller. A field in the rows takes precedence. */
export interface LadderFacts {
  id?: string;
  title?: string;
  scale?: ScaleStep[];
  currency?: string;
  sources?: NonNullable<LadderInput['sources']>;
  licence?: string;
}

const HEAD_FIELDS: ReadonlySet<string> = new Set(
  Object.keys(ladderHeadSchema.shape).filter((field) => field !== 'schemaVersion'),
);

/** Texts for what a table leaves unsaid. */
export type TableTexts = Pick<LadderTexts, 'noLevel' | 'noFamily' | 'untitledLadder'>;

export class TableLadder {
  readonly #texts: TableTexts;
  readonly #facts: LadderFacts;
  readonly #cells = new TableCells();
  readonly #head = new HeadFields();
  readonly #skills = new TableSkills(this.#cells);
  readonly #roles = new TableRoles(this.#cells);
  readonly #requirements = new TableRequirements(this.#cells, this.#skills);
  #current: OpenRole | undefined;
  #rows = 0;
  #isFull = false;

  constructor(texts: TableTexts, facts: LadderFacts = {}) {
    this.#texts = texts;
    this.#facts = facts;
  }

  /** True if a table exceeded the limits, which was reported. Further rows are ignored. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** Adds one row. */
  add(record: TableRecord): void {
    if (!this.#hasRoom(record, 'role')) return;
    this.#rows++;
    if (record.get('ladder') !== '') {
      this.#addHead(record);
      return;
    }
    const hasRole = record.get('roleId') !== '' || record.get('role') !== '';
    const hasSkill = record.get('skillId') !== '' || record.get('skill') !== '';
    const skill = hasSkill ? this.#skills.of(record) : undefined;
    // The cell of a role that spans several rows is empty in all but the first.
    const goesOn = !hasRole && hasSkill && record.get('skillLevel') !== '';
    const role = hasRole ? this.#roles.of(record) : goesOn ? this.#current : undefined;
    if (hasRole) this.#current = role;
    if (skill) this.#skills.describe(skill, record);
    if (role && hasRole) describeRole(this.#cells, role, record);
    if (role && skill) this.#requirements.add(role, skill, record);
  }

  /** Adds what a record says about a role, for `ask`. Undefined if the ladder is full. */
  addRole(record: TableRecord): OpenRole | undefined {
    if (!this.#hasRoom(record, 'role')) return undefined;
    const role = this.#roles.of(record);
    describeRole(this.#cells, role, record);
    return role;
  }

  /** Adds what a record says about a skill, for `ask`. Undefined if the ladder is full. */
  addSkill(record: TableRecord): OpenSkill | undefined {
    if (!this.#hasRoom(record, 'skill')) return undefined;
    const skill = this.#skills.of(record);
    this.#skills.describe(skill, record);
    return skill;
  }

  /** Adds a requirement of the role: the skill with its level and weight. */
  ask(role: OpenRole, skill: OpenSkill, record: TableRecord): void {
    if (this.#hasRoom(record, 'skill')) this.#requirements.add(role, skill, record);
  }

  #hasRoom(record: TableRecord, column: ColumnKey): boolean {
    if (this.#isFull) return false;
    const counts: readonly [count: number, limit: number, of: IssueArgs['CSV_TOO_LARGE']['of']][] = [
      [this.#rows, MAX_ROWS, 'rows'],
      [this.#roles.all.length, MAX_ROLES, 'roles'],
      [this.#skills.all.length, MAX_SKILLS, 'skills'],
      [this.#requirements.count, MAX_ASKED, 'requirements'],
    ];
    for (const [count, limit, of] of counts) {
      if (count <= limit) continue;
      this.#isFull = true;
      this.#cells.addIssue('CSV_TOO_LARGE', { limit, of }, record.place(column));
      return false;
    }
    return true;
  }

  /** Adds issues that a format found outside the rows. */
  report(faults: readonly Issue[]): void {
    for (const fault of faults) this.#cells.issues.push(fault);
  }

  /** The ladder of all rows. `value` is undefined if they name no role and no skill. */
  result(file: string): ImportResult {
    const { issues } = this.#cells;
    const locate = (path: DocumentPath) => this.#cells.places.locate(path);
    const [skills, roles] = [this.#skills.all, this.#roles.all];
    if (roles.length === 0 && skills.length === 0 && this.#head.isEmpty) {
      const args = { file, expected: content('ROLE_OR_SKILL') };
      if (!issues.some(isError))
        this.#cells.addIssue('IMPORT_UNRECOGNISED', args, { file, line: 1, column: 1 });
      return { value: undefined, issues, locate, proposals: [] };
    }
    // A head row can have any form. The checks validate the whole document.
    const head = this.#head.value() as Partial<LadderInput>;
    const declared = head.scale === undefined ? this.#facts.scale : stepsOf(head.scale);
    const { scale = this.#facts.scale, proposed } = this.#requirements.finish(roles, declared);
    this.#roles.finishTitles();
    const { levels, families, proposals } = placeRoles(
      roles,
      {
        levels: head.levels === undefined ? undefined : (stepsOf(head.levels) ?? []),
        hasFamilies: head.families !== undefined,
      },
      this.#texts,
    );
    const ofScale: Proposal[] = proposed
      ? [{ kind: 'scale', steps: proposed.map(({ id, name }) => ({ id, name })) }]
      : [];
    const name = plainName(file);
    const { id, title, currency, sources, licence } = this.#facts;
    const value: LadderInput = {
      id: id ?? slug(name).slice(0, MOST_ID),
      title: title ?? (name.trim() || this.#texts.untitledLadder),
      ...(currency === undefined ? {} : { currency }),
      ...(sources === undefined ? {} : { sources }),
      ...(licence === undefined ? {} : { licence }),
      ...(scale === undefined ? {} : { scale }),
      levels,
      families,
      ...head,
      skills: skills.map(({ skill }) => skill),
      roles: roles.map(({ role }) => role),
    };
    return { value, issues, locate, proposals: [...ofScale, ...proposals] };
  }

  #addHead(record: TableRecord): void {
    const path = record.get('ladder');
    if (this.#head.set(path, record.get('value'), HEAD_FIELDS)) {
      const parts = path.split('.').map((part) => (/^\d{1,6}$/.test(part) ? Number(part) - 1 : part));
      this.#cells.places.mark(parts, record.place('value'));
    } else this.#cells.addInvalid(part('LADDER'), 'ladder', record, valueKind('LADDER_FIELD'));
  }
}

/** The entries of a list that have an id and a name. A head row can give anything. */
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
