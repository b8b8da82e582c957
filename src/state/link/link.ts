/**
 * The state of the page as the hash of its address, so that every view can be shared. One table says how each
 * field is written and read. Its names and values are in links that people have saved, and must keep working.
 */
import type { GateName } from '../../analysis/next/nextMoves';
import type { MoveKind } from '../../graph/moves';

/** The ladder drawn by level, the same as a table, its issues, the reader's own profile, and a team. */
const LENSES = ['level', 'table', 'faults', 'me', 'team'] as const;
export type Lens = (typeof LENSES)[number];

/**
 * The parts of a lens after its first, which has no name: rating the skills of a profile, the members of a
 * team.
 */
export const LENS_PARTS = {
  me: ['stand', 'plan', 'time', 'talk', 'edition', 'kept'],
  team: ['skills', 'thin', 'near', 'mentors', 'talk'],
} as const;
type LensWithParts = keyof typeof LENS_PARTS;
export type LensPart<L extends LensWithParts> = (typeof LENS_PARTS)[L][number];
type Part = LensPart<LensWithParts>;

/** The part if the lens has it; undefined for the lens's first part. */
export function partOf<L extends LensWithParts>(
  lens: L,
  part: string | null | undefined,
): LensPart<L> | undefined {
  const parts: readonly LensPart<L>[] = LENS_PARTS[lens];
  return parts.find((one) => one === part);
}

/** In place of the role that a gap starts from: the reader's own ratings. No role has such an id. */
export const ME = '.me';

/** One skill raised or lowered by one proficiency step, as a what-if. */
export interface WhatIfStep {
  skill: string;
  by: 1 | -1;
}

/** The view that is shown, which decides whether fields of a single view are in the link. */
interface Shown {
  lens: Lens;
  part: Part | undefined;
}

type IsIn = (shown: Shown) => boolean;

interface Field<T> {
  /** The value of a link that does not mention the field. */
  empty: T;
  /** The name in the hash, where it differs from the property's. */
  parameter?: string;
  /** Characters that are read at most. */
  maxLength: number;
  /** Whether the view has the field; where it has not, the field is neither read nor written. */
  isIn: IsIn;
  /** Undefined where the text, which is never empty, is not a value. It never throws. */
  read(text: string): T | undefined;
  /** An empty text is not written. */
  write(value: T): string;
  /**
   * Whether a text that is not a value is reported here. Only the ladder can tell which names are unknown.
   */
  isReported: boolean;
}

const MAX_LENGTH = 2_000;
/** A profile in a link can be long. Reading the profile reports one that is too long. */
const MAX_PROFILE_LENGTH = 100_000;
const MAX_ENTRIES = 200;
/** The form of a rule's code. The page of the rule knows whether there is such a rule. */
const CODE = /^[A-Z][A-Z_]{1,60}$/;
const GATES: readonly GateName[] = ['pay', 'rung'];

const everywhere: IsIn = () => true;
const isRating: IsIn = ({ lens, part }) => lens === 'me' && part === undefined;
const isConversation: IsIn = ({ part }) => part === 'talk';

const field = <T>(own: Pick<Field<T>, 'empty' | 'read' | 'write'> & Partial<Field<T>>): Field<T> => ({
  maxLength: MAX_LENGTH,
  isIn: everywhere,
  isReported: false,
  ...own,
});

const text = (isIn = everywhere, maxLength = MAX_LENGTH) =>
  field<string | undefined>({
    empty: undefined,
    read: (given) => given,
    write: (value) => value ?? '',
    isIn,
    maxLength,
  });

const choice = <T extends string>(values: readonly T[], isIn = everywhere) =>
  field<T | undefined>({
    empty: undefined,
    read: (given) => values.find((value) => value === given),
    write: (value) => value ?? '',
    isIn,
    isReported: true,
  });

/** A number above 0; a larger one than `most` is read as `most`. */
const amount = (most = Infinity, rounded = (value: number) => value) =>
  field<number | undefined>({
    empty: undefined,
    read(given) {
      const value = Number(given);
      return Number.isFinite(value) && value > 0 ? rounded(Math.min(most, value)) : undefined;
    },
    write: (value) => value?.toString() ?? '',
    isReported: true,
  });

const entriesOf = (given: string) => given.split(',').filter(Boolean).slice(0, MAX_ENTRIES);

/** Names, each once. */
const list = (parameter?: string) =>
  field<readonly string[]>({
    ...(parameter === undefined ? {} : { parameter }),
    empty: [],
    read: (given) => [...new Set(entriesOf(given))],
    write: (values) => values.join(','),
  });

