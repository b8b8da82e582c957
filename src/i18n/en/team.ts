import type { Formatter } from '../formatter/Formatter';

/** A team over one ladder. */
export const team = ({ plural, figure, percent, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  const people = (n: number) => plural(n, { one: '# person', other: '# people' });
  const roles = (n: number) => plural(n, { one: '# role', other: '# roles' });
  const changes = (n: number) => plural(n, { one: '# change', other: '# changes' });
  const toSettle = (n: number) => `${plural(n, { one: '# difference', other: '# differences' })} to settle`;
  /** Stands for the names of people, which are shown in a way of their own. */
  const names = part('names', ' ');
  return {
    title: 'Team',
    hideNames: 'Hide names',
    intro: (example: string) =>
      `Several people over one ladder: what they hold together, what hangs on few, and who can help whom. ${example} Nobody is ranked, and nothing leaves this browser.`,
    counts: 'Of each skill counts what was agreed, else the person’s own answer, else the manager’s.',
    namesHidden:
      'Names are hidden: numbers stand in their place, in what files are called as well; within them the names stay. A role that only one person has may still tell who it is, and so may what somebody wrote.',
    tabs: {
      people: 'People',
      skills: 'Skills',
      thin: 'Thin spots',
      near: 'Near roles',
      mentors: 'Mentoring',
    },
    reading: 'Reading who is kept in this browser …',
    person: (number: number) => `Person ${figure(number)}`,
    removedPerson: 'somebody removed',
    skills,
    people,
    roles,

    nobodyYet:
      'Nobody is here yet. Ask each person to save their file under “Me”, and open the files here, as many at once as you like. You then see together what they hold, and can hold a conversation with each of them.',
    filesStay:
      'The files stay in this browser and are sent nowhere. What you add is yours to send back, as a file that each person joins with their own.',
    openFiles: 'Open files …',
    newerFile: 'A newer file of somebody is joined with what you have, field by field.',
    fileInput: 'Files of several people',
    readingFiles: 'Reading …',
    /** The name is isolated, so that one of another direction leaves the sentence as it is. */
    removed: (name: string) =>
      `\u2068${name}\u2069 was removed from this browser. Their file brings them back.`,
    opened: (files: number) => `${plural(files, { one: '# file', other: '# files' })} opened`,
    close: 'Close',
    closeArrived: 'Close what became of the files',
    /** With a place for their names, where there are few. */
    newHere: (n: number, withNames: boolean) =>
      `${plural(n, { one: '# person is new here', other: '# people are new here' })}${withNames ? `: ${names}` : ''}.`,
    file: (number: number) => `File ${figure(number)}`,
    settleThem: 'Settle them',
    showNames: 'Show names to read what is wrong with it.',
    moreFaults: (more: number) => `and ${figure(more)} more.`,
    arrived: {
      refused: 'was not taken in.',
      waits: 'waits: “Kept here” under “Me” asks who that is.',
      elsewhere: (ladder: string) =>
        `is about another ladder, “${ladder}”. Open that ladder first, then open the file again.`,
      own: 'is your own file, and was joined with what you say under “Me”.',
      isNew: 'is new here.',
      joined: (news: number, conflicts: number) => {
        const brought = news === 0 ? 'says nothing that was not here' : `brought ${changes(news)}`;
        return conflicts > 0 ? `${brought}, and ${toSettle(conflicts)}.` : `${brought}.`;
      },
    },

    noTarget: 'no target',
    roleReady: (role: string, share: number) => `${role}: ${percent(share)} ready`,
    rated: (n: number) => `${skills(n)} rated`,
    toSettle,
    outside: 'Outside this ladder',
    opensTheirs: 'Has opened their answers to you.',
    closesTheirs: 'Has not opened their answers to you; what their file holds of them still counts here.',
    yoursOpen: 'Your answers are open to them.',
    yoursClosed: 'Yours are closed to them, and in no file for them.',
    notRated: (unrated: number, of: number) => `${skills(unrated)} of ${figure(of)} not rated.`,
    today: (role: string) => `Today: ${part('role', role)}`,
    noTargets: 'No role of this ladder is among their targets.',
    saveFile: 'Save the file for them …',
    savedAs: (path: string) => `Saved as ${path}.`,
    remove: 'Remove',
    yesRemove: 'Yes, remove from this browser',
    keep: 'Keep',
    removeNote: 'What you said of them goes as well. Their file is needed to get them back.',
    conversation: 'Conversation',
    conversationWith: (name: string) => `Conversation with ${name}`,
    allPeople: '← All people',
    notKeptHere: 'The person whom this link names is not kept in this browser. Open their file first.',
    readingPerson: 'Reading what is kept of them …',

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
    inRole: 'in this role today',
    aimsFor: 'aims for it',

    nearNote:
      'For each role, who holds at least so much of what it asks. People stand in the order of the team, not of their figures; each figure opens into its sum. Who is in a role is listed as well.',
    nearFrom: 'Near is from',
    nearReady: (share: number) => `${percent(share)} ready`,
    nearNone: 'Nobody here has a role or a target in this ladder. Let every role count to see who is near.',
    otherRoles: 'Other roles',
    nobodyNear: 'Nobody is near',
    showThem: 'Show them',
    rolesThatCount: 'Roles that count',
    teamRoles: (n: number) => `The team’s roles and targets: ${roles(n)}`,
    everyRole: (n: number) => `Every role of the ladder: ${roles(n)}`,

    sorts: {
      group: 'By group',
      name: 'By name',
      fewest: 'Fewest holders first',
      asked: 'Most asked by targets first',
    },
    kinds: { hard: 'Hard skills', soft: 'Soft skills' },
    orderAndFilters: 'Order and filters',
    findSkill: 'Find a skill',
    order: 'Order',
    kind: 'Kind',
    bothKinds: 'Hard and soft',
    group: 'Group',
    everyGroup: 'Every group',
    onlyAsked: 'Only what the team’s roles and targets ask',
    shownOf: (shown: number, of: number) => `${figure(shown)} of ${skills(of)}`,
    showAll: 'Show all',
    legend: 'What the figures mean',
    notYet: 'not yet',
    notApplicableSign: 'n/a',
    notApplicable: 'Not applicable',
    notApplicableNote: 'not applicable',
    notRatedNote: 'not rated',
    notRatedCell: 'Not rated',
    legendNote:
      '“1+” counts who holds at least that step. “Targets” counts the targets of the team that ask for the skill.',
    table: 'How the team holds each skill',
    skill: 'Skill',
    targets: 'Targets',
    atLeast: (step: string) => `At least ${step}`,
    nothingPasses: 'No skill of this ladder passes these filters.',

    thinNote:
      'Levels that roles ask, and that nobody or one person alone holds: where an absence would be felt, or where to look first when somebody joins.',
    nobodyHolds: 'Nobody holds it',
    oneHolds: 'One person holds it',
    thinNoRoles:
      'Nobody here has a role or a target in this ladder. Let every role count to see what it asks.',
    noThinSpots: 'There are none: at least two people hold everything that these roles ask.',
    askedBy: `Asked by ${part('roles', ' ')}.`,
    heldAlone: `Held by ${names} alone.`,
    unratedHolders: (n: number) =>
      plural(n, {
        one: '# person has not rated it, and may hold it.',
        other: '# people have not rated it, and may hold it.',
      }),

    mentoringNote:
      'Who aims for a role and is short of what it asks, and who holds that and at least a step more than they do. It says who could help, not who should: ask both. People stand in the order of the team.',
    nobodyAims: 'Nobody here has a target in this ladder yet.',
    nobodyShort: 'Nobody here is short of anything that their targets ask.',
    withoutTarget: (n: number) =>
      plural(n, {
        one: '# person has no target, and so no need that shows here.',
        other: '# people have no target, and so no need that shows here.',
      }),
    wouldLearn: 'Who would learn',
    couldHelp: 'Who could help',
    nobodyHelps: 'Nobody here can help yet',
    nobodyHelpsNote: 'Nobody of the team holds what is asked: look outside it, or to a course.',
    growIn: (n: number, mentored: number) =>
      `${skills(n)} to grow in, somebody to ask for ${figure(mentored)}`,
    forRole: (role: string) => `For ${role}`,
    step: 'Step',
    climb: (held: string, asked: string) => `${held} → ${asked}`,
    nobodyHere: 'nobody here yet',
    howNear: 'How near they are, skill by skill',
    passOn: (n: number, to: number) => `${skills(n)} to pass on, to ${people(to)}`,
    holds: (step: string) => `holds ${step}`,
    to: `to ${names}`,
    askForIt: (n: number) => plural(n, { one: '# person asks for it', other: '# people ask for it' }),
    stepFor: (step: string) => `${part('b', step)} for ${names}`,
    fewer: 'Show fewer',
    all: (all: number) => `Show all ${figure(all)}`,
    of: (what: string, list: string) => `${what}: ${list}`,

    notDeleted: 'This browser did not let the page delete anything. Its own settings for this site can.',
    notKept: {
      denied:
        'This browser does not let the page keep people. They stay until the page is closed. Save their files to keep them.',
      full: 'This browser has no room left for more people. They stay until the page is closed. Save their files to keep them.',
      unreadable:
        'What this browser keeps of somebody whom you opened cannot be read by this page, and is left as it is. They stay until the page is closed. Save their files to keep them.',
    },
  };
};
