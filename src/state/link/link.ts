import type { GateName } from '../../analysis/next/nextMoves';
import type { MoveKind } from '../../graph/careerGraph';

/** What the panel beside the drawing shows of a role, or of two. */
type View = 'routes' | 'next' | 'what-if';

/** One skill taken up or down by one step, as a what-if. */
export interface SkillChange {
  skill: string;
  by: 1 | -1;
}
/**
 * The drawing, the table that says the same, what the checks say of the ladder, what one says of oneself, and what
 * several people say.
 */
const LENSES = ['level', 'table', 'faults', 'me', 'team'] as const;
export type Lens = (typeof LENSES)[number];

/**
 * The parts of a lens beside its first, which is the rating of skills or the people of a team. Of oneself: where one
 * stands, the plan, what was before, the conversation, what a new edition changes, and what is kept. Of a team: who
 * holds which skill, what few hold, who is near which role, who can mentor whom, and the conversation with one of them.
 */
const PARTS = {
  me: ['stand', 'plan', 'time', 'talk', 'edition', 'kept'],
  team: ['skills', 'thin', 'near', 'mentors', 'talk'],
} as const;
type MyPart = (typeof PARTS.me)[number];
type TeamPart = (typeof PARTS.team)[number];
type Part = MyPart | TeamPart;

/** In place of the role that a gap starts from: one's own ratings. No role has such an id. */
export const ME = '.me';

/** What the reader looks at, as it stands in the link: every state of the page can be sent to someone. */
export interface Link {
  /** The id of a ladder in the index, or the address of a document. */
  ladder?: string | undefined;
  lens: Lens;
  /** In the lens of faults: the code of the check whose page is shown. */
  rule?: string | undefined;
  /** In the lenses of oneself and of a team: the first part, unless set. */
  part?: Part | undefined;
  /** In the rating and the plan: the skill that is shown first. */
  at?: string | undefined;
  /** In a conversation: its id among the person's; the latest, unless set. */
  talk?: string | undefined;
  /** In the conversation with one of a team: the person's id. */
  member?: string | undefined;
  /** In the lens of oneself: a person's document as text, as it was sent in a link. */
  sent?: string | undefined;
  /** In the rating: only the skills that matter most for the targets. */
  session?: 'short' | undefined;
  /** Every role is shaded by how ready one is, by one's own ratings. */
  shade?: 'me' | undefined;
  role?: string | undefined;
  /** A role, or `ME`. */
  from?: string | undefined;
  to?: string | undefined;
  families: readonly string[];
  levels: readonly string[];
  skill?: string | undefined;
  /** A tag that roles carry, as `titleKey` spells it. */
  tag?: string | undefined;
  /** Least mid pay, in the ladder's currency. */
  pay?: number | undefined;
  /** The profile of a role, or the gap between two, unless set. */
  view?: View | undefined;
  /** Stops of the chosen route after the start, the destination last. */
  route: readonly string[];
  /** Options of routes: roles to pass through and to avoid, families to stay out of. */
  via: readonly string[];
  avoid: readonly string[];
  without: readonly string[];
  /** The one kind of move that routes may use; both unless set. */
  only?: MoveKind | undefined;
  /** Least mid pay at every stop, in the ladder's currency. */
  floor?: number | undefined;
  /** The most moves of a route. */
  limit?: number | undefined;
  /** Conditions that next moves must meet to be listed. */
  gates: readonly GateName[];
  /** What-if, in the order in which it was made, so that the last can be undone. */
  changes: readonly SkillChange[];
  /** The readiness past which a role counts as open, in percent. */
  bar?: number | undefined;
}

export const EMPTY_LINK: Link = {
  lens: 'level',
  families: [],
  levels: [],
  route: [],
  via: [],
  avoid: [],
  without: [],
  gates: [],
  changes: [],
};

/** What a reader asks about two roles or one; another pair or role begins without it. */
export const NO_QUESTION: Pick<Link, 'view' | 'route' | 'changes'> = {
  view: undefined,
  route: [],
  changes: [],
};

const MAX_VALUE = 2_000;
/** What was sent is as long as it is: who reads it says what is too long. */
const MAX_SENT = 100_000;
const MAX_ENTRIES = 200;
/** What a code of a check looks like; whether there is such a check, the page that shows it knows. */
const CODE = /^[A-Z][A-Z_]{1,60}$/;
const VIEWS: readonly View[] = ['routes', 'next', 'what-if'];
const GATES: readonly GateName[] = ['pay', 'rung'];
const KINDS: readonly MoveKind[] = ['advancement', 'lateral'];

function partOf(lens: Lens, name: string | null): Part | undefined {
  if (lens !== 'me' && lens !== 'team') return undefined;
  const parts: readonly Part[] = PARTS[lens];
  return parts.find((part) => part === name);
}

