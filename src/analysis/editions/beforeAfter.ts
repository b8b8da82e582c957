/** Shows the values of two editions side by side, as text. */
import type { Openings } from '../../model/ladder/role';
import type { GraphRung } from '../../graph/careerGraph';
import type { PayBand, PayBasis, PayDifference, PayPeriod } from '../../model/ladder/money';
import type { ScaleStep } from '../../model/ladder/scale';
import type { ChangeKind, EditionPart } from './changes';

/** One value in both editions, as text. A side is empty if its edition does not state the value. */
export interface ChangeSide {
  what: string;
  before: string;
  after: string;
}

/** The names of fields and parts of changes, in the caller's language. */
export interface ChangeNames {
  parts: Readonly<Record<EditionPart, string>>;
  kinds: Readonly<Record<ChangeKind, string>>;
  fields: Readonly<
    Record<
      | 'name'
      | 'title'
      | 'id'
      | 'sentence'
      | 'kind'
      | 'summary'
      | 'meaning'
      | 'place'
      | 'group'
      | 'aliases'
      | 'links'
      | 'named'
      | 'asked'
      | 'weight'
      | 'need'
      | 'note'
      | 'level'
      | 'band'
      | 'mid'
      | 'asOf'
      | 'source'
      | 'estimate'
      | 'family'
      | 'shortTitle'
      | 'titles'
      | 'tags'
      | 'buildsOn'
      | 'sameAs'
      | 'category'
      | 'openings'
      | 'typicalYears'
      | 'canStay'
      | 'basis'
      | 'components'
      | 'readOn'
      | 'url'
      | 'method'
      | 'experience'
      | 'education',
      string
    >
  >;
  splitFrom: (name: string) => string;
  partOf: (name: string) => string;
  namedBefore: string;
  namedNow: string;
  placeOf: (place: number, of: number) => string;
  declaredBy: (role: string, note: string | undefined) => string;
  moves: Readonly<Record<'advancement' | 'lateral', string>>;
  between: (level: string, low: string, high: string) => string;
  inferred: Readonly<Record<'inferred' | 'stated', string>>;
  needs: Readonly<Record<'required' | 'preferred', string>>;
  skillKinds: Readonly<Record<'hard' | 'soft', string>>;
  dutyKinds: Readonly<Record<'primary' | 'secondary', string>>;
  periods: Readonly<Record<PayPeriod, string>>;
  bases: Readonly<Record<PayBasis, string>>;
  yes: string;
  no: string;
  hat: Readonly<Record<'part' | 'role', string>>;
  leastYears: (years: number) => string;
  usualYears: (years: number, orMore: boolean) => string;
  preferred: (text: string) => string;
  openings: Readonly<Record<Openings, string>>;
  /** An example of a sentence, and what it is not. */
  example: (text: string) => string;
  isNot: (text: string) => string;
  typicalYears: (from: number, to: number | undefined) => string;
  fieldsOfStudy: (fields: readonly string[]) => string;
}

/** How the caller formats figures and money, and the names it uses. */
export interface ChangeFigures {
  figure: (value: number) => string;
  band: (band: PayBand) => string;
  difference: (difference: PayDifference) => string;
  step: (scale: readonly ScaleStep[], level: number) => string;
  rung: (rung: GraphRung | undefined) => string;
  names: ChangeNames;
}

/** One value on both sides; an empty list if neither edition states it. */
export function side(
  what: string,
  before: string | null | undefined,
  after: string | null | undefined,
): ChangeSide[] {
  const [was, is] = [before ?? '', after ?? ''];
  return was === '' && is === '' ? [] : [{ what, before: was, after: is }];
}

/** Returns the sides if the field is among those that changed. */
export function ifIn<T extends string>(fields: readonly T[], field: T, sides: ChangeSide[]): ChangeSide[] {
  return fields.includes(field) ? sides : [];
}

/** If only the id changed, the names are equal and the ids show the difference. */
export function nameSides<T extends { id: string }>(
  what: string,
  before: T,
  after: T,
  nameOf: (item: T) => string,
  { fields }: ChangeNames,
): ChangeSide[] {
  const [was, is] = [nameOf(before), nameOf(after)];
  return was === is ? side(fields.id, before.id, after.id) : side(what, was, is);
}
