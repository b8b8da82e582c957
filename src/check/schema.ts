/** The ladder's form, as the schema has it. */
import { nearestNames } from '../graph/nearest';
import { kindOf, parseForm, type Form } from '../model/validation/validate';
import { issue } from '../model/validation/issue';
import { ladderSchema, type LadderDocument } from '../model/ladder/ladder';

/** More are refused: the graph of half a million takes many seconds, and all of O*NET has 18,460. */
const MOST_MOVES = 100_000;

/**
 * Validates a value. Unknown fields are warnings: they are left out and the rest is read, so that a
 * ladder written for a later version still opens. `document` is absent where there is an error.
 */
export function parseLadder(value: unknown): Form<LadderDocument> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { issues: [issue('NOT_A_LADDER', [], { found: kindOf(value) })] };
  }
  const form = parseForm(ladderSchema, value, (name, known) => nearestNames(name, known, 1)[0]);
  const moves = form.document?.roles.reduce((sum, role) => sum + movesOf(role), 0) ?? 0;
  if (moves <= MOST_MOVES) return form;
  const found = { field: 'roles', value: `a list with ${moves} moves`, rule: `at most ${MOST_MOVES} in all` };
  return { issues: [...form.issues, issue('FIELD_VALUE', ['roles'], found)] };
}

function movesOf({ entryFrom, advancementTo, lateral }: LadderDocument['roles'][number]): number {
  return entryFrom.length + advancementTo.length + lateral.length;
}
