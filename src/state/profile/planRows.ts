/** The plan as it is read: open actions under their skills, in an order that holds still while one writes. */
import type { GrowthPlan, PlannedAction, StepAhead } from '../../analysis/growth/plan';
import type { Action } from '../../model/profile/profile';

/** One skill of the plan with its open actions; none for a skill that has no action yet. */
export interface PlanRow {
  step: StepAhead;
  actions: readonly Action[];
}

/** The ids that stood there when writing began, each list in its order. */
export interface PlanOrder {
  open: readonly string[];
  without: readonly string[];
  general: readonly string[];
  /** The skill that a first action is being written for, if any: it stays where it stood. */
  adding?: string | undefined;
}

/** Open actions by skill, each skill where the first of its actions stands. */
export function bySkill(open: readonly PlannedAction[]): PlanRow[] {
  const rows = new Map<string, { step: StepAhead; actions: Action[] }>();
  for (const { action, ...step } of open) {
    const row = rows.get(step.skill);
    if (row) row.actions.push(action);
    else rows.set(step.skill, { step, actions: [action] });
  }
  return [...rows.values()];
}

/** A list in the order that its ids had before; what was not among them keeps its place behind them. */
export function heldStill<T>(list: readonly T[], before: readonly string[], idOf: (one: T) => string): T[] {
  const place = new Map(before.map((id, at) => [id, at]));
  const at = (one: T) => place.get(idOf(one)) ?? before.length;
  return [...list].sort((a, b) => at(a) - at(b));
}

/** The order in which a plan stands. */
export function orderOf(plan: GrowthPlan, adding?: string): PlanOrder {
  return {
    open: plan.open.map(({ skill, action }) => `${skill}/${action.id}`),
    without: plan.withoutAction.map(({ skill }) => skill),
    general: plan.general.map(({ id }) => id),
    adding,
  };
}

/**
 * What a plan shows: skills with open actions, skills without one, and open actions of no skill.
 * @param order the order that was there when writing began; without one, the plan's own
 */
export function planRows(
  plan: GrowthPlan,
  order: PlanOrder = orderOf(plan),
): { open: PlanRow[]; without: PlanRow[]; general: Action[] } {
  const open = bySkill(heldStill(plan.open, order.open, ({ skill, action }) => `${skill}/${action.id}`));
  const added = open.filter(({ step }) => step.skill === order.adding);
  const bare = plan.withoutAction.map((step): PlanRow => ({ step, actions: [] }));
  return {
    open: open.filter((row) => !added.includes(row)),
    without: heldStill([...bare, ...added], order.without, ({ step }) => step.skill),
    general: heldStill(plan.general, order.general, ({ id }) => id).filter(({ done }) => done !== true),
  };
}