/** The fields in the order in which they are written. */
const FIELDS = {
  /** The id of a ladder in the index, or the address of a document. */
  ladder: text(),
  lens: field<Lens>({
    empty: 'level',
    read: (given) => LENSES.find((lens) => lens === given),
    write: (lens) => (lens === 'level' ? '' : lens),
    isReported: true,
  }),
  /** Among the issues: the code of the rule whose page is shown. */
  rule: field<string | undefined>({
    empty: undefined,
    read: (given) => (CODE.test(given) ? given : undefined),
    write: (code) => code ?? '',
    isIn: ({ lens }) => lens === 'faults',
    isReported: true,
  }),
  /** Of a profile and of a team: the first part, unless set. */
  part: choice<Part>([...LENS_PARTS.me, ...LENS_PARTS.team], ({ part }) => part !== undefined),
  /** In the rating and the plan: the skill that is shown first. */
  at: text((shown) => isRating(shown) || shown.part === 'plan'),
  /** In the rating: only the skills that matter most for the targets. */
  session: choice(['short'], isRating),
  /** In a conversation: its id in the profile; the latest, unless set. */
  talk: text(isConversation),
  /** In the conversation with a member of a team: the profile's id. */
  member: text((shown) => shown.lens === 'team' && isConversation(shown)),
  /** A profile as text, as it was received in a link. */
  sent: text(({ lens }) => lens === 'me', MAX_PROFILE_LENGTH),
  /** Every role is shaded by the reader's readiness for it. */
  shade: choice(['me']),
  role: text(),
  /** A role, or `ME`. */
  from: text(),
  to: text(),
  /** In the panel: the profile of a role, or the gap between two, unless set. */
  view: choice(['routes', 'next', 'what-if', 'criteria']),
  /** In the criteria: another sheet of the same role. */
  sheet: choice(['advert', 'interview']),
  /** Stops of the chosen route after the start, the destination last. */
  route: list(),
  /** Roles that routes must pass through. */
  via: list(),
  /** Roles that routes must avoid. */
  avoid: list(),
  /** Families that routes must stay out of. */
  without: list(),
  /** The one kind of move that routes may use; both unless set. */
  only: choice<MoveKind>(['advancement', 'lateral']),
  /** The least mid pay at every stop, in the ladder's currency. */
  floor: amount(),
  /** The most moves of a route. */
  limit: amount(20, (value) => Math.max(1, Math.floor(value))),
  /** The conditions that a next move must meet to be listed. */
  gates: field<readonly GateName[]>({
    empty: [],
    read: (given) => GATES.filter((gate) => entriesOf(given).includes(gate)),
    write: (gates) => gates.join(','),
  }),
  /** The what-if, in the order in which it was made, so that the last change can be undone. */
  changes: field<readonly WhatIfStep[]>({
    parameter: 'if',
    empty: [],
    read: (given) =>
      entriesOf(given).flatMap((entry) => {
        const skill = entry.replace(/^-/, '');
        return skill === '' ? [] : [{ skill, by: entry.startsWith('-') ? -1 : 1 }];
      }),
    write: (changes) => changes.map(({ skill, by }) => (by < 0 ? `-${skill}` : skill)).join(','),
  }),
  /** The readiness from which a role counts as open, in percent. */
  bar: amount(100),
  families: list('family'),
  levels: list('level'),
  skill: text(),
  /** A tag that roles have, as `titleKey` writes it. */
  tag: text(),
  /** The least mid pay, in the ladder's currency. */
  pay: amount(),
};

/** What the reader looks at. A field that is not set is undefined, or an empty list. */
export type Link = {
  [Name in keyof typeof FIELDS]: (typeof FIELDS)[Name] extends Field<infer T> ? T : never;
};

/** The table without the types of its values: each field reads and writes only its own. */
const ENTRIES = Object.entries(FIELDS) as readonly [name: keyof Link, field: Field<unknown>][];

/** `Object.fromEntries` does not know that the names are those of the table, and the values of its types. */
function linkOf(valueOf: (name: keyof Link, own: Field<unknown>) => unknown): Link {
  return Object.fromEntries(ENTRIES.map(([name, own]) => [name, valueOf(name, own)])) as Link;
}

export const EMPTY_LINK: Link = linkOf((_name, { empty }) => empty);

/** The questions about one or two roles, cleared. They end when the reader chooses another role or pair. */
export const NO_QUESTION: Pick<Link, 'view' | 'sheet' | 'route' | 'changes'> = {
  view: EMPTY_LINK.view,
  sheet: EMPTY_LINK.sheet,
  route: EMPTY_LINK.route,
  changes: EMPTY_LINK.changes,
};

function shownBy(lens: string | null | undefined, part: string | null | undefined): Shown {
  const shown = LENSES.find((one) => one === lens) ?? 'level';
  return { lens: shown, part: shown === 'me' || shown === 'team' ? partOf(shown, part) : undefined };
}

/** The text of every field of a hash, empty if absent, and its value, undefined if the text is invalid. */
function readFields(hash: string) {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const shown = shownBy(given.get('lens'), given.get('part'));
  return new Map(
    ENTRIES.map(([name, own]) => {
      const written = given.get(own.parameter ?? name)?.slice(0, own.maxLength) ?? '';
      const value = written !== '' && own.isIn(shown) ? own.read(written) : undefined;
      return [name, { written, value, isReported: own.isReported }];
    }),
  );
}

/** Reads a hash, with or without its "#". What it cannot read is left empty; it never throws. */
export function readLink(hash: string): Link {
  const fields = readFields(hash);
  return linkOf((name, { empty }) => fields.get(name)?.value ?? empty);
}

/**
 * The values of a hash that are not valid, for example a view that does not exist or pay that is not a
 * number.
 */
export function invalidValues(hash: string): string[] {
  return [...readFields(hash).values()].flatMap(({ written, value, isReported }) =>
    isReported && written !== '' && value === undefined ? [written] : [],
  );
}

/** Writes a link as a hash without "#", with only the fields that are set and that its view has. */
export function writeLink(link: Link): string {
  const shown = shownBy(link.lens, link.part);
  const query = new URLSearchParams();
  for (const [name, own] of ENTRIES) {
    const written = own.isIn(shown) ? own.write(link[name]) : '';
    if (written !== '') query.set(own.parameter ?? name, written);
  }
  return query.toString().replaceAll('%2C', ',');
}
