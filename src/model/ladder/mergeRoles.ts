/**
 * Merges roles that are the same. The first role of a pair keeps its id, title, place and texts. Whatever
 * differs in the second goes into lists, notes and the summary, and every move to the second leads to the
 * first.
 */
import { titleKey } from './id';
import { FIELD_LIMITS, ladderSchema, MOVE_LISTS, type LadderInput } from './ladder';
import type { Openings } from './role';
import { ladderText, type LadderTexts } from './ladderTexts';
import { stepValue, type ScaleStep } from './scale';

type Role = NonNullable<LadderInput['roles']>[number];
type Requirement = NonNullable<Role['requirements']>[number];
type Duty = NonNullable<NonNullable<Role['responsibilities']>['primary']>[number];
type Move = NonNullable<Role['lateral']>[number];

/**
 * Merges each pair of ids in order, the second role into the first. An id that was merged before stands for
 * its result, so pairs can chain. `words` say in the merged role what differed. A pair of equal or missing roles changes nothing. Pure: the input is not
 * modified. Merging adds no dangling move and no move from a merged role to itself.
 */
export function mergeRoles(
  ladder: LadderInput,
  pairs: readonly (readonly [string, string])[],
  words: LadderTexts,
): LadderInput {
  const roles = new Map((ladder.roles ?? []).map((role) => [role.id, role]));
  const became = new Map<string, string>();
  const now = (id: string): string => {
    let current = id;
    for (let next = became.get(current); next !== undefined; next = became.get(current)) current = next;
    // Shortens chains, so that every later lookup takes one step.
    if (current !== id) became.set(id, current);
    return current;
  };
  const context: Context = {
    scale: ladder.scale ?? ladderSchema.shape.scale.parse(undefined),
    skill: finder((ladder.skills ?? []).map(({ id, name, aliases }) => ({ id, names: [name], aliases }))),
    words,
  };
  const grown = new Set<string>();
  for (const [one, other] of pairs) {
    const [a, b] = [roles.get(now(one)), roles.get(now(other))];
    if (!a || !b || a.id === b.id) continue;
    roles.set(a.id, joined(a, b, context));
    roles.delete(b.id);
    became.set(b.id, a.id);
    grown.add(a.id);
  }
  if (became.size === 0) return ladder;
  // If several roles share an id, which is an error of its own, we looked up the last; the others stay
  // unchanged.
  const last = new Map((ladder.roles ?? []).map((role) => [role.id, role]));
  const merged = (ladder.roles ?? []).flatMap((role) =>
    last.get(role.id) === role ? (roles.get(role.id) ?? []) : role,
  );
  const before = roleFinder(ladder.roles ?? []);
  const after = roleFinder(merged);
  const follow = (ref: string): Target => {
    const target = before(ref);
    const goal = target === undefined ? undefined : now(target);
    const id = goal ?? after(ref);
    return { ref: id !== undefined && after(ref) !== id ? id : ref, id, moved: goal !== target };
  };
  return {
    ...ladder,
    roles: merged.map((role) => withBases(withMoves(role, follow, grown.has(role.id)), follow)),
  };
}

/**
 * Returns the role with additional aliases, without duplicates. A move to one of the new names would lead to
 * the role itself, so it is removed and its note goes into the summary.
 */
export function withAliases(role: Role, names: readonly string[]): Role {
  const aliases = distinct([...(role.aliases ?? []), ...names], titleOf).filter(
    (name) => (role.aliases ?? []).includes(name) || titleOf(name) !== titleOf(role.title),
  );
  const keys = new Set(names.map(titleOf));
  const follow = (ref: string): Target => ({
    ref,
    id: keys.has(titleOf(ref)) ? role.id : undefined,
    moved: false,
  });
  return withMoves({ ...role, aliases }, follow, true);
}

interface Context {
  scale: readonly ScaleStep[];
  skill: (ref: string) => string | undefined;
  words: LadderTexts;
}

