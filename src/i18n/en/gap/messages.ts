import type { SkillClass } from '../../../analysis/gap/gap';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** What stands between two roles. */
export const gapMessages = ({ plural, percent, figure, list, part }: Formatter) => {
  const two = (value: number) => figure(value, 2);
  return {
    ...strings,
    steps: (steps: number, skills: number) =>
      `${part('b', plural(steps, { one: '# step', other: '# steps' }))} in ${plural(skills, { one: '# skill', other: '# skills' })} stand between them.`,
    moreYears: (more: number) =>
      `${more > 0 ? '+' : '−'}${plural(Math.abs(more), { one: '# year', other: '# years' })} at least`,
    /** Of one skill: levels to climb, its weight, and what it gives and lacks, shares of readiness. */
    skillSum: (row: {
      class: SkillClass;
      step: number;
      weight: number;
      contribution: number;
      shortfall: number;
    }) => {
      const lead =
        row.class === 'notApplicable'
          ? 'Left out.'
          : row.step === 0
            ? 'No step to climb.'
            : `${two(row.step)} to climb.`;
      return `${lead} Weight ${two(row.weight)}: gives ${percent(row.contribution)} of readiness, lacks ${percent(row.shortfall)}.`;
    },
    readinessSum: (covered: number, asked: number) =>
      `${two(covered)} of ${two(asked)} weighted levels: each skill’s weight times the level held, never more than the level asked.`,
    retentionSum: (covered: number, asked: number) =>
      `${two(covered)} of ${two(asked)} weighted levels: readiness the other way, with the first role’s weights.`,
    fitSum: (readiness: number, retention: number) =>
      `2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}).`,
    /** `stops` are parts of their own, in the order in which one would pass them. */
    wayForward: (moves: number, stops: readonly string[]) =>
      `No single move joins them: the shortest way takes ${plural(moves, { one: '# move', other: '# moves' })}${stops.length > 0 ? `, by way of ${list(stops)}` : ''}.`,
    wayBack: (moves: number, from: string, stops: readonly string[]) =>
      `The ladder leads the other way: the shortest way from ${from} takes ${plural(moves, { one: '# move', other: '# moves' })}${stops.length > 0 ? `, by way of ${list(stops)}` : ''}.`,

    markdown: {
      ...strings.markdown,
      title: (from: string, to: string) => `From ${from} to ${to}`,
      figures: (steps: number, skills: number, readiness: number, retention: number, fit: number) =>
        `${plural(steps, { one: '# step', other: '# steps' })} in ${plural(skills, { one: '# skill', other: '# skills' })}. Readiness ${percent(readiness)}, retention ${percent(retention)}, fit ${percent(fit)}.`,
      held: (step: string) => `Held, ${step}`,
      asked: (step: string) => `Asked, ${step}`,
    },
  };
};
