/** What the plan says of a step, in words. */
import type { StepAhead } from '../../analysis/growthPlan';
import type { ReadinessChange } from '../../analysis/whatIf';
import { stepName, type ScaleStep } from '../../model/scale';
import { percent } from '../controls/format';

/** Readiness before and after, with as many digits as it takes to see them differ, at most two: "62% → 66%". */
export function changeText({ before, after }: Pick<ReadinessChange, 'before' | 'after'>): string {
  const texts = [0, 1, 2].map((digits) => [percent(before, false, digits), percent(after, false, digits)]);
  return (texts.find(([a, b]) => a !== b) ?? texts[0] ?? []).join(' → ');
}

/** From where to where one step more in a skill leads, or why there is none. */
export function stepText(
  scale: readonly ScaleStep[],
  { inLadder, rating, from, to }: Pick<StepAhead, 'inLadder' | 'rating' | 'from' | 'to'>,
): string {
  if (!inLadder) return 'Not in this edition of the ladder, so it is in no figure.';
  if (rating === 'setAside') return 'Set aside as not applicable, so it is in no figure.';
  if (to <= from) return `${stepName(scale, from)}, the last step there is.`;
  const next = stepName(scale, to);
  return rating === 'unrated'
    ? `Not rated, which counts as 0 → ${next}`
    : `${stepName(scale, from)} → ${next}`;
}

/** True where one step more changes no figure that the plan shows, though there is a step to go. */
export function bringsNothing({ from, to, targets, opens }: StepAhead): boolean {
  return to > from && targets.length === 0 && opens.length === 0;
}
