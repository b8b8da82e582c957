/** The fields that all parts of a ladder document share. */
import { z } from '../validation/zod';
import type { TextForm } from '../validation/reasons';

/**
 * Limits of the document's fields, for readers that shorten what they import: characters, and years of
 * experience.
 */
export const FIELD_LIMITS = { line: 400, text: 20_000, years: 80 } as const;

export const id = z
  .string()
  .check(
    z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,119}$/u, 'ID' satisfies TextForm),
    z.describe('A short name that never changes: letters, digits, hyphens.'),
  );
export const line = z.string().check(z.trim(), z.minLength(1), z.maxLength(FIELD_LIMITS.line));
export const prose = z.string().check(z.trim(), z.maxLength(FIELD_LIMITS.text));
export const lines = z._default(z.array(line), []);
export const date = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'DATE' satisfies TextForm),
    z.describe('YYYY, YYYY-MM or YYYY-MM-DD, in quotes.'),
  );
export const url = z
  .string()
  .check(
    z.maxLength(2_000),
    z.regex(/^(https?:\/\/|mailto:)/i, 'ADDRESS' satisfies TextForm),
    z.describe('An address that starts with https://, http:// or mailto:.'),
  );
export const currency = z
  .string()
  .check(z.maxLength(20), z.describe('ISO 4217 code, for example USD. Checked against the known codes.'));
export const language = z
  .string()
  .check(
    z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'LANGUAGE_TAG' satisfies TextForm),
    z.describe('BCP 47 language tag, for example en or ar.'),
  );
export const amount = z.number().check(z.minimum(0));
export const years = z.number().check(z.minimum(0), z.maximum(FIELD_LIMITS.years));

/** Addresses of the same thing in other catalogues, such as ESCO, O*NET, SFIA or an HR system. */
export const sameAs = z
  .optional(
    z.array(
      z
        .string()
        .check(
          z.trim(),
          z.maxLength(2_000),
          z.regex(/^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i, 'URI' satisfies TextForm),
        ),
    ),
  )
  .check(
    z.describe(
      'The same thing in other catalogues (ESCO, O*NET, SFIA, an HR system): a web address or another URI, for ' +
        'example urn:hr:1234.',
    ),
  );

/** A step or theme by its id or name, in a translation. */
export const named = z.strictObject({ name: z.optional(line), meaning: z.optional(prose) });

/** A sentence alone, or with examples. */
export const withExamples = z.union([
  prose,
  z.strictObject({
    text: prose,
    examples: lines.check(z.describe('What it can look like, a sentence each.')),
  }),
]);
