/** Writes a ladder in version 1 of the form, for programs that do not know version 2. */
import type { CareerGraph } from '../../graph/careerGraph';
import { withoutBases } from '../../graph/flattened';
import type { LadderDocument } from '../../model/ladder/ladder';
import type { DocumentPath } from '../../model/validation/issue';
import type { ExportLoss } from '../exportResult';

/** A ladder that version 1 accepts: data for a writer, as its version is no longer that of a `LadderDocument`. */
export type Version1 = Omit<LadderDocument, 'schemaVersion' | 'roles'> & {
  schemaVersion: 1;
  roles: readonly Omit<LadderDocument['roles'][number], 'buildsOn'>[];
};

/**
 * The ladder in version 1, and every value that version 1 cannot express. What a role inherits becomes its own, so that all
 * figures stay the same.
 */
export function toVersion1(graph: CareerGraph): { document: Version1; leftOut: ExportLoss[] } {
  const { roles, schemaVersion: _, ...head } = graph.document;
  const leftOut = roles.flatMap((role, at): ExportLoss[] =>
    role.buildsOn.length === 0 ? [] : [loss(['roles', at, 'buildsOn'], role.title)],
  );
  return {
    document: {
      ...head,
      schemaVersion: 1,
      roles: roles.map((role) => {
        const { buildsOn: _bases, ...rest } = withoutBases(graph, role, () => true);
        return rest;
      }),
    },
    leftOut,
  };
}

function loss(path: DocumentPath, name: string): ExportLoss {
  const field = String(path.at(-1));
  return { path, why: 'newerForm', args: { way: [{ field: 'roles' }, { name }, { field }] } };
}
