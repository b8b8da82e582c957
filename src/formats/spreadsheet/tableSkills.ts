/** The skills that records name, with their facts. */
import type { Place } from '../../model/validation/issue';
import type { LadderInput } from '../../model/ladder/ladder';
import type { Described } from '../../model/ladder/skill';
import { readKind, readCellList } from '../wording/cellValues';
import { isUnused, type LevelReader } from '../wording/levelWords';
import { gather, type TableCells, type TableRecord } from './tableCells';
import { Ids, isId, Keys } from '../wording/ids';
import { valueKind } from '../../model/validation/reasons';

type Skill = NonNullable<LadderInput['skills']>[number];

export interface OpenSkill {
  skill: Skill;
  at: number;
  /** By the step as written. It is resolved when the scale is known. */
  indicators: Map<string, { text: string; place: Place; more: Partial<Described> }>;
  /** Aliases and links so far. */
  seen: Set<string>;
}

export class TableSkills {
  readonly all: OpenSkill[] = [];
  readonly #cells: TableCells;
  readonly #byId = new Map<string, OpenSkill>();
  readonly #byName = new Map<string, OpenSkill>();
  readonly #ids = new Ids();
  readonly #keys = new Keys();

  constructor(cells: TableCells) {
    this.#cells = cells;
  }

  /** The skill that a record names, by id, name or alias, or a new one. */
  of(record: TableRecord): OpenSkill {
    const id = record.get('skillId');
    const name = record.get('skill');
    const key = this.#keys.of(name || id);
    const known = id === '' ? this.#byName.get(key) : (this.#byId.get(id) ?? this.#byRef(id, record));
    if (known) return known;
    const skill: Skill = {
      id: isId(id) && this.#ids.take(id) ? id : this.#ids.make(name || id),
      name: name || id,
      kind: 'hard',
    };
    const open: OpenSkill = { skill, at: this.all.length, indicators: new Map(), seen: new Set() };
    this.all.push(open);
    this.#byId.set(skill.id, open);
    if (id !== '') this.#byId.set(id, open);
    if (!this.#byName.has(key)) this.#byName.set(key, open);
    this.#cells.places.mark(['skills', open.at], record.place(name ? 'skill' : 'skillId'));
    return open;
  }

  /** A role's reference to the skill: as written, if that finds the skill again. */
  refTo(open: OpenSkill, record: TableRecord): string {
    const ref = record.get('skillId');
    if (ref === '') return open.skill.id;
    return isId(ref) || this.#byName.get(this.#keys.of(ref)) === open ? ref : open.skill.id;
  }

  describe(open: OpenSkill, record: TableRecord): void {
    const { skill, at, seen } = open;
    const path = ['skills', at];
    this.#describeKind(open, record);
    this.#cells.setText(skill, 'group', path, skill.name, 'group', record);
    this.#cells.setText(skill, 'summary', path, skill.name, 'skillSummary', record);
    for (const alias of readCellList(record.get('skillAliases'))) {
      if (seen.has(alias)) continue;
      seen.add(alias);
      (skill.aliases ??= []).push(alias);
      if (!this.#byName.has(this.#keys.of(alias))) this.#byName.set(this.#keys.of(alias), open);
    }
    gather(seen, skill, 'sameAs', readCellList(record.get('skillSameAs')));
    const url = record.get('link');
    const link = { title: record.get('linkTitle') || url, url };
    if (url !== '' && !seen.has(JSON.stringify(link))) {
      seen.add(JSON.stringify(link));
      (skill.links ??= []).push(link);
      this.#cells.places.mark([...path, 'links', skill.links.length - 1], record.place('link'));
    }
    this.#addIndicator(open, record);
  }

  /** Resolves the steps of indicators. */
  finish(levels: LevelReader): void {
    for (const { skill, indicators } of this.all) {
      const texts = new Map<string, string>();
      const whole = new Map<string, string | Described>();
      for (const [word, { text, place, more }] of indicators) {
        if (isUnused(word) && !levels.knows(word)) continue;
        const step = levels.step(word)?.id ?? word;
        const kept = texts.get(step);
        if (kept === undefined) {
          texts.set(step, text);
          whole.set(step, Object.keys(more).length > 0 ? { text, examples: [], ...more } : text);
        } else if (kept !== text)
          this.#cells.addDifference(skill.name, 'indicator', place, { kept, given: text });
      }
      if (whole.size > 0) skill.indicators = Object.fromEntries(whole);
    }
  }

  /** A role's row can give a name or alias in the column for ids. A row of the skill itself cannot. */
  #byRef(ref: string, record: TableRecord): OpenSkill | undefined {
    const isRolesRow = record.get('roleId') !== '' || record.get('role') !== '';
    return isRolesRow ? this.#byName.get(this.#keys.of(ref)) : undefined;
  }

  #describeKind({ skill, at }: OpenSkill, record: TableRecord): void {
    const kind = record.get('kind');
    if (kind === '') return;
    const path = ['skills', at, 'kind'];
    const read = readKind(kind);
    if (read === undefined)
      this.#cells.addInvalid(skill.name, 'kind', record, valueKind('ONE_OF', { values: ['hard', 'soft'] }));
    else if (!this.#cells.places.has(path)) {
      skill.kind = read;
      this.#cells.places.mark(path, record.place('kind'));
    } else if (skill.kind !== read) this.#cells.addConflict(skill.name, 'kind', record, skill.kind);
  }

  #addIndicator({ skill, indicators }: OpenSkill, record: TableRecord): void {
    const step = record.get('step') || record.get('skillLevel');
    const text = record.get('indicator');
    if (text === '' || step === '') return;
    const kept = indicators.get(step);
    const [examples, not] = [readCellList(record.get('indicatorExamples')), record.get('indicatorNot')];
    const more = { ...(examples.length > 0 ? { examples } : {}), ...(not ? { not } : {}) };
    if (kept === undefined) indicators.set(step, { text, place: record.place('indicator'), more });
    else if (kept.text !== text) this.#cells.addConflict(skill.name, 'indicator', record, kept.text);
  }
}
