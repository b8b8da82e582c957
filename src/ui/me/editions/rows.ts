/** The rows under a readiness by two editions, in words. */
import type { EditionComparison } from '../../../analysis/editions';
import type { ContributionChange, RoleEffect } from '../../../analysis/editionsStanding';
import type { SkillGap } from '../../../analysis/gap';
import { stepName } from '../../../model/scale';
import { figure, percent } from '../../controls/format';

export interface RowWords {
  /** As the skill is called now, or was where it has gone. */
  name: string;
  /** What the edition changed about the row; empty where only its share of the whole is another. */
  facts: string[];
}

/** A skill that a role asks by either edition. */
export function rowWords(
  { before: was, after: is, pairs: { skills }, scale }: EditionComparison,
  { skill, before, after }: ContributionChange,
): RowWords {
  const oldId = before?.skill ?? skills.toBefore.get(skill) ?? skill;
  const newName = is.skills.get(skill)?.name;
  const oldName = was.skills.get(oldId)?.name;
  const stepBefore = (level: number) => stepName(was.document.scale, level);
  const stepAfter = (level: number) => stepName(is.document.scale, level);
  const wasAsked = before !== null && before.asked > 0;
  const isAsked = after !== null && after.asked > 0;
  const facts: string[] = [];
  if (!wasAsked && isAsked) {
    facts.push(`now asked at ${stepAfter(after.asked)}`);
    const kin = skills.kinBefore.get(skill);
    if (kin) facts.push(`split from “${kin.name}”`);
  }
  if (wasAsked && !isAsked) {
    facts.push(`no longer asked; ${stepBefore(before.asked)} was`);
    const kin = skills.kinAfter.get(oldId);
    if (kin) facts.push(`now part of “${kin.name}”`);
  }
  if (wasAsked && isAsked) {
    if (!scale.isSame(before.asked, after.asked))
      facts.push(`asks ${stepAfter(after.asked)}, asked ${stepBefore(before.asked)} before`);
    if (before.weight !== after.weight)
      facts.push(`weighs ${figure(after.weight, 2)}, weighed ${figure(before.weight, 2)} before`);
    if (!isAside(before) && !isAside(after) && !scale.isSame(before.held, after.held))
      facts.push(`you stand at ${stepAfter(after.held)}, and stood at ${stepBefore(before.held)}`);
  }
  if (newName !== undefined && oldName !== undefined && newName !== oldName && skills.toBefore.has(skill))
    facts.push(`called “${oldName}” before`);
  return { name: newName ?? oldName ?? skill, facts };
}

/**
 * How a row's share comes about: "1 × 2 ÷ 12 = 16.7% held, 1 × 1 ÷ 12 = 8.3% to come".
 * @param asked the whole, in weighted steps
 */
export function sumText(row: SkillGap | null, asked: number): string {
  if (!row || row.asked <= 0) return 'not asked, so in no sum';
  if (isAside(row)) return 'not applicable, so in no sum';
  const part = (levels: number, share: number) =>
    `${figure(row.weight, 2)} × ${figure(levels, 2)} ÷ ${figure(asked, 2)} = ${percent(share, false, 1)}`;
  const held = `${part(Math.min(row.held, row.asked), row.contribution)} held`;
  return row.step > 0 ? `${held}, ${part(row.step, row.shortfall)} to come` : held;
}

function isAside(row: SkillGap): boolean {
  return row.class === 'notApplicable';
}

/** "3 requirements changed, 1 of them not rated yet", or that nothing did. */
export function effectText(comparison: EditionComparison, effect: RoleEffect): string {
  if (!effect.before) return 'new in this edition';
  if (!effect.after) return 'no longer in this ladder';
  const own = effect.contributions.filter((row) => rowWords(comparison, row).facts.length > 0).length;
  if (own === 0)
    return effect.contributions.length > 0 ? 'asks the same, on another scale' : 'asks the same as before';
  const unrated = newlyUnrated(effect).length;
  return [
    `${figure(own)} ${own === 1 ? 'skill differs' : 'skills differ'}`,
    ...(unrated > 0 ? [`${figure(unrated)} of them not rated yet`] : []),
  ].join(', ');
}

/** Skills that the role asks now and did not before, and that are not rated. */
export function newlyUnrated({ before, contributions, unrated }: RoleEffect): string[] {
  if (!before) return unrated;
  const asked = new Set(contributions.filter((row) => (row.before?.asked ?? 0) > 0).map((row) => row.skill));
  const changed = new Set(contributions.map(({ skill }) => skill));
  return unrated.filter((skill) => changed.has(skill) && !asked.has(skill));
}
