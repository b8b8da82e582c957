import type { StepAhead } from '../../analysis/growth/plan';
import type { ReadinessChange } from '../../analysis/next/whatIf';
import type { ScaleStep } from '../../model/ladder/scale';
import type { Formatter } from '../formatter/Formatter';
import { figures } from './figures';

/** The growth plan, its actions and evidence, and the moves by one's own ratings. */
export const plan = (formatter: Formatter) => {
  const { plural, figure, percent, part } = formatter;
  const { stepName } = figures(formatter);
  const actions = (n: number) => plural(n, { one: '# action', other: '# actions' });
  return {
    title: 'Growth plan',
    marked: (text: string, done: boolean) => `${done ? 'Done' : 'Open again'}: ${text}.`,
    chooseTarget: `${part('stand', 'Choose a role you would like to grow into')}, and the plan says how much nearer each action brings you.`,
    rateFirst: (hasTarget: boolean) =>
      `${part('rate', hasTarget ? 'Rate the skills that matter most for it' : 'Rate some skills')}: until then every skill counts as 0.`,
    nothingPlanned:
      'Nothing is planned yet. Begin with one of the skills below: what would show that you have come a step further in it?',
    calendar: {
      title: 'In your calendar',
      noDate: 'No open action has a date yet. Those with one can be saved as a file that calendars read.',
      dated: (events: number, undated: number) =>
        `${plural(events, { one: '# open action has a date and goes', other: '# open actions have a date and go' })} into a file that calendars read${undated > 0 ? `; ${plural(undated, { one: '# without one stays here', other: '# without one stay here' })}` : ''}. The file is made in this browser and nothing is sent. Saved again, it brings the same entries up to date.`,
      save: 'Save as calendar file …',
      saved: (events: number, path: string) => `Saved ${actions(events)} as ${path}.`,
    },
    itsPlace: 'Its place in the rating',
    back: 'Back to the whole plan',
    open: 'Open actions',
    openNote: 'those whose next step brings most come first',
    ofNoSkill: 'Of no one skill',
    addOfNoSkill: 'Add an action of no one skill',
    add: 'Add an action',
    addTo: (skill: string) => `Add an action: ${skill}`,
    done: 'Done',
    actions,
    bringMost: 'Where a step would bring most',
    withoutAction: 'skills without an open action',
    firstTwelve: 'Show the first twelve',
    firstEight: 'Show the first eight',
    showAll: (all: number) => `Show all ${figure(all)}`,
    rateIt: 'Rate it',
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
    alone: (role: string, bar: number) => `Alone brings ${part('role', role)} to ${percent(bar)}`,
    noNearer: (targets: number): string =>
      targets === 1
        ? 'Brings your target no nearer: it asks no more than you hold.'
        : 'Brings none of your targets nearer: they ask no more than you hold.',
    /** From where to where one step more in a skill leads, or why there is none. */
    step: (
      scale: readonly ScaleStep[],
      { inLadder, rating, from, to }: Pick<StepAhead, 'inLadder' | 'rating' | 'from' | 'to'>,
    ) => {
      if (!inLadder) return 'Not in this edition of the ladder, so it is in no figure.';
      if (rating === 'setAside') return 'Set aside as not applicable, so it is in no figure.';
      if (to <= from) return `${stepName(scale, from)}, the last step there is.`;
      const next = stepName(scale, to);
      return rating === 'unrated'
        ? `Not rated, which counts as 0 → ${next}`
        : `${stepName(scale, from)} → ${next}`;
    },

    entry: {
      agreed: 'agreed',
      done: 'done',
      whatToDo: 'What to do',
      action: 'action',
      due: 'Due',
      bothAgreed: 'We both agreed on it',
      doneThis: (text: string) => `Done: ${text}`,
      edit: 'Edit',
      editAction: (text: string) => `Edit action: ${text}`,
      editEvidence: (text: string) => `Edit evidence: ${text}`,
      whatShows: 'What shows it',
      evidence: 'evidence',
      date: 'Date',
      finish: 'Done',
      remove: 'Remove',
      removeThis: { action: 'Remove this action', evidence: 'Remove this evidence' },
    },

    moves: {
      title: (fromRole: boolean) =>
        `Next moves, by fit${fromRole ? '; those the ladder names from your role first' : ''}`,
      ready: (share: number) => `${percent(share)} ready`,
      fit: (share: number) => `fit ${percent(share)}`,
      steps: (steps: number) => (steps > 0 ? plural(steps, { one: '# step', other: '# steps' }) : 'no step'),
      pay: (share: string) => `pay ${share}`,
      fitSum: (readiness: number, retention: number) => {
        const three = (value: number) => figure(value, 3);
        return `Fit is 2 × ${three(readiness)} × ${three(retention)} ÷ (${three(readiness)} + ${three(retention)}): ${percent(readiness)} of what it asks is held, ${percent(retention)} of what you hold stays in use.`;
      },
      profile: 'Profile',
      gap: 'Gap',
      makeTarget: 'Make it a target',
    },
    work: {
      title: 'Evidence and actions',
      evidence: (pieces: number) =>
        plural(pieces, { one: '# piece of evidence', other: '# pieces of evidence' }),
      actions,
    },
  };
};
