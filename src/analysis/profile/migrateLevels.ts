/** Converts ratings from one scale to another. */
import { titleKey } from '../../model/ladder/id';
import { NOT_APPLICABLE, type Answer, type Orphaned } from '../../model/profile/profile';
import { answerAt, answerValue, stepParts } from '../../model/profile/answers';
import type { ScaleStep } from '../../model/ladder/scale';
import { withFormer } from './migrateIds';

export type Scale = readonly Pick<ScaleStep, 'id' | 'name'>[];
export type FormerLevel = NonNullable<Orphaned['levels']>[string];

export interface CarriedLevel {
  now: Answer;
  /** `unknown`: neither scale has such a step, and the rating stays as written. */
  how: 'same' | 'back' | 'name' | 'position' | 'unknown';
  former?: FormerLevel | undefined;
}

interface FoundStep {
  index: number;
  how: 'name' | 'position';
}

/**
 * Converts one rating to the new scale: by the step's id, else its name, else its position in the old scale,
 * limited to the last step of a shorter scale. The result remembers the earlier rating, which returns once
 * its step exists again.
 *
 * @param from undefined if the old scale is unknown
 */
export function carryLevel(
  answer: Answer,
  former: FormerLevel | undefined,
  from: Scale | undefined,
  to: Scale,
): CarriedLevel {
  if (answer === NOT_APPLICABLE) return { now: answer, how: 'same' };
  const own = onScale(answer, from);
  // A rating given since the last edition does not inherit that memory.
  const memory = former?.now === answer ? former : undefined;
  const before = [...(memory?.was ?? [])].reverse().find((was) => isOnScale(was, to));
  const carried = (now: Answer, how: CarriedLevel['how']): CarriedLevel => {
    const was = withFormer(memory?.was, own, now);
    return { now, how: now === own ? 'same' : how, ...(was.length > 0 ? { former: { was, now } } : {}) };
  };
  // A rating that was converted because its step was missing returns once the step exists again.
  if (before !== undefined && !(from && isOnScale(before, from))) return carried(before, 'back');
  if (isOnScale(own, to)) return carried(own, 'same');
  if (before !== undefined) return carried(before, 'back');
  if (typeof own === 'number') return carried(own, 'unknown');
  const { step, share } = stepParts(own);
  const found = findStep(step, from, to);
  const id = found && to[found.index]?.id;
  if (!found || id === undefined) return { ...carried(own, 'same'), how: 'unknown' };
  // There is no step above the last one to progress to.
  const rest = found.index === to.length - 1 || share === 0 ? '' : own.slice(own.lastIndexOf('+'));
  return carried(`${id}${rest}`, found.how);
}

/** Whether a rating keeps its literal meaning on a scale. */
function isOnScale(answer: Answer, scale: Scale): boolean {
  if (typeof answer === 'number') return answer < 1;
  const { step, share } = stepParts(answer);
  const index = scale.findIndex(({ id }) => id === step);
  return index >= 0 && (share === 0 || index < scale.length - 1);
}

/** A number of 1 or more is a position on the old scale. We store it as the step, if the scale is known. */
function onScale(answer: Answer, from: Scale | undefined): Answer {
  if (typeof answer === 'string' || answer < 1 || !from) return answer;
  const value = answerValue(from, answer);
  return typeof value === 'number' ? answerAt(from, value) : answer;
}

function findStep(step: string, from: Scale | undefined, to: Scale): FoundStep | undefined {
  const own = to.findIndex(({ id }) => id === step);
  // The step itself still exists; only the step above it is missing.
  if (own >= 0) return { index: own, how: 'position' };
  const oldIndex = from?.findIndex(({ id }) => id === step) ?? -1;
  const keys = new Set([step, from?.[oldIndex]?.name ?? step].map(titleKey));
  const named = to.flatMap(({ id, name }, index) =>
    keys.has(titleKey(name)) || keys.has(titleKey(id)) ? index : [],
  );
  const [index] = named;
  // A step that another rating names by id cannot be this step under a new name.
  if (index !== undefined && named.length === 1 && !from?.some(({ id }) => id === to[index]?.id))
    return { index, how: 'name' };
  return oldIndex < 0 ? undefined : { index: Math.min(oldIndex, to.length - 1), how: 'position' };
}