function joined(a: Role, b: Role, context: Context): Role {
  const { words } = context;
  const [x, y] = [a.experience ?? {}, b.experience ?? {}];
  const [e, f] = [a.education ?? {}, b.education ?? {}];
  const years = [y.least, y.usual].filter((one) => one !== undefined).join('–');
  const own = [x.least, x.usual, x.openEnded].every((one) => one === undefined);
  const sameYears = x.least === y.least && x.usual === y.usual;
  const note = texts([
    x.note,
    y.note,
    !own && years && !sameYears ? ladderText(words, 'mergedYears', { role: b.title, years }) : '',
  ]);
  const { least, usual, openEnded } = own ? y : x;
  const minimum = texts([e.minimum, f.minimum]);
  const preferred = texts([e.preferred, f.preferred]);
  const summary = texts([a.summary, b.summary, differences(a, b, words)], '\n\n');
  return {
    ...a,
    ...defined({ shortTitle: a.shortTitle ?? b.shortTitle, source: a.source ?? b.source, summary }),
    ...defined({
      sameAs: both(a.sameAs, b.sameAs),
      category: a.category ?? b.category,
      openings: a.openings ?? b.openings,
    }),
    aliases: distinct(
      [
        ...(a.aliases ?? []),
        b.title,
        ...(b.aliases ?? []),
        ...(a.shortTitle ? [b.shortTitle ?? b.title] : []),
      ],
      titleOf,
    ).filter((name) => titleOf(name) !== titleOf(a.title) || (a.aliases ?? []).includes(name)),
    tags: distinct([...(a.tags ?? []), ...(b.tags ?? [])], titleOf),
    responsibilities: {
      primary: duties(a.responsibilities?.primary, b.responsibilities?.primary),
      secondary: duties(a.responsibilities?.secondary, b.responsibilities?.secondary),
    },
    requirements: requirements(a, b, context),
    pay: distinct([...(a.pay ?? []), ...(b.pay ?? [])], (band) =>
      JSON.stringify(Object.entries(band).sort()),
    ),
    experience: {
      ...defined({ least, usual, openEnded, note }),
      preferred: distinct([...(x.preferred ?? []), ...(y.preferred ?? [])], (text) => text),
    },
    education: {
      ...defined({ minimum, preferred }),
      fields: distinct([...(e.fields ?? []), ...(f.fields ?? [])], titleOf),
    },
    buildsOn: [...(a.buildsOn ?? []), ...(b.buildsOn ?? [])],
    ...Object.fromEntries(MOVE_LISTS.map((list) => [list, [...(a[list] ?? []), ...(b[list] ?? [])]])),
  };
}

/** Sentences about differences that the merged fields cannot express; empty if there are none. */
function differences(a: Role, b: Role, words: LadderTexts): string {
  const { title: role, level, family, source, hat, category, openings } = b;
  return [
    ...(titleOf(a.level) === titleOf(level) ? [] : [ladderText(words, 'mergedLevel', { role, level })]),
    ...(titleOf(a.family) === titleOf(family) ? [] : [ladderText(words, 'mergedFamily', { role, family })]),
    ...(source === undefined || a.source === undefined || a.source === source
      ? []
      : [ladderText(words, 'mergedSource', { role, source })]),
    ...(category === undefined || a.category === undefined || titleOf(a.category) === titleOf(category)
      ? []
      : [ladderText(words, 'mergedCategory', { role, category })]),
    ...(openings === undefined || a.openings === undefined || a.openings === openings
      ? []
      : [words[MERGED_OPENINGS[openings]].replace('{role}', role)]),
    ...(Boolean(a.hat) === Boolean(hat)
      ? []
      : [ladderText(words, hat ? 'mergedIsHat' : 'mergedIsNoHat', { role })]),
  ].join(' ');
}

