import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import { answersMessages } from '../answers/messages';
import { figuresMessages } from '../figures/messages';
import strings from './strings.json';

/** The head of the reader’s own column. */
const MINE = 'Meine';

export const conversationMessages = (formatter: Formatter): MessagesOf<'conversation'> => {
  const { plural, figure, percent, part } = formatter;
  const { longDateText } = figuresMessages(formatter);
  return {
    ...strings,
    voices: (side, name) => {
      if (side === 'self') {
        return {
          heads: { self: MINE, manager: 'Meine Führungskraft', agreed: 'Vereinbart' },
          other: 'meine Führungskraft',
          theirs: 'deiner Führungskraft',
          they: 'deine Führungskraft',
        };
      }
      const called = name === '' ? '' : `\u2068${name}\u2069`;
      return {
        heads: { self: called || 'Andere Person', manager: MINE, agreed: 'Vereinbart' },
        other: called || 'die andere Person',
        theirs: called === '' ? 'der anderen Person' : `von ${called}`,
        they: called || 'die andere Person',
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
          return heads.self === MINE ? 'nur meine' : 'nur die andere';
        case 'onlyManager':
          return heads.manager === MINE ? 'nur meine' : 'nur die andere';
        case 'neither':
          return unread.length > 0 ? 'nicht lesbar' : 'nicht eingeschätzt';
      }
    },
    title: (name) => (name === '' ? 'Das Gespräch' : `Das Gespräch mit ${name}`),

    answeredOf: (answered, of) => `${figure(answered)} von ${figure(of)} eingeschätzt`,
    theirAnswers: ({ theirs }) => `Einschätzungen ${theirs}`,
    openMine: ({ they }) =>
      `Freigegeben: In der Datei, die du speicherst, kann ${they} sie und deine Notizen sehen.`,
    closedMine: ({ they }) =>
      `Privat: Weder sie noch deine Notizen kann ${they} sehen. Die Datei, die du speicherst, lässt sie weg.`,
    openTo: ({ other }) => `Meine Einschätzungen für ${other} freigeben`,
    comeWithFile: ({ they }) =>
      `Du erhältst sie mit der Datei, die ${they} nach der Freigabe für dich speichert.`,
    agreedSince: (agreed) => `${figure(agreed)} inzwischen vereinbart`,
    agreedToo: (text) => `${text} · vereinbart`,
    agreeAlike: (skills) =>
      plural(skills, {
        one: 'Die eine gleiche Einschätzung vereinbaren',
        other: 'Die # gleichen Einschätzungen vereinbaren',
      }),
    agreedOn: (skills) => `${figure(skills)} vereinbart. Du kannst das rückgängig machen.`,
    theirNote: ({ theirs }) => `Notiz ${theirs}`,
    of: (what, skill) => `${what}: ${skill}`,
    takeBackOf: (label, skill) => `Zurücknehmen: ${label}, ${skill}`,

    ready: (role, share) => `Bereitschaft für ${role}, ${percent(share)}`,
    readyBy: (side) =>
      side === 'self'
        ? 'nach der vereinbarten Einschätzung, sonst nach meiner eigenen'
        : 'nach der vereinbarten Einschätzung, sonst nach der eigenen der Person',
    readyNote: (example) =>
      `${example} Sie wird aus den Einschätzungen oben berechnet und ist kein Ergebnis des Gesprächs.`,
    agreeTo: (text) => `Vereinbaren: ${text}`,
    noteOnWhole: ({ they }) =>
      `Meine Notiz zum Gespräch insgesamt; ${they} kann sie lesen, sobald ich meine Einschätzungen freigebe`,

    past: (date, role) => `Am ${date}${role === undefined ? '' : `, über ${part('b', role)}`}.`,
    sendNote: (contents) =>
      `Tauscht eine Datei aus, auf welchem Weg ihr wollt: Diese Seite sendet nichts. Wenn die andere Person die Datei öffnet, wird sie Feld für Feld zusammengeführt, und nichts wird überschrieben. ${contents}`,
    saveFor: ({ other }) => `Datei für ${other} speichern …`,
    savedAs: (path) => `Gespeichert als ${path}.`,

    sheet: {
      ...strings.sheet,
      foot: (example, ladder, edition, steps) =>
        `${example} Die Zeichen zeigen die Stufen von „${part('bdi', ladder)}“${edition ? `, Ausgabe ${part('bdi', edition)}` : ''}: ${steps.join(', ')}. Fülle leere Zeichen von Hand aus.`,
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
        `Diese Kopie enthält die ${{ self: 'eigenen Einschätzungen und Notizen', manager: 'Einschätzungen und Notizen der Führungskraft' }[side]} nicht.`,
      answer: answersMessages(formatter).answerText,
      beyond: (step) => `Über ${step}, auf dem Weg zur nächsten Stufe`,
      by: (day) => `bis ${longDateText(day)}`,
      conversation: (day) => `Gespräch vom ${longDateText(day)}`,
      about: (role) => `Über die Rolle ${role}.`,
    },
  };
};
