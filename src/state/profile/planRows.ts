/**
 * The plan as it is shown: open actions under their skills, in an order that does not change while the reader
 * edits.
 */
import type { GrowthPlan, PlannedAction, StepAhead } from '../../analysis/growth/plan';
import type { Action } from '../../model/profile/profile';

/** One skill of the plan with its open actions; empty for a skill without actions. */
export interface PlanRow {
  step: StepAhead;
  actions: readonly Action[];
}

/** The ids that were shown when editing began, each list in its order. */
export interface PlanOrder {
  open: readonly string[];
  without: readonly string[];
  general: readonly string[];
  /** The skill whose first action is being written, if any. It keeps its position. */
  adding?: string | undefined;
}

/** Open actions by skill. Skills are in the order of their first action. */
export function bySkill(open: readonly PlannedAction[]): PlanRow[] {
  const rows = new Map<string, { step: StepAhead; actions: Action[] }>();
  for (const { action, ...step } of open) {
    const row = rows.get(step.skill);
    if (row) row.actions.push(action);
    else rows.set(step.skill, { step, actions: [action] });
  }
  return [...rows.values()];
}

/** Sorts a list into its previous order. New items follow at the end. */
export function inStableOrder<T>(
  list: readonly T[],
  before: readonly string[],
  idOf: (one: T) => string,
): T[] {
  const place = new Map(before.map((id, at) => [id, at]));
  const at = (one: T) => place.get(idOf(one)) ?? before.length;
  return [...list].sort((a, b) => at(a) - at(b));
}

/** The current order of a plan. */
export function orderOf(plan: GrowthPlan, adding?: string): PlanOrder {
  return {
    open: plan.open.map(({ skill, action }) => `${skill}/${action.id}`),
    without: plan.withoutAction.map(({ skill }) => skill),
    general: plan.general.map(({ id }) => id),
    adding,
  };
}

/**
 * The rows of a plan: skills with open actions, skills without any, and open general actions.
 * @param order the order when editing began; defaults to the plan's own
 */
export function planRows(
  plan: GrowthPlan,
  order: PlanOrder = orderOf(plan),
): { open: PlanRow[]; without: PlanRow[]; general: Action[] } {
  const open = bySkill(inStableOrder(plan.open, order.open, ({ skill, action }) => `${skill}/${action.id}`));
  const added = open.filter(({ step }) => step.skill === order.adding);
  const bare = plan.withoutAction.map((step): PlanRow => ({ step, actions: [] }));
  return {
    open: open.filter((row) => !added.includes(row)),
    without: inStableOrder([...bare, ...added], order.without, ({ step }) => step.skill),
    general: inStableOrder(plan.general, order.general, ({ id }) => id).filter(({ done }) => done !== true),
  };
}
