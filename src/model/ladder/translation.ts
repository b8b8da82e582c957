/** A translation of a ladder's texts, by the ids of the items they belong to. */
import { z } from '../validation/zod';
import { line, lines, named, prose, withExamples } from './fields';
import { responsibility } from './role';

const indicator = z.union([
  prose,
  z.strictObject({ text: z.optional(prose), examples: lines, not: z.optional(prose) }),
]);

const skill = z.strictObject({
  name: z.optional(line),
  group: z.optional(line),
  summary: z.optional(prose),
  indicators: z.optional(z.record(z.string(), indicator)).check(z.describe('By the ids of steps.')),
});

const role = z.strictObject({
  title: z.optional(line),
  shortTitle: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
  category: z.optional(line),
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
  requirements: z.optional(z.record(z.string(), prose)).check(z.describe('Notes, by the ids of skills.')),
  moves: z.optional(z.record(z.string(), prose)).check(z.describe('Notes, by the ids of roles.')),
  criteria: z
    .optional(z.record(z.string(), z.array(line)))
    .check(z.describe('Criteria of moves, by the ids of roles.')),
  experience: z.optional(z.strictObject({ note: z.optional(prose), preferred: z.optional(z.array(line)) })),
  education: z.optional(
    z.strictObject({
      minimum: z.optional(prose),
      preferred: z.optional(prose),
      fields: z.optional(z.array(line)),
    }),
  ),
});

const level = z.strictObject({
  name: z.optional(line),
  meaning: z.optional(prose),
  expectations: z.optional(z.record(z.string(), withExamples)).check(z.describe('By the ids of themes.')),
});

/** `translations/<tag>.yaml` in a folder. */
export const translationSchema = z.strictObject({
  title: z.optional(line),
  summary: z.optional(prose),
  progression: z.optional(
    z.strictObject({
      who: z.optional(prose),
      when: z.optional(prose),
      evidence: z.optional(prose),
      appeal: z.optional(prose),
    }),
  ),
  scale: z.optional(z.record(z.string(), named)),
  themes: z.optional(z.record(z.string(), named)),
  levels: z.optional(z.record(z.string(), level)),
  families: z.optional(
    z.record(z.string(), z.strictObject({ name: z.optional(line), summary: z.optional(prose) })),
  ),
  skills: z.optional(z.record(z.string(), skill)),
  roles: z.optional(z.record(z.string(), role)),
  madeFrom: z
    .optional(z.record(z.string(), z.string().check(z.maxLength(40))))
    .check(
      z.describe(
        'A hash of each original when it was translated, by its path. `rungs fmt` adds what is missing; a text whose ' +
          'original has changed since is reported.',
      ),
    ),
});

export type Translation = z.output<typeof translationSchema>;
