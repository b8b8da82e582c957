/** Writes a ladder in version 1 of the form, for programs that do not know version 2. */
import type { CareerGraph } from '../../graph/careerGraph';
import { withoutBases } from '../../graph/flattened';
import type { LadderDocument, RoleDocument } from '../../model/ladder/ladder';
import type { ExportLoss, WayPart } from '../exportResult';

/** Fields of a pay band that version 1 does not have. */
const NEW_IN_PAY = ['basis', 'components', 'readOn', 'url', 'method'] as const;

type Band1 = Omit<RoleDocument['pay'][number], (typeof NEW_IN_PAY)[number]>;
type Role1 = Omit<RoleDocument, 'buildsOn' | 'pay'> & { pay: readonly Band1[] };

/** A ladder that version 1 accepts: data for a writer, as its version is no longer that of a `LadderDocument`. */
export type Version1 = Omit<LadderDocument, 'schemaVersion' | 'roles'> & {
  schemaVersion: 1;
  roles: readonly Role1[];
};

/**
 * The ladder in version 1, and every value that version 1 cannot express. What a role inherits becomes its own, so that all
 * figures stay the same.
 */
export function toVersion1(graph: CareerGraph): { document: Version1; leftOut: ExportLoss[] } {
  const { roles, schemaVersion: _, ...head } = graph.document;
  const lost = roles.flatMap((role, at) => lossesOf(role, at));
  const builds = roles.some(({ buildsOn }) => buildsOn.length > 0);
  return {
    document: { ...head, schemaVersion: 1, roles: roles.map((role) => role1(graph, role)) },
    leftOut: [...(builds ? [{ path: [], why: 'basesWrittenOut', args: {} } as const] : []), ...lost],
  };
}

function role1(graph: CareerGraph, role: RoleDocument): Role1 {
  const { buildsOn: _, pay, ...rest } = withoutBases(graph, role, () => true);
  return { ...rest, pay: pay.map(band1) };
}

function band1(band: RoleDocument['pay'][number]): Band1 {
  const { basis: _b, components: _c, readOn: _r, url: _u, method: _m, ...known } = band;
  return known;
}

function lossesOf({ title, buildsOn, pay }: RoleDocument, at: number): ExportLoss[] {
  const role: WayPart[] = [{ field: 'roles' }, { name: title }];
  const bases: ExportLoss[] =
    buildsOn.length === 0
      ? []
      : [
          {
            path: ['roles', at, 'buildsOn'],
            why: 'newerForm',
            args: { way: [...role, { field: 'buildsOn' }] },
          },
        ];
  const inPay = pay.flatMap((band, index) =>
    NEW_IN_PAY.filter((field) => String(band[field] ?? '') !== '').map((field): ExportLoss => ({
      path: ['roles', at, 'pay', index, field],
      why: 'newerForm',
      args: { way: [...role, { field: 'pay' }, { number: index + 1 }, { field }] },
    })),
  );
  return [...bases, ...inPay];
}
