/** A skill of a ladder document, and what each step of it looks like. */
import { z } from '../validation/zod';
import { id, line, lines, prose, sameAs, url } from './fields';

const indicator = z.union([
  prose,
  z.strictObject({
    text: prose,
    examples: lines.check(z.describe('What it can look like, a sentence each.')),
    not: z.optional(prose).check(z.describe('What it is not: what is often mistaken for it.')),
  }),
]);

export const skill = z.strictObject({
  id,
  name: line,
  kind: z.enum(['hard', 'soft']),
  group: z.optional(line).check(z.describe('The heading for it in lists.')),
  summary: z.optional(prose),
  aliases: lines.check(z.describe('Other names that people search for.')),
  sameAs,
  indicators: z
    ._default(z.record(z.string(), indicator), {})
    .check(
      z.describe(
        'What each step looks like for this skill: step id to a sentence, or to a sentence with examples. A step ' +
          'may be left out.',
      ),
    ),
  links: z
    ._default(z.array(z.strictObject({ title: line, url })), [])
    .check(z.describe('Where to learn it; addresses inside your own network are fine.')),
});

export type SkillDocument = z.output<typeof skill>;

/** What a step of a skill, or a theme of a level, looks like: a sentence, with examples and what it is not. */
export interface Described {
  readonly text: string;
  readonly examples: string[];
  readonly not?: string | undefined;
}

/** One form for both ways to write a sentence with examples. */
export function described(written: string | Described): Described {
  return typeof written === 'string' ? { text: written, examples: [] } : written;
}

/** What a skill says about a step; undefined if it says nothing, also if its sentence is empty. */
export function indicatorAt(
  { indicators }: Pick<SkillDocument, 'indicators'>,
  step: string,
): Described | undefined {
  // A step's id can be the name of an inherited property, such as "constructor".
  const written = Object.hasOwn(indicators, step) ? indicators[step] : undefined;
  const found = written === undefined ? undefined : described(written);
  return found?.text === '' && found.examples.length === 0 ? undefined : found;
}
