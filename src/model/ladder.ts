/**
 * The ladder document: one schema behind the YAML folder, the single YAML or JSON file and the
 * published JSON Schema. Types are inferred, so that there is no second description to keep in step.
 */
import { PAY_PERIODS } from './money';
import { z } from './zod';

const MAX_TEXT = 20_000;

const id = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u, 'letters, digits, "-", "_" and "."')
  .describe('A short name that never changes: letters, digits, hyphens.');
const line = z.string().trim().min(1).max(400);
const prose = z.string().trim().max(MAX_TEXT);
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes')
  .describe('YYYY, YYYY-MM or YYYY-MM-DD, in quotes.');
const url = z
  .string()
  .max(2_000)
  .regex(/^(https?:\/\/|mailto:)/i, 'an address that starts with https://, http:// or mailto:')
  .describe('An address that starts with https://, http:// or mailto:.');
const currency = z
  .string()
  .max(20)
  .describe('ISO 4217 code, for example USD. Checked against the known codes.');
const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or pt-BR')
  .describe('BCP 47 language tag, for example en or ar.');

const source = z
  .strictObject({
    id,
    title: line,
    url: url.optional(),
    licence: line.optional(),
    retrieved: date.optional().describe('When the facts were read there.'),
  })
  .describe('Where facts in the ladder come from.');

const scaleStep = z.strictObject({
  id,
  name: line,
  meaning: prose.optional().describe('What a person at this step does, in a sentence.'),
});

const rung = z.strictObject({ id, name: line, meaning: prose.optional() });
const family = z.strictObject({ id, name: line, summary: prose.optional() });

const skill = z.strictObject({
  id,
  name: line,
  kind: z.enum(['hard', 'soft']),
  group: line.optional().describe('The heading it stands under in lists.'),
  summary: prose.optional(),
  aliases: z.array(line).default([]).describe('Other names people search for.'),
  indicators: z
    .record(z.string(), prose)
    .default({})
    .describe('What each step looks like for this skill: step id to sentence. A step may be left out.'),
  links: z
    .array(z.strictObject({ title: line, url }))
    .default([])
    .describe('Where to learn it; addresses inside your own network are fine.'),
});

const responsibility = z.strictObject({ title: line, text: prose.optional() });

const requirement = z.strictObject({
  skill: line.describe('A skill by its id, name or alias.'),
  level: z
    .union([z.string(), z.number()])
    .describe('A step by id or name, or a value on the scale (the first step is 1).'),
  weight: z.number().min(0).max(1_000).default(1).describe('How much it counts in this role; 1 unless set.'),
  need: z.enum(['required', 'preferred']).default('required'),
  note: prose.optional(),
  inferred: z.boolean().default(false).describe('The level was read from wording, not stated.'),
});

const payBand = z.strictObject({
  min: z.number().min(0),
  max: z.number().min(0),
  mid: z.number().min(0).optional(),
  currency: currency.optional().describe("ISO 4217 code; the ladder's currency unless set."),
  period: z.enum(PAY_PERIODS).default('year'),
  region: line.optional().describe("The ladder's region unless set."),
  asOf: date.optional(),
  source: line.optional().describe('The id of one of the ladder’s sources.'),
  note: prose.optional(),
  estimate: z.boolean().optional().describe('Read off other figures; the note says how.'),
  topCoded: z.boolean().optional().describe('The source only says that the upper figure is at least this.'),
});

const move = z.union([
  line,
  z.strictObject({
    role: line.describe('A role by id, title or alias. A title the ladder does not hold is drawn as such.'),
    note: prose.optional().describe('A condition, for example "at a smaller organisation".'),
  }),
]);
const moves = z.array(move).default([]);

