/** What next moves say of themselves. */
import type { Contradiction, Disagreement, MoveNature } from '../../analysis/moveNature';
import { count, percent } from '../controls/format';

export const KIND: Record<MoveNature, string> = {
  stepUp: 'step up',
  sideways: 'sideways',
  stepDown: 'step down',
  newFamily: 'new family',
};

export const DECLARED = { advancement: 'declared as advancement', lateral: 'declared as lateral' } as const;

/** "declared as advancement; pays 3% less". */
export function contradictionText({ declared, facts }: Contradiction): string {
  return [DECLARED[declared], ...facts.map(factText)].join('; ');
}

function factText(fact: Disagreement): string {
  switch (fact.fact) {
    case 'paysLess':
      return `pays ${percent(Math.abs(fact.share))} less`;
    case 'lowerLevel':
      return `stands ${count(Math.abs(fact.levels), 'rung')} lower`;
    case 'higherLevel':
      return `stands ${count(fact.levels, 'rung')} higher`;
    case 'sameLevel':
      return 'stands on the same rung';
    case 'bandsApart':
      return `its whole pay band lies ${fact.bands}`;
  }
}
