/** Combines the roles of two ladders without merging any. Titles stay distinct, and references follow. */
import { NameIndex } from '../../graph/names';
import { MOVE_LISTS, type LadderInput } from '../../model/ladder/ladder';
import { freeId, type United } from './unite';

type Role = NonNullable<LadderInput['roles']>[number];
type Move = NonNullable<Role['lateral']>[number];

/** The new positions of a list's entries. */
type Went = Pick<United<unknown>, 'at' | 'origin' | 'ids'>;

export interface UnitedRoles extends Went {
  /** Roles of the second ladder whose title the first also has, with the role that has it. */
  retitled: { title: string; named: string; index: number; rival: string }[];
}

/** The new positions and ids of everything in the second ladder. */
export interface Renaming {
  sources: Went;
  levels: Went;
  families: Went;
  skills: Went;
  roles: UnitedRoles;
}

/** Adds the second ladder's roles after those of the first. A title that both have is made distinct. */
export function uniteRoles(a: LadderInput, b: LadderInput): UnitedRoles {
  const [first, second] = [a.roles ?? [], b.roles ?? []];
  const names = indexOf(first);
  const taken = new Set(first.map(({ id }) => id));
  const ids = new Map<string, string>();
  const retitled: UnitedRoles['retitled'] = [];
  second.forEach(({ id, title }, index) => {
    if (!ids.has(id)) {
      const free = freeId(id, taken);
      taken.add(free);
      ids.set(id, free);
    }
    const [rival] = names.rivals(title);
    if (rival !== undefined) {
      retitled.push({ title, named: `${title} (${b.title})`.slice(0, 400), index, rival });
    }
  });
  return {
    ids,
    retitled,
    at: second.map((_, index) => first.length + index),
    origin: [first, second].flatMap((roles, part) =>
      roles.map((_, index) => ({ second: part === 1, index })),
    ),
  };
}

/** The second ladder's roles, with references to the joined ladder. */
export class Renamed {
  readonly #went: Renaming;
  readonly #titles: ReadonlyMap<number, string>;
  readonly #roles: NameIndex;
  readonly #skills: NameIndex;
  readonly #levels: NameIndex;
  readonly #families: NameIndex;
  /** Roles that moves must name by id, because their title now belongs to another role. */
  readonly #byId: ReadonlySet<string>;

  constructor(ladder: LadderInput, went: Renaming) {
    const { roles = [], skills = [], levels, families } = ladder;
    this.#went = went;
    this.#titles = new Map(went.roles.retitled.map(({ index, named }) => [index, named]));
    this.#roles = indexOf(roles);
    this.#skills = new NameIndex(skills.map(({ id, name, aliases = [] }) => ({ id, name, aliases })));
    this.#levels = new NameIndex(levels.map(({ id, name }) => ({ id, name, aliases: [] })));
    this.#families = new NameIndex(families.map(({ id, name }) => ({ id, name, aliases: [] })));
    this.#byId = new Set([
      ...went.roles.retitled.map(({ index }) => roles[index]?.id ?? ''),
      ...[...went.roles.ids].filter(([before, after]) => before !== after).map(([before]) => before),
    ]);
  }

  role(role: Role, index: number): Role {
    const { sources, skills, levels, families, roles } = this.#went;
    const moves = MOVE_LISTS.filter((list) => role[list] !== undefined).map((list): [string, Move[]] => [
      list,
      (role[list] ?? []).map((move) => this.#move(move)),
    ]);
    return {
      ...role,
      // Two roles with the same id keep it, so that the checks report them.
      id: roles.ids.get(role.id) ?? role.id,
      title: this.#titles.get(index) ?? role.title,
      level: follow(role.level, this.#levels, levels),
      family: follow(role.family, this.#families, families),
      ...(role.source === undefined ? {} : { source: sources.ids.get(role.source) ?? role.source }),
      ...(role.requirements && {
        requirements: role.requirements.map((one) => ({
          ...one,
          skill: follow(one.skill, this.#skills, skills),
        })),
      }),
      ...(role.pay && {
        pay: role.pay.map((band) =>
          band.source === undefined ? band : { ...band, source: sources.ids.get(band.source) ?? band.source },
        ),
      }),
      ...Object.fromEntries(moves),
    };
  }

  #move(move: Move): Move {
    const ref = typeof move === 'string' ? move : move.role;
    const id = this.#roles.find(ref);
    if (id === undefined || !this.#byId.has(id)) return move;
    const role = this.#went.roles.ids.get(id) ?? id;
    return typeof move === 'string' ? role : { ...move, role };
  }
}

function indexOf(roles: readonly Role[]): NameIndex {
  return new NameIndex(roles.map(({ id, title, aliases = [] }) => ({ id, name: title, aliases })));
}

function follow(ref: string, names: NameIndex, { ids }: Went): string {
  const id = names.find(ref);
  return id === undefined ? ref : (ids.get(id) ?? id);
}
