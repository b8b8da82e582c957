/**
 * The profile: a person's ratings of themselves against a ladder, and what they and their manager record
 * together. It is private, separate from the ladder, and has the same format in the browser, in a file and in
 * a link.
 *
 * A rating of a skill is one of three things: absent ("not rated"), `"n/a"` ("not applicable", which leaves
 * every sum), or a level. Self, manager and agreed ratings exist side by side and never replace each other.
 *
 * A level is stored as the id of a step, not as a number. Inserting a step into the scale would shift every
 * number above it, and must not change anyone's "Practitioner" into another step. For the same reason, a
 * value between two steps is the lower step plus the fraction of the way to the next, `"working+0.5"`. 0 is
 * "not yet"; a number below 1 is the fraction of the way to the first step. Ids contain neither "/" nor "+",
 * so they cannot be confused with either. A number of 1 or more is read as a value on the scale but never
 * written.
 *
 * Merging has to know which of two values replaced the other. `changed` records for each field who wrote it
 * and when. `seen` records up to which time this copy contains each author's changes. If another copy lacks a
 * field, the field was removed there if that copy had seen it, and is new if it had not. Times only order the
 * changes of one author, so the clocks of two machines need not agree. If two authors change a field
 * concurrently, one value is in its place and the others are in `rivals` until someone resolves the conflict.
 *
 * `seen` separates each side's own fields (their ratings and notes) from shared fields. A copy without one
 * side's fields can therefore still be merged: the omitted fields do not count as removed.
 *
 * There is no field for pay, and none is read.
 */
import { z } from '../validation/zod';
import type { TextForm } from '../validation/reasons';
import { ownValue } from '../validation/values';

export const PERSON_VERSION = 1;

/** The stored form of "not applicable". No step can have this id. */
export const NOT_APPLICABLE = 'n/a';

/** The three views of a skill, and the two sides. */
export const VIEWS = ['self', 'manager', 'agreed'] as const;
export type View = (typeof VIEWS)[number];
export const SIDES = ['self', 'manager'] as const;
export type Side = (typeof SIDES)[number];

/** Maximum length of an entry or a note, in UTF-16 code units. */
export const MAX_TEXT = 20_000;
const MAX_ENTRIES = 1_000;

const id = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u, 'ID' satisfies TextForm));
/** The id of a role. Title-only roles have the prefix `title:`. */
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
/**
 * The author of a field: the side and the browser, because one person may edit in two browsers concurrently.
 */
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

/** What the ids meant when they were written, so that a file can be read and migrated without its ladder. */
const ladderRef = z.strictObject({
  id,
  edition: z.optional(z.string().check(z.maxLength(100))),
  title: z.optional(line),
  scale: z.optional(z.array(z.strictObject({ id, name: line })).check(z.maxLength(100))),
  skills: z.optional(z.record(id, line)).check(z.describe('Skill id to name, of the skills named here.')),
  roles: z.optional(z.record(roleId, line)).check(z.describe('Role id to title, of the roles named here.')),
});

/** What the current edition of the ladder does not have, and what is needed to restore it. */
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

/** A profile after reading: lists exist, ratings are not looked up on a scale yet. */
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
export type Orphaned = z.output<typeof kept>;
export type Rival = z.output<typeof rival>;
/** When a field was written (ISO 8601 in UTC with milliseconds), and by which author. */
export interface Stamp {
  at: string;
  by: string;
}

/** An empty profile. The caller chooses `id`, which must be random and carry no meaning. */
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

/** The entry of a skill, for any id; undefined if there is none. */
export function ratingOf(person: Pick<ProfileDocument, 'ratings'>, skill: string): Rating | undefined {
  return ownValue(person.ratings, skill);
}

/** Whether a text is an existing calendar day, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
