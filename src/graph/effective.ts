/** Effective requirements: what a role asks together with the roles it builds on (method 2a). */
import { cyclicGroups } from './cycles';

/** A role's requirement of one skill. `level` is a value on the ladder's scale, in 0..n; 0 drops the skill. */
export interface Requirement {
  skill: string;
  level: number;
  weight: number;
  need: 'required' | 'preferred';
  note?: string | undefined;
  inferred: boolean;
  /** The role whose own line this is. Absent for the role's own lines. */
  from?: string;
}

type Requirements = ReadonlyMap<string, Requirement>;

export interface Asking {
  id: string;
  /** The role's own lines, by skill id, in document order. */
  own: Requirements;
  /** The ids of the roles that it builds on. Unknown ids are ignored. */
  buildsOn: readonly string[];
}

/**
 * For each role, its own lines and then the lines that it inherits (method 2a). Its own line for a skill
 * decides, even a lower one. Otherwise the highest effective line of the roles that it builds on decides, and
 * weight and need come with it; of equal levels the required one, then the heavier one, then the first. An
 * inherited line has no note, because a note explains the role that wrote it. Roles that build on each other
 * in a circle inherit nothing from each other. Cost: linear in the lines of all `buildsOn` pairs.
 */
export function effectiveRequirements(roles: readonly Asking[]): Map<string, Requirements> {
  if (roles.every(({ buildsOn }) => buildsOn.length === 0))
    return new Map(roles.map(({ id, own }) => [id, own]));
  const byId = new Map(roles.map((role) => [role.id, role]));
  const bases = basesOf(byId);
  const done = new Map<string, Requirements>();
  // A stack of our own, so that a chain of any length is safe.
  const work = [...byId.keys()].reverse();
  for (let id = work.at(-1); id !== undefined; id = work.at(-1)) {
    const open = (bases.get(id) ?? []).filter((base) => !done.has(base));
    if (open.length > 0 && !done.has(id)) {
      work.push(...open);
      continue;
    }
    work.pop();
    const role = byId.get(id);
    if (role && !done.has(id))
      done.set(
        id,
        inherit(
          role.own,
          (bases.get(id) ?? []).map((base) => [base, done.get(base) ?? new Map()]),
        ),
      );
  }
  return done;
}

/** The groups of two or more roles that build on each other in a circle; a role on itself is a group of one. */
export function circlesOfBases(roles: readonly Pick<Asking, 'id' | 'buildsOn'>[]): string[][] {
  const byId = new Map(roles.map((role) => [role.id, role]));
  const known = (id: string) => (byId.get(id)?.buildsOn ?? []).filter((base) => byId.has(base));
  return [
    ...cyclicGroups(byId.keys(), known),
    ...[...byId.values()].filter(({ id, buildsOn }) => buildsOn.includes(id)).map(({ id }) => [id]),
  ];
}

/** The bases of each role without those that would close a circle. */
function basesOf(byId: ReadonlyMap<string, Asking>): Map<string, readonly string[]> {
  const group = new Map<string, number>();
  circlesOfBases([...byId.values()]).forEach((ids, at) => {
    for (const id of ids) if (!group.has(id)) group.set(id, at);
  });
  const together = (a: string, b: string) => group.has(a) && group.get(a) === group.get(b);
  return new Map(
    [...byId.values()].map(({ id, buildsOn }) => [
      id,
      buildsOn.filter((base) => byId.has(base) && base !== id && !together(id, base)),
    ]),
  );
}

function inherit(own: Requirements, bases: readonly (readonly [string, Requirements])[]): Requirements {
  const all = new Map(own);
  for (const [base, lines] of bases) {
    for (const [skill, line] of lines) {
      if (own.has(skill)) continue;
      const best = all.get(skill);
      if (best && !isHigher(line, best)) continue;
      const { note: _, ...rest } = line;
      all.set(skill, { ...rest, from: line.from ?? base });
    }
  }
  return all;
}

function isHigher(a: Requirement, b: Requirement): boolean {
  if (a.level !== b.level) return a.level > b.level;
  if (a.need !== b.need) return a.need === 'required';
  return a.weight > b.weight;
}
