import type { Movement } from '../../../analysis/growth/progress';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** Snapshots, the lines of progress and the changes between two dates. Dates come in as text. */
export const progressMessages = ({ plural, figure, percent, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  const moved: Record<Movement, string> = strings.movedInline;
  return {
    ...strings,
    turnedSkills: (n: number) => `The ratings of ${skills(n)} changed.`,
    turnedSnapshots: (n: number) =>
      plural(n, { one: 'There is now # snapshot.', other: 'There are now # snapshots.' }),
    choice: (label: string, date: string) => `${label} · ${date}`,
    skills,
    /** "Of 12 skills: 3 moved up, 1 newly rated." In the order of a sum; none of the numbers is 0. */
    summary: (all: number, counts: readonly (readonly [Movement, number])[]) =>
      `Of ${skills(all)}: ${counts.map(([movement, n]) => `${figure(n)} ${moved[movement]}`).join(', ')}.`,

    chooseTarget: withParts(strings.chooseTarget, part),
    moreTargets: (more: number) => `Show ${figure(more)} more targets`,
    chart: (role: string) => `Readiness for ${role} over time`,
    pointToday: (readiness: number) => `${percent(readiness)} today`,
    pointUnrated: (readiness: number, unrated: number) =>
      `${percent(readiness)} · ${figure(unrated)} not rated`,
    pointName: (date: string, label: string) => `${date}, ${label}`,
    /** "48% ready, 12 steps to gain, 3 skills not rated then". */
    pointFigures: (readiness: number, steps: number, unrated: number, isToday: boolean) =>
      [
        `${percent(readiness)} ready`,
        steps > 0 ? `${plural(steps, { one: '# step', other: '# steps' })} to gain` : 'no steps to gain',
        ...(unrated > 0 ? [`${skills(unrated)} not rated${isToday ? '' : ' then'}`] : []),
      ].join(', '),
    ready: (share: number) => `${percent(share)} ready`,
    /** From the first point to the last; what was not rated at the first counted as 0 there. */
    since: (
      way: 'same' | 'up' | 'down',
      was: string,
      date: string,
      label: string,
      unrated: number,
    ): string => {
      const when = `${date} (“${label}”)`;
      const lead = {
        same: `Unchanged since ${when}`,
        up: `Up from ${was} on ${when}`,
        down: `Down from ${was} on ${when}`,
      }[way];
      if (unrated === 0) return `${lead}.`;
      return `${lead}, when ${plural(unrated, { one: '# required skill was', other: '# required skills were' })} not rated and counted as 0.`;
    },
    caption: (role: string) => `Readiness for ${part('role', role)}, latest first`,
    taken: (label: string, date: string, rated: number) =>
      `Taken: “${label}”, ${date}, with ${skills(rated)} rated.`,

    rateFirst: withParts(strings.rateFirst, part),
    removed: (label: string) => `Removed: ${part('label', label)}`,
    earlier: (more: number) => `Show ${figure(more)} earlier ones`,
    rated: (date: string, rated: number) => `${date} · ${figure(rated)}\u00a0rated`,
    of: (what: string, label: string) => `${what}: ${label}`,
    nth: (month: string, nth: number) => `${month} (${figure(nth)})`,
  };
};
