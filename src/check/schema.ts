/** The ladder's form, as the schema has it. */
import { nearestNames } from '../graph/nearest';
import { kindOf, parseForm, type Form } from '../model/form';
import { issue } from '../model/issue';
import { ladderSchema, type LadderDocument } from '../model/ladder';

/**
 * Validates a value. Unknown fields are warnings: they are left out and the rest is read, so that a
 * ladder written for a later version still opens. `document` is absent where there is an error.
 */
export function parseLadder(value: unknown): Form<LadderDocument> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { issues: [issue('NOT_A_LADDER', [], { found: kindOf(value) })] };
  }
  return parseForm(ladderSchema, value, (name, known) => nearestNames(name, known, 1)[0]);
}
