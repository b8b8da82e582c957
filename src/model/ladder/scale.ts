import type { StepLabel } from '../validation/reasons';
import { titleKey } from './id';

/** One step of a proficiency scale. Steps are ordered; the first has the value 1. */
export interface ScaleStep {
  id: string;
  name: string;
  meaning?: string | undefined;
}

/** A step by its id or name, or a value on the scale, which may be between two steps. */
export type StepRef = string | number;

/**
 * The value of a step on the scale, in 0..n, where n is the number of steps and 0 is "not yet". Numbers are
 * not rounded (O*NET publishes means). Undefined if the scale has no such step.
 */
export function stepValue(scale: readonly ScaleStep[], ref: StepRef): number | undefined {
  if (typeof ref === 'number') return ref >= 0 && ref <= scale.length ? ref : undefined;
  const key = titleKey(ref);
  const index = scale.findIndex((step) => step.id === ref || titleKey(step.name) === key);
  return index < 0 ? undefined : index + 1;
}

/**
 * The step that a value has reached: the highest whole step at or below it. Undefined below the first step.
 */
export function stepAt(scale: readonly ScaleStep[], value: number): ScaleStep | undefined {
  return scale[Math.floor(value) - 1];
}

/** The label of a value on the scale. Only `i18n` turns it into words. */
export function stepLabel(scale: readonly ScaleStep[], value: number): StepLabel {
  const name = Number.isInteger(value) ? stepAt(scale, value)?.name : undefined;
  return name === undefined ? { value, of: scale.length } : { name };
}