const role = z.strictObject({
  id,
  title: line,
  shortTitle: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .optional()
    .describe('What is written where there is no room for the title, for example CISO.'),
  aliases: z.array(line).default([]),
  family: line.describe('A family by id or name.'),
  level: line.describe('A level by id or name.'),
  tags: z.array(line).default([]),
  hat: z.boolean().default(false).describe('A part someone plays for a time, not a rung.'),
  summary: prose.optional().describe('The role definition.'),
  responsibilities: z
    .strictObject({
      primary: z.array(responsibility).default([]),
      secondary: z.array(responsibility).default([]),
    })
    .default({ primary: [], secondary: [] }),
  requirements: z.array(requirement).default([]),
  pay: z.array(payBand).default([]),
  experience: z
    .strictObject({
      least: z.number().min(0).max(80).optional().describe('Least years.'),
      usual: z.number().min(0).max(80).optional().describe('Upper end of the usual range, in years.'),
      openEnded: z.boolean().optional().describe('The usual range has no upper end ("8-12+").'),
      note: prose.optional(),
      preferred: z.array(prose).default([]),
    })
    .default({ preferred: [] }),
  education: z
    .strictObject({
      minimum: prose.optional(),
      preferred: prose.optional(),
      fields: z.array(line).default([]),
    })
    .default({ fields: [] }),
  entryFrom: moves.describe('Roles this one is entered from.'),
  advancementTo: moves.describe('Roles this one advances to.'),
  lateral: moves.describe('Roles beside this one; a move either way.'),
  source: line.optional().describe('The id of one of the ladder’s sources.'),
});

const DEFAULT_SCALE = [
  { id: 'awareness', name: 'Awareness' },
  { id: 'working', name: 'Working' },
  { id: 'practitioner', name: 'Practitioner' },
  { id: 'expert', name: 'Expert' },
];

/** Everything of the ladder but its skills and roles: `ladder.yaml` in the folder form. */
const head = {
  $schema: z.string().optional(),
  schemaVersion: z.literal(1).default(1),
  id,
  title: line,
  summary: prose.optional(),
  edition: z.string().max(100).optional().describe('For example 2026.1, in quotes.'),
  effective: date.optional(),
  language: language.default('en'),
  currency: currency.optional(),
  region: line.optional().describe('Where pay applies unless a band says otherwise.'),
  owner: z
    .strictObject({ name: line, url: url.optional() })
    .optional()
    .describe('Who keeps this ladder, and how to reach them.'),
  licence: line.optional(),
  sources: z.array(source).default([]),
  rates: z
    .strictObject({ base: currency, asOf: date, rates: z.record(z.string(), z.number().positive()) })
    .optional()
    .describe('Exchange rates: one unit of each currency in units of the base.'),
  scale: z.array(scaleStep).min(1).default(DEFAULT_SCALE),
  levels: z.array(rung).min(1).describe('The rungs, lowest first.'),
  families: z.array(family).min(1).describe('The lanes.'),
  laneOrder: z
    .enum(['optimised', 'given'])
    .default('given')
    .describe(
      'Whether lanes stand in the order of the families, or where the moves between them are shortest.',
    ),
};

export const ladderHeadSchema = z.strictObject(head);
export const skillsSchema = z.array(skill);
export const roleSchema = role;
export const ladderSchema = z.strictObject({
  ...head,
  skills: z.array(skill).default([]),
  roles: z.array(role).default([]),
});

/** A ladder as read: defaults filled in, references not yet resolved. */
export type LadderDocument = z.output<typeof ladderSchema>;
/** A ladder as one may write it. */
export type LadderInput = z.input<typeof ladderSchema>;
export type SkillDocument = z.output<typeof skill>;
export type RoleDocument = z.output<typeof role>;
export type RequirementDocument = z.output<typeof requirement>;
export type Responsibility = z.output<typeof responsibility>;
export type MoveDocument = z.output<typeof move>;
export type Rung = z.output<typeof rung>;
export type Family = z.output<typeof family>;
export type Source = z.output<typeof source>;

/** The three lists in which a role names its neighbours. */
export const MOVE_LISTS = ['entryFrom', 'advancementTo', 'lateral'] as const;
export type MoveList = (typeof MOVE_LISTS)[number];
