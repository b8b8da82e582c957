/** Describes the changes of a role itself: its place, its names, and its experience and education. */
import type { CareerGraph, RoleNode } from '../../graph/careerGraph';
import type { RoleChange, RoleField } from './changes';
import type { EditionComparison } from './editions';
import { nameSides, side, type ChangeFigures, type ChangeNames, type ChangeSide } from './beforeAfter';

/** The key of a field's display name, by the field of the change. */
const CALLED = {
  family: 'family',
  level: 'level',
  shortTitle: 'shortTitle',
  aliases: 'titles',
  sameAs: 'sameAs',
  category: 'category',
  openings: 'openings',
  tags: 'tags',
  hat: 'kind',
  buildsOn: 'buildsOn',
  summary: 'summary',
  experience: 'experience',
  education: 'education',
  source: 'source',
} as const satisfies Record<RoleField, keyof ChangeNames['fields']>;

export function roleSides(
  change: RoleChange,
  { before: was, after: is }: EditionComparison,
  { names, rung }: ChangeFigures,
): ChangeSide[] {
  const { before, after } = change;
  if (change.kind === 'renamed')
    return nameSides(names.fields.title, change.before, change.after, ({ title }) => title, names);
  const of = (graph: CareerGraph, role: RoleNode | null, field: RoleField) =>
    role ? fieldText(graph, role, field, { names, rung }) : undefined;
  const fields: readonly RoleField[] =
    change.kind === 'changed' ? change.fields : (['family', 'level'] as const);
  return fields.flatMap((field) =>
    side(names.fields[CALLED[field]], of(was, before, field), of(is, after, field)),
  );
}

function fieldText(
  graph: CareerGraph,
  { family, level, document }: RoleNode,
  field: RoleField,
  { names, rung }: Pick<ChangeFigures, 'names' | 'rung'>,
): string | undefined {
  switch (field) {
    case 'family':
      return graph.families.find(({ id }) => id === family)?.name ?? family;
    case 'level':
      return rung(graph.rungs.find(({ id }) => id === level)) || level;
    case 'aliases':
    case 'tags':
    case 'buildsOn':
      return document?.[field].join(', ');
    case 'sameAs':
      return document?.sameAs?.join(', ');
    case 'openings':
      return document?.openings && names.openings[document.openings];
    case 'hat':
      return names.hat[document?.hat ? 'part' : 'role'];
    case 'experience':
      return experienceText(document?.experience, names);
    case 'education': {
      const { minimum, preferred, fields = [] } = document?.education ?? {};
      return [
        minimum,
        preferred && names.preferred(preferred),
        fields.length > 0 && names.fieldsOfStudy(fields),
      ]
        .filter(Boolean)
        .join('; ');
    }
    case 'source':
      return graph.document.sources.find(({ id }) => id === document?.source)?.title ?? document?.source;
    case 'shortTitle':
    case 'category':
    case 'summary':
      return document?.[field];
  }
}

function experienceText(
  experience: NonNullable<RoleNode['document']>['experience'] | undefined,
  names: ChangeNames,
): string {
  const { least, usual, openEnded, note, preferred = [] } = experience ?? {};
  return [
    least !== undefined && names.leastYears(least),
    usual !== undefined && names.usualYears(usual, openEnded === true),
    note,
    ...preferred.map(names.preferred),
  ]
    .filter(Boolean)
    .join('; ');
}