/** Which of the values that belong to one view alone are used in the view that is shown. */
function usedIn(lens: Lens, part: Part | undefined) {
  const rates = lens === 'me' && part === undefined;
  return {
    at: rates || part === 'plan',
    session: rates,
    talk: part === 'talk',
    member: lens === 'team' && part === 'talk',
    sent: lens === 'me',
  };
}

/** Reads a hash, with or without its "#". Anything it cannot read is left out; it never throws. */
export function readLink(hash: string): Link {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => given.get(name)?.slice(0, MAX_VALUE) || undefined;
  const entries = (name: string) => (text(name)?.split(',') ?? []).filter(Boolean).slice(0, MAX_ENTRIES);
  const list = (name: string) => [...new Set(entries(name))];
  const number = (name: string, most: number) => {
    const value = Number(text(name) ?? Number.NaN);
    return Number.isFinite(value) && value > 0 ? Math.min(most, value) : undefined;
  };
  const limit = number('limit', 20);
  const lens = LENSES.find((one) => one === given.get('lens')) ?? 'level';
  const part = partOf(lens, given.get('part'));
  const reads = usedIn(lens, part);
  return {
    ladder: text('ladder'),
    lens,
    rule: lens === 'faults' && CODE.test(text('rule') ?? '') ? text('rule') : undefined,
    part,
    at: reads.at ? text('at') : undefined,
    talk: reads.talk ? text('talk') : undefined,
    member: reads.member ? text('member') : undefined,
    sent: reads.sent ? given.get('sent')?.slice(0, MAX_SENT) || undefined : undefined,
    session: reads.session && given.get('session') === 'short' ? 'short' : undefined,
    shade: given.get('shade') === 'me' ? 'me' : undefined,
    role: text('role'),
    from: text('from'),
    to: text('to'),
    families: list('family'),
    levels: list('level'),
    skill: text('skill'),
    tag: text('tag'),
    pay: number('pay', Infinity),
    view: VIEWS.find((view) => view === given.get('view')),
    route: list('route'),
    via: list('via'),
    avoid: list('avoid'),
    without: list('without'),
    only: KINDS.find((kind) => kind === given.get('only')),
    floor: number('floor', Infinity),
    limit: limit === undefined ? undefined : Math.max(1, Math.floor(limit)),
    gates: GATES.filter((gate) => list('gates').includes(gate)),
    changes: entries('if').flatMap((entry) => {
      const skill = entry.replace(/^-/, '');
      return skill === '' ? [] : [{ skill, by: entry.startsWith('-') ? -1 : 1 } as const];
    }),
    bar: number('bar', 100),
  };
}

/** Parts of a link with one value of a known form. */
const PLAIN = [
  'lens',
  'rule',
  'part',
  'session',
  'shade',
  'view',
  'only',
  'pay',
  'floor',
  'limit',
  'bar',
] as const;

/** The values of a hash that `readLink` had to leave out: a view there is none of, pay that is no figure. */
export function leftOut(hash: string): string[] {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const link = readLink(hash);
  return PLAIN.flatMap((name) => {
    const value = given.get(name);
    const read =
      name === 'lens' && link.lens === 'level' ? (value === 'level' ? value : undefined) : link[name];
    return value && read === undefined ? [value] : [];
  });
}

/** Writes a link as a hash without "#"; what is not set is not in it. */
export function writeLink(link: Link): string {
  const { lens } = link;
  const part = partOf(lens, link.part ?? null);
  const writes = usedIn(lens, part);
  const parts: [string, string | undefined][] = [
    ['ladder', link.ladder],
    ['lens', lens === 'level' ? undefined : lens],
    ['rule', lens === 'faults' ? link.rule : undefined],
    ['part', part],
    ['at', writes.at ? link.at : undefined],
    ['session', writes.session ? link.session : undefined],
    ['talk', writes.talk ? link.talk : undefined],
    ['member', writes.member ? link.member : undefined],
    ['sent', writes.sent ? link.sent : undefined],
    ['shade', link.shade],
    ['role', link.role],
    ['from', link.from],
    ['to', link.to],
    ['view', link.view],
    ['route', link.route.join(',')],
    ['via', link.via.join(',')],
    ['avoid', link.avoid.join(',')],
    ['without', link.without.join(',')],
    ['only', link.only],
    ['floor', link.floor?.toString()],
    ['limit', link.limit?.toString()],
    ['gates', link.gates.join(',')],
    ['if', link.changes.map(({ skill, by }) => (by < 0 ? `-${skill}` : skill)).join(',')],
    ['bar', link.bar?.toString()],
    ['family', link.families.join(',')],
    ['level', link.levels.join(',')],
    ['skill', link.skill],
    ['tag', link.tag],
    ['pay', link.pay?.toString()],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of parts) if (value !== undefined && value !== '') query.set(name, value);
  return query.toString().replaceAll('%2C', ',');
}
