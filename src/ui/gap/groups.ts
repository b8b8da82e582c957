import type { SkillClass } from '../../analysis/gap';

/** The five groups of the gap, in the order in which they are read. */
export const GROUPS: readonly {
  id: string;
  title: string;
  note: string;
  test: (kind: SkillClass) => boolean;
}[] = [
  { id: 'learn', title: 'To learn', note: 'new with this role', test: (kind) => kind === 'learn' },
  {
    id: 'deepen',
    title: 'To deepen',
    note: 'held, and asked at a higher step',
    test: (kind) => kind === 'deepen',
  },
  { id: 'met', title: 'Met', note: 'held at the step asked', test: (kind) => kind === 'met' },
  {
    id: 'beyond',
    title: 'Beyond',
    note: 'asks less: held at a higher step than asked',
    test: (kind) => kind === 'beyond',
  },
  {
    id: 'unused',
    title: 'Unused',
    note: 'held, and not named by this role',
    test: (kind) => kind === 'unused',
  },
  {
    id: 'aside',
    title: 'Set aside',
    note: 'not applicable by your own rating, and in no figure',
    test: (kind) => kind === 'notApplicable',
  },
];
