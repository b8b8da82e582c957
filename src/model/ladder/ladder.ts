/**
 * The ladder document: one schema for the YAML folder, the single YAML or JSON file and the published JSON
 * Schema. The types are inferred from it, so they cannot drift apart.
 */
import { PAY_BASES, PAY_PERIODS } from './money';
import { z } from '../validation/zod';
import { LADDER_VERSION } from './versions';
import type { TextForm } from '../validation/reasons';

/**
 * Limits of the document's fields, for readers that shorten what they import: characters, and years of
 * experience.
 */
export const FIELD_LIMITS = { line: 400, text: 20_000, years: 80 } as const;

const id = z
  .string()
  .check(
    z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u, 'ID' satisfies TextForm),
    z.describe('A short name that never changes: letters, digits, hyphens.'),
  );
const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(FIELD_LIMITS.line));
const prose = z.string().check(z.trim(), z.maxLength(FIELD_LIMITS.text));
const date = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'DATE' satisfies TextForm),
    z.describe('YYYY, YYYY-MM or YYYY-MM-DD, in quotes.'),
  );
const url = z
  .string()
  .check(
    z.maxLength(2_000),
    z.regex(/^(https?:\/\/|mailto:)/i, 'ADDRESS' satisfies TextForm),
    z.describe('An address that starts with https://, http:// or mailto:.'),
  );
const currency = z
  .string()
  .check(z.maxLength(20), z.describe('ISO 4217 code, for example USD. Checked against the known codes.'));
const language = z
  .string()
  .check(
    z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'LANGUAGE_TAG' satisfies TextForm),
    z.describe('BCP 47 language tag, for example en or ar.'),
  );
const figure = z.number().check(z.minimum(0));
const years = z.number().check(z.minimum(0), z.maximum(FIELD_LIMITS.years));
const lines = z._default(z.array(line), []);

const source = z
  .strictObject({
    id,
    title: line,
    url: z.optional(url),
    licence: z.optional(line),
    retrieved: z.optional(date).check(z.describe('When the facts were read.')),
  })
  .check(z.describe('Where facts in the ladder come from.'));

const scaleStep = z.strictObject({
  id,
  name: line,
  meaning: z.optional(prose).check(z.describe('What a person at this step does, in a sentence.')),
});

const rung = z.strictObject({ id, name: line, meaning: z.optional(prose) });
const family = z.strictObject({ id, name: line, summary: z.optional(prose) });

const skill = z.strictObject({
  id,
  name: line,
  kind: z.enum(['hard', 'soft']),
  group: z.optional(line).check(z.describe('The heading for it in lists.')),
  summary: z.optional(prose),
  aliases: lines.check(z.describe('Other names that people search for.')),
  indicators: z
    ._default(z.record(z.string(), prose), {})
    .check(
      z.describe('What each step looks like for this skill: step id to sentence. A step may be left out.'),
    ),
  links: z
    ._default(z.array(z.strictObject({ title: line, url })), [])
    .check(z.describe('Where to learn it; addresses inside your own network are fine.')),
});

const responsibility = z.strictObject({ title: line, text: z.optional(prose) });
const responsibilities = z._default(z.array(responsibility), []);

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
  min: figure,
  max: figure,
  mid: z.optional(figure),
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

const move = z.union([
  line,
  z.strictObject({
    role: line.check(
      z.describe('A role by id, title or alias. A title that is not in the ladder is drawn as a title only.'),
    ),
    note: z.optional(prose).check(z.describe('A condition, for example "at a smaller organisation".')),
  }),
]);
const moves = z._default(z.array(move), []);

const role = z.strictObject({
  id,
  title: line,
  shortTitle: z
    .optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40)))
    .check(z.describe('A short form of the title for narrow places, for example CISO.')),
  aliases: lines,
  family: line.check(z.describe('A family by id or name.')),
  level: line.check(z.describe('A level by id or name.')),
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

const DEFAULT_SCALE = [
  { id: 'awareness', name: 'Awareness' },
  { id: 'working', name: 'Working' },
  { id: 'practitioner', name: 'Practitioner' },
  { id: 'expert', name: 'Expert' },
];

/** How a ladder can set a rule. The rules themselves define their codes and which of them can be lowered. */
const CHECK_SETTINGS = ['error', 'warning', 'off'] as const;
export type CheckSetting = (typeof CHECK_SETTINGS)[number];

export const checkSettingsSchema = z
  .record(z.string(), z.enum(CHECK_SETTINGS))
  .check(z.describe('The severity of each rule in this ladder: its code to error, warning or off.'));

