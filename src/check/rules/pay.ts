/** Each pay band by itself: its figures in order, and where and when they come from. */
import type { CareerGraph } from '../../graph/careerGraph';
import { issue, type Issue } from '../../model/validation/issue';

export function payFigures({ document }: CareerGraph): Issue[] {
  return document.roles.flatMap(({ title: role, pay }, at) =>
    pay.flatMap(({ min, mid, max }, index) => {
      const path = ['roles', at, 'pay', index];
      if (min > max) return [issue('PAY_MIN_ABOVE_MAX', [...path, 'min'], { role, min, max })];
      if (mid !== undefined && (mid < min || mid > max)) {
        return [issue('PAY_MID_OUTSIDE', [...path, 'mid'], { role, mid, min, max })];
      }
      return [];
    }),
  );
}

/** A figure about pay ages and differs by source: a reader can weigh it only when both are named. */
export function payOrigin({ document }: CareerGraph): Issue[] {
  return document.roles.flatMap(({ title: role, pay }, at) =>
    pay.flatMap(({ source, asOf }, index) => {
      const missing = [
        ...(source === undefined ? (['source'] as const) : []),
        ...(asOf === undefined ? (['date'] as const) : []),
      ];
      return missing.length === 0
        ? []
        : [issue('PAY_UNSOURCED', ['roles', at, 'pay', index], { role, missing })];
    }),
  );
}
