import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';
import { answers } from './answers';
import { figures } from './figures';

export const talk = (formatter: Formatter): MessagesOf<'talk'> => {
  const { plural, figure, percent, part } = formatter;
  const { longDateText } = figures(formatter);
  return {
    voices: (side, name) => {
      if (side === 'self') {
        return {
          heads: { self: 'Meine', manager: 'Meine Führungskraft', agreed: 'Vereinbart' },
          other: 'meine Führungskraft',
          theirs: 'Von deiner Führungskraft:',
          they: 'deine Führungskraft',
        };
      }
      const called = name === '' ? '' : `\u2068${name}\u2069`;
      return {
        heads: { self: called || 'Andere Seite', manager: 'Meine', agreed: 'Vereinbart' },
        other: called || 'die andere Seite',
        theirs: called === '' ? 'Von der anderen Seite:' : `Von ${called}:`,
        they: called || 'die andere Seite',
      };
    },
    row: ({ agreement, apart, unread }, { heads }) => {
      switch (agreement) {
        case 'same':
          return 'gleich';
        case 'step':
        case 'more':
          return `${plural(Math.abs(apart ?? 0), { one: '# Stufe', other: '# Stufen' })} auseinander`;
        case 'applies':
          return 'trifft es zu?';
        case 'onlySelf':
          return `nur ${heads.self}`;
        case 'onlyManager':
          return `nur ${heads.manager}`;
        case 'neither':
          return unread.length > 0 ? 'nicht lesbar' : 'nicht eingeschätzt';
      }
    },
    roleAsks: 'Die Rolle verlangt',
    title: (name) => (name === '' ? 'Das Gespräch' : `Das Gespräch mit ${name}`),
    intro:
      'Beide schätzen für sich ein, öffnen dann ihre Antworten und sprechen über das, was sie verschieden sehen. Nichts hier ist eine Note, und niemand muss jede Zeile erfüllen.',
    roleAsksNothing:
      'Diese Leiter sagt nicht, was diese Rolle verlangt; deshalb sind hier alle ihre Kompetenzen.',
    overYears: 'Gespräche über die Jahre',
    allSkills: 'alle Kompetenzen',
    beginNew: 'Ein neues Gespräch beginnen',
    staysToRead: 'Dieses bleibt zum Nachlesen.',
    answersClose:
      'Deine Antworten schließen sich, damit beide neu einschätzen, bevor sie die andere Seite sehen.',
    remove: 'Dieses Gespräch entfernen',
    removeNote: 'mit Notizen und Ergebnis. Antworten, Belege und Vorhaben bleiben.',
    heldOn: 'Geführt am',
    roleWeTalkAbout: 'Die Rolle, über die wir sprechen',
    anotherRole: 'Eine andere Rolle …',
    anotherRolePick: 'Eine andere Rolle',
    noOneRole: 'Keine einzelne Rolle: alle Kompetenzen',
    begin: 'Ein Gespräch beginnen',

    answeredOf: (answered, of) => `${figure(answered)} von ${figure(of)} beantwortet`,
    myAnswers: 'Meine Antworten',
    theirAnswers: ({ theirs }) => `${theirs} die Antworten`,
    openMine: ({ they }) => `Offen: ${they} sieht sie, und deine Notizen, in der Datei, die du sicherst.`,
    closedMine: ({ they }) =>
      `Geschlossen: ${they} kann weder sie noch deine Notizen sehen. Die Datei, die du sicherst, lässt sie weg.`,
    close: 'Wieder schließen',
    openTo: ({ other }) => `Meine Antworten öffnen für ${other}`,
    besideYours: 'Offen, und unten neben deinen zu sehen.',
    shownBefore: 'Gezeigt, bevor du deine geöffnet hast: achte darauf, dich nicht an sie anzulehnen.',
    hide: 'Wieder verbergen',
    open: 'Offen',
    seeOnceOpen: 'Du siehst sie, sobald du deine öffnest, damit sich keine Antwort an die andere anlehnt.',
    peek: 'Zeigen, bevor ich eingeschätzt habe',
    notOpenYet: 'Noch nicht offen',
    comeWithFile: ({ they }) => `Sie kommen mit der Datei, die ${they} nach dem Öffnen für dich sichert.`,

    differ: 'Verschieden gesehen',
    agreedSince: (agreed) => `${figure(agreed)} seither vereinbart`,
    agreedToo: (text) => `${text} · vereinbart`,
    allAlike: 'Nichts: Was ihr beide eingeschätzt habt, seht ihr gleich.',
    noneBoth: 'Noch nichts, was ihr beide eingeschätzt habt.',
    rest: 'Das Übrige',
    agreeAlike: (skills) => `Die ${figure(skills)} gleichen vereinbaren`,
    agreedOn: (skills) => `${figure(skills)} vereinbart. Rückgängig nimmt es zurück.`,
    single: 'Von einer Seite eingeschätzt',
    same: 'Gleich gesehen',
    neither: 'Noch nicht eingeschätzt',

    leaveAnswer: 'Meine Antwort lassen',
    giveAnswer: 'Meine Antwort geben',
    changeAnswer: 'Meine Antwort ändern',
    inLadderWords: 'In den Worten der Leiter',
    shortOfFirst: 'Vor der ersten Stufe, oder neu darin.',
    theirNote: ({ theirs }) => `${theirs} die Notiz`,
    myNote: 'Meine Notiz',
    addNote: 'Notiz hinzufügen',
    myAnswer: 'Meine Antwort',
    agreeOn: 'Was wir vereinbaren',
    agreeOnceOpen: 'Was wir vereinbaren, sobald beide ihre Antworten geöffnet haben',
    of: (what, skill) => `${what}: ${skill}`,
    notYet: 'Noch nicht',
    notApplicable: 'Nicht zutreffend',
    notRated: 'Nicht eingeschätzt',
    notAgreed: 'Noch nicht vereinbart',
    takeBack: 'Zurücknehmen',
    takeBackOf: (label, skill) => `Zurücknehmen: ${label}, ${skill}`,

    ready: (role, share) => `Bereitschaft für ${role}, ${percent(share)}`,
    readyBy: (side) =>
      side === 'self'
        ? 'nach dem, was vereinbart ist, sonst nach meinen eigenen Antworten'
        : 'nach dem, was vereinbart ist, sonst nach den eigenen Antworten der Person',
    readyNote: (example) =>
      `${example} Sie folgt aus den Antworten oben und ist kein Ergebnis des Gesprächs.`,

    actions: 'Was wir vereinbaren zu tun',
    noActions: 'Noch nichts: am besten wenig und Kleines, jedes mit einem Tag.',
    addAction: 'Ein vereinbartes Vorhaben hinzufügen',
    otherActions: 'Aus den anderen Vorhaben wählen',
    agree: 'Vereinbaren',
    agreeTo: (text) => `Vereinbaren: ${text}`,

    notes: 'Notizen',
    noteOnWhole: ({ they }) => `Meine Notiz zum Ganzen; ${they} liest sie, sobald ich meine Antworten öffne`,
    outcome: 'Was daraus wurde',
    outcomeLabel: 'Das Ergebnis in eigenen Worten, für beide zu lesen',

    past: (date, role) => `Am ${date}${role === undefined ? '' : `, über ${part('b', role)}`}.`,
    toLatest: 'Zum letzten Gespräch',
    nothingWritten: 'Es wurde nichts aufgeschrieben.',
    answersGoOn:
      'Antworten gehen von einem Gespräch zum nächsten weiter. Wie sie damals waren, sagt eine Momentaufnahme unter „Im Lauf der Zeit“, wo eine gemacht wurde.',

    send: { self: 'An meine Führungskraft schicken', manager: 'Zurückschicken' },
    sendNote: (contents) =>
      `Eine Datei geht zwischen euch beiden hin und her, auf welchem Weg ihr auch Dateien schickt: von hier wird nichts gesendet. Auf der anderen Seite geöffnet, wird sie Feld für Feld zusammengeführt, und nichts wird überschrieben. ${contents}`,
    notInIt: 'Deine eigenen Antworten und Notizen sind nicht darin, bis du sie öffnest.',
    saveFor: ({ other }) => `Datei sichern für ${other} …`,
    savedAs: (path) => `Gesichert als ${path}.`,
    print: {
      title: 'Drucken oder kopieren',
      note: 'Zwei Seiten zum Besprechen, mit Platz zum Schreiben; länger, wo es mehr zu sagen gibt. Nur was dir gezeigt ist, steht darauf.',
      print: 'Drucken …',
      copy: 'Als Markdown kopieren',
      save: 'Als Markdown sichern …',
      copied: 'Kopiert.',
      notCopied: 'Dieser Browser lässt die Seite nicht kopieren. Sichere stattdessen die Datei.',
    },

    sheet: {
      kind: 'Entwicklungsgespräch',
      name: 'Name',
      with: 'Mit',
      date: 'Datum',
      foot: (example, ladder, edition, steps) =>
        `${example} Die Zeichen sind die Stufen von „${part('bdi', ladder)}“${edition ? `, Ausgabe ${part('bdi', edition)}` : ''}: ${steps.join(', ')}. Leere Zeichen sind von Hand auszufüllen.`,
      byHand: 'Notizen von Hand',
      heads: { self: 'Eigene', manager: 'Führungskraft', agreed: 'Vereinbart' },
      ratedByOne: 'Von einer Seite eingeschätzt',
      rated: 'Eingeschätzt',
      skill: 'Kompetenz',
      nothingRated: 'Noch ist nichts eingeschätzt.',
      notRatedBy: {
        both: 'Von niemandem eingeschätzt:',
        self: 'Selbst nicht eingeschätzt:',
        manager: 'Von der Führungskraft nicht eingeschätzt:',
      },
      agreedActions: 'Vereinbarte Vorhaben',
      evidence: 'Belege',
      fromManager: 'von der Führungskraft',
      more: (more) => `und ${figure(more)} weitere`,
      note: { self: 'Eigene Notiz', manager: 'Notiz der Führungskraft' },
      noteOn: (skill, side) =>
        `${skill}, ${{ self: 'eigene Notiz', manager: 'Notiz der Führungskraft' }[side]}`,
    },
    record: {
      title: (name) => (name === undefined ? 'Entwicklungsplan' : `Entwicklungsplan von ${name}`),
      example:
        'Dies ist ein Beispielprofil für das Gespräch, keine Checkliste: niemand muss jede Zeile erfüllen, und keine entscheidet für sich allein.',
      ladder: (title, edition) => `Leiter: ${title}${edition === undefined ? '' : `, Ausgabe ${edition}`}`,
      roleToday: (role) => `Rolle heute: ${role}`,
      targets: (roles) => `${roles.length === 1 ? 'Ziel' : 'Ziele'}: ${roles.join('; ')}`,
      withheld: (side) =>
        `Die ${{ self: 'eigenen Einschätzungen und Notizen', manager: 'Einschätzungen und Notizen der Führungskraft' }[side]} sind nicht in dieser Kopie.`,
      groups: {
        differ: 'Verschieden gesehen',
        settled: 'Verschieden gesehen und seitdem vereinbart',
        alike: 'Gleich gesehen',
        single: 'Nur einmal eingeschätzt',
        none: 'Nicht eingeschätzt',
      },
      views: { self: 'Eigene', manager: 'Führungskraft', agreed: 'Vereinbart' },
      answer: answers(formatter).answerText,
      toFirstStep: 'Auf dem Weg zur ersten Stufe',
      beyond: (step) => `Über ${step} hinaus, auf dem Weg zur nächsten Stufe`,
      evidence: 'Belege',
      fromManager: 'von der Führungskraft',
      actions: 'Vorhaben',
      by: (day) => `bis ${longDateText(day)}`,
      agreed: 'von beiden vereinbart',
      inGeneral: 'Allgemeine Vorhaben',
      notes: 'Notizen',
      note: { self: 'Eigene Notiz', manager: 'Notiz der Führungskraft' },
      conversation: (day) => `Gespräch vom ${longDateText(day)}`,
      about: (role) => `Über die Rolle ${role}.`,
      outcome: 'Ergebnis',
      kept: 'Nicht mehr in dieser Leiter',
    },
  };
};
