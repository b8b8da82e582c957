/** What next moves say of themselves. */
import type { Contradiction, KindByData, NextMove } from '../../analysis/nextMoves';
import { count, percent } from '../controls/format';

export const KIND: Record<KindByData, string> = {
  stepUp: 'step up',
  sideways: 'sideways',
  stepDown: 'step down',
  newFamily: 'new family',
};

export const DECLARED = { advancement: 'declared as advancement', lateral: 'declared as lateral' } as const;

/** "declared as advancement; pays 3% less", for each way in which the data disagree. */
export function contradictionTexts({ declared, contradictions }: NextMove): string[] {
  return contradictions.map((one) => `${declared ? DECLARED[declared.kind] : ''}; ${disagreement(one)}`);
}

function disagreement(one: Contradiction): string {
  if (one.about === 'rung') {
    if (one.rungs === 0) return 'stands on the same rung';
    return `stands ${count(Math.abs(one.rungs), 'rung')} ${one.rungs > 0 ? 'above' : 'below'}`;
  }
  const { pay } = one;
  if (!pay.comparable || pay.share === null) return 'the pay bands do not overlap';
  return `pays ${percent(Math.abs(pay.share))} ${pay.share < 0 ? 'less' : 'more'}`;
}
