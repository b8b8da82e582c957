/** Checks addresses in other catalogues, and counts of observed moves. */
import type { CareerGraph } from '../../graph/careerGraph';
import { moveTarget } from '../../graph/moves';
import { MOVE_LISTS, SMALLEST_COUNT } from '../../model/ladder/ladder';
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';

/** Two roles, or two skills, that both claim to be the same thing elsewhere. */
export function sharedIdentities({ document }: CareerGraph): Issue[] {
  const shared = (
    list: 'skills' | 'roles',
    items: readonly { name: string; sameAs?: readonly string[] | undefined }[],
  ) => {
    const first = new Map<string, string>();
    return items.flatMap(({ name, sameAs = [] }, at) =>
      sameAs.flatMap((uri, index): Issue[] => {
        const other = first.get(uri);
        if (other === undefined) first.set(uri, name);
        const path: DocumentPath = [list, at, 'sameAs', index];
        return other === undefined || other === name
          ? []
          : [issue('SAME_AS_SHARED', path, { uri, a: other, b: name })];
      }),
    );
  };
  return [
    ...shared('skills', document.skills),
    ...shared(
      'roles',
      document.roles.map(({ title, sameAs }) => ({ name: title, sameAs })),
    ),
  ];
}

/** Counts that could tell who moved. They are not shown, but anyone who has the file can read them. */
export function smallCounts({ document }: CareerGraph): Issue[] {
  const { smallest = SMALLEST_COUNT } = document;
  return document.roles.flatMap((role, at) =>
    MOVE_LISTS.flatMap((list) =>
      role[list].flatMap((move, index) => {
        const { role: to, observed } = moveTarget(move);
        return !observed || observed.count >= smallest
          ? []
          : [
              issue('OBSERVED_SMALL', ['roles', at, list, index, 'observed'], {
                role: role.title,
                other: to,
                count: observed.count,
                smallest,
              }),
            ];
      }),
    ),
  );
}
