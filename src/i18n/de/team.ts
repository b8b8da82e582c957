import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const team = ({ plural, figure, percent, part }: Formatter): MessagesOf<'team'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const people = (n: number) => plural(n, { one: '# Person', other: '# Personen' });
  const roles = (n: number) => plural(n, { one: '# Rolle', other: '# Rollen' });
  const changes = (n: number) => plural(n, { one: '# Änderung', other: '# Änderungen' });
  const toSettle = (n: number) => `${plural(n, { one: '# Abweichung', other: '# Abweichungen' })} zu klären`;
  const names = part('names', ' ');
  return {
    title: 'Team',
    hideNames: 'Namen verbergen',
    intro: (example) =>
      `Mehrere Menschen über einer Leiter: was sie zusammen können, was an wenigen hängt, und wer wem helfen kann. ${example} Niemand bekommt einen Rang, und nichts verlässt diesen Browser.`,
    counts:
      'Bei jeder Kompetenz zählt, was vereinbart ist, sonst die eigene Antwort der Person, sonst die der Führungskraft.',
    namesHidden:
      'Die Namen sind verborgen: an ihrer Stelle stehen Nummern, auch in den Namen von Dateien; in den Dateien selbst bleiben sie. Eine Rolle, die nur eine Person hat, kann trotzdem verraten, wer es ist, ebenso, was jemand geschrieben hat.',
    tabs: {
      people: 'Personen',
      skills: 'Kompetenzen',
      thin: 'Dünne Stellen',
      near: 'Nahe Rollen',
      mentors: 'Mentoring',
    },
    reading: 'Es wird gelesen, wen dieser Browser aufbewahrt …',
    person: (number) => `Person ${figure(number)}`,
    removedPerson: 'jemand, der entfernt wurde',
    skills,
    people,
    roles,

    nobodyYet:
      'Noch ist niemand hier. Bitte alle, ihre Datei unter „Ich“ zu sichern, und öffne die Dateien hier, so viele auf einmal, wie du willst. Dann ist zu sehen, was alle zusammen können, und mit jeder Person lässt sich ein Gespräch führen.',
    filesStay:
      'Die Dateien bleiben in diesem Browser und werden nirgendwohin gesendet. Was du ergänzt, kannst du zurückschicken, als Datei, die jede Person mit ihrer eigenen zusammenführt.',
    openFiles: 'Dateien öffnen …',
    newerFile: 'Eine neuere Datei von jemandem wird mit dem, was da ist, Feld für Feld zusammengeführt.',
    fileInput: 'Dateien mehrerer Personen',
    readingFiles: 'Wird gelesen …',
    removed: (name) =>
      `\u2068${name}\u2069 ist aus diesem Browser entfernt. Die Datei bringt die Person zurück.`,
    opened: (files) => `${plural(files, { one: '# Datei', other: '# Dateien' })} geöffnet`,
    close: 'Schließen',
    closeArrived: 'Schließen, was aus den Dateien wurde',
    newHere: (n, withNames) =>
      `${plural(n, { one: '# Person ist neu hier', other: '# Personen sind neu hier' })}${withNames ? `: ${names}` : ''}.`,
    file: (number) => `Datei ${figure(number)}`,
    settleThem: 'Klären',
    showNames: 'Zeige die Namen, um zu lesen, was daran nicht stimmt.',
    moreFaults: (more) => `und ${figure(more)} weitere.`,
    arrived: {
      refused: 'wurde nicht übernommen.',
      waits: 'wartet: „Hier aufbewahrt“ unter „Ich“ fragt, wer das ist.',
      elsewhere: (ladder) =>
        `gehört zu einer anderen Leiter, „${ladder}“. Öffne zuerst diese Leiter, dann die Datei noch einmal.`,
      own: 'ist deine eigene Datei und wurde mit dem zusammengeführt, was du unter „Ich“ sagst.',
      isNew: 'ist neu hier.',
      joined: (news, conflicts) => {
        const brought = news === 0 ? 'sagt nichts, was nicht schon hier war' : `brachte ${changes(news)}`;
        return conflicts > 0 ? `${brought}, und ${toSettle(conflicts)}.` : `${brought}.`;
      },
    },

    noTarget: 'kein Ziel',
    roleReady: (role, share) => `${role}: ${percent(share)} bereit`,
    rated: (n) => `${skills(n)} eingeschätzt`,
    toSettle,
    outside: 'Außerhalb dieser Leiter',
    opensTheirs: 'Hat die eigenen Antworten für dich geöffnet.',
    closesTheirs:
      'Hat die eigenen Antworten nicht für dich geöffnet; was die Datei davon enthält, zählt hier trotzdem.',
    yoursOpen: 'Deine Antworten sind für sie offen.',
    yoursClosed: 'Deine sind geschlossen, und in keiner Datei für sie.',
    notRated: (unrated, of) => `${skills(unrated)} von ${figure(of)} nicht eingeschätzt.`,
    today: (role) => `Heute: ${part('role', role)}`,
    noTargets: 'Keine Rolle dieser Leiter ist unter ihren Zielen.',
    saveFile: 'Datei für diese Person sichern …',
    savedAs: (path) => `Gesichert als ${path}.`,
    remove: 'Entfernen',
    yesRemove: 'Ja, aus diesem Browser entfernen',
    keep: 'Behalten',
    removeNote: 'Was du über sie gesagt hast, geht mit. Um sie zurückzuholen, braucht es ihre Datei.',
    conversation: 'Gespräch',
    conversationWith: (name) => `Gespräch mit ${name}`,
    allPeople: '← Alle Personen',
    notKeptHere:
      'Die Person, die dieser Link nennt, ist nicht in diesem Browser aufbewahrt. Öffne zuerst ihre Datei.',
    readingPerson: 'Es wird gelesen, was von ihr aufbewahrt ist …',

    ready: (readiness, steps, unrated) =>
      [
        `${percent(readiness)} bereit`,
        steps > 0
          ? `${plural(steps, { one: '# Stufe', other: '# Stufen' })} zu gehen`
          : 'keine Stufe zu gehen',
        unrated > 0 && `${skills(unrated)} nicht eingeschätzt`,
      ]
        .filter(Boolean)
        .join(', '),
    profileOf: (role) => `Profil von ${part('role', role)}`,
    inRole: 'heute in dieser Rolle',
    aimsFor: 'hat sie als Ziel',

    nearNote:
      'Zu jeder Rolle, wer mindestens so viel von dem hat, was sie verlangt. Die Personen stehen in der Reihenfolge des Teams, nicht ihrer Zahlen; jede Zahl öffnet sich in ihre Summe. Auch wer die Rolle hat, ist aufgeführt.',
    nearFrom: 'Nahe ist ab',
    nearReady: (share) => `${percent(share)} bereit`,
    nearNone:
      'Niemand hier hat eine Rolle oder ein Ziel in dieser Leiter. Lass jede Rolle zählen, um zu sehen, wer nahe ist.',
    otherRoles: 'Andere Rollen',
    nobodyNear: 'Niemand ist nahe',
    showThem: 'Zeigen',
    rolesThatCount: 'Rollen, die zählen',
    teamRoles: (n) => `Die Rollen und Ziele des Teams: ${roles(n)}`,
    everyRole: (n) => `Jede Rolle der Leiter: ${roles(n)}`,

    sorts: {
      group: 'Nach Gruppe',
      name: 'Nach Name',
      fewest: 'Zuerst, was wenige können',
      asked: 'Zuerst, was Ziele am meisten verlangen',
    },
    kinds: { hard: 'Fachliche Kompetenzen', soft: 'Soziale Kompetenzen' },
    orderAndFilters: 'Reihenfolge und Filter',
    findSkill: 'Kompetenz finden',
    order: 'Reihenfolge',
    kind: 'Art',
    bothKinds: 'Fachlich und sozial',
    group: 'Gruppe',
    everyGroup: 'Jede Gruppe',
    onlyAsked: 'Nur was die Rollen und Ziele des Teams verlangen',
    shownOf: (shown, of) => `${figure(shown)} von ${skills(of)}`,
    showAll: 'Alle zeigen',
    legend: 'Was die Zahlen bedeuten',
    notYet: 'noch nicht',
    notApplicableSign: 'n. z.',
    notApplicable: 'Nicht zutreffend',
    notApplicableNote: 'nicht zutreffend',
    notRatedNote: 'nicht eingeschätzt',
    notRatedCell: 'Nicht eingeschätzt',
    legendNote:
      '„1+“ zählt, wer mindestens diese Stufe hat. „Ziele“ zählt die Ziele des Teams, die die Kompetenz verlangen.',
    table: 'Wie das Team jede Kompetenz hat',
    skill: 'Kompetenz',
    targets: 'Ziele',
    atLeast: (step) => `Mindestens ${step}`,
    nothingPasses: 'Keine Kompetenz dieser Leiter passt zu diesen Filtern.',

    thinNote:
      'Stufen, die Rollen verlangen und die niemand oder nur eine Person hat: wo ein Fehlen zu spüren wäre, oder wonach zuerst zu sehen ist, wenn jemand dazukommt.',
    nobodyHolds: 'Niemand hat sie',
    oneHolds: 'Eine Person hat sie',
    thinNoRoles:
      'Niemand hier hat eine Rolle oder ein Ziel in dieser Leiter. Lass jede Rolle zählen, um zu sehen, was sie verlangt.',
    noThinSpots: 'Es gibt keine: alles, was diese Rollen verlangen, haben mindestens zwei Personen.',
    askedBy: `Verlangt von ${part('roles', ' ')}.`,
    heldAlone: `Nur ${names} hat sie.`,
    unratedHolders: (n) =>
      plural(n, {
        one: '# Person hat sie nicht eingeschätzt und hat sie vielleicht.',
        other: '# Personen haben sie nicht eingeschätzt und haben sie vielleicht.',
      }),

    mentoringNote:
      'Wer eine Rolle als Ziel hat und noch nicht alles hat, was sie verlangt, und wer das hat und mindestens eine Stufe mehr. Es sagt, wer helfen könnte, nicht, wer soll: frage beide. Die Personen stehen in der Reihenfolge des Teams.',
    nobodyAims: 'Noch hat niemand hier ein Ziel in dieser Leiter.',
    nobodyShort: 'Niemandem hier fehlt etwas, das die eigenen Ziele verlangen.',
    withoutTarget: (n) =>
      plural(n, {
        one: '# Person hat kein Ziel, und so keinen Bedarf, der hier zu sehen ist.',
        other: '# Personen haben kein Ziel, und so keinen Bedarf, der hier zu sehen ist.',
      }),
    wouldLearn: 'Wer lernen würde',
    couldHelp: 'Wer helfen könnte',
    nobodyHelps: 'Noch kann hier niemand helfen',
    nobodyHelpsNote: 'Niemand im Team hat, was verlangt wird: sieh dich außerhalb um, oder nach einem Kurs.',
    growIn: (n, mentored) =>
      `${skills(n)} zum Wachsen, bei ${figure(mentored)} davon ist jemand zum Fragen da`,
    forRole: (role) => `Für ${role}`,
    step: 'Stufe',
    climb: (held, asked) => `${held} → ${asked}`,
    nobodyHere: 'noch niemand hier',
    howNear: 'Wie nahe sie ist, Kompetenz für Kompetenz',
    passOn: (n, to) => `${skills(n)} weiterzugeben, an ${people(to)}`,
    holds: (step) => `hat ${step}`,
    to: `an ${names}`,
    askForIt: (n) => plural(n, { one: '# Person fragt danach', other: '# Personen fragen danach' }),
    stepFor: (step) => `${part('b', step)} für ${names}`,
    fewer: 'Weniger zeigen',
    all: (all) => `Alle ${figure(all)} zeigen`,
    of: (what, list) => `${what}: ${list}`,

    notDeleted:
      'Dieser Browser hat die Seite nichts löschen lassen. In seinen eigenen Einstellungen für diese Seite geht es.',
    notKept: {
      denied:
        'Dieser Browser lässt die Seite keine Personen aufbewahren. Sie bleiben, bis die Seite geschlossen wird. Sichere ihre Dateien, um sie zu behalten.',
      full: 'Dieser Browser hat keinen Platz für mehr Personen. Sie bleiben, bis die Seite geschlossen wird. Sichere ihre Dateien, um sie zu behalten.',
      unreadable:
        'Was dieser Browser von jemandem aufbewahrt, den du geöffnet hast, kann diese Seite nicht lesen, und es bleibt, wie es ist. Sie bleiben, bis die Seite geschlossen wird. Sichere ihre Dateien, um sie zu behalten.',
    },
  };
};
