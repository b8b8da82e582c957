import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** A team over one ladder. */
export const teamMessages = ({ plural, figure, percent, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  const people = (n: number) => plural(n, { one: '# person', other: '# people' });
  const roles = (n: number) => plural(n, { one: '# role', other: '# roles' });
  const changes = (n: number) => plural(n, { one: '# change', other: '# changes' });
  const toSettle = (n: number) => `${plural(n, { one: '# difference', other: '# differences' })} to settle`;
  /** Stands for the names of people, which are shown in a way of their own. */
  const names = part('names', ' ');
  return {
    ...strings,
    intro: (example: string) =>
      `Several people over one ladder: what they hold together, what hangs on few, and who can help whom. ${example} Nobody is ranked, and nothing leaves this browser.`,
    person: (number: number) => `Person ${figure(number)}`,
    skills,
    people,
    roles,
    /** The name is isolated, so that one of another direction leaves the sentence as it is. */
    removed: (name: string) =>
      `\u2068${name}\u2069 was removed from this browser. Their file brings them back.`,
    opened: (files: number) => `${plural(files, { one: '# file', other: '# files' })} opened`,
    /** With a place for their names, where there are few. */
    newHere: (n: number, withNames: boolean) =>
      `${plural(n, { one: '# person is new here', other: '# people are new here' })}${withNames ? `: ${names}` : ''}.`,
    file: (number: number) => `File ${figure(number)}`,
    moreFaults: (more: number) => `and ${figure(more)} more.`,

    arrived: {
      ...strings.arrived,
      elsewhere: (ladder: string) =>
        `is about another ladder, “${ladder}”. Open that ladder first, then open the file again.`,
      joined: (news: number, conflicts: number) => {
        const brought = news === 0 ? 'says nothing that was not here' : `brought ${changes(news)}`;
        return conflicts > 0 ? `${brought}, and ${toSettle(conflicts)}.` : `${brought}.`;
      },
    },
    roleReady: (role: string, share: number) => `${role}: ${percent(share)} ready`,
    rated: (n: number) => `${skills(n)} rated`,
    toSettle,
    notRated: (unrated: number, of: number) => `${skills(unrated)} of ${figure(of)} not rated.`,
    today: (role: string) => `Today: ${part('role', role)}`,
    savedAs: (path: string) => `Saved as ${path}.`,
    conversationWith: (name: string) => `Conversation with ${name}`,

    /** "84% ready, 3 steps to climb, 2 skills not rated". */
    ready: (readiness: number, steps: number, unrated: number) =>
      [
        `${percent(readiness)} ready`,
        steps > 0 ? `${plural(steps, { one: '# step', other: '# steps' })} to climb` : 'no step to climb',
        unrated > 0 && `${skills(unrated)} not rated`,
      ]
        .filter(Boolean)
        .join(', '),
    profileOf: (role: string) => `Profile of ${part('role', role)}`,
    nearReady: (share: number) => `${percent(share)} ready`,
    teamRoles: (n: number) => `The team’s roles and targets: ${roles(n)}`,
    everyRole: (n: number) => `Every role of the ladder: ${roles(n)}`,
    shownOf: (shown: number, of: number) => `${figure(shown)} of ${skills(of)}`,
    atLeast: (step: string) => `At least ${step}`,

    askedBy: withParts(strings.askedBy, part),
    heldAlone: `Held by ${names} alone.`,
    unratedHolders: (n: number) =>
      plural(n, {
        one: '# person has not rated it, and may hold it.',
        other: '# people have not rated it, and may hold it.',
      }),
    withoutTarget: (n: number) =>
      plural(n, {
        one: '# person has no target, and so no need that shows here.',
        other: '# people have no target, and so no need that shows here.',
      }),
    growIn: (n: number, mentored: number) =>
      `${skills(n)} to grow in, somebody to ask for ${figure(mentored)}`,
    forRole: (role: string) => `For ${role}`,
    climb: (held: string, asked: string) => `${held} → ${asked}`,
    passOn: (n: number, to: number) => `${skills(n)} to pass on, to ${people(to)}`,
    holds: (step: string) => `holds ${step}`,
    to: `to ${names}`,
    askForIt: (n: number) => plural(n, { one: '# person asks for it', other: '# people ask for it' }),
    stepFor: (step: string) => `${part('b', step)} for ${names}`,
    all: (all: number) => `Show all ${figure(all)}`,
    of: (what: string, list: string) => `${what}: ${list}`,
  };
};
