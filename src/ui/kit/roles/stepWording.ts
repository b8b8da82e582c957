import type { CareerGraph } from '../../../graph/careerGraph';
import { stepAt } from '../../../model/ladder/scale';

/** What a step of a skill looks like: the skill's own sentence, else what the scale says of the step. */
export function stepWording({ document, skills }: CareerGraph, skill: string, level: number): string {
  const step = stepAt(document.scale, level);
  return step ? (skills.get(skill)?.indicators[step.id] ?? step.meaning ?? '') : '';
}
