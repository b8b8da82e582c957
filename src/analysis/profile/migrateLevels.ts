/** Answers carried from one scale to another. */
import { titleKey } from '../../model/ladder/id';
import { NOT_APPLICABLE, type Answer, type Kept } from '../../model/profile/profile';
import { answerAt, answerValue, stepParts } from '../../model/profile/answers';
import type { ScaleStep } from '../../model/ladder/scale';
import { withFormer } from './migrateIds';

export type Scale = readonly Pick<ScaleStep, 'id' | 'name'>[];
export type FormerLevel = NonNullable<Kept['levels']>[string];

export interface CarriedLevel {
  now: Answer;
  /** `unknown`: neither scale has such a step, and the answer stays as it is written. */
  how: 'same' | 'back' | 'name' | 'position' | 'unknown';
  former?: FormerLevel | undefined;
}

interface FoundStep {
  index: number;
  how: 'name' | 'position';
}

/**
 * One answer on the new scale: by the step's id, else its name, else its place in the old scale, the last step
 * where the new scale is shorter. What was answered before comes along, and stands again once its step is there.
 * @param from undefined where the old scale is not known
 */
export function carryLevel(
  answer: Answer,
  former: FormerLevel | undefined,
  from: Scale | undefined,
  to: Scale,
): CarriedLevel {
  if (answer === NOT_APPLICABLE) return { now: answer, how: 'same' };
  const own = onScale(answer, from);
  // What was answered since the last edition is an answer of its own.
  const memory = former?.now === answer ? former : undefined;
  const before = [...(memory?.was ?? [])].reverse().find((was) => stands(was, to));
  const carried = (now: Answer, how: CarriedLevel['how']): CarriedLevel => {
    const was = withFormer(memory?.was, own, now);
    return { now, how: now === own ? 'same' : how, ...(was.length > 0 ? { former: { was, now } } : {}) };
  };
  // An answer that was carried over because its step was missing goes back when that is there again.
  if (before !== undefined && !(from && stands(before, from))) return carried(before, 'back');
  if (stands(own, to)) return carried(own, 'same');
  if (before !== undefined) return carried(before, 'back');
  if (typeof own === 'number') return carried(own, 'unknown');
  const { step, share } = stepParts(own);
  const found = findStep(step, from, to);
  const id = found && to[found.index]?.id;
  if (!found || id === undefined) return { ...carried(own, 'same'), how: 'unknown' };
  // There is nothing above the last step to be on the way to.
  const rest = found.index === to.length - 1 || share === 0 ? '' : own.slice(own.lastIndexOf('+'));
  return carried(`${id}${rest}`, found.how);
}

/** True for an answer that means on a scale what it says. */
function stands(answer: Answer, scale: Scale): boolean {
  if (typeof answer === 'number') return answer < 1;
  const { step, share } = stepParts(answer);
  const index = scale.findIndex(({ id }) => id === step);
  return index >= 0 && (share === 0 || index < scale.length - 1);
}

/** A figure of 1 or more is a place on the old scale, and is written as its step where that is known. */
function onScale(answer: Answer, from: Scale | undefined): Answer {
  if (typeof answer === 'string' || answer < 1 || !from) return answer;
  const value = answerValue(from, answer);
  return typeof value === 'number' ? answerAt(from, value) : answer;
}

function findStep(step: string, from: Scale | undefined, to: Scale): FoundStep | undefined {
  const own = to.findIndex(({ id }) => id === step);
  // The step itself, of which only the way to the next is no more.
  if (own >= 0) return { index: own, how: 'position' };
  const stood = from?.findIndex(({ id }) => id === step) ?? -1;
  const keys = new Set([step, from?.[stood]?.name ?? step].map(titleKey));
  const named = to.flatMap(({ id, name }, index) =>
    keys.has(titleKey(name)) || keys.has(titleKey(id)) ? index : [],
  );
  const [index] = named;
  // A step to which another answer leads by its id is not this one under another name.
  if (index !== undefined && named.length === 1 && !from?.some(({ id }) => id === to[index]?.id))
    return { index, how: 'name' };
  return stood < 0 ? undefined : { index: Math.min(stood, to.length - 1), how: 'position' };
}
