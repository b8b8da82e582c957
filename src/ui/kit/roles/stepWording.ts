import type { CareerGraph } from '../../../graph/careerGraph';
import { indicatorAt, type Described } from '../../../model/ladder/skill';
import { stepAt } from '../../../model/ladder/scale';

/** The description of a step of a skill: the skill's indicator, or else the scale's description. */
export function stepWording({ document, skills }: CareerGraph, skill: string, level: number): string {
  const step = stepAt(document.scale, level);
  if (!step) return '';
  const known = skills.get(skill);
  return (known && indicatorAt(known, step.id)?.text) || (step.meaning ?? '');
}

/** What a skill says about a step beyond its sentence: examples, and what it is not. Undefined if it says nothing more. */
export function stepExamples(
  { document, skills }: CareerGraph,
  skill: string,
  level: number,
): Described | undefined {
  const step = stepAt(document.scale, level);
  const known = skills.get(skill);
  const found = step && known ? indicatorAt(known, step.id) : undefined;
  return found && (found.examples.length > 0 || found.not) ? found : undefined;
}
