import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const teamMessages = ({ plural, figure, percent, part }: Formatter): MessagesOf<'team'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const people = (n: number) => plural(n, { one: '# Person', other: '# Personen' });
  const roles = (n: number) => plural(n, { one: '# Rolle', other: '# Rollen' });
  const changes = (n: number) => plural(n, { one: '# Änderung', other: '# Änderungen' });
  const toSettle = (n: number) => `${plural(n, { one: '# Konflikt', other: '# Konflikte' })} zu klären`;
  const names = part('names', ' ');
  return {
    ...strings,
    intro: (example) =>
      `Sieh, welche Kompetenzen dein Team abdeckt, welche nur wenige Personen haben und wer wem helfen kann. ${example} Es gibt keine Rangliste, und nichts verlässt diesen Browser.`,
    person: (number) => `Person ${figure(number)}`,
    skills,
    people,
    roles,
    removed: (name) =>
      `\u2068${name}\u2069 wurde aus diesem Browser entfernt. Öffne die Datei der Person, um sie wiederherzustellen.`,
    opened: (files) => `${plural(files, { one: '# Datei', other: '# Dateien' })} geöffnet`,
    newHere: (n, withNames) =>
      `${plural(n, { one: '# Person zum Team hinzugefügt', other: '# Personen zum Team hinzugefügt' })}${withNames ? `: ${names}` : ''}.`,
    file: (number) => `Datei ${figure(number)}`,
    moreFaults: (more) => `und ${figure(more)} weitere.`,

    arrived: {
      ...strings.arrived,
      elsewhere: (ladder) =>
        `gehört zu einer anderen Leiter, „${ladder}“. Öffne zuerst diese Leiter, dann die Datei noch einmal.`,
      joined: (news, conflicts) => {
        const brought = news === 0 ? 'enthält nichts Neues' : `wurde zusammengeführt: ${changes(news)}`;
        return conflicts > 0 ? `${brought}, ${toSettle(conflicts)}.` : `${brought}.`;
      },
    },
    roleReady: (role, share) => `${role}: ${percent(share)} bereit`,
    rated: (n) => `${skills(n)} eingeschätzt`,
    toSettle,
    notRated: (unrated, of) => `${skills(unrated)} von ${figure(of)} nicht eingeschätzt.`,
    today: (role) => `Heute: ${part('role', role)}`,
    savedAs: (path) => `Gespeichert als ${path}.`,
    conversationWith: (name) => `Gespräch mit ${name}`,

    ready: (readiness, steps, unrated) =>
      [
        `${percent(readiness)} bereit`,
        steps > 0 ? plural(steps, { one: 'noch # Stufe', other: 'noch # Stufen' }) : 'keine Stufe fehlt',
        unrated > 0 && `${skills(unrated)} nicht eingeschätzt`,
      ]
        .filter(Boolean)
        .join(', '),
    profileOf: (role) => `Profil von ${part('role', role)}`,
    nearReady: (share) => `${percent(share)} bereit`,
    teamRoles: (n) => `Die Rollen und Ziele des Teams: ${roles(n)}`,
    everyRole: (n) => `Alle Rollen der Leiter: ${roles(n)}`,
    shownOf: (shown, of) => `${figure(shown)} von ${skills(of)}`,
    atLeast: (step) => `Mindestens ${step}`,

    askedBy: withParts(strings.askedBy, part),
    heldAlone: `Nur ${names} hat sie.`,
    unratedHolders: (n) =>
      plural(n, {
        one: '# Person hat sie nicht eingeschätzt, hat sie aber vielleicht.',
        other: '# Personen haben sie nicht eingeschätzt, haben sie aber vielleicht.',
      }),
    withoutTarget: (n) =>
      plural(n, {
        one: '# Person hat kein Ziel und ist nicht aufgeführt.',
        other: '# Personen haben kein Ziel und sind nicht aufgeführt.',
      }),
    growIn: (n, mentored) => `${skills(n)} zu entwickeln; bei ${figure(mentored)} kann jemand helfen`,
    forRole: (role) => `Für ${role}`,
    climb: (held, asked) => `${held} → ${asked}`,
    passOn: (n, to) => `kann ${people(to)} bei ${skills(n)} helfen`,
    holds: (step) => `ist bei ${step}`,
    to: `an ${names}`,
    askForIt: (n) => plural(n, { one: '# Person braucht sie', other: '# Personen brauchen sie' }),
    stepFor: (step) => `${part('b', step)} für ${names}`,
    all: (all) => `Alle ${figure(all)} anzeigen`,
    of: (what, list) => `${what}: ${list}`,
  };
};
