/**
 * The ladder document: one schema for the YAML folder, the single YAML or JSON file and the published JSON
 * Schema. The types are inferred from it, so they cannot drift apart.
 */
import { z } from '../validation/zod';
import { currency, date, id, language, line, prose, url, withExamples, years } from './fields';
import { role } from './role';
import { skill } from './skill';
import { translationSchema } from './translation';
import { LADDER_VERSION } from './versions';

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

const theme = z.strictObject({
  id,
  name: line,
  meaning: z.optional(prose).check(z.describe('What the theme is about, in a sentence.')),
});

const rung = z.strictObject({
  id,
  name: line,
  meaning: z.optional(prose),
  expectations: z
    .optional(z.record(z.string(), withExamples))
    .check(
      z.describe(
        'What is expected at this level, by the ids of themes: a sentence, or a sentence with examples.',
      ),
    ),
  typicalYears: z
    .optional(z.strictObject({ from: years, to: z.optional(years) }))
    .check(z.describe('How many years people usually stay at this level; without "to", no upper end.')),
  canStay: z
    .optional(z.boolean())
    .check(z.describe('One may stay at this level for good; nobody has to advance.')),
});
const family = z.strictObject({ id, name: line, summary: z.optional(prose) });

/** The themes of a ladder that names none. */
const DEFAULT_THEMES = [
  { id: 'scope', name: 'Scope' },
  { id: 'autonomy', name: 'Autonomy' },
  { id: 'impact', name: 'Impact' },
  { id: 'people', name: 'People' },
];

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

/** How a promotion is decided. */
const progression = z.strictObject({
  who: z.optional(prose).check(z.describe('Who decides.')),
  when: z.optional(prose).check(z.describe('When decisions are made.')),
  evidence: z.optional(prose).check(z.describe('What the decision is based on.')),
  appeal: z.optional(prose).check(z.describe('How to appeal.')),
});

const link = z.strictObject({
  id,
  title: line,
  url: z.optional(url).check(z.describe('Where that ladder can be opened.')),
});

/** A count below this is not shown, because it could tell who moved. */
export const SMALLEST_COUNT = 5;

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
  themes: z
    .optional(z.array(theme))
    .check(z.describe('The themes of expectations, in order. Default: scope, autonomy, impact and people.')),
  levels: z.array(rung).check(z.minLength(1), z.describe('The levels, lowest first.')),
  families: z.array(family).check(z.minLength(1), z.describe('The families, in the order they are drawn.')),
  progression: z.optional(progression).check(z.describe('How a promotion is decided.')),
  smallest: z
    .optional(z.int().check(z.minimum(1)))
    .check(z.describe('Counts of observed moves below this are not shown. Default: 5.')),
  successorOf: z.optional(link).check(z.describe('The ladder that this one replaces.')),
  links: z
    .optional(z.array(link))
    .check(z.describe('Other ladders, whose roles moves may name as link:role.')),
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
export type Rung = z.output<typeof rung>;
export type Family = z.output<typeof family>;
export type Source = z.output<typeof source>;
export type ExpectationTheme = z.output<typeof theme>;
export type Progression = z.output<typeof progression>;

/** The parts of `progression`, in the order they are shown. */
export const PROGRESSION_PARTS = [
  'who',
  'when',
  'evidence',
  'appeal',
] as const satisfies readonly (keyof Progression)[];

/** The themes of a ladder's expectations, in order. */
export function themesOf({ themes }: Pick<LadderDocument, 'themes'>): readonly ExpectationTheme[] {
  return themes ?? DEFAULT_THEMES;
}

export { FIELD_LIMITS } from './fields';
export {
  MOVE_LISTS,
  type MoveDocument,
  type MoveList,
  type RequirementDocument,
  type Responsibility,
  type RoleDocument,
} from './role';
export type { SkillDocument } from './skill';
export { translationSchema, type Translation } from './translation';
