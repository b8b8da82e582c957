/**
 * The levels and families of a table's roles, and proposals for the order and moves that the table does not
 * give.
 */
import { MOVE_LISTS, type LadderInput } from '../../model/ladder/ladder';
import type { LadderTexts } from '../../model/ladder/ladderTexts';
import type { Proposal } from '../../model/ladder/proposal';
import { orderLevels, proposeLevels, proposeMoves, type RankedRole } from '../wording/proposeOrder';
import { gather } from './tableCells';
import { keyOf, NamedList, NO_FAMILY } from '../wording/ids';
import type { OpenRole } from './tableRoles';

/** The id of the level of roles for which the table gives none. */
const NO_LEVEL = 'unplaced';

/** What the ladder's own rows declare. Undefined fields follow from the roles. */
export interface DeclaredPlaces {
  levels: readonly { id: string }[] | undefined;
  hasFamilies: boolean;
}

/** Assigns every role its level and family, in the order of the table, and proposes the rest. */
export function placeRoles(
  roles: readonly OpenRole[],
  declared: DeclaredPlaces,
  texts: Pick<LadderTexts, 'noLevel' | 'noFamily'>,
): Pick<LadderInput, 'levels' | 'families'> & { proposals: Proposal[] } {
  const levels = new NamedList({ id: NO_LEVEL, name: texts.noLevel });
  const families = new NamedList({ id: NO_FAMILY, name: texts.noFamily });
  const statesLevels = declared.levels !== undefined || roles.some(({ level }) => level !== '');
  for (const open of roles) {
    const { role, track } = open;
    role.level = declared.levels ? open.level : levels.idOf(open.level);
    const family = open.family || track;
    role.family = declared.hasFamilies ? family : families.idOf(family);
    if (open.family && track && keyOf(track) !== keyOf(open.family)) gather(open.seen, role, 'tags', [track]);
  }
  const proposals = propose(roles, declared.levels, levels.list, statesLevels);
  return { levels: levels.list, families: families.list, proposals };
}

function propose(
  roles: readonly OpenRole[],
  declared: DeclaredPlaces['levels'],
  named: NamedList['list'],
  statesLevels: boolean,
): Proposal[] {
  const order = statesLevels && !declared ? orderLevels(named) : undefined;
  const heights = new Map((order?.levels ?? declared ?? named).map(({ id }, at) => [id, at]));
  const isOrdered = statesLevels && (order !== undefined || declared !== undefined);
  const ranked = roles.map(({ role, at, track, plain }): RankedRole => {
    const height = isOrdered ? heights.get(role.level) : undefined;
    return {
      id: role.id,
      title: plain,
      track: `${role.family}\n${keyOf(track)}`,
      ...(height === undefined ? {} : { level: height }),
      at,
    };
  });
  const placed = statesLevels ? order : proposeLevels(ranked);
  const hasMoves = roles.some(({ role }) => MOVE_LISTS.some((list) => (role[list]?.length ?? 0) > 0));
  return [...(placed ? [placed] : []), ...(hasMoves ? [] : proposeMoves(ranked))];
}
