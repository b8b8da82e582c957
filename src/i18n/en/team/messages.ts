import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** A team and the ladder its people share. */
export const teamMessages = ({ plural, figure, percent, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  const people = (n: number) => plural(n, { one: '# person', other: '# people' });
  const roles = (n: number) => plural(n, { one: '# role', other: '# roles' });
  const changes = (n: number) => plural(n, { one: '# change', other: '# changes' });
  const toSettle = (n: number) => `${plural(n, { one: '# conflict', other: '# conflicts' })} to resolve`;
  /** A placeholder for people’s names, which the view renders itself. */
  const names = part('names', ' ');
  return {
    ...strings,
    intro: (example: string) =>
      `See which skills your team covers, which depend on only a few people, and who can help whom. ${example} No one is ranked, and nothing leaves this browser.`,
    person: (number: number) => `Person ${figure(number)}`,
    skills,
    people,
    roles,
    /** The name is isolated, so that one of another direction leaves the sentence as it is. */
    removed: (name: string) =>
      `\u2068${name}\u2069 was removed from this browser. Open their file to restore them.`,
    opened: (files: number) => `${plural(files, { one: '# file', other: '# files' })} opened`,
    /** With a place for their names, where there are few. */
    newHere: (n: number, withNames: boolean) =>
      `${plural(n, { one: '# person added to the team', other: '# people added to the team' })}${withNames ? `: ${names}` : ''}.`,
    file: (number: number) => `File ${figure(number)}`,
    moreFaults: (more: number) => `and ${figure(more)} more.`,

    arrived: {
      ...strings.arrived,
      elsewhere: (ladder: string) =>
        `is for another ladder, “${ladder}”. Open that ladder first, then open the file again.`,
      joined: (news: number, conflicts: number) => {
        const brought = news === 0 ? 'contains nothing new' : `was merged: ${changes(news)}`;
        return conflicts > 0 ? `${brought}, ${toSettle(conflicts)}.` : `${brought}.`;
      },
    },
    roleReady: (role: string, share: number) => `${role}: ${percent(share)} ready`,
    rated: (n: number) => `${skills(n)} rated`,
    toSettle,
    notRated: (unrated: number, of: number) => `${skills(unrated)} of ${figure(of)} not rated.`,
    today: (role: string) => `Today: ${part('role', role)}`,
    savedAs: (path: string) => `Saved as ${path}.`,
    conversationWith: (name: string) => `Conversation with ${name}`,

    /** "84% ready, 3 steps to gain, 2 skills not rated". */
    ready: (readiness: number, steps: number, unrated: number) =>
      [
        `${percent(readiness)} ready`,
        steps > 0 ? `${plural(steps, { one: '# step', other: '# steps' })} to gain` : 'no steps to gain',
        unrated > 0 && `${skills(unrated)} not rated`,
      ]
        .filter(Boolean)
        .join(', '),
    profileOf: (role: string) => `Profile of ${part('role', role)}`,
    nearReady: (share: number) => `${percent(share)} ready`,
    teamRoles: (n: number) => `The team’s roles and targets: ${roles(n)}`,
    everyRole: (n: number) => `All roles of the ladder: ${roles(n)}`,
    shownOf: (shown: number, of: number) => `${figure(shown)} of ${skills(of)}`,
    atLeast: (step: string) => `At least ${step}`,

    askedBy: withParts(strings.askedBy, part),
    heldAlone: `Only ${names} has it.`,
    unratedHolders: (n: number) =>
      plural(n, {
        one: '# person has not rated it and may have it.',
        other: '# people have not rated it and may have it.',
      }),
    withoutTarget: (n: number) =>
      plural(n, {
        one: '# person has no target and is not listed.',
        other: '# people have no target and are not listed.',
      }),
    growIn: (n: number, mentored: number) =>
      `${skills(n)} to develop; someone can help with ${figure(mentored)}`,
    forRole: (role: string) => `For ${role}`,
    climb: (held: string, asked: string) => `${held} → ${asked}`,
    passOn: (n: number, to: number) => `can help ${people(to)} with ${skills(n)}`,
    holds: (step: string) => `is at ${step}`,
    to: `to ${names}`,
    askForIt: (n: number) => plural(n, { one: '# person needs it', other: '# people need it' }),
    stepFor: (step: string) => `${part('b', step)} for ${names}`,
    all: (all: number) => `Show all ${figure(all)}`,
    of: (what: string, list: string) => `${what}: ${list}`,
  };
};
