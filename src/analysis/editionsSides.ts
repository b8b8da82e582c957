/** Values of two editions side by side, as text. */
import type { PayBand, PayDifference } from '../model/money';

/** One value in both editions, as text; empty on the side that says nothing. */
export interface ChangeSide {
  what: string;
  before: string;
  after: string;
}

/** How the caller writes figures and money. */
export interface ChangeFigures {
  figure: (value: number) => string;
  band: (band: PayBand) => string;
  difference: (difference: PayDifference) => string;
}

/** One value on both sides; none where neither says anything. */
export function side(what: string, before: string | undefined, after: string | undefined): ChangeSide[] {
  const [was, is] = [before ?? '', after ?? ''];
  return was === '' && is === '' ? [] : [{ what, before: was, after: is }];
}

/** The sides of a field, where it is among those that changed. */
export function ifIn<T extends string>(fields: readonly T[], field: T, sides: ChangeSide[]): ChangeSide[] {
  return fields.includes(field) ? sides : [];
}

/** Of a new id alone the names are the same, and the ids are what differs. */
export function nameSides<T extends { id: string }>(
  what: string,
  before: T,
  after: T,
  nameOf: (thing: T) => string,
): ChangeSide[] {
  const [was, is] = [nameOf(before), nameOf(after)];
  return was === is ? side('Id', before.id, after.id) : side(what, was, is);
}
