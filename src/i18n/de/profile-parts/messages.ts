import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const profilePartsMessages = ({
  plural,
  figure,
  percent,
  list,
  part,
}: Formatter): MessagesOf<'profileParts'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const their = { self: 'der anderen Person', manager: 'der Führungskraft' };
  const fields: Record<string, string> = { label: 'die Bezeichnung', date: 'das Datum', role: 'die Rolle' };
  return {
    ...strings,
    rated: (done, of) => `${part('b', figure(done))} von ${figure(of)} eingeschätzt`,
    saidRated: (done, of) => `${figure(done)} von ${figure(of)} eingeschätzt.`,
    saidAnswer: (skill, answer) => `${skill}: ${answer}.`,
    keys: (last) =>
      `${part('key', '0')}–${part('key', String(last))} schätzen die Kompetenz im Fokus ein und gehen zur nächsten, ${part('key', 'n')} heißt nicht zutreffend, ${part('key', 'Backspace')} entfernt eine Einschätzung, ${part('key', '↑')} ${part('key', '↓')} wechseln die Kompetenz.`,
    otherAnswer: (answer) =>
      `Als „${answer}“ eingeschätzt; das ist keine der Stufen unten. Die Einschätzung bleibt, bis du eine Stufe wählst.`,
    agreedAnswer: (answer) => `Vereinbart: ${answer}. Diese Einschätzung zählt für die Bereitschaft.`,

    ready: (share) => `${percent(share)} bereit`,
    unratedAtMost: (unrated, most) =>
      `${skills(unrated)} nicht eingeschätzt; mit ${plural(unrated, { one: 'ihr', other: 'ihnen' })} höchstens ${percent(most)}`,

    record: {
      ...strings.record,
      from: (who) => `von ${who}`,
      removed: (text) => `Entfernt: ${part('text', text)}`,
    },

    conflicts: {
      ...strings.conflicts,
      shared: (owner, reader) =>
        owner === reader
          ? 'Ob meine Einschätzungen freigegeben sind'
          : `Ob die Einschätzungen ${their[owner]} freigegeben sind`,
      noteOf: (owner, reader) => (owner === reader ? 'meine Notiz' : `die Notiz ${their[owner]}`),
      rating: (view, reader) =>
        view === 'agreed'
          ? 'die vereinbarte Einschätzung'
          : view === reader
            ? 'meine Einschätzung'
            : `die Einschätzung ${their[view]}`,
      of: (what, which) => `${what}: ${which}`,
      its: (field) => fields[field] ?? field,
      inSkill: (skill, what) => `${skill}, ${what}`,
      snapshot: (label) => `Die Momentaufnahme „${label}“`,
      inSnapshot: (skill, label) => `${skill} in der Momentaufnahme „${label}“`,
      talk: (date) => (date === undefined ? 'Ein Gespräch' : `Das Gespräch vom ${date}`),
      entry: (kind, text) => `${kind} („${text}“)`,
      source: (isHere, by, on) =>
        [
          isHere ? 'hier' : '',
          on === undefined
            ? 'ohne Datum'
            : `${{ me: 'von mir', manager: 'von der Führungskraft', self: 'von der eingeschätzten Person' }[by]}, ${on}`,
        ]
          .filter(Boolean)
          .join(', '),
    },
    contents: ({ name, answers, evidence, actions, notes, conversations, snapshots }) => {
      const parts: [number, string, string][] = [
        [name ? 1 : 0, 'der Name', 'kein Name'],
        [
          answers.self,
          plural(answers.self, { one: '# eigene Einschätzung', other: '# eigene Einschätzungen' }),
          'keine eigenen Einschätzungen',
        ],
        [
          answers.manager,
          plural(answers.manager, {
            one: '# Einschätzung der Führungskraft',
            other: '# Einschätzungen der Führungskraft',
          }),
          'keine Einschätzungen der Führungskraft',
        ],
        [
          answers.agreed,
          plural(answers.agreed, {
            one: '# vereinbarte Einschätzung',
            other: '# vereinbarte Einschätzungen',
          }),
          'keine vereinbarten Einschätzungen',
        ],
        [evidence, plural(evidence, { one: '# Beleg', other: '# Belege' }), 'keine Belege'],
        [actions, plural(actions, { one: '# Maßnahme', other: '# Maßnahmen' }), 'keine Maßnahmen'],
        [notes, plural(notes, { one: '# Notiz', other: '# Notizen' }), 'keine Notizen'],
        [
          conversations,
          plural(conversations, { one: '# Gespräch', other: '# Gespräche' }),
          'keine Gespräche',
        ],
        [
          snapshots,
          plural(snapshots, { one: '# Momentaufnahme', other: '# Momentaufnahmen' }),
          'keine Momentaufnahmen',
        ],
      ];
      const there = parts.filter(([count]) => count > 0).map(([, text]) => text);
      const missing = parts.filter(([count]) => count === 0).map(([, , text]) => text);
      return `Enthalten: ${there.length === 0 ? 'keine Einschätzungen' : list(there)}${missing.length === 0 ? '' : `; ${list(missing)}`}.`;
    },
  };
};
