import type { PersonContents } from '../../formats/profile/shareLink';
import type { Side, View } from '../../model/profile/profile';
import type { PersonPart } from '../../model/profile/parts';
import type { Formatter } from '../formatter/Formatter';

/** What one says of oneself: the rating, where one stands, what is kept, and what came in. */
export const me = ({ plural, figure, percent, list, part }: Formatter) => {
  const skills = (n: number) => plural(n, { one: '# skill', other: '# skills' });
  const changes = (n: number) => plural(n, { one: '# change', other: '# changes' });
  const differences = (n: number) => plural(n, { one: '# difference', other: '# differences' });
  /** The name of a file is shown in bold, as written. */
  const sent = (file: string) => (file === '' ? 'What was sent' : part('b', file));
  const somebody = (name: string | undefined) => (name ? `“${name}”` : 'somebody without a name');
  return {
    title: 'My growth',
    intro: (example: string) =>
      `Rate yourself once, and see every role from where you stand. ${example} What you say here stays in this browser.`,
    tabs: {
      rate: 'Rate',
      stand: 'Where I stand',
      plan: 'Plan',
      time: 'Over time',
      talk: 'Conversation',
      edition: 'New edition',
      kept: 'Kept here',
    },
    reading: 'Reading what is kept in this browser …',

    kinds: { hard: 'Hard skills', soft: 'Soft skills' },
    withoutGroup: 'Without a group',
    groups: 'Groups of skills',
    doneOf: (done: number, of: number) => `${figure(done)} of ${figure(of)}`,
    mattersMost: 'What matters most',
    whatToRate: 'What to rate',
    allSkills: 'All skills',
    forTargets: 'The ones that matter for my targets',
    forThese: (targets: readonly string[]) => `for ${targets.join(', ')}`,
    chooseTarget:
      'Choose a target first, under “Where I stand”: then this names the skills that matter most for it.',
    noSkills: 'This ladder names no skills.',
    rated: (done: number, of: number) => `${part('b', figure(done))} of ${figure(of)} rated`,
    notKept: 'Not kept',
    keptHere: 'Kept here',
    keeping: 'Keeping …',
    begin: 'Begin',
    goOn: 'Go on',
    progress: 'Skills rated',
    saidRated: (done: number, of: number) => `${figure(done)} of ${figure(of)} rated.`,
    saidAnswer: (skill: string, answer: string) => `${skill}: ${answer}.`,
    keys: (last: number) =>
      `${part('key', '0')}–${part('key', String(last))} answers the skill in focus and goes on, ${part('key', 'n')} is not applicable, ${part('key', 'Backspace')} takes an answer back, ${part('key', '↑')} ${part('key', '↓')} walk.`,
    otherAnswer: (answer: string) =>
      `Rated “${answer}”, which is none of the steps below. It stays until you choose one.`,
    agreedAnswer: (answer: string) => `Agreed: ${answer}. That is what counts for readiness.`,
    notYet: { name: 'Not yet', words: 'Short of the first step, or new to it.' },
    notApplicable: { name: 'Not applicable', words: 'Set aside: it is left out of every figure.' },
    notRated: { name: 'Not rated', words: 'No answer. It counts as 0, and is named wherever it does.' },

    startFrom: 'Start from a role you hold today',
    startFromNote:
      'Takes the steps that the role asks for every skill you have not rated, as a first sketch to correct. It is an example profile, and you may stand elsewhere.',
    aRole: 'A role',
    asks: (role: string, asked: number, missing: number) =>
      `${part('b', role)} asks ${skills(asked)}, ${missing === 0 ? 'all of them rated' : `${skills(missing)} of them not rated`}.`,
    holdToday: 'I hold this today',
    filledIn: (filled: number, role: string) =>
      `${skills(filled)} filled in from ${role}. Change any of them, or undo it.`,

    roleToday: 'My role today',
    outside: 'I am outside this ladder',
    noRole: 'None chosen: you may enter anywhere, and no pay is compared.',
    chooseAnother: 'Choose another',
    chooseRole: 'Choose a role',
    targets: 'My targets',
    nothingRated: `Nothing is rated yet, so there is nothing to say of readiness. ${part('rate', 'Rate the skills that matter most for them')}`,
    someUnrated: `What is not rated counts as 0, and is named. ${part('rate', 'Rate what matters most first')}`,
    addTarget: 'Add another target',
    firstTarget: 'Choose a role you would like to grow into',
    everyRole: 'Every role from here',
    showOnLadder: 'Show on the ladder',
    shadedFrom: (rated: number, unrated: number) =>
      `shaded by readiness, from ${skills(rated)} rated${unrated > 0 ? ` and ${figure(unrated)} not` : ''}`,
    rateSome: `${part('rate', 'Rate some skills')}, and every role is shown by how much of what it asks you hold.`,
    typeTitle: 'Type a title, or choose',
    noRoleNamed: 'No role here goes by that name.',

    ready: (share: number) => `${percent(share)} ready`,
    toClimb: (steps: number) =>
      steps > 0 ? `${plural(steps, { one: '# step', other: '# steps' })} to climb` : 'no step to climb',
    unratedAtMost: (unrated: number, most: number) =>
      `${skills(unrated)} not rated; at most ${percent(most)} with ${plural(unrated, { one: 'it', other: 'them' })}`,
    setAside: (aside: number) => `${skills(aside)} set aside`,
    notRatedThese: 'Not rated:',
    asked: (step: string) => `(${step} asked)`,
    fewer: 'Fewer',
    more: (more: number) => `${figure(more)} more`,
    setAsideThese: (names: readonly string[]) => `Set aside as not applicable: ${names.join(', ')}.`,
    links: { profile: 'Profile', gap: 'Gap', whatIf: 'What if', routes: 'Routes' },
    takeOut: 'Take it out',
    takeOutOf: (role: string) => `Take it out of my targets: ${role}`,

    keptTitle: 'Kept in this browser',
    ownFile: 'A file of your own',
    ownFileNote:
      'Everything you say of yourself against this ladder, as one file: to keep, to take to another browser, or to send to whom you choose.',
    saveFile: 'Save to a file …',
    savedAs: (path: string) => `Saved as ${path}.`,
    otherEdition: 'From another edition',
    keptApart: (names: readonly string[]) =>
      `What this edition of the ladder does not hold is kept apart, in no figure, and comes back with an edition that does: ${names.join(', ')}.`,

    stored: {
      title: 'What is stored here',
      note: 'In this browser alone, under this page’s address: no account, nothing is sent anywhere. Whoever uses this browser can read it.',
      denied: 'Nothing: this browser does not let the page keep anything.',
      nobody: 'Nothing yet of anybody.',
      you: 'You',
      youAs: (name: string) => `You, as ${name}`,
      nameless: 'Somebody without a name',
      bytes: (bytes: number) =>
        bytes < 1_000 ? plural(bytes, { one: '# byte', other: '# bytes' }) : `${figure(bytes / 1_000, 1)} kB`,
      skills,
      unreadable: 'cannot be read by this page',
      yes: 'Yes, delete it',
      keep: 'Keep it',
      remove: 'Delete',
      removeThis: (name: string, ladder: string) => `Delete ${name}, ${ladder}`,
      removed: (name: string | undefined) =>
        `${name ?? 'What you said of yourself'} is deleted from this browser.`,
      saveAll: 'Save all to files …',
      savedAll: (files: number) => `Saved ${plural(files, { one: '# file', other: '# files' })}.`,
      yesAll: 'Yes, delete all of it',
      removeAll: 'Delete all',
      removedAll: 'Everybody whom this browser kept is deleted.',
      notDeleted: 'This browser did not let the page delete anything. Its own settings for this site can.',
      ladders: (titles: readonly string[]) =>
        `${plural(titles.length, { one: '# ladder', other: '# ladders' })} opened from files: ${titles.join(', ')}. They are removed one by one under ${part('open', 'Open or save')}.`,
      editions: (titles: readonly string[]) =>
        `Of ${plural(titles.length, { one: '# ladder', other: '# ladders' })} the edition you last looked at your ratings by, which holds nothing of you: ${titles.join(', ')}. “Delete all” takes it along.`,
      besides:
        'Besides: the theme and the language you chose, and a random name for this browser, so that copies of a file can tell who wrote what.',
    },

    record: {
      evidence: 'Evidence',
      actions: 'Actions',
      fromYou: 'from you',
      from: (who: string) => `from ${who}`,
      fromManager: 'from the manager',
      fromPerson: 'from the person it is about',
      addEvidence: 'Add evidence',
      addAction: 'Add an action',
      none: 'No evidence and no actions.',
      removed: (text: string) => `Removed: ${part('text', text)}`,
      putBack: 'Put it back',
      close: 'Close',
      link: 'Link',
      noLink: 'Not kept as a link: one begins with https://, http:// or mailto:.',
      done: 'done',
      toDo: 'to do',
      agreed: 'agreed',
    },

    /** What two copies differ in, to the side that reads. */
    conflicts: {
      title: 'To settle',
      note: 'Two copies say different things here, and neither knew of the other. Choose what stands.',
      name: { self: 'My name', manager: 'The name' },
      currentRole: { self: 'My role today', manager: 'The role today' },
      targetRoles: { self: 'My targets', manager: 'The targets' },
      /** Whose a part is: the reader's own, or the other side's. */
      shared: (owner: Side, reader: Side) =>
        owner === reader
          ? 'Whether my answers are open'
          : `Whether ${{ self: 'their', manager: 'the manager’s' }[owner]} answers are open`,
      noteOf: (owner: Side, reader: Side) =>
        `${owner === reader ? 'my' : { self: 'their', manager: 'the manager’s' }[owner]} note`,
      rating: (view: View, reader: Side) =>
        view === 'agreed'
          ? 'what is agreed'
          : `${view === reader ? 'my' : { self: 'their', manager: 'the manager’s' }[view]} rating`,
      notesInGeneral: 'Notes in general',
      of: (what: string, which: string) => `${what}: ${which}`,
      its: (field: string) => `its ${field}`,
      inSkill: (skill: string, what: string) => `${skill}, ${what}`,
      snapshot: (label: string) => `The snapshot “${label}”`,
      inSnapshot: (skill: string, label: string) => `${skill} in the snapshot “${label}”`,
      talk: (date: string | undefined) =>
        date === undefined ? 'A conversation' : `The conversation of ${date}`,
      outcome: 'what came of it',
      actionInGeneral: 'An action in general',
      action: 'an action',
      evidence: 'a piece of evidence',
      entry: (kind: string, text: string) => `${kind} (“${text}”)`,
      evidenceFields: { text: 'what it says', link: 'its link', date: 'its date', by: 'who brings it' },
      actionFields: {
        text: 'what it says',
        due: 'when it is due',
        done: 'whether it is done',
        agreed: 'whether both agree on it',
      },
      yes: 'Yes',
      no: 'No',
      broughtBy: { me: 'I do', manager: 'The manager', self: 'The person it is about' },
      source: (isHere: boolean, by: 'me' | Side, on: string | undefined) =>
        [
          isHere ? 'here' : '',
          on === undefined
            ? 'without a date'
            : `${{ me: 'by me', manager: 'by the manager', self: 'by the person it is about' }[by]}, ${on}`,
        ]
          .filter(Boolean)
          .join(', '),
    },

    openFile: {
      title: 'Open a file',
      note: 'A copy of your own file is joined with what is here, field by field. Where the two differ and neither knew of the other, you are asked; nothing is written over. The file of somebody you talk with is kept apart from yours. A file can also be dropped anywhere on the page, or pasted.',
      choose: 'Choose a file …',
      input: 'A file of my growth',
      refused: (file: string) => `${sent(file)} was not taken in, and nothing here has changed.`,
      who: (file: string, name: string | undefined, contents: string) =>
        `${sent(file)} is of ${somebody(name)}. ${contents} Who is that?`,
      elsewhere: (file: string, ladder: string, isInIndex: boolean) =>
        `${sent(file)} is about another ladder, “${ladder}”. ${isInIndex ? `${part('open', 'Open that ladder')} first, then go on here.` : 'Open that ladder first, then go on here.'} Nothing here has changed.`,
      mine: (file: string, isNew: boolean, news: number, conflicts: number) =>
        `${sent(file)} was taken in as yours${isNew ? '' : news === 0 ? ': it says nothing that was not here' : `: ${changes(news)}`}${conflicts > 0 ? `, and ${differences(conflicts)} to settle, above` : ''}.`,
      member: (file: string, name: string, isNew: boolean, news: number, conflicts: number) => {
        const what = isNew
          ? 'is now among those you talk with.'
          : news === 0
            ? 'is among those you talk with, and it says nothing that was not here.'
            : `is among those you talk with; ${changes(news)}${conflicts > 0 ? `, and ${differences(conflicts)} to settle there` : ''}.`;
        return `${sent(file)} was taken in: ${somebody(name)} ${what} ${part('open', 'Open the conversation')}`;
      },
      moreFaults: (more: number) => `and ${figure(more)} more.`,
    },
    /** What came in last, in a sentence for each kind. */
    news: {
      fresh: (people: number) =>
        plural(people, { one: 'One person is new in the team.', other: '# people are new in the team.' }),
      known: (people: number) =>
        plural(people, {
          one: 'One was joined with what was here of them.',
          other: '# were joined with what was here of them.',
        }),
      own: 'Your own file was joined with what you say here.',
      conflicts: (conflicts: number) =>
        plural(conflicts, { one: 'One difference is to settle.', other: '# differences are to settle.' }),
    },

    sent: {
      by: (name: string | undefined) => (name === undefined ? 'Sent by link' : `Sent by ${name}`),
      unread: 'What this link should hold cannot be read. Nothing here has changed.',
      looking: (contents: string) =>
        `You are looking at what a link holds. No host has been sent it, and nothing of it is kept here unless you take it in. ${contents}`,
      elsewhere: (ladder: string) =>
        `${part('b', `It is about another ladder, “${ladder}”.`)} Its answers mean something against that one alone.`,
      carried: (edition: string | undefined) =>
        `It was made against another edition of this ladder${edition ? `, ${edition}` : ''}, and is shown as it reads in this one.`,
      open: 'Open that ladder',
      openFiles: 'Open that ladder from its files …',
      leave: 'Leave it',
      gone: 'What you say of yourself here would be gone. Save it to a file first, if it should be kept.',
      yesReplace: 'Yes, in place of all that is here',
      keep: 'Keep what is here',
      join: 'Join it with mine',
      joinMember: 'Join it with what is here of them',
      isMe: 'This is me',
      isMember: 'This is somebody I talk with',
      title: 'What was sent',
      role: 'Role today',
      targets: 'Targets',
      none: 'None named.',
      readinessBy: 'Readiness goes by what is agreed, else by one’s own answer, else by the manager’s.',
      noReadiness: 'No skill is rated in what was sent, so there is nothing to say of readiness.',
      actionsInGeneral: 'Actions in general',
      conversations: 'Conversations',
      about: (date: string, role: string | undefined) =>
        role === undefined ? date : `${date}, about ${role}`,
      nothingWritten: 'Nothing is written of it.',
      notes: 'Notes',
      snapshots: 'Earlier snapshots',
      apart: (names: readonly string[]) =>
        `Not in this edition of the ladder, and in no figure: ${names.join(', ')}.`,
      whose: { self: 'Own note', manager: 'The manager’s note' },
      views: { self: 'Own', manager: 'Manager’s', agreed: 'Agreed' },
    },

    share: {
      title: 'Send it by link',
      note: 'A link can carry it all in itself: no account, and no place where it lies. Whoever opens it reads it, and keeps it only if they choose to.',
      begin: 'Share by link …',
      forWhom: 'For whom',
      manager: 'The one I talk with',
      managerNote: 'Your own answers and notes are not in it until you open them, under “Conversation”.',
      anyone: 'Anyone I choose',
      anyoneNote: 'Your own answers and notes are in it.',
      along: 'What goes along',
      parts: {
        name: 'My name',
        evidence: 'Evidence',
        actions: 'Actions',
        notes: 'Notes',
        conversations: 'Conversations',
        snapshots: 'Earlier snapshots',
      } satisfies Record<PersonPart, string>,
      characters: (characters: number) => plural(characters, { one: '# character', other: '# characters' }),
      tooLong: (length: number, tooMany: number) =>
        `${part('b', `As a link it has ${figure(length)} characters, ${figure(tooMany)} too many`)}: programs for mail and chat cut longer ones. Leave something out, or save a file and send that.`,
      length: (length: number, most: number) =>
        `The link has ${figure(length)} of at most ${figure(most)} characters.`,
      behind:
        'All of it stands behind the “#” of the link, which browsers keep to themselves: no host is sent it, this page’s neither. Whoever has the link can read it, so send it as you would send a letter.',
      local:
        'This ladder was opened from files in this browser, and the link does not carry it: whoever gets the link needs the ladder’s files as well, and opens them first.',
      onDisk:
        'This page is a file on this computer, so the link opens on this computer alone. Save a file and send that.',
      copied: 'Copied.',
      notCopied: 'This browser does not let the page copy. The link is selected: copy it from its field.',
      link: 'The link',
      copy: 'Copy the link',
      yourName: 'Your name, as others will see it',
      noName: 'None given',
      nameNote: 'It may stay empty. It goes into files and links that you make, and nowhere else.',
    },
    /** "It holds the name, 12 own ratings and 3 notes; no evidence, …": everything is said, what is not there too. */
    contents: ({ name, answers, evidence, actions, notes, conversations, snapshots }: PersonContents) => {
      const parts: [number, string, string][] = [
        [name ? 1 : 0, 'the name', 'name'],
        [answers.self, plural(answers.self, { one: '# own rating', other: '# own ratings' }), 'own ratings'],
        [
          answers.manager,
          plural(answers.manager, { one: '# rating by the manager', other: '# ratings by the manager' }),
          'ratings by the manager',
        ],
        [
          answers.agreed,
          plural(answers.agreed, { one: '# agreed rating', other: '# agreed ratings' }),
          'agreed ratings',
        ],
        [
          evidence,
          plural(evidence, { one: '# piece of evidence', other: '# pieces of evidence' }),
          'evidence',
        ],
        [actions, plural(actions, { one: '# action', other: '# actions' }), 'actions'],
        [notes, plural(notes, { one: '# note', other: '# notes' }), 'notes'],
        [
          conversations,
          plural(conversations, { one: '# conversation', other: '# conversations' }),
          'conversations',
        ],
        [snapshots, plural(snapshots, { one: '# snapshot', other: '# snapshots' }), 'snapshots'],
      ];
      const there = parts.filter(([count]) => count > 0).map(([, text]) => text);
      const missing = parts.filter(([count]) => count === 0).map(([, , text]) => text);
      const holds = there.length === 0 ? 'It holds no ratings' : `It holds ${list(there)}`;
      return `${holds}${missing.length === 0 ? '' : `; no ${list(missing, 'or')}`}.`;
    },

    /** Told once, above what is shown. */
    carried: (apart: number, hasEarlier: boolean) =>
      [
        'Your ratings were made against another edition of this ladder, and were carried over.',
        apart > 0
          ? plural(apart, {
              one: 'One skill that it does not hold is kept apart: see “Kept here”.',
              other: '# skills that it does not hold are kept apart: see “Kept here”.',
            })
          : '',
        hasEarlier ? '“New edition” shows what it means for you.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    trouble: {
      denied:
        'This browser does not let the page keep what you say here: it stays until the page is closed. Save it to a file to keep it.',
      full: 'This browser has no room left: what you said last stays until the page is closed. Save it to a file to keep it.',
      unreadable:
        'What this browser keeps of this cannot be read by this page, and is left as it is. What you say now stays until the page is closed.',
    },
  };
};