/** One responsibility for each title. If both have a text, both texts are kept. */
function duties(a: readonly Duty[] = [], b: readonly Duty[] = []): Duty[] {
  const byTitle = new Map<string, (string | undefined)[]>();
  for (const { title, text } of b) byTitle.set(title, [...(byTitle.get(title) ?? []), text]);
  const own = new Set(a.map(({ title }) => title));
  return [
    ...a.map((duty) => ({
      ...duty,
      ...defined({ text: texts([duty.text, ...(byTitle.get(duty.title) ?? [])]) }),
    })),
    ...b.filter(({ title }) => !own.has(title)),
  ];
}

function requirements(a: Role, b: Role, { scale, skill, words }: Context): Requirement[] {
  const all = [...(a.requirements ?? [])];
  const at = new Map(all.map((one, index) => [skill(one.skill) ?? titleOf(one.skill), index]));
  for (const other of b.requirements ?? []) {
    const key = skill(other.skill) ?? titleOf(other.skill);
    const index = at.get(key);
    const own = index === undefined ? undefined : all[index];
    if (own === undefined || index === undefined) {
      at.set(key, all.length);
      all.push(other);
    } else all[index] = higher(own, other, [a.title, b.title], scale, words);
  }
  return all;
}

/** Keeps the higher level. The note says what the other role required, if it differs. */
function higher(
  a: Requirement,
  b: Requirement,
  [aTitle, bTitle]: readonly [string, string],
  scale: readonly ScaleStep[],
  words: LadderTexts,
) {
  const [x, y] = [stepValue(scale, a.level) ?? -1, stepValue(scale, b.level) ?? -1];
  const [top, low, role] = y > x ? [b, a, aTitle] : [a, b, bTitle];
  const weights = [a.weight ?? 1, b.weight ?? 1];
  const differs = [
    ...(x === y && (x >= 0 || a.level === b.level)
      ? []
      : [ladderText(words, 'mergedRequirementLevel', { role, level: low.level })]),
    ...(weights[0] === weights[1]
      ? []
      : [ladderText(words, 'mergedRequirementWeight', { role, weight: low.weight ?? 1 })]),
    ...((a.need ?? 'required') === (b.need ?? 'required')
      ? []
      : [ladderText(words, low.need === 'preferred' ? 'mergedPreferred' : 'mergedRequired', { role })]),
  ];
  return {
    ...a,
    level: top.level,
    weight: Math.max(...weights),
    need: [a.need, b.need].includes('preferred') && a.need === b.need ? a.need : ('required' as const),
    // If both levels agree, one stated level is enough.
    inferred: x === y ? Boolean(a.inferred && b.inferred) : Boolean(top.inferred),
    ...defined({ note: texts([a.note, b.note, differs.join(' ')]) }),
  };
}

type MergedMove = Exclude<Move, string>;

const MERGED_OPENINGS = {
  unknown: 'mergedOpeningsUnknown',
  few: 'mergedOpeningsFew',
  regular: 'mergedOpeningsRegular',
} as const satisfies Record<Openings, keyof LadderTexts>;

/** Both lists without repetition; undefined if both are absent. */
function both(a: readonly string[] | undefined, b: readonly string[] | undefined): string[] | undefined {
  return a || b ? [...new Set([...(a ?? []), ...(b ?? [])])] : undefined;
}

interface Target {
  /** The reference as it should be written. */
  ref: string;
  /** The role it leads to; undefined for a title that is not in the ladder. */
  id: string | undefined;
  /** True if it led to a role that was merged. */
  moved: boolean;
}

