import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import { answersMessages } from '../answers/messages';
import { figuresMessages } from '../figures/messages';
import strings from './strings.json';

export const conversationMessages = (formatter: Formatter): MessagesOf<'conversation'> => {
  const { plural, figure, percent, part } = formatter;
  const { longDateText } = figuresMessages(formatter);
  return {
    ...strings,
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
    title: (name) => (name === '' ? 'Das Gespräch' : `Das Gespräch mit ${name}`),

    answeredOf: (answered, of) => `${figure(answered)} von ${figure(of)} beantwortet`,
    theirAnswers: ({ theirs }) => `${theirs} die Antworten`,
    openMine: ({ they }) => `Offen: ${they} sieht sie, und deine Notizen, in der Datei, die du sicherst.`,
    closedMine: ({ they }) =>
      `Geschlossen: ${they} kann weder sie noch deine Notizen sehen. Die Datei, die du sicherst, lässt sie weg.`,
    openTo: ({ other }) => `Meine Antworten öffnen für ${other}`,
    comeWithFile: ({ they }) => `Sie kommen mit der Datei, die ${they} nach dem Öffnen für dich sichert.`,
    agreedSince: (agreed) => `${figure(agreed)} seither vereinbart`,
    agreedToo: (text) => `${text} · vereinbart`,
    agreeAlike: (skills) => `Die ${figure(skills)} gleichen vereinbaren`,
    agreedOn: (skills) => `${figure(skills)} vereinbart. Rückgängig nimmt es zurück.`,
    theirNote: ({ theirs }) => `${theirs} die Notiz`,
    of: (what, skill) => `${what}: ${skill}`,
    takeBackOf: (label, skill) => `Zurücknehmen: ${label}, ${skill}`,

    ready: (role, share) => `Bereitschaft für ${role}, ${percent(share)}`,
    readyBy: (side) =>
      side === 'self'
        ? 'nach dem, was vereinbart ist, sonst nach meinen eigenen Antworten'
        : 'nach dem, was vereinbart ist, sonst nach den eigenen Antworten der Person',
    readyNote: (example) =>
      `${example} Sie folgt aus den Antworten oben und ist kein Ergebnis des Gesprächs.`,
    agreeTo: (text) => `Vereinbaren: ${text}`,
    noteOnWhole: ({ they }) => `Meine Notiz zum Ganzen; ${they} liest sie, sobald ich meine Antworten öffne`,

    past: (date, role) => `Am ${date}${role === undefined ? '' : `, über ${part('b', role)}`}.`,
    sendNote: (contents) =>
      `Eine Datei geht zwischen euch beiden hin und her, auf welchem Weg ihr auch Dateien schickt: von hier wird nichts gesendet. Auf der anderen Seite geöffnet, wird sie Feld für Feld zusammengeführt, und nichts wird überschrieben. ${contents}`,
    saveFor: ({ other }) => `Datei sichern für ${other} …`,
    savedAs: (path) => `Gesichert als ${path}.`,

    sheet: {
      ...strings.sheet,
      foot: (example, ladder, edition, steps) =>
        `${example} Die Zeichen sind die Stufen von „${part('bdi', ladder)}“${edition ? `, Ausgabe ${part('bdi', edition)}` : ''}: ${steps.join(', ')}. Leere Zeichen sind von Hand auszufüllen.`,
      more: (more) => `und ${figure(more)} weitere`,
      noteOn: (skill, side) =>
        `${skill}, ${{ self: 'eigene Notiz', manager: 'Notiz der Führungskraft' }[side]}`,
    },

    record: {
      ...strings.record,
      title: (name) => (name === undefined ? 'Entwicklungsplan' : `Entwicklungsplan von ${name}`),
      ladder: (title, edition) => `Leiter: ${title}${edition === undefined ? '' : `, Ausgabe ${edition}`}`,
      roleToday: (role) => `Rolle heute: ${role}`,
      targets: (roles) => `${roles.length === 1 ? 'Ziel' : 'Ziele'}: ${roles.join('; ')}`,
      withheld: (side) =>
        `Die ${{ self: 'eigenen Einschätzungen und Notizen', manager: 'Einschätzungen und Notizen der Führungskraft' }[side]} sind nicht in dieser Kopie.`,
      answer: answersMessages(formatter).answerText,
      beyond: (step) => `Über ${step} hinaus, auf dem Weg zur nächsten Stufe`,
      by: (day) => `bis ${longDateText(day)}`,
      conversation: (day) => `Gespräch vom ${longDateText(day)}`,
      about: (role) => `Über die Rolle ${role}.`,
    },
  };
};
