/**
 * Describes the changes between two editions in words, for the page and the command line. The caller supplies
 * the names and formats figures, shares and money.
 */
import type { CareerGraph } from '../../graph/careerGraph';
import type { Move } from '../../graph/moves';
import { themesOf, type Rung, type SkillDocument } from '../../model/ladder/ladder';
import { described, type Described } from '../../model/ladder/skill';
import { ownValue } from '../../model/validation/values';
import type { PayBand } from '../../model/ladder/money';
import type {
  EditionChange,
  LevelChange,
  LevelField,
  MoveChange,
  PayChange,
  RequirementChange,
  RequirementField,
  SkillChange,
} from './changes';
import type { EditionComparison } from './editions';
import { roleSides } from './roleWording';
import { ifIn, nameSides, side, type ChangeFigures, type ChangeNames, type ChangeSide } from './beforeAfter';

export interface ChangeTexts {
  /** What changed. If it was renamed, its current name. */
  name: string;
  /** The current title of its role; empty if it belongs to no role. */
  role: string;
  sides: ChangeSide[];
  /** What it was split from or merged into, or the difference in pay; empty if neither applies. */
  note: string;
}

/** Cost: linear in the size of the change. */
export function changeTexts(
  change: EditionChange,
  comparison: EditionComparison,
  figures: ChangeFigures,
): ChangeTexts {
  switch (change.part) {
    case 'step':
    case 'level':
    case 'family':
      return itemTexts(change, comparison, figures);
    case 'skill':
      return {
        ...named(change),
        sides: skillSides(change, comparison, figures.names),
        note: kinText(change, figures.names),
      };
    case 'role':
      return {
        name: (change.after ?? change.before).title,
        role: '',
        sides: roleSides(change, comparison, figures),
        note: roleKinText(change, figures.names),
      };
    case 'move':
      return moveWords(change, comparison, figures.names);
    case 'requirement':
      return {
        name: skillName(change, comparison),
        role: change.role.after.title,
        sides: requirementSides(change, comparison, figures),
        note: '',
      };
    case 'pay':
      return payWords(change, comparison, figures);
    case 'responsibility': {
      const { before, after } = change;
      const { fields, dutyKinds } = figures.names;
      const texts = side(fields.sentence, before?.text, after?.text);
      const lists = side(fields.kind, before && dutyKinds[before.kind], after && dutyKinds[after.kind]);
      const sides =
        change.kind === 'renamed'
          ? side(fields.title, before?.title, after?.title)
          : change.kind === 'changed'
            ? [...ifIn(change.fields, 'text', texts), ...ifIn(change.fields, 'kind', lists)]
            : texts;
      return { name: (after ?? before)?.title ?? '', role: change.role.after.title, sides, note: '' };
    }
  }
}

function named(change: { before: { name: string } | null; after: { name: string } | null }) {
  return { name: (change.after ?? change.before)?.name ?? '', role: '' };
}

function kinText({ kind, ...change }: EditionChange, names: ChangeNames): string {
  const kin = 'kin' in change ? change.kin : undefined;
  if (!kin || !('name' in kin)) return '';
  return kind === 'added' ? names.splitFrom(kin.name) : names.partOf(kin.name);
}

function roleKinText(change: Extract<EditionChange, { part: 'role' }>, names: ChangeNames): string {
  const kin = 'kin' in change ? change.kin : undefined;
  if (!kin) return '';
  const isNamed = kin.document === undefined;
  if (change.kind === 'added') return isNamed ? names.namedBefore : names.splitFrom(kin.title);
  return isNamed ? names.namedNow : names.partOf(kin.title);
}

function itemTexts(
  change: Extract<EditionChange, { part: 'step' | 'level' | 'family' }>,
  { before, after, pairs }: EditionComparison,
  { names }: ChangeFigures,
): ChangeTexts {
  const about = (item: typeof change.before | typeof change.after) =>
    item === null ? undefined : 'summary' in item ? item.summary : 'meaning' in item ? item.meaning : '';
  const meaning = side(
    change.part === 'family' ? names.fields.summary : names.fields.meaning,
    about(change.before),
    about(change.after),
  );
  const words = { ...named(change), note: kinText(change, names) };
  if (change.kind === 'renamed')
    return {
      ...words,
      sides: nameSides(names.fields.name, change.before, change.after, ({ name }) => name, names),
    };
  if (change.kind !== 'changed') return { ...words, sides: meaning };
  if (change.part === 'family') return { ...words, sides: meaning };
  // Shows the place among the items of both editions, which is what changed. Added and removed items do not
  // count.
  const { toAfter, toBefore } = change.part === 'step' ? pairs.steps : pairs.levels;
  const place = ({ document }: CareerGraph, id: string, other: ReadonlyMap<string, string>) => {
    const list = change.part === 'step' ? document.scale : document.levels;
    const kept = [...new Set(list.map((one) => one.id))].filter((one) => other.has(one));
    return names.placeOf(kept.indexOf(id) + 1, kept.length);
  };
  const places = side(
    names.fields.place,
    place(before, change.before.id, toAfter),
    place(after, change.after.id, toBefore),
  );
  return {
    ...words,
    sides: [
      ...ifIn<LevelField>(change.fields, 'meaning', meaning),
      ...ifIn<LevelField>(change.fields, 'place', places),
      ...(change.part === 'level'
        ? levelSides(change, { before, after, pairs } as EditionComparison, names)
        : []),
    ],
  };
}

