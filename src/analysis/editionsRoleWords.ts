/** What changed of a role itself, in words: its place, its names, and what it says of experience and education. */
import type { CareerGraph, RoleNode } from '../graph/careerGraph';
import type { EditionComparison, RoleChange, RoleField } from './editions';
import { nameSides, side, type ChangeFigures, type ChangeSide } from './editionsSides';

const NAMES: Readonly<Record<RoleField, string>> = {
  family: 'Family',
  level: 'Level',
  shortTitle: 'Short title',
  aliases: 'Other titles',
  tags: 'Tags',
  hat: 'Kind',
  summary: 'Summary',
  experience: 'Experience',
  education: 'Education',
  source: 'Source',
};

export function roleSides(
  change: RoleChange,
  { before: was, after: is }: EditionComparison,
  figures: ChangeFigures,
): ChangeSide[] {
  const { before, after } = change;
  if (change.kind === 'renamed') return nameSides('Title', change.before, change.after, ({ title }) => title);
  const of = (graph: CareerGraph, role: RoleNode | null, field: RoleField) =>
    role ? fieldText(graph, role, field, figures) : undefined;
  const fields: readonly RoleField[] =
    change.kind === 'changed' ? change.fields : (['family', 'level'] as const);
  return fields.flatMap((field) => side(NAMES[field], of(was, before, field), of(is, after, field)));
}

function fieldText(
  graph: CareerGraph,
  { family, level, document }: RoleNode,
  field: RoleField,
  { figure }: ChangeFigures,
): string | undefined {
  switch (field) {
    case 'family':
      return graph.families.find(({ id }) => id === family)?.name ?? family;
    case 'level':
      return graph.rungs.find(({ id }) => id === level)?.name ?? level;
    case 'aliases':
    case 'tags':
      return document?.[field].join(', ');
    case 'hat':
      return document?.hat ? 'a part played for a time' : 'a role on the ladder';
    case 'experience':
      return experienceText(document?.experience, figure);
    case 'education': {
      const { minimum, preferred, fields = [] } = document?.education ?? {};
      return [minimum, preferred && `preferred: ${preferred}`, fields.length > 0 && `in ${fields.join(', ')}`]
        .filter(Boolean)
        .join('; ');
    }
    case 'source':
      return graph.document.sources.find(({ id }) => id === document?.source)?.title ?? document?.source;
    case 'shortTitle':
    case 'summary':
      return document?.[field];
  }
}

function experienceText(
  experience: NonNullable<RoleNode['document']>['experience'] | undefined,
  figure: ChangeFigures['figure'],
): string {
  const { least, usual, openEnded, note, preferred = [] } = experience ?? {};
  const years = (value: number) => `${figure(value)} ${value === 1 ? 'year' : 'years'}`;
  return [
    least !== undefined && `at least ${years(least)}`,
    usual !== undefined && `usually up to ${years(usual)}${openEnded ? ' or more' : ''}`,
    note,
    ...preferred.map((one) => `preferred: ${one}`),
  ]
    .filter(Boolean)
    .join('; ');
}
