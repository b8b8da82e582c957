/** Roles of two ladders side by side: none merged, each of its own name, and what names them following. */
import { NameIndex } from '../../graph/names';
import { MOVE_LISTS, type LadderInput } from '../../model/ladder/ladder';
import { freeId, type United } from './unite';

type Role = NonNullable<LadderInput['roles']>[number];
type Move = NonNullable<Role['lateral']>[number];

/** Where the entries of one list went. */
type Went = Pick<United<unknown>, 'at' | 'origin' | 'ids'>;

export interface UnitedRoles extends Went {
  /** Roles of the second ladder whose title the first has, with the one that has it. */
  retitled: { title: string; named: string; index: number; rival: string }[];
}

/** Where everything of the second ladder went. */
export interface Renaming {
  sources: Went;
  levels: Went;
  families: Went;
  skills: Went;
  roles: UnitedRoles;
}

/** Places the second ladder's roles behind the first's; a title that the first has as well is told apart. */
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

/** Roles of the second ladder with all their references as the joined ladder has them. */
export class Renamed {
  readonly #went: Renaming;
  readonly #titles: ReadonlyMap<number, string>;
  readonly #roles: NameIndex;
  readonly #skills: NameIndex;
  readonly #levels: NameIndex;
  readonly #families: NameIndex;
  /** Roles that a move has to name by id, as their title leads elsewhere now. */
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
      // Two roles of one id stay so, for the checks to find.
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
