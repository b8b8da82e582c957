/**
 * The person document: what someone says of themselves against a ladder, and what is said together with a
 * manager. Private, apart from the ladder, and the same in the browser, in a file and in a link.
 *
 * An answer for a skill is one of three things: absent ("not rated"), `"n/a"` ("not applicable", which leaves
 * every sum), or a level. Own, manager's and agreed answers stand beside each other and never replace each other.
 *
 * A level is written as the id of a step, not as a figure: a house that puts a step between two others moves
 * every figure above it, and nobody's "Practitioner" should become another step by that. A value between two
 * steps is the step reached and the share of the way to the next, `"working+0.5"`, for the same reason. 0 is
 * "not yet", and a figure below 1 the share of the way to the first step. Ids have neither "/" nor "+", so that
 * no step can be mistaken for either. A figure of 1 or more is read as a value on the scale and never written.
 *
 * Merging needs to know which of two values replaced the other. `changed` says of each field who wrote it and
 * when, and `seen` up to which moment this copy holds what each author wrote: a field that another copy lacks
 * was removed there if that copy had seen it, and is new if it had not. Times order one author's own changes
 * alone, so that clocks of two machines need not agree. Where two wrote a field apart from each other, one value
 * stands in its place and the others beside it under `rivals`, until somebody settles it.
 *
 * `seen` is kept apart for what is one side's own (their answers and notes) and for the rest, so that a copy can
 * be made without a side's part and still merge: what was left out is then not mistaken for removed.
 *
 * There is no field for pay, and none is read.
 */
import { z } from '../validation/zod';
import type { TextForm } from '../validation/reasons';

export const PERSON_VERSION = 1;

/** "Not applicable" as it is written: no step can have this id. */
export const NOT_APPLICABLE = 'n/a';

/** The three views of one skill, and the two people who hold them. */
export const VIEWS = ['self', 'manager', 'agreed'] as const;
export type View = (typeof VIEWS)[number];
export const SIDES = ['self', 'manager'] as const;
export type Side = (typeof SIDES)[number];

/** The longest text of an entry or a note, in UTF-16 units. */
export const MAX_TEXT = 20_000;
const MAX_ENTRIES = 1_000;

const id = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u, 'ID' satisfies TextForm));
/** The id of a role; of one that the ladder only names, `title:` stands before. */
const roleId = z
  .string()
  .check(z.regex(/^(title:)?[\p{L}\p{N}][\p{L}\p{N}._-]{0,399}$/u, 'ROLE_ID' satisfies TextForm));
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));
const prose = z.string().check(z.trim(), z.maxLength(MAX_TEXT));
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(MAX_TEXT));
const url = z
  .string()
  .check(z.maxLength(2_000), z.regex(/^(https?:\/\/|mailto:)/i, 'ADDRESS' satisfies TextForm));
const day = z.string().check(z.refine(isDay, 'DAY' satisfies TextForm), z.describe('A day as YYYY-MM-DD.'));
const moment = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'MOMENT' satisfies TextForm));
/** Who wrote a field: the side, and which browser of theirs, as two of one person write apart. */
const author = z
  .string()
  .check(z.regex(/^(self|manager)(-[A-Za-z0-9]{1,40})?$/, 'AUTHOR' satisfies TextForm));

const stamp = { at: moment, by: author };
const seenBy = z.record(author, moment);
const rival = z.strictObject({
  value: z.union([z.string().check(z.maxLength(MAX_TEXT)), z.number(), z.boolean(), z.array(z.string())]),
  at: z.optional(moment),
  by: z.optional(author),
});

const answer = z
  .union([
    z.number().check(z.minimum(0), z.maximum(1_000)),
    z
      .string()
      .check(
        z.regex(/^([\p{L}\p{N}][\p{L}\p{N}._-]{0,119}(\+0?\.\d{1,12})?|n\/a)$/u, 'ANSWER' satisfies TextForm),
      ),
  ])
  .check(
    z.describe(
      'An answer: the id of a step, such a step with "+" and a share below 1, 0 for "not yet", or "n/a". Left out where not rated.',
    ),
  );

const answers = z.strictObject({
  self: z.optional(answer),
  manager: z.optional(answer),
  agreed: z.optional(answer),
});
const sideNotes = z.strictObject({ self: z.optional(prose), manager: z.optional(prose) });

const evidence = z.strictObject({
  id,
  text,
  link: z.optional(url),
  date: z.optional(day),
  by: z._default(z.enum(SIDES), 'self').check(z.describe('Who brings it.')),
});
const action = z.strictObject({
  id,
  text,
  due: z.optional(day),
  done: z.optional(z.boolean()),
  agreed: z.optional(z.boolean()).check(z.describe('Both have agreed on it.')),
});
const actions = z._default(z.array(action).check(z.maxLength(MAX_ENTRIES)), []);

const rating = z.strictObject({
  ...answers.shape,
  evidence: z._default(z.array(evidence).check(z.maxLength(MAX_ENTRIES)), []),
  actions,
  notes: z.optional(sideNotes),
});
const ratings = z._default(z.record(id, rating), {});

const snapshot = z.strictObject({
  id,
  date: day,
  label: line,
  ratings: z._default(z.record(id, answers), {}),
});

