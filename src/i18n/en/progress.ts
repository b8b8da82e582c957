import type { Movement } from '../../analysis/growth/progress';
import type { Formatter } from '../formatter/Formatter';

/** Snapshots, the lines of progress and what moved. Days come in as text. */
export const time = ({ plural, figure, percent, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  const moved: Record<Movement, string> = {
    up: 'moved up',
    down: 'moved down',
    new: 'newly rated',
    gone: 'no longer rated',
    setAside: 'set aside',
    takenUp: 'taken up again',
    unread: 'cannot be compared',
    same: 'stayed the same',
  };
  return {
    title: 'Over time',
    turnedSkills: (n: number) => `${skills(n)} changed in the ratings.`,
    turnedSnapshots: (n: number) => `${plural(n, { one: '# snapshot', other: '# snapshots' })} now.`,
    today: 'Today',
    whatMoved: 'What moved',
    before: 'Before',
    after: 'After',
    chooseTwo: 'Choose two to compare.',
    choice: (label: string, date: string) => `${label} · ${date}`,
    skills,
    moved: {
      up: 'Moved up',
      down: 'Moved down',
      new: 'Newly rated',
      gone: 'No longer rated',
      setAside: 'Set aside as not applicable',
      takenUp: 'Taken up again, after “not applicable”',
      unread: 'Cannot be compared',
      same: 'Stayed the same',
    } satisfies Record<Movement, string>,
    movedAbout: {
      new: 'Not rated before, so it cannot be said whether they moved.',
      unread: 'Rated with a step that this ladder’s scale does not have.',
    },
    noneRated: 'Nothing was rated at either.',
    noneMoved: 'Nothing moved between the two.',
    /** "Of 12 skills 3 moved up, 1 newly rated." In the order of a sum; none of the numbers is 0. */
    summary: (all: number, counts: readonly (readonly [Movement, number])[]) =>
      `Of ${skills(all)} ${counts.map(([movement, n]) => `${figure(n)} ${moved[movement]}`).join(', ')}.`,
    notRated: 'Not rated',
    notApplicable: 'Not applicable',
    otherScale: 'another scale’s step',

    progress: 'Progress towards my targets',
    chooseTarget: `${part('stand', 'Choose a target')}, and its line of progress is drawn here.`,
    byToday: 'Readiness on every day is by what the ladder asks today.',
    hollow:
      'What was not rated on a day counts as 0 there: the point is hollow, the pale band above it is what the skills not rated could add, and a dashed line may rise by rating alone.',
    fewerTargets: 'Show fewer targets',
    moreTargets: (more: number) => `Show ${figure(more)} more targets`,
    chart: (role: string) => `Readiness for ${role}, day by day`,
    pointToday: (readiness: number) => `${percent(readiness)} today`,
    pointUnrated: (readiness: number, unrated: number) =>
      `${percent(readiness)} · ${figure(unrated)} not rated`,
    pointName: (date: string, label: string) => `${date}, ${label}`,
    /** "48% ready, 12 steps to climb, 3 skills not rated then". */
    pointFigures: (readiness: number, steps: number, unrated: number, isToday: boolean) =>
      [
        `${percent(readiness)} ready`,
        steps > 0 ? `${plural(steps, { one: '# step', other: '# steps' })} to climb` : 'no step to climb',
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
        same: `As on ${when}`,
        up: `Up from ${was} on ${when}`,
        down: `Down from ${was} on ${when}`,
      }[way];
      if (unrated === 0) return `${lead}.`;
      return `${lead}, when ${plural(unrated, { one: '# skill it asks was', other: '# skills it asks were' })} not rated and counted as 0.`;
    },
    asTable: 'The same as a table',
    caption: (role: string) => `Readiness for ${part('role', role)}, the latest first`,
    columns: { day: 'Day', readiness: 'Readiness', steps: 'Steps', unrated: 'Not rated' },

    snapshots: 'Snapshots',
    firstSnapshot:
      'A snapshot keeps your answers as they stand on a day, so that later you can see what moved and how near your targets came. Take one before a conversation, and each half year.',
    anotherSnapshot: 'A snapshot keeps your answers as they stand now, under the day you choose.',
    name: 'Name',
    day: 'Day',
    take: 'Take a snapshot',
    taken: (label: string, date: string, rated: number) =>
      `Taken: “${label}”, ${date}, with ${skills(rated)} rated.`,
    notTaken: 'Not taken: there is no room for more snapshots.',
    rateFirst: `${part('rate', 'Rate some skills')} first: there is nothing to keep yet.`,
    mine: 'My snapshots',
    removed: (label: string) => `Removed: ${part('label', label)}`,
    putBack: 'Put it back',
    fewer: 'Show fewer',
    earlier: (more: number) => `Show ${figure(more)} earlier ones`,
    done: 'Done',
    rated: (date: string, rated: number) => `${date} · ${figure(rated)}\u00a0rated`,
    change: 'Change',
    remove: 'Remove',
    of: (what: string, label: string) => `${what}: ${label}`,
    nth: (month: string, nth: number) => `${month} (${figure(nth)})`,
  };
};