function skillSides(
  change: SkillChange,
  { before: was, after: is, pairs }: EditionComparison,
  names: ChangeNames,
): ChangeSide[] {
  const { fields } = names;
  const { before, after } = change;
  if (change.kind === 'renamed')
    return nameSides(fields.name, change.before, change.after, ({ name }) => name, names);
  if (change.kind !== 'changed') return side(fields.summary, before?.summary, after?.summary);
  const [a, b] = [change.before, change.after];
  const values: Readonly<Record<string, (skill: SkillDocument) => string | undefined>> = {
    kind: ({ kind }) => names.skillKinds[kind],
    group: ({ group }) => group,
    summary: ({ summary }) => summary,
    aliases: ({ aliases }) => aliases.join(', '),
    sameAs: ({ sameAs }) => sameAs?.join(', '),
    links: ({ links }) => links.map(({ title, url }) => `${title} (${url})`).join(', '),
  };
  return change.fields.flatMap((field) => {
    if (field !== 'indicators') return side(fields[field], values[field]?.(a), values[field]?.(b));
    // One sentence per step. Removed steps come first, because their place is in the earlier scale.
    const removed = was.document.scale.filter(({ id }) => !pairs.steps.toAfter.has(id));
    return [
      ...removed.flatMap(({ id, name }) => side(name, describedText(a.indicators[id], names), undefined)),
      ...is.document.scale.flatMap(({ id, name }) => {
        const texts = [
          describedText(a.indicators[pairs.steps.toBefore.get(id) ?? ''], names),
          describedText(b.indicators[id], names),
        ] as const;
        return texts[0] === texts[1] ? [] : side(name, ...texts);
      }),
    ];
  });
}

/** A sentence with its examples and what it is not, as one text. */
function describedText(written: string | Described | undefined, names: ChangeNames): string | undefined {
  if (written === undefined) return undefined;
  const { text, examples, not } = described(written);
  return [text, ...examples.map(names.example), ...(not === undefined ? [] : [names.isNot(not)])].join(' ');
}

/** What changed in a level beside its meaning and place: its expectations by theme, and how long people stay. */
function levelSides(
  { before, after, fields }: Extract<LevelChange, { kind: 'changed' }>,
  { before: was, after: is }: EditionComparison,
  names: ChangeNames,
): ChangeSide[] {
  const themes = new Map(
    [...themesOf(was.document), ...themesOf(is.document)].map(({ id, name }) => [id, name]),
  );
  const ids = new Set([...themes.keys(), ...Object.keys({ ...before.expectations, ...after.expectations })]);
  const years = ({ typicalYears }: Rung) =>
    typicalYears && names.typicalYears(typicalYears.from, typicalYears.to);
  const stay = ({ canStay }: Rung) => (canStay ? names.yes : names.no);
  return [
    ...[...ids].flatMap((id) => {
      const texts = [before, after].map(({ expectations }) =>
        describedText(ownValue(expectations, id), names),
      );
      return texts[0] === texts[1] ? [] : side(themes.get(id) ?? id, texts[0], texts[1]);
    }),
    ...ifIn(fields, 'typicalYears', side(names.fields.typicalYears, years(before), years(after))),
    ...ifIn(fields, 'canStay', side(names.fields.canStay, stay(before), stay(after))),
  ];
}

function moveWords(
  { kind, before, after }: MoveChange,
  editions: EditionComparison,
  names: ChangeNames,
): ChangeTexts {
  const graph = after ? editions.after : editions.before;
  const move = after ?? before;
  const title = (id: string) => graph.roles.get(id)?.title ?? id;
  const arrow = move?.kind === 'lateral' ? '↔' : '→';
  const declared = (one: Move | null, from: CareerGraph) =>
    one?.declarations
      .map(({ by, note, criteria = [], observed }) =>
        names.declaredBy(
          from.roles.get(by)?.title ?? by,
          [note ?? '', ...criteria, observed ? String(observed.count) : ''].filter(Boolean).join('; ') ||
            undefined,
        ),
      )
      .join(', ');
  return {
    name: move ? `${title(move.from)} ${arrow} ${title(move.to)}` : '',
    role: '',
    sides:
      kind === 'changed'
        ? side(names.fields.named, declared(before, editions.before), declared(after, editions.after))
        : [],
    note: names.moves[move?.kind === 'lateral' ? 'lateral' : 'advancement'],
  };
}

