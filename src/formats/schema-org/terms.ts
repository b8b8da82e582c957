/**
 * The terms of schema.org for a ladder, shared by the writer and the reader.
 *
 * The vocabulary has properties for titles, other titles, definitions, tags, duties, skills by name and code,
 * pay, education and experience (`Occupation`), and for the ladder's lists (`DefinedTermSet`). It has none
 * for levels, families, moves, weights, levels of a skill and a few more. They are in our own namespace, each
 * as one JSON literal, which other readers of JSON-LD skip. If both give a value and disagree, such as
 * duties, the vocabulary takes precedence.
 */
import type { RoleDocument } from '../../model/ladder/ladder';
import type { PayPeriod } from '../../model/ladder/money';
import { OWN, OWN_NAMESPACE } from './nodes';

const LITERALS = ['ladder', 'skill', 'role', 'asks', 'band'] as const;

/** The context of a written file. */
export const CONTEXT: readonly unknown[] = [
  'https://schema.org',
  {
    '@version': 1.1,
    rungs: OWN_NAMESPACE,
    ...Object.fromEntries(
      LITERALS.map((term) => [`${OWN}${term}`, { '@id': `${OWN_NAMESPACE}${term}`, '@type': '@json' }]),
    ),
  },
];

export const UNIT_TEXT: Readonly<Record<PayPeriod, string>> = {
  year: 'YEAR',
  month: 'MONTH',
  week: 'WEEK',
  day: 'DAY',
  hour: 'HOUR',
};

/** The four lists of a ladder: the `@id` of the set, and the field of the document. */
export const SETS = [
  ['#scale', 'scale'],
  ['#levels', 'levels'],
  ['#families', 'families'],
  ['#skills', 'skills'],
] as const;

/** Fields of the ladder that the vocabulary has a property for. The others are in `rungs:ladder`. */
export const STANDARD_HEAD: ReadonlySet<string> = new Set([
  'id',
  'title',
  'summary',
  'edition',
  'language',
  'licence',
  'scale',
  'levels',
  'families',
  'skills',
  'roles',
  'schemaVersion',
]);

/** Both kinds of duties as the vocabulary's single list of texts, primary first. */
export function dutyLines({ primary, secondary }: RoleDocument['responsibilities']): string[] {
  return [...primary, ...secondary].map(({ title, text }) => (text ? `${title}: ${text}` : title));
}
