/** What the answers of a person mean on a scale, and how a value is written as one. */
import { NOT_APPLICABLE, type Answer, type ProfileDocument, type View } from './profile';
import { stepName, stepValue, type ScaleStep } from '../ladder/scale';

/** The step and the share of the way to the next, of an answer that names a step. */
export function stepParts(answer: string): { step: string; share: number } {
  const at = answer.lastIndexOf('+');
  return at < 0
    ? { step: answer, share: 0 }
    : { step: answer.slice(0, at), share: Number(answer.slice(at + 1)) };
}

/**
 * An answer as a value on the scale, 0..n, or "not applicable". Undefined where the scale has no such step: it is
 * then neither rated nor 0.
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

/** A value in 0..n as an answer: a step's id where it is one, so that it outlives changes of the scale. */
export function answerAt(scale: readonly ScaleStep[], value: number): Answer {
  if (value <= 0) return 0;
  const whole = Math.floor(value);
  const share = Number((value - whole).toFixed(6));
  const step = scale[(share === 1 ? whole + 1 : whole) - 1];
  if (!step) return Number(value.toFixed(6));
  return share === 0 || share === 1 ? step.id : `${step.id}+${share}`;
}

/** "Practitioner", "Not yet", "Not applicable", "Not rated"; of a step the scale does not have, as it is written. */
export function answerText(scale: readonly ScaleStep[], answer: Answer | undefined): string {
  if (answer === undefined) return 'Not rated';
  const value = answerValue(scale, answer);
  if (value === undefined) return String(answer);
  return value === 'notApplicable' ? 'Not applicable' : stepName(scale, value);
}

/**
 * What is held by one view, by skill id: levels and "not applicable". Skills that are not rated, or rated with a
 * step that the scale does not have, are absent; `unread` names the latter.
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
