/** Converts ratings to values on a scale, and values to ratings. */
import { NOT_APPLICABLE, type Answer, type ProfileDocument, type View } from './profile';
import { stepValue, type ScaleStep } from '../ladder/scale';

/** Splits a rating into its step and the fraction of the way to the next step. */
export function stepParts(answer: string): { step: string; share: number } {
  const at = answer.lastIndexOf('+');
  return at < 0
    ? { step: answer, share: 0 }
    : { step: answer.slice(0, at), share: Number(answer.slice(at + 1)) };
}

/**
 * A rating as a value on the scale, 0..n, or "not applicable". Undefined if the scale has no such step: the
 * skill is then neither rated nor 0.
 */
export function answerValue(
  scale: readonly ScaleStep[],
  answer: Answer,
): number | 'notApplicable' | undefined {
  if (answer === NOT_APPLICABLE) return 'notApplicable';
  if (typeof answer === 'number') return stepValue(scale, answer);
  const { step, share } = stepParts(answer);
  const index = scale.findIndex(({ id }) => id === step);
  const whole = index < 0 ? stepValue(scale, step) : index + 1;
  return whole === undefined || whole + share > scale.length ? undefined : whole + share;
}

/** A value in 0..n as a rating: the id of a step if possible, so that it survives changes of the scale. */
export function answerAt(scale: readonly ScaleStep[], value: number): Answer {
  if (value <= 0) return 0;
  const whole = Math.floor(value);
  const share = Number((value - whole).toFixed(6));
  const step = scale[(share === 1 ? whole + 1 : whole) - 1];
  if (!step) return Number(value.toFixed(6));
  return share === 0 || share === 1 ? step.id : `${step.id}+${share}`;
}

/**
 * The levels of one view by skill id, including "not applicable". Absent are skills that are unrated or rated
 * with an unknown step; `unread` lists the latter.
 */
export function heldOf(
  person: Pick<ProfileDocument, 'ratings'>,
  scale: readonly ScaleStep[],
  view: View = 'self',
): { held: Map<string, number | 'notApplicable'>; unread: string[] } {
  const held = new Map<string, number | 'notApplicable'>();
  const unread: string[] = [];
  for (const [skill, rating] of Object.entries(person.ratings)) {
    const answer = rating[view];
    if (answer === undefined) continue;
    const value = answerValue(scale, answer);
    if (value === undefined) unread.push(skill);
    else held.set(skill, value);
  }
  return { held, unread };
}
