/**
 * The requirements of roles: collected record by record, and resolved against the scale once all records are
 * read.
 */
import { ladderHeadSchema } from '../../model/ladder/ladder';
import type { ScaleStep } from '../../model/ladder/scale';
import { readNeed } from '../wording/cellValues';
import { isUnused, LevelReader, scaleOf, type FoundScale } from '../wording/levelWords';
import type { TableCells, TableRecord } from './tableCells';
import type { OpenRequirement, OpenRole } from './tableRoles';
import type { OpenSkill, TableSkills } from './tableSkills';
import { valueKind } from '../../model/validation/reasons';

const DEFAULT_SCALE: readonly ScaleStep[] = ladderHeadSchema.shape.scale.parse(undefined);

export class TableRequirements {
  readonly #cells: TableCells;
  readonly #skills: TableSkills;
  #isLevelReported = false;
  #count = 0;

  constructor(cells: TableCells, skills: TableSkills) {
    this.#cells = cells;
    this.#skills = skills;
  }

  /** The number of requirements of all roles. */
  get count(): number {
    return this.#count;
  }

  /** Adds a requirement. The first record of a role and skill counts. */
  add(open: OpenRole, skill: OpenSkill, record: TableRecord): void {
    const owner = open.role.title;
    const { name } = skill.skill;
    const word = record.get('skillLevel');
    const place = record.place(record.has('skillLevel') ? 'skillLevel' : 'skill');
    const known = open.requirements.get(skill);
    if (known) {
      if (word === '' || word === known.word)
        this.#cells.addIssue('CSV_ROW_TWICE', { role: owner, skill: name }, place);
      else this.#cells.addConflict(`${owner}, ${name}`, 'skillLevel', record, known.word);
      return;
    }
    // A table without levels is reported once and not in every row.
    if (word === '' && (record.has('skillLevel') || !this.#isLevelReported)) {
      this.#cells.addIssue('CSV_LEVEL_EMPTY', { role: owner, skill: name }, place);
      this.#isLevelReported = true;
    }
    const weight = this.#cells.number(owner, 'weight', record);
    const given = record.get('need');
    const need = given === '' ? undefined : readNeed(given);
    if (given !== '' && !need)
      this.#cells.addInvalid(
        `${owner}, ${name}`,
        'need',
        record,
        valueKind('ONE_OF', { values: ['required', 'preferred'] }),
      );
    const note = record.get('note');
    const inferred = word === '' || this.#cells.yes(owner, 'inferred', record) === true;
    const requirement: OpenRequirement['requirement'] = {
      skill: this.#skills.refTo(skill, record),
      level: word,
      ...(weight === undefined ? {} : { weight }),
      ...(need ? { need } : {}),
      ...(note ? { note } : {}),
      ...(inferred ? { inferred } : {}),
    };
    open.requirements.set(skill, { requirement, word, place });
    this.#count++;
  }

  /**
   * Resolves every level and every indicator's step against the declared scale, or else against the scale
   * that the words imply. Returns the scale.
   */
  finish(roles: readonly OpenRole[], declared: readonly ScaleStep[] | undefined): FoundScale {
    const words = new Set<string>();
    for (const { requirements } of roles) for (const { word } of requirements.values()) words.add(word);
    for (const { indicators } of this.#skills.all) for (const word of indicators.keys()) words.add(word);
    words.delete('');
    const found = declared ? {} : scaleOf(words);
    const scale = declared ?? found.scale ?? DEFAULT_SCALE;
    const levels = new LevelReader(scale);
    const reported = new Set<string>();
    for (const open of roles) this.#resolve(open, levels, scale, reported);
    this.#skills.finish(levels);
    return found;
  }

  /** `reported` has the words whose conversion was already reported. */
  #resolve(open: OpenRole, levels: LevelReader, scale: readonly ScaleStep[], reported: Set<string>): void {
    const { role, at } = open;
    const requirements: OpenRequirement['requirement'][] = [];
    for (const [{ skill }, { requirement, word, place }] of open.requirements) {
      const { level, read } = word === '' ? { level: 1, read: false } : levels.read(word);
      if (isUnused(word) && !levels.knows(word)) {
        this.#cells.addIssue('CSV_ROW_UNUSED', { role: role.title, skill: skill.name, word }, place);
        continue;
      }
      if (read && !reported.has(word)) {
        reported.add(word);
        const step = scale.find(({ id }) => id === level)?.name ?? String(level);
        this.#cells.addIssue('CSV_LEVEL_READ', { word, step }, place);
      }
      this.#cells.places.mark(['roles', at, 'requirements', requirements.length], place);
      requirements.push({ ...requirement, level });
    }
    role.requirements = requirements;
  }
}
