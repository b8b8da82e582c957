/** The roles that records name, distinguished by id, or by title with level, family and track. */
import type { Place } from '../../model/validation/issue';
import type { LadderInput } from '../../model/ladder/ladder';
import type { TableCells, TableRecord } from './tableCells';
import { Ids, isId, Keys, keyOf } from '../wording/ids';
import type { OpenSkill } from './tableSkills';

type Role = NonNullable<LadderInput['roles']>[number];
type Requirement = NonNullable<Role['requirements']>[number];

export interface OpenRequirement {
  requirement: Requirement;
  /** The level as written. */
  word: string;
  place: Place;
}

export interface OpenRole {
  role: Role;
  at: number;
  /** The title in the table, before roles with the same title are distinguished. */
  plain: string;
  /** True if the table gives the id, so that another role may have the same title. */
  hasId: boolean;
  level: string;
  family: string;
  track: string;
  /** Keys of level, family and track, for comparison. */
  places: string[];
  requirements: Map<OpenSkill, OpenRequirement>;
  /** Entries of lists so far, because rows repeat what belongs to the role. */
  seen: Set<string>;
  place: Place;
}

/** Among more roles with one title, an empty cell no longer matches a filled one. */
const MOST_RIVALS = 100;

export class TableRoles {
  readonly all: OpenRole[] = [];
  readonly #cells: TableCells;
  readonly #byId = new Map<string, OpenRole>();
  /** By title, level, family and track of its first row. */
  readonly #byPlace = new Map<string, OpenRole>();
  readonly #byTitle = new Map<string, OpenRole[]>();
  /** Roles by the text of their rows, which repeat. A match found once stays valid. */
  readonly #found = new Map<string, OpenRole>();
  readonly #keys = new Keys();

  constructor(cells: TableCells) {
    this.#cells = cells;
  }

  /** The role that a record names, or a new one if none matches the record's level, family and track. */
  of(record: TableRecord): OpenRole {
    const id = record.get('roleId');
    const title = record.get('role') || id;
    const level = record.get('level');
    const track = record.get('track');
    const family = record.get('family') || (record.has('family') ? '' : track);
    const written = [id, title, level, family, track].join('\n');
    const again = this.#found.get(written);
    if (again) return again;
    const open = this.#find(record, { id, title, level, family, track });
    this.#found.set(written, open);
    return open;
  }

  #find(
    record: TableRecord,
    { id, title, level, family, track }: Record<'id' | 'title' | 'level' | 'family' | 'track', string>,
  ): OpenRole {
    const key = this.#keys.of(title);
    const candidates = this.#byTitle.get(key) ?? [];
    // An empty cell matches any value, because only the first row of a role needs to give it.
    const places = [level, family, track].map((name) => this.#keys.of(name));
    const agrees = (kept: readonly string[]) =>
      places.every((given, at) => given === '' || !kept[at] || given === kept[at]);
    const exact = [key, ...places].join('\n');
    const known =
      id !== ''
        ? this.#byId.get(id)
        : (this.#byPlace.get(exact) ??
          candidates.slice(0, MOST_RIVALS).find(({ places: kept }) => agrees(kept)));
    if (known) {
      known.level ||= level;
      known.family ||= family;
      known.track ||= track;
      known.places = known.places.map((kept, at) => kept || (places[at] ?? ''));
      return known;
    }
    const role: Role = { id: isId(id) ? id : '', title, family: '', level: '' };
    const open: OpenRole = {
      role,
      at: this.all.length,
      plain: title,
      hasId: role.id !== '',
      level,
      family,
      track,
      places,
      requirements: new Map(),
      seen: new Set(),
      place: record.place(record.get('role') ? 'role' : 'roleId'),
    };
    this.all.push(open);
    if (id === '') this.#byPlace.set(exact, open);
    if (id !== '') this.#byId.set(id, open);
    if (candidates.length > 0) candidates.push(open);
    else this.#byTitle.set(key, [open]);
    this.#cells.places.mark(['roles', open.at], open.place);
    return open;
  }

  /**
   * Gives roles with the same title distinct titles, from what distinguishes them, and all roles their ids.
   */
  finishTitles(): void {
    const ids = new Ids();
    for (const { role, hasId } of this.all) if (hasId) ids.take(role.id);
    for (const rivals of this.#byTitle.values()) {
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
        this.#cells.addIssue('CSV_TITLE_JOINED', { title: open.plain, named: open.role.title }, open.place);
      }
    }
    for (const { role, hasId } of this.all) if (!hasId) role.id = ids.make(role.title);
  }
}
