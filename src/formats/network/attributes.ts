/** The attributes of roles and moves in files for network tools. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { Move } from '../../graph/moves';
import type { ExportLoss } from '../exportResult';

/** Fields are absent if the ladder does not give them. Amounts are those of the role's first pay band. */
export interface RoleAttributes {
  title: string;
  family: string;
  /** Absent for a title-only role above or below the ladder. */
  level?: string | undefined;
  /** Index of the level from the lowest, 0, for sorting and colouring. */
  rank: number;
  payMin?: number | undefined;
  payMax?: number | undefined;
  payCurrency?: string | undefined;
  payPeriod?: string | undefined;
}

export interface MoveAttributes {
  kind: Move['kind'];
  /** Titles of the roles that declare the move, in the ladder's order. */
  declaredBy: string;
}

export function roleAttributes({ families, rungs }: CareerGraph, role: RoleNode): RoleAttributes {
  const [band] = role.pay;
  return {
    title: inXml(role.title),
    family: inXml(families[role.lane]?.name ?? role.family),
    level: levelOf(role, rungs),
    rank: role.rank,
    payMin: band?.min,
    payMax: band?.max,
    payCurrency: band?.currency,
    payPeriod: band?.period,
  };
}

function levelOf({ rank, level }: RoleNode, rungs: CareerGraph['rungs']): string | undefined {
  const rung = rungs[rank];
  return rung?.implied === undefined ? inXml(rung?.name ?? level) : undefined;
}

export function moveAttributes({ roles }: CareerGraph, { kind, declarations }: Move): MoveAttributes {
  const by = new Set(declarations.map((one) => roles.get(one.by)?.title ?? one.by));
  return { kind, declaredBy: inXml([...by].join('; ')) };
}

/** The same for both formats. */
export const LEFT_OUT: ExportLoss[] = [{ path: [], why: 'networkOnly', args: {} }];

/** The text without characters that XML does not allow, even escaped. */
function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
