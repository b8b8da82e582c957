/** What the views of a team say in sentences. */
import type { RoleNode } from '../../graph/careerGraph';
import { stepName, type ScaleStep } from '../../model/scale';
import { conflictsOf } from '../../model/personChange';
import type { Offer } from '../../state/PersonIntake.svelte';
import type { TeamMember } from '../../state/Team.svelte';
import { count, figure, percent } from '../controls/format';

/** "2 steps", "1.5 steps". */
export function stepsText(steps: number): string {
  return Number.isInteger(steps) ? count(steps, 'step') : `${figure(steps, 2)} steps`;
}

/** "84% ready, 3 steps to climb, 2 skills not rated". */
export function readyText(readiness: number, steps: number, unrated: number): string {
  return [
    `${percent(readiness)} ready`,
    steps > 0 ? `${stepsText(steps)} to climb` : 'no step to climb',
    unrated > 0 && `${count(unrated, 'skill')} not rated`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Working → Expert": what is held and what is asked. */
export function climbText(
  scale: readonly ScaleStep[],
  held: number,
  asked: number,
  unrated: boolean,
): string {
  return `${unrated ? 'Not rated' : stepName(scale, held)} → ${stepName(scale, asked)}`;
}

/** Whether someone is in the role, aims for it, or neither. */
export function tieText({ standing, targets }: TeamMember, role: RoleNode): string {
  return [standing.role === role && 'in this role today', targets.includes(role) && 'aims for it']
    .filter(Boolean)
    .join(', ');
}

/** What a manager has still to look at of somebody; empty where nothing. */
export function settleText({ person }: TeamMember): string {
  const conflicts = conflictsOf(person).length;
  return conflicts === 0 ? '' : `${count(conflicts, 'difference')} to settle`;
}

/** What became of a file that was opened, after what it is called. */
export function arrivalText({ person, done }: Offer, isHere: boolean): string {
  if (!person) return 'was not taken in.';
  if (!done)
    return isHere
      ? 'waits: “Kept here” under “Me” asks who that is.'
      : `is about another ladder, “${person.ladder.title ?? person.ladder.id}”. Open that ladder first, then open the file again.`;
  if (done.kind === 'mine') return 'is your own file, and was joined with what you say under “Me”.';
  if (done.isNew) return 'is new here.';
  const news = done.news === 0 ? 'says nothing that was not here' : `brought ${count(done.news, 'change')}`;
  return done.conflicts > 0 ? `${news}, and ${count(done.conflicts, 'difference')} to settle.` : `${news}.`;
}

/** The name is isolated, so that one of another direction leaves the sentence as it is. */
export function removedText(name: string): string {
  return `\u2068${name}\u2069 was removed from this browser. Their file brings them back.`;
}
