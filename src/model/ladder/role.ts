/** A role of a ladder document, with its requirements, pay and moves. */
import { z } from '../validation/zod';
import { currency, date, amount, id, line, lines, prose, sameAs, url, years } from './fields';
import { PAY_BASES, PAY_PERIODS } from './money';

const responsibility = z.strictObject({ title: line, text: z.optional(prose) });
const responsibilities = z._default(z.array(responsibility), []);
export { responsibility };

const requirement = z.strictObject({
  skill: line.check(z.describe('A skill by its id, name or alias.')),
  level: z
    .union([z.string(), z.number()])
    .check(
      z.describe(
        'A step by id or name, or a value on the scale (the first step is 1). 0 drops a skill that a role of ' +
          'buildsOn asks.',
      ),
    ),
  weight: z
    ._default(z.number().check(z.minimum(0), z.maximum(1_000)), 1)
    .check(z.describe('How much it counts in this role. Default: 1.')),
  need: z._default(z.enum(['required', 'preferred']), 'required'),
  note: z.optional(prose),
  inferred: z._default(z.boolean(), false).check(z.describe('The level was read from wording, not stated.')),
});

const payBand = z.strictObject({
  min: amount,
  max: amount,
  mid: z.optional(amount),
  currency: z.optional(currency).check(z.describe("ISO 4217 code. Default: the ladder's currency.")),
  period: z._default(z.enum(PAY_PERIODS), 'year'),
  region: z.optional(line).check(z.describe("Default: the ladder's region.")),
  asOf: z.optional(date),
  source: z.optional(line).check(z.describe('The id of one of the ladder’s sources.')),
  note: z.optional(prose),
  estimate: z.optional(z.boolean()).check(z.describe('Estimated from other figures; the note says how.')),
  topCoded: z
    .optional(z.boolean())
    .check(z.describe('The source only says that the upper figure is at least this.')),
  basis: z.optional(z.enum(PAY_BASES)).check(z.describe('Base pay alone, or everything together (total).')),
  components: z
    .optional(z.array(line))
    .check(z.describe('What the band includes, for example "annual bonus".')),
  readOn: z.optional(date).check(z.describe('When the figures were read; asOf is the day they apply to.')),
  url: z.optional(url).check(z.describe('The address where the figures were read.')),
  method: z.optional(prose).check(z.describe('How an estimate was made.')),
});

const observed = z.strictObject({
  count: z.int().check(z.minimum(0)),
  period: z.optional(line).check(z.describe('For example 2024 to 2026.')),
  source: z.optional(line).check(z.describe('The id of one of the ladder’s sources.')),
});

const move = z.union([
  line,
  z.strictObject({
    role: line.check(
      z.describe(
        'A role by id, title or alias, or a role of a linked ladder as link:role. A title that is not in the ladder ' +
          'is drawn as a title only.',
      ),
    ),
    note: z.optional(prose).check(z.describe('A condition, for example "at a smaller organisation".')),
    criteria: z
      .optional(z.array(line))
      .check(z.describe('What is asked beyond the skills, a sentence each.')),
    observed: z
      .optional(observed)
      .check(z.describe('How often people really made this move. Small counts are not shown.')),
  }),
]);
const moves = z._default(z.array(move), []);

/** Whether a role has free seats, from no knowledge to a regular number of openings. */
export const OPENINGS = ['unknown', 'few', 'regular'] as const;
export type Openings = (typeof OPENINGS)[number];

export const role = z.strictObject({
  id,
  title: line,
  shortTitle: z
    .optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40)))
    .check(z.describe('A short form of the title for narrow places, for example CISO.')),
  aliases: lines,
  sameAs,
  family: line.check(z.describe('A family by id or name.')),
  level: line.check(z.describe('A level by id or name.')),
  category: z
    .optional(line)
    .check(z.describe('A group of work of equal value, for example a grade that several families share.')),
  openings: z
    .optional(z.enum(OPENINGS))
    .check(z.describe('Whether there is a seat: few or regular openings. Default: unknown.')),
  tags: lines,
  hat: z._default(z.boolean(), false).check(z.describe('A part that someone plays for a time, not a level.')),
  summary: z.optional(prose).check(z.describe('The role definition.')),
  // A function, so that each role gets its own lists.
  responsibilities: z._default(
    z.strictObject({ primary: responsibilities, secondary: responsibilities }),
    () => ({ primary: [], secondary: [] }),
  ),
  requirements: z._default(z.array(requirement), []),
  buildsOn: z
    ._default(z.array(line), [])
    .check(z.describe('Roles by id, title or alias. This role asks at least what those roles ask.')),
  pay: z._default(z.array(payBand), []),
  experience: z._default(
    z.strictObject({
      least: z.optional(years).check(z.describe('Minimum years.')),
      usual: z.optional(years).check(z.describe('Upper end of the usual range, in years.')),
      openEnded: z.optional(z.boolean()).check(z.describe('The usual range has no upper end ("8-12+").')),
      note: z.optional(prose),
      preferred: z._default(z.array(prose), []),
    }),
    () => ({ preferred: [] }),
  ),
  education: z._default(
    z.strictObject({ minimum: z.optional(prose), preferred: z.optional(prose), fields: lines }),
    () => ({ fields: [] }),
  ),
  entryFrom: moves.check(z.describe('Roles that lead to this one.')),
  advancementTo: moves.check(z.describe('Roles that follow this one.')),
  lateral: moves.check(z.describe('Roles beside this one; a move in either direction.')),
  source: z.optional(line).check(z.describe('The id of one of the ladder’s sources.')),
});

export type RoleDocument = z.output<typeof role>;
export type RequirementDocument = z.output<typeof requirement>;
export type Responsibility = z.output<typeof responsibility>;
export type MoveDocument = z.output<typeof move>;
export type ObservedMoves = z.output<typeof observed>;

/** The three lists in which a role names its neighbours. */
export const MOVE_LISTS = ['entryFrom', 'advancementTo', 'lateral'] as const;
export type MoveList = (typeof MOVE_LISTS)[number];
