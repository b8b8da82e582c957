import type { StepAhead } from '../../../analysis/growth/plan';
import type { ReadinessChange } from '../../../analysis/next/whatIf';
import type { ScaleStep } from '../../../model/ladder/scale';
import { figuresMessages } from '../figures/messages';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The growth plan, its actions and evidence, and the moves by one's own ratings. */
export const planMessages = (formatter: Formatter) => {
  const { plural, figure, percent, part } = formatter;
  const { stepName } = figuresMessages(formatter);
  const actions = (n: number) => plural(n, { one: '# action', other: '# actions' });
  return {
    ...strings,
    marked: (text: string, done: boolean) => `${done ? 'Done' : 'Reopened'}: ${text}.`,

    chooseTarget: withParts(strings.chooseTarget, part),
    rateFirst: (hasTarget: boolean) =>
      `${part('rate', hasTarget ? 'Rate the skills that matter most for it' : 'Rate some skills')} first: until then every skill counts as 0.`,

    calendar: {
      ...strings.calendar,
      dated: (events: number, undated: number) =>
        `The calendar file contains ${plural(events, { one: 'the # open action with a date', other: 'the # open actions with a date' })}${undated > 0 ? ` and leaves out the ${plural(undated, { one: '# action without one', other: '# actions without one' })}` : ''}. The file is created in this browser, and nothing is sent. If you import it again later, it updates the same calendar entries.`,
      saved: (events: number, path: string) => `Saved ${actions(events)} as ${path}.`,
    },
    addTo: (skill: string) => `Add an action: ${skill}`,
    actions,
    showAll: (all: number) => `Show all ${figure(all)}`,
    /** Readiness before and after, with as many digits as it takes to see them differ, at most two: "62% → 66%". */
    change: ({ before, after }: Pick<ReadinessChange, 'before' | 'after'>) => {
      const texts = [0, 1, 2].map((digits) => [
        percent(before, false, digits),
        percent(after, false, digits),
      ]);
      return (texts.find(([a, b]) => a !== b) ?? texts[0] ?? []).join(' → ');
    },
    changeReady: (role: string, change: string) => `${role}: ${change} ready`,
    moreTargets: (more: number) => `and ${plural(more, { one: '# more target', other: '# more targets' })}`,
    moreRoles: (more: number) => `and ${plural(more, { one: '# more role', other: '# more roles' })}`,
    alone: (role: string, bar: number) => `By itself, brings ${part('role', role)} to ${percent(bar)}`,
    noNearer: (targets: number): string =>
      targets === 1
        ? 'Does not bring your target closer: you already meet this requirement.'
        : 'Brings none of your targets closer: you already meet this requirement.',
    /** From where to where one step more in a skill leads, or why there is none. */
    step: (
      scale: readonly ScaleStep[],
      { inLadder, rating, from, to }: Pick<StepAhead, 'inLadder' | 'rating' | 'from' | 'to'>,
    ) => {
      if (!inLadder) return 'Not in this edition of the ladder, so it is not counted.';
      if (rating === 'setAside') return 'Rated as not applicable, so it is not counted.';
      if (to <= from) return `${stepName(scale, from)}, the highest step.`;
      const next = stepName(scale, to);
      return rating === 'unrated'
        ? `Not rated, which counts as 0 → ${next}`
        : `${stepName(scale, from)} → ${next}`;
    },

    entry: {
      ...strings.entry,
      doneThis: (text: string) => `Done: ${text}`,
      editAction: (text: string) => `Edit action: ${text}`,
      editEvidence: (text: string) => `Edit evidence: ${text}`,
    },

    moves: {
      ...strings.moves,
      title: (fromRole: boolean) =>
        `Next moves by fit${fromRole ? '; those that the ladder lists for your role come first' : ''}`,
      ready: (share: number) => `${percent(share)} ready`,
      fit: (share: number) => `fit ${percent(share)}`,
      steps: (steps: number) => (steps > 0 ? plural(steps, { one: '# step', other: '# steps' }) : 'no steps'),
      pay: (share: string) => `pay ${share}`,
      fitSum: (readiness: number, retention: number) => {
        const three = (value: number) => figure(value, 3);
        return `Fit is 2 × ${three(readiness)} × ${three(retention)} ÷ (${three(readiness)} + ${three(retention)}): ${percent(readiness)} of its requirements are met, ${percent(retention)} of your skills remain in use.`;
      },
    },

    work: {
      ...strings.work,
      evidence: (pieces: number) =>
        plural(pieces, { one: '# piece of evidence', other: '# pieces of evidence' }),
      actions,
    },
  };
};
