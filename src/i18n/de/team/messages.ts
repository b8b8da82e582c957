import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const teamMessages = ({ plural, figure, percent, part }: Formatter): MessagesOf<'team'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const people = (n: number) => plural(n, { one: '# Person', other: '# Personen' });
  const roles = (n: number) => plural(n, { one: '# Rolle', other: '# Rollen' });
  const changes = (n: number) => plural(n, { one: '# Änderung', other: '# Änderungen' });
  const toSettle = (n: number) => `${plural(n, { one: '# Abweichung', other: '# Abweichungen' })} zu klären`;
  const names = part('names', ' ');
  return {
    ...strings,
    intro: (example) =>
      `Mehrere Menschen über einer Leiter: was sie zusammen können, was an wenigen hängt, und wer wem helfen kann. ${example} Niemand bekommt einen Rang, und nichts verlässt diesen Browser.`,
    person: (number) => `Person ${figure(number)}`,
    skills,
    people,
    roles,
    removed: (name) =>
      `\u2068${name}\u2069 ist aus diesem Browser entfernt. Die Datei bringt die Person zurück.`,
    opened: (files) => `${plural(files, { one: '# Datei', other: '# Dateien' })} geöffnet`,
    newHere: (n, withNames) =>
      `${plural(n, { one: '# Person ist neu hier', other: '# Personen sind neu hier' })}${withNames ? `: ${names}` : ''}.`,
    file: (number) => `Datei ${figure(number)}`,
    moreFaults: (more) => `und ${figure(more)} weitere.`,

    arrived: {
      ...strings.arrived,
      elsewhere: (ladder) =>
        `gehört zu einer anderen Leiter, „${ladder}“. Öffne zuerst diese Leiter, dann die Datei noch einmal.`,
      joined: (news, conflicts) => {
        const brought = news === 0 ? 'sagt nichts, was nicht schon hier war' : `brachte ${changes(news)}`;
        return conflicts > 0 ? `${brought}, und ${toSettle(conflicts)}.` : `${brought}.`;
      },
    },
    roleReady: (role, share) => `${role}: ${percent(share)} bereit`,
    rated: (n) => `${skills(n)} eingeschätzt`,
    toSettle,
    notRated: (unrated, of) => `${skills(unrated)} von ${figure(of)} nicht eingeschätzt.`,
    today: (role) => `Heute: ${part('role', role)}`,
    savedAs: (path) => `Gesichert als ${path}.`,
    conversationWith: (name) => `Gespräch mit ${name}`,

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
    nearReady: (share) => `${percent(share)} bereit`,
    teamRoles: (n) => `Die Rollen und Ziele des Teams: ${roles(n)}`,
    everyRole: (n) => `Jede Rolle der Leiter: ${roles(n)}`,
    shownOf: (shown, of) => `${figure(shown)} von ${skills(of)}`,
    atLeast: (step) => `Mindestens ${step}`,

    askedBy: withParts(strings.askedBy, part),
    heldAlone: `Nur ${names} hat sie.`,
    unratedHolders: (n) =>
      plural(n, {
        one: '# Person hat sie nicht eingeschätzt und hat sie vielleicht.',
        other: '# Personen haben sie nicht eingeschätzt und haben sie vielleicht.',
      }),
    withoutTarget: (n) =>
      plural(n, {
        one: '# Person hat kein Ziel, und so keinen Bedarf, der hier zu sehen ist.',
        other: '# Personen haben kein Ziel, und so keinen Bedarf, der hier zu sehen ist.',
      }),
    growIn: (n, mentored) =>
      `${skills(n)} zum Wachsen, bei ${figure(mentored)} davon ist jemand zum Fragen da`,
    forRole: (role) => `Für ${role}`,
    climb: (held, asked) => `${held} → ${asked}`,
    passOn: (n, to) => `${skills(n)} weiterzugeben, an ${people(to)}`,
    holds: (step) => `hat ${step}`,
    to: `an ${names}`,
    askForIt: (n) => plural(n, { one: '# Person fragt danach', other: '# Personen fragen danach' }),
    stepFor: (step) => `${part('b', step)} für ${names}`,
    all: (all) => `Alle ${figure(all)} zeigen`,
    of: (what, list) => `${what}: ${list}`,
  };
};
