/** The texts of snapshots, lines of progress and movements. */
import type { HeldLevel } from '../../analysis/gap/gap';
import { AGREED_ELSE_OWN, type RatedSkills } from '../../analysis/growth/readiness';
import { MOVEMENTS, type ProgressPoint, type SkillMovement } from '../../analysis/growth/progress';
import type { ScaleStep } from '../../model/ladder/scale';
import { figuresMessages } from '../../i18n/en/figures/messages';
import { progressMessages } from '../../i18n/en/progress/messages';
import type { Language } from '../../i18n/locales/Language';
import { today } from '../kit/days';

/** Stands for the current ratings in place of a snapshot's id. No snapshot has this id. */
export const TODAY = '.today';

/** The month; from the second snapshot of a month on, with its number. */
export function suggestedLabel(day: string, taken: readonly string[], language: Language): string {
  const month = language.formatter.month(day);
  let label = month;
  for (let nth = 2; taken.includes(label); nth += 1)
    label = language.messages('progress', progressMessages).nth(month, nth);
  return label;
}

/** How many skills had a rating that counts for readiness. */
export function ratedIn(ratings: RatedSkills): number {
  return Object.values(ratings).filter((answers) =>
    AGREED_ELSE_OWN.some((view) => answers[view] !== undefined),
  ).length;
}

/** "1 March, First half"; for the current ratings "Today". */
export function pointName(
  { id, date, label }: Pick<ProgressPoint, 'id' | 'date' | 'label'>,
  language: Language,
): string {
  const messages = language.messages('progress', progressMessages);
  if (id === TODAY) return messages.today;
  return messages.pointName(language.messages('figures', figuresMessages).dateText(date, today()), label);
}

/** The change of a line from its first point to its last, as a sentence; empty for fewer than two points. */
export function sinceText(points: readonly ProgressPoint[], language: Language): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return '';
  const { percent } = language.formatter;
  const [was, is] = [percent(first.readiness), percent(last.readiness)];
  const direction = was === is ? 'same' : last.readiness > first.readiness ? 'up' : 'down';
  const date = language.messages('figures', figuresMessages).dateText(first.date, today());
  return language
    .messages('progress', progressMessages)
    .since(direction, was, date, first.label, first.unrated);
}

/** A summary of the movements: "Of 45 skills 3 moved up, 1 newly rated, 41 stayed the same." */
export function movedSummary(moved: readonly SkillMovement[], language: Language): string {
  const messages = language.messages('progress', progressMessages);
  const counts = MOVEMENTS.map(
    (movement) => [movement, moved.filter((one) => one.movement === movement).length] as const,
  ).filter(([, n]) => n > 0);
  if (counts.length === 0) return messages.noneRated;
  if (counts.every(([movement]) => movement === 'same')) return messages.noneMoved;
  return messages.summary(moved.length, counts);
}

/** A rating as text, whatever its kind. */
export function levelText(
  scale: readonly ScaleStep[],
  value: HeldLevel | 'unread' | undefined,
  language: Language,
): string {
  const messages = language.messages('progress', progressMessages);
  if (value === undefined) return messages.notRated;
  if (value === 'notApplicable') return messages.notApplicable;
  return value === 'unread'
    ? messages.otherScale
    : language.messages('figures', figuresMessages).stepName(scale, value);
}
