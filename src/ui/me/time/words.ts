/** What is said of snapshots, of a line of progress and of what moved, in the reader's locale. */
import type { HeldLevel } from '../../../analysis/gap';
import { AGREED_ELSE_OWN, type RatedSkills } from '../../../analysis/growthStanding';
import {
  MOVEMENTS,
  type Movement,
  type ProgressPoint,
  type SkillMovement,
} from '../../../analysis/growthTime';
import { stepName, type ScaleStep } from '../../../model/scale';
import { dateText } from '../../controls/days';
import { count, figure, percent } from '../../controls/format';

/** In place of a snapshot's id: the answers as they are now. No snapshot has such an id. */
export const TODAY = '.today';

/** "November 2026", or shorter, or the year alone, of a day as YYYY-MM-DD. */
export function monthText(day: string, form: 'long' | 'short' | 'year' = 'long'): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(form === 'year' ? {} : { month: form }),
  });
}

/** The month, and from the second of a month on which one it is. */
export function suggestedLabel(day: string, taken: readonly string[]): string {
  const month = monthText(day);
  let label = month;
  for (let nth = 2; taken.includes(label); nth += 1) label = `${month} (${figure(nth)})`;
  return label;
}

/** How many skills had an answer that counts for readiness. */
export function ratedIn(ratings: RatedSkills): number {
  return Object.values(ratings).filter((answers) =>
    AGREED_ELSE_OWN.some((view) => answers[view] !== undefined),
  ).length;
}

/** "1 March, First half"; of today "Today". */
export function pointName({ id, date, label }: Pick<ProgressPoint, 'id' | 'date' | 'label'>): string {
  return id === TODAY ? 'Today' : `${dateText(date)}, ${label}`;
}

/** "48% ready, 12 steps to climb, 3 skills not rated then". */
export function pointFigures({ id, readiness, steps, unrated }: ProgressPoint): string {
  return [
    `${percent(readiness)} ready`,
    steps > 0 ? `${count(Number(steps.toFixed(2)), 'step')} to climb` : 'no step to climb',
    ...(unrated > 0 ? [`${count(unrated, 'skill')} not rated${id === TODAY ? '' : ' then'}`] : []),
  ].join(', ');
}

/**
 * How a line went from its first point to its last, in a sentence; empty for fewer than two points. What was not
 * rated at the first counted as 0, which is said: a rise from there is not all growth.
 */
export function sinceText(points: readonly ProgressPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return '';
  const [was, is] = [percent(first.readiness), percent(last.readiness)];
  const way = was === is ? 'As' : last.readiness > first.readiness ? 'Up' : 'Down';
  const when = `${dateText(first.date)} (“${first.label}”)`;
  const lead = way === 'As' ? `As on ${when}` : `${way} from ${was} on ${when}`;
  if (first.unrated === 0) return `${lead}.`;
  const asked = `${count(first.unrated, 'skill')} it asks ${first.unrated === 1 ? 'was' : 'were'} not rated and counted as 0`;
  return `${lead}, when ${asked}.`;
}

export const MOVED: Readonly<Record<Movement, { title: string; about: string }>> = {
  up: { title: 'Moved up', about: '' },
  down: { title: 'Moved down', about: '' },
  new: { title: 'Newly rated', about: 'Not rated before, so it cannot be said whether they moved.' },
  gone: { title: 'No longer rated', about: '' },
  setAside: { title: 'Set aside as not applicable', about: '' },
  takenUp: { title: 'Taken up again, after “not applicable”', about: '' },
  unread: { title: 'Cannot be compared', about: 'Rated with a step that this ladder’s scale does not have.' },
  same: { title: 'Stayed the same', about: '' },
};

/** In the order of a sum: "3 moved up, 1 newly rated; 41 stayed the same". */
export function movedSummary(moved: readonly SkillMovement[]): string {
  const counts = MOVEMENTS.map((movement) => moved.filter((one) => one.movement === movement).length);
  const words: Readonly<Record<Movement, string>> = {
    up: 'moved up',
    down: 'moved down',
    new: 'newly rated',
    gone: 'no longer rated',
    setAside: 'set aside',
    takenUp: 'taken up again',
    unread: 'cannot be compared',
    same: 'stayed the same',
  };
  const parts = MOVEMENTS.map((movement, at) => ({ movement, n: counts[at] ?? 0 })).filter(({ n }) => n > 0);
  if (parts.length === 0) return 'Nothing was rated at either.';
  if (parts.every(({ movement }) => movement === 'same')) return 'Nothing moved between the two.';
  return `Of ${count(moved.length, 'skill')} ${parts.map(({ movement, n }) => `${figure(n)} ${words[movement]}`).join(', ')}.`;
}

/** An answer in words, whatever it is. */
export function levelText(scale: readonly ScaleStep[], value: HeldLevel | 'unread' | undefined): string {
  if (value === undefined) return 'Not rated';
  if (value === 'notApplicable') return 'Not applicable';
  return value === 'unread' ? 'another scale’s step' : stepName(scale, value);
}
