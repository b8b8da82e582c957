import type { SkillClass } from '../../../analysis/gap/gap';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The gap between two roles. */
export const gapMessages = ({ plural, percent, figure, list, part }: Formatter) => {
  const two = (value: number) => figure(value, 2);
  return {
    ...strings,
    steps: (steps: number, skills: number) =>
      `${part('b', plural(steps, { one: '# step', other: '# steps' }))} in ${plural(skills, { one: '# skill', other: '# skills' })} to gain.`,
    moreYears: (more: number) =>
      `minimum: ${more > 0 ? '+' : '−'}${plural(Math.abs(more), { one: '# year', other: '# years' })}`,
    /** Of one skill: the steps to gain, its weight, and what it adds to readiness and lacks, as shares. */
    skillSum: (row: {
      class: SkillClass;
      step: number;
      weight: number;
      contribution: number;
      shortfall: number;
    }) => {
      const lead =
        row.class === 'notApplicable'
          ? 'Not counted.'
          : row.step === 0
            ? 'No steps to gain.'
            : `${plural(row.step, { one: '# step', other: '# steps' })} to gain.`;
      return `${lead} Weight ${two(row.weight)}: adds ${percent(row.contribution)} to readiness, ${percent(row.shortfall)} missing.`;
    },
    readinessSum: (covered: number, asked: number) =>
      `${two(covered)} of ${two(asked)} weighted steps: each skill’s weight times the step you have, capped at the required step.`,
    retentionSum: (covered: number, asked: number) =>
      `${two(covered)} of ${two(asked)} weighted steps: readiness in the opposite direction, using the first role’s weights.`,
    fitSum: (readiness: number, retention: number) =>
      `2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}).`,
    /** `stops` are parts of the sentence, in the order of the route. */
    wayForward: (moves: number, stops: readonly string[]) =>
      `There is no direct move. The shortest route takes ${plural(moves, { one: '# move', other: '# moves' })}${stops.length > 0 ? `, through ${list(stops)}` : ''}.`,
    wayBack: (moves: number, from: string, stops: readonly string[]) =>
      `The ladder only leads the other way. The shortest route from ${from} takes ${plural(moves, { one: '# move', other: '# moves' })}${stops.length > 0 ? `, through ${list(stops)}` : ''}.`,

    markdown: {
      ...strings.markdown,
      title: (from: string, to: string) => `From ${from} to ${to}`,
      figures: (steps: number, skills: number, readiness: number, retention: number, fit: number) =>
        `${plural(steps, { one: '# step', other: '# steps' })} in ${plural(skills, { one: '# skill', other: '# skills' })}. Readiness ${percent(readiness)}, retention ${percent(retention)}, fit ${percent(fit)}.`,
      held: (step: string) => `Now, ${step}`,
      asked: (step: string) => `Needed, ${step}`,
    },
  };
};
