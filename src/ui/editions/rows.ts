/** The rows that explain a readiness by two editions, as text. */
import type { EditionComparison } from '../../analysis/editions/editions';
import type { ContributionChange, RoleEffect } from '../../analysis/editions/readinessChange';
import type { SkillGap } from '../../analysis/gap/gap';
import { editionsMessages } from '../../i18n/en/editions/messages';
import { figuresMessages } from '../../i18n/en/figures/messages';
import type { Language } from '../../i18n/locales/Language';

export interface RowText {
  /** The skill's name in the later edition, or in the earlier one if it was removed. */
  name: string;
  /** What the edition changed about the row; empty if only its share of the total differs. */
  facts: string[];
}

/** A skill that a role requires in either edition. */
export function rowText(
  { before: was, after: is, pairs: { skills }, scale }: EditionComparison,
  { skill, before, after }: ContributionChange,
  language: Language,
): RowText {
  const factMessages = language.messages('editions', editionsMessages).facts;
  const { stepName } = language.messages('figures', figuresMessages);
  const oldId = before?.skill ?? skills.toBefore.get(skill) ?? skill;
  const newName = is.skills.get(skill)?.name;
  const oldName = was.skills.get(oldId)?.name;
  const stepBefore = (level: number) => stepName(was.document.scale, level);
  const stepAfter = (level: number) => stepName(is.document.scale, level);
  const wasRequired = before !== null && before.required > 0;
  const isRequired = after !== null && after.required > 0;
  const facts: string[] = [];
  if (!wasRequired && isRequired) {
    facts.push(factMessages.nowAsked(stepAfter(after.required)));
    const kin = skills.kinBefore.get(skill);
    if (kin) facts.push(factMessages.splitFrom(kin.name));
  }
  if (wasRequired && !isRequired) {
    facts.push(factMessages.noLonger(stepBefore(before.required)));
    const kin = skills.kinAfter.get(oldId);
    if (kin) facts.push(factMessages.partOf(kin.name));
  }
  if (wasRequired && isRequired) {
    if (!scale.isSame(before.required, after.required))
      facts.push(factMessages.asks(stepAfter(after.required), stepBefore(before.required)));
    if (before.weight !== after.weight) facts.push(factMessages.weighs(after.weight, before.weight));
    if (!isAside(before) && !isAside(after) && !scale.isSame(before.held, after.held))
      facts.push(factMessages.stands(stepAfter(after.held), stepBefore(before.held)));
  }
  if (newName !== undefined && oldName !== undefined && newName !== oldName && skills.toBefore.has(skill))
    facts.push(factMessages.called(oldName));
  return { name: newName ?? oldName ?? skill, facts };
}

/**
 * The calculation of a row's share: "1 × 2 ÷ 12 = 16.7% held, 1 × 1 ÷ 12 = 8.3% to come".
 * @param asked the total, in weighted steps
 */
export function sumText(row: SkillGap | null, required: number, language: Language): string {
  const { sum } = language.messages('editions', editionsMessages);
  if (!row || row.required <= 0) return sum.notAsked;
  if (isAside(row)) return sum.aside;
  const held = sum.part(row.weight, Math.min(row.held, row.required), required, row.contribution);
  if (row.step <= 0) return sum.held(held);
  return sum.heldAndRest(held, sum.part(row.weight, row.step, required, row.shortfall));
}

function isAside(row: SkillGap): boolean {
  return row.class === 'notApplicable';
}

/** "3 requirements changed, 1 of them not rated yet", or a sentence that nothing changed. */
export function effectText(comparison: EditionComparison, effect: RoleEffect, language: Language): string {
  const messages = language.messages('editions', editionsMessages);
  if (!effect.before) return messages.newRole;
  if (!effect.after) return messages.goneRole;
  const own = effect.contributions.filter(
    (row) => rowText(comparison, row, language).facts.length > 0,
  ).length;
  if (own === 0) return effect.contributions.length > 0 ? messages.sameOtherScale : messages.sameAsBefore;
  return messages.differ(own, newlyUnrated(effect).length);
}

/** Skills that only the later edition of the role requires and that have no rating. */
export function newlyUnrated({ before, contributions, unrated }: RoleEffect): string[] {
  if (!before) return unrated;
  const required = new Set(
    contributions.filter((row) => (row.before?.required ?? 0) > 0).map((row) => row.skill),
  );
  const changed = new Set(contributions.map(({ skill }) => skill));
  return unrated.filter((skill) => changed.has(skill) && !required.has(skill));
}
