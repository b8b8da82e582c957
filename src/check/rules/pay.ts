/** Checks each pay band: the order of its figures, and whether its source and date are given. */
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

/** Pay figures age and differ by source. A reader can judge one only if both are given. */
export function payOrigin({ document }: CareerGraph): Issue[] {
  return document.roles.flatMap(({ title: role, pay }, at) =>
    pay.flatMap(({ source, url, asOf, readOn }, index) => {
      const missing = [
        ...(source === undefined && url === undefined ? (['source'] as const) : []),
        ...(asOf === undefined && readOn === undefined ? (['date'] as const) : []),
      ];
      return missing.length === 0
        ? []
        : [issue('PAY_UNSOURCED', ['roles', at, 'pay', index], { role, missing })];
    }),
  );
}
