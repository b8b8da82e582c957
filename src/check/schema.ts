/** Validates a ladder against its schema. */
import { nearestNames } from '../graph/nearest';
import { valueKindOf, validate, type Validated } from '../model/validation/validate';
import { issue } from '../model/validation/issue';
import { valueKind } from '../model/validation/reasons';
import { ladderSchema, type LadderDocument } from '../model/ladder/ladder';
import { upgradeLadder } from '../model/ladder/versions';

/**
 * Ladders with more moves are rejected: a graph of half a million takes many seconds, and all of O*NET has
 * 18,460.
 */
const MAX_MOVES = 100_000;

/**
 * Validates a value, after carrying one of an earlier version over. Unknown fields are warnings and are left out, so that a ladder of a later version still
 * opens. `document` is absent if there is an error.
 */
export function parseLadder(written: unknown): Validated<LadderDocument> {
  const value = upgradeLadder(written);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { issues: [issue('NOT_A_LADDER', [], { found: valueKindOf(value) })] };
  }
  const read = validate(ladderSchema, value, (name, known) => nearestNames(name, known, 1)[0]);
  const moves = read.document?.roles.reduce((sum, role) => sum + movesOf(role), 0) ?? 0;
  if (moves <= MAX_MOVES) return read;
  const found = {
    field: 'roles',
    value: valueKind('MOVES', { count: moves }),
    rule: valueKind('AT_MOST_MOVES', { limit: MAX_MOVES }),
  };
  return { issues: [...read.issues, issue('FIELD_VALUE', ['roles'], found)] };
}

function movesOf({ entryFrom, advancementTo, lateral }: LadderDocument['roles'][number]): number {
  return entryFrom.length + advancementTo.length + lateral.length;
}
