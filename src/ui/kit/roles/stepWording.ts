import type { CareerGraph } from '../../../graph/careerGraph';
import { stepAt } from '../../../model/ladder/scale';

/** The description of a step of a skill: the skill's indicator, or else the scale's description. */
export function stepWording({ document, skills }: CareerGraph, skill: string, level: number): string {
  const step = stepAt(document.scale, level);
  return step ? (skills.get(skill)?.indicators[step.id] ?? step.meaning ?? '') : '';
}