/** Joins the moves of a list that lead to the same role. `noSelf` removes moves to the role itself. */
function withMoves(role: Role, follow: (ref: string) => Target, noSelf: boolean): Role {
  const result = { ...role };
  const lost: string[] = [];
  for (const list of MOVE_LISTS) {
    const entries = (role[list] ?? []).map((move) => ({
      move,
      ...(typeof move === 'string'
        ? {}
        : { note: move.note, criteria: move.criteria, observed: move.observed }),
      ...follow(typeof move === 'string' ? move : move.role),
    }));
    if (!noSelf && !entries.some(({ moved }) => moved)) {
      if (entries.some(({ move, ref }) => ref !== (typeof move === 'string' ? move : move.role)))
        result[list] = entries.map(({ move, ref }) =>
          typeof move === 'string' ? ref : { ...move, role: ref },
        );
      continue;
    }
    const kept = new Map<string, MergedMove>();
    for (const { ref, id, note, criteria, observed } of entries) {
      if (noSelf && id === role.id) {
        lost.push(...[note ?? '', ...(criteria ?? [])].filter((text) => text !== ''));
        continue;
      }
      const key = id === undefined ? `title ${titleOf(ref)}` : `role ${id}`;
      const twin = kept.get(key);
      kept.set(key, {
        role: twin?.role ?? ref,
        ...defined({
          note: texts([twin?.note, note]),
          criteria: both(twin?.criteria, criteria),
          // Counts of two roles can be of different times, so they are not added up.
          observed: twin?.observed ?? observed,
        }),
      });
    }
    if (role[list] !== undefined || kept.size > 0)
      result[list] = [...kept.values()].map((move): Move =>
        Object.keys(move).length > 1 ? move : move.role,
      );
  }
  return lost.length === 0
    ? result
    : { ...result, ...defined({ summary: texts([role.summary, ...lost], '\n\n') }) };
}

/** The roles that a role builds on after the merge: each once, and not the role itself. */
function withBases(role: Role, follow: (ref: string) => Target): Role {
  if (!role.buildsOn?.length) return role;
  const bases = new Map<string, string>();
  for (const { ref, id } of role.buildsOn.map(follow))
    if (id !== role.id && !bases.has(id ?? titleOf(ref))) bases.set(id ?? titleOf(ref), ref);
  return { ...role, buildsOn: [...bases.values()] };
}

function roleFinder(roles: readonly Role[]): (ref: string) => string | undefined {
  return finder(roles.map(({ id, title, aliases }) => ({ id, names: [title], aliases })));
}

/**
 * Finds an item by id, then name, then alias, then normalised id. The first match in document order wins, as
 * in the graph.
 */
function finder(
  items: readonly { id: string; names: readonly string[]; aliases?: readonly string[] | undefined }[],
): (ref: string) => string | undefined {
  const ids = new Set(items.map(({ id }) => id));
  const index = (of: (item: (typeof items)[number]) => readonly string[]) => {
    const found = new Map<string, string>();
    for (const item of items) {
      for (const key of of(item).map(titleKey)) if (key !== '' && !found.has(key)) found.set(key, item.id);
    }
    return found;
  };
  const byName = index(({ names }) => names);
  const byAlias = index(({ aliases }) => aliases ?? []);
  return (ref) => {
    if (ids.has(ref)) return ref;
    const key = titleKey(ref);
    const id = key.replaceAll(' ', '-');
    return byName.get(key) ?? byAlias.get(key) ?? (ids.has(id) ? id : undefined);
  };
}

/** Titles without letters and digits are compared literally. */
function titleOf(title: string): string {
  return titleKey(title) || title;
}

/** Joins the non-empty texts without duplicates, within the limit of a field. */
function texts(parts: readonly (string | undefined)[], gap = '\n'): string | undefined {
  let whole = '';
  for (const part of parts.map((one) => one?.trim() ?? '')) {
    if (part === '' || `\n${whole}\n`.includes(`\n${part}\n`)) continue;
    whole = whole === '' ? part : `${whole}${gap}${part}`;
  }
  if (whole === '') return undefined;
  return whole.length > FIELD_LIMITS.text ? `${whole.slice(0, FIELD_LIMITS.text - 1)}…` : whole;
}

function distinct<T>(list: readonly T[], key: (one: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const one of list) if (!seen.has(key(one))) seen.set(key(one), one);
  return [...seen.values()];
}

/** Removes undefined fields. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