const named = z.strictObject({ name: z.optional(line), meaning: z.optional(prose) });

/**
 * A translation of a ladder's texts, by the ids of the items they belong to: `translations/<tag>.yaml` in a
 * folder.
 */
export const translationSchema = z.strictObject({
  title: z.optional(line),
  summary: z.optional(prose),
  scale: z.optional(z.record(z.string(), named)),
  levels: z.optional(z.record(z.string(), named)),
  families: z.optional(
    z.record(z.string(), z.strictObject({ name: z.optional(line), summary: z.optional(prose) })),
  ),
  skills: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        name: z.optional(line),
        group: z.optional(line),
        summary: z.optional(prose),
        indicators: z.optional(z.record(z.string(), prose)).check(z.describe('By the ids of steps.')),
      }),
    ),
  ),
  roles: z.optional(
    z.record(
      z.string(),
      z.strictObject({
        title: z.optional(line),
        shortTitle: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
        summary: z.optional(prose),
        tags: z.optional(z.array(line)),
        responsibilities: z
          .optional(
            z.strictObject({
              primary: z.optional(z.array(responsibility)),
              secondary: z.optional(z.array(responsibility)),
            }),
          )
          .check(z.describe('One for each of the original, in the same order, as in all lists.')),
        requirements: z
          .optional(z.record(z.string(), prose))
          .check(z.describe('Notes, by the ids of skills.')),
        moves: z.optional(z.record(z.string(), prose)).check(z.describe('Notes, by the ids of roles.')),
        experience: z.optional(
          z.strictObject({ note: z.optional(prose), preferred: z.optional(z.array(line)) }),
        ),
        education: z.optional(
          z.strictObject({
            minimum: z.optional(prose),
            preferred: z.optional(prose),
            fields: z.optional(z.array(line)),
          }),
        ),
      }),
    ),
  ),
});

/** Everything in the ladder except its skills and roles: `ladder.yaml` in a folder. */
const head = {
  $schema: z.optional(z.string()),
  schemaVersion: z._default(z.literal(LADDER_VERSION), LADDER_VERSION),
  id,
  title: line,
  summary: z.optional(prose),
  edition: z.optional(z.string().check(z.maxLength(100))).check(z.describe('For example 2026.1, in quotes.')),
  effective: z.optional(date),
  language: z._default(language, 'en'),
  currency: z.optional(currency),
  region: z.optional(line).check(z.describe('Where pay applies, unless a band names another region.')),
  owner: z
    .optional(z.strictObject({ name: line, url: z.optional(url) }))
    .check(z.describe('Who maintains this ladder, and how to reach them.')),
  licence: z.optional(line),
  sources: z._default(z.array(source), []),
  rates: z
    .optional(
      z.strictObject({
        base: currency,
        asOf: date,
        rates: z.record(z.string(), z.number().check(z.positive())),
      }),
    )
    .check(z.describe('Exchange rates: one unit of each currency in units of the base.')),
  scale: z._default(z.array(scaleStep).check(z.minLength(1)), DEFAULT_SCALE),
  levels: z.array(rung).check(z.minLength(1), z.describe('The levels, lowest first.')),
  families: z.array(family).check(z.minLength(1), z.describe('The families, in the order they are drawn.')),
  checks: z.optional(checkSettingsSchema),
  translations: z
    .optional(z.record(language, translationSchema))
    .check(z.describe('Translations of the ladder’s texts, by language tag.')),
};

export const ladderHeadSchema = z.strictObject(head);
export const skillsSchema = z.array(skill);
export const roleSchema = role;
export const ladderSchema = z.strictObject({
  ...head,
  skills: z._default(z.array(skill), []),
  roles: z._default(z.array(role), []),
});

/** A ladder after reading: defaults are filled in, references are not resolved yet. */
export type LadderDocument = z.output<typeof ladderSchema>;
/** A ladder as an author may write it. */
export type LadderInput = z.input<typeof ladderSchema>;
export type SkillDocument = z.output<typeof skill>;
export type RoleDocument = z.output<typeof role>;
export type RequirementDocument = z.output<typeof requirement>;
export type Responsibility = z.output<typeof responsibility>;
export type MoveDocument = z.output<typeof move>;
export type Rung = z.output<typeof rung>;
export type Family = z.output<typeof family>;
export type Source = z.output<typeof source>;
export type Translation = z.output<typeof translationSchema>;

/** The three lists in which a role names its neighbours. */
export const MOVE_LISTS = ['entryFrom', 'advancementTo', 'lateral'] as const;
export type MoveList = (typeof MOVE_LISTS)[number];
