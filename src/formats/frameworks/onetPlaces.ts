/** Finds the cell that a part of the ladder was read from, only when an issue needs it. */
import type { DocumentPath, Place } from '../../model/validation/issue';
import type { OccupationWages } from './oews';
import { CODE, type ElementRating, type Occupation, type RelatedRow } from './onetOccupations';
import type { Origin } from './onetTable';

/** Where the parts of a role were read, in the order of its lists. */
export interface RoleOrigins {
  occupation: Occupation;
  ratings: ElementRating[];
  related: RelatedRow[];
  pay: OccupationWages[];
}

const PERCENTILES: ReadonlyMap<string, string> = new Map([
  ['min', 'PCT25'],
  ['mid', 'MEDIAN'],
  ['max', 'PCT75'],
]);

export class OnetPlaces {
  /** In the order of the document's skills and roles. */
  readonly skills: Origin[] = [];
  readonly roles: RoleOrigins[] = [];

  /** The place of a part, or of the nearest part around it. Undefined for parts that come from no row. */
  locate(path: DocumentPath): Place | undefined {
    const [part, index, field, at, inner] = path;
    if (typeof index !== 'number') return undefined;
    if (part === 'skills')
      return placeIn(this.skills[index], field === 'name' ? 'Element Name' : 'Element ID');
    const role = part === 'roles' ? this.roles[index] : undefined;
    if (!role) return undefined;
    const inList = typeof at === 'number' ? placeInList(role, String(field), at, String(inner)) : undefined;
    if (inList) return inList;
    const { occupation } = role;
    if (field === 'level' && occupation.zone) return placeIn(occupation.zone, 'Job Zone');
    if (field === 'title') return placeIn(occupation, 'Title', 'OCC_TITLE');
    return placeIn(occupation, ...(field === 'summary' ? ['Description'] : [CODE, 'OCC_CODE']));
  }
}

function placeInList(role: RoleOrigins, list: string, at: number, field: string): Place | undefined {
  if (list === 'lateral') return placeIn(role.related[at], 'Related O*NET-SOC Code');
  if (list === 'pay') {
    const paid = role.pay[at];
    const percentile = PERCENTILES.get(field);
    const letter = paid?.band?.period === 'hour' ? 'H' : 'A';
    return placeIn(paid, percentile ? `${letter}_${percentile}` : 'OCC_CODE');
  }
  const ratings = list === 'requirements' ? role.ratings[at] : undefined;
  if (!ratings) return undefined;
  const { table, levelRow, importanceRow } = ratings;
  if (field === 'weight' && importanceRow > 0)
    return placeIn({ table: ratings.importanceTable, row: importanceRow }, 'Data Value');
  return placeIn({ table, row: levelRow }, field === 'skill' ? 'Element ID' : 'Data Value');
}

/** The place of the first of the headings that the table has. */
function placeIn(origin: Origin | undefined, ...headings: readonly string[]): Place | undefined {
  if (!origin) return undefined;
  const { table, row } = origin;
  return table.place(row, Math.max(0, ...headings.map((heading) => table.columnOf(heading))));
}