function skillName({ before, after }: RequirementChange, editions: EditionComparison): string {
  const id = (after ?? before)?.skill ?? '';
  return (after ? editions.after : editions.before).skills.get(id)?.name ?? id;
}

function requirementSides(
  change: RequirementChange,
  { before: was, after: is }: EditionComparison,
  figures: ChangeFigures,
): ChangeSide[] {
  const { before, after } = change;
  const { figure, names } = figures;
  const { fields } = names;
  const level = side(
    fields.asked,
    before ? levelText(was, before.level, figures) : undefined,
    after ? levelText(is, after.level, figures) : undefined,
  );
  const values: Readonly<Record<Exclude<RequirementField, 'level'>, ChangeSide[]>> = {
    weight: side(fields.weight, before ? figure(before.weight) : '', after ? figure(after.weight) : ''),
    need: side(fields.need, before && names.needs[before.need], after && names.needs[after.need]),
    note: side(fields.note, before?.note, after?.note),
    inferred: side(fields.level, sourceOf(before, names), sourceOf(after, names)),
  };
  if (change.kind === 'changed')
    return change.fields.flatMap((field) => (field === 'level' ? level : values[field]));
  const one = after ?? before;
  return [
    ...level,
    ...(one?.weight === 1 ? [] : values.weight),
    ...(one?.need === 'required' ? [] : values.need),
  ];
}

/**
 * The name of a step. A level between two steps names both, because a bare number means nothing on another
 * scale.
 */
function levelText(
  { document: { scale } }: CareerGraph,
  level: number,
  { step, names }: ChangeFigures,
): string {
  const name = step(scale, level);
  if (Number.isInteger(level) || level <= 0) return name;
  const low = Math.floor(level);
  return names.between(name, step(scale, low), step(scale, low + 1));
}

function sourceOf(requirement: RequirementChange['before'], { inferred }: ChangeNames): string {
  return requirement === null ? '' : inferred[requirement.inferred ? 'inferred' : 'stated'];
}

function payWords(change: PayChange, editions: EditionComparison, figures: ChangeFigures): ChangeTexts {
  const { before, after, role } = change;
  const band = after ?? before;
  const { region, period, currency } = band ?? {};
  const { fields: called, periods, bases, yes, no } = figures.names;
  const yesNo = (value: boolean | undefined) => (value === true ? yes : no);
  const bands = side(called.band, before ? figures.band(before) : '', after ? figures.band(after) : '');
  const source = (graph: CareerGraph, one: PayBand | null) =>
    graph.document.sources.find(({ id }) => id === one?.source)?.title ?? one?.source;
  const mid = (one: PayBand | null) =>
    one?.mid === undefined ? '' : `${one.currency} ${figures.figure(one.mid)}`;
  const basis = (one: PayBand | null) => one?.basis && bases[one.basis];
  const rest = [
    { field: 'mid', sides: side(called.mid, mid(before), mid(after)) },
    { field: 'asOf', sides: side(called.asOf, before?.asOf, after?.asOf) },
    {
      field: 'source',
      sides: side(called.source, source(editions.before, before), source(editions.after, after)),
    },
    { field: 'note', sides: side(called.note, before?.note, after?.note) },
    { field: 'basis', sides: side(called.basis, basis(before), basis(after)) },
    {
      field: 'components',
      sides: side(called.components, before?.components?.join(', '), after?.components?.join(', ')),
    },
    { field: 'readOn', sides: side(called.readOn, before?.readOn, after?.readOn) },
    { field: 'url', sides: side(called.url, before?.url, after?.url) },
    { field: 'method', sides: side(called.method, before?.method, after?.method) },
    { field: 'estimate', sides: side(called.estimate, yesNo(before?.estimate), yesNo(after?.estimate)) },
  ] as const;
  const fields = change.kind === 'changed' ? change.fields : [];
  const isMoved = fields.some((field) => field === 'min' || field === 'max' || field === 'topCoded');
  const difference = 'difference' in change ? change.difference : undefined;
  return {
    name: [currency, period && periods[period], region].filter(Boolean).join(', '),
    role: role.after.title,
    sides: [
      ...(change.kind !== 'changed' || isMoved ? bands : []),
      ...rest.flatMap(({ field, sides }) => ifIn(fields, field, sides)),
    ],
    note: difference && (isMoved || fields.includes('mid')) ? figures.difference(difference) : '',
  };
}
