import type { SkillClass } from '../../analysis/gap/gap';
import type { Formatter } from '../formatter/Formatter';

/** What stands between two roles. */
export const gap = ({ plural, percent, figure, list, part }: Formatter) => {
  const two = (value: number) => figure(value, 2);
  const groups: Record<SkillClass, { title: string; note: string }> = {
    learn: { title: 'To learn', note: 'new with this role' },
    deepen: { title: 'To deepen', note: 'held, and asked at a higher step' },
    met: { title: 'Met', note: 'held at the step asked' },
    beyond: { title: 'Beyond', note: 'asks less: held at a higher step than asked' },
    unused: { title: 'Unused', note: 'held, and not named by this role' },
    notApplicable: { title: 'Set aside', note: 'not applicable by your own rating, and in no figure' },
  };
  return {
    groups,
    swap: 'Swap direction',
    copy: 'Copy as Markdown',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying.',
    example: 'An example profile to talk about, not a checklist.',
    steps: (steps: number, skills: number) =>
      `${part('b', plural(steps, { one: '# step', other: '# steps' }))} in ${plural(skills, { one: '# skill', other: '# skills' })} stand between them.`,
    responsibilitiesGained: 'Responsibilities gained',
    pay: 'Pay',
    experience: 'Experience',
    education: 'Education',
    notStated: 'not stated',
    moreYears: (more: number) =>
      `${more > 0 ? '+' : '−'}${plural(Math.abs(more), { one: '# year', other: '# years' })} at least`,

    notApplicable: 'Not applicable',
    notRated: 'Not rated',
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

    readiness: { name: 'Readiness', means: 'of what the role asks is already held' },
    retention: { name: 'Retention', means: 'of today’s strength stays in use' },
    fit: { name: 'Fit', means: 'high only where both are high' },
    readinessSum: (covered: number, asked: number) =>
      `${two(covered)} of ${two(asked)} weighted levels: each skill’s weight times the level held, never more than the level asked.`,
    retentionSum: (covered: number, asked: number) =>
      `${two(covered)} of ${two(asked)} weighted levels: readiness the other way, with the first role’s weights.`,
    fitSum: (readiness: number, retention: number) =>
      `2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}).`,

    inNoRole: 'You are in no role of this ladder, so that no move is marked: one may enter it anywhere.',
    noWay: 'No moves of this ladder lead from one to the other.',
    oneMove: 'A move joins them.',
    otherRoutes: 'See other routes',
    compareRoutes: 'Compare routes',
    /** `stops` are parts of their own, in the order in which one would pass them. */
    wayForward: (moves: number, stops: readonly string[]) =>
      `No single move joins them: the shortest way takes ${plural(moves, { one: '# move', other: '# moves' })}${stops.length > 0 ? `, by way of ${list(stops)}` : ''}.`,
    wayBack: (moves: number, from: string, stops: readonly string[]) =>
      `The ladder leads the other way: the shortest way from ${from} takes ${plural(moves, { one: '# move', other: '# moves' })}${stops.length > 0 ? `, by way of ${list(stops)}` : ''}.`,

    markdown: {
      title: (from: string, to: string) => `From ${from} to ${to}`,
      figures: (steps: number, skills: number, readiness: number, retention: number, fit: number) =>
        `${plural(steps, { one: '# step', other: '# steps' })} in ${plural(skills, { one: '# skill', other: '# skills' })}. Readiness ${percent(readiness)}, retention ${percent(retention)}, fit ${percent(fit)}.`,
      notAsked: 'not asked',
      held: (step: string) => `Held, ${step}`,
      asked: (step: string) => `Asked, ${step}`,
    },
  };
};