const conversation = z.strictObject({
  id,
  date: day,
  role: z.optional(roleId).check(z.describe('The role that was talked about.')),
  notes: z.optional(sideNotes),
  outcome: z.optional(prose).check(z.describe('What came of it, in words.')),
});

/** What ids meant when they were written, so that a file can be read and carried over without its ladder. */
const ladderRef = z.strictObject({
  id,
  edition: z.optional(z.string().check(z.maxLength(100))),
  title: z.optional(line),
  scale: z.optional(z.array(z.strictObject({ id, name: line })).check(z.maxLength(100))),
  skills: z.optional(z.record(id, line)).check(z.describe('Skill id to name, of the skills named here.')),
  roles: z.optional(z.record(roleId, line)).check(z.describe('Role id to title, of the roles named here.')),
});

/** What another edition of the ladder has no place for, and what is needed to put it back. */
const kept = z.strictObject({
  ratings: z.optional(z.record(id, rating)).check(z.describe('No longer in this ladder.')),
  currentRole: z.optional(roleId),
  targetRoles: z
    .optional(z.record(roleId, z.number().check(z.minimum(0), z.maximum(1_000))))
    .check(z.describe('Targets that are no longer in this ladder, with the place they had in the list.')),
  names: z.optional(z.record(id, line)).check(z.describe('Names of skills that are kept.')),
  titles: z.optional(z.record(roleId, line)).check(z.describe('Titles of roles that are kept.')),
  skills: z
    .optional(z.record(id, z.array(id).check(z.maxLength(100))))
    .check(z.describe('Skill id to the ids it was rated under before, the latest last.')),
  roles: z
    .optional(z.record(roleId, z.array(roleId).check(z.maxLength(100))))
    .check(z.describe('The same for roles.')),
  levels: z
    .optional(
      z.record(
        z.string(),
        z.strictObject({ was: z.array(answer).check(z.minLength(1), z.maxLength(100)), now: answer }),
      ),
    )
    .check(z.describe('Field to the answers given before its step was carried over to another.')),
});

export const personSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(PERSON_VERSION),
  id,
  name: z.optional(line),
  ladder: ladderRef,
  currentRole: z.optional(roleId),
  targetRoles: z._default(z.array(roleId).check(z.maxLength(100)), []),
  ratings,
  actions: actions.check(z.describe('Actions that belong to no one skill.')),
  snapshots: z._default(z.array(snapshot).check(z.maxLength(MAX_ENTRIES)), []),
  conversations: z._default(z.array(conversation).check(z.maxLength(MAX_ENTRIES)), []),
  notes: z.optional(sideNotes),
  shared: z
    .optional(z.strictObject({ self: z.optional(z.boolean()), manager: z.optional(z.boolean()) }))
    .check(z.describe('Which side has opened its answers and notes to the other.')),
  withheld: z
    .optional(z.array(z.enum(SIDES)))
    .check(z.describe('Sides whose answers and notes this copy was made without.')),
  kept: z.optional(kept),
  changed: z
    .optional(z.record(z.string(), z.strictObject(stamp)))
    .check(z.describe('Field to who wrote it last, and when.')),
  seen: z.optional(
    z.strictObject({ self: z.optional(seenBy), manager: z.optional(seenBy), both: z.optional(seenBy) }),
  ),
  rivals: z
    .optional(z.record(z.string(), z.array(rival).check(z.minLength(1), z.maxLength(MAX_ENTRIES))))
    .check(z.describe('Field to the values written apart from the one that stands there.')),
});

/** A person as read: lists are there, answers not yet looked up on a scale. */
export type ProfileDocument = z.output<typeof personSchema>;
export type PersonInput = z.input<typeof personSchema>;
export type Rating = z.output<typeof rating>;
export type Answers = z.output<typeof answers>;
/** A level or `NOT_APPLICABLE`. */
export type Answer = z.output<typeof answer>;
export type Evidence = z.output<typeof evidence>;
export type Action = z.output<typeof action>;
export type Snapshot = z.output<typeof snapshot>;
export type Conversation = z.output<typeof conversation>;
export type SideNotes = z.output<typeof sideNotes>;
export type LadderRef = z.output<typeof ladderRef>;
export type Kept = z.output<typeof kept>;
export type Rival = z.output<typeof rival>;
/** Who wrote a field, and when: ISO 8601 with milliseconds, UTC, and the author. */
export interface Stamp {
  at: string;
  by: string;
}

/** A person of whom nothing is said yet. `id` is the caller's, random and without meaning. */
export function newPerson(personId: string, ladder: LadderRef): ProfileDocument {
  return {
    schemaVersion: PERSON_VERSION,
    id: personId,
    ladder,
    targetRoles: [],
    ratings: {},
    actions: [],
    snapshots: [],
    conversations: [],
  };
}

/** The rating of a skill, whatever the skill's id; undefined where there is none. */
export function ratingOf(person: Pick<ProfileDocument, 'ratings'>, skill: string): Rating | undefined {
  return Object.hasOwn(person.ratings, skill) ? person.ratings[skill] : undefined;
}

/** True for a day that the calendar has, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
