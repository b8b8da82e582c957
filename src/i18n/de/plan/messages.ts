import type { MessagesOf } from '../../en/catalogue';
import { figuresMessages } from '../figures/messages';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const planMessages = (formatter: Formatter): MessagesOf<'plan'> => {
  const { plural, figure, percent, part } = formatter;
  const { stepName } = figuresMessages(formatter);
  const actions = (n: number) => plural(n, { one: '# Maßnahme', other: '# Maßnahmen' });
  return {
    ...strings,
    marked: (text, done) => `${done ? 'Erledigt' : 'Wieder offen'}: ${text}.`,

    chooseTarget: withParts(strings.chooseTarget, part),
    rateFirst: (hasTarget) =>
      `${part('rate', hasTarget ? 'Schätze zuerst die Kompetenzen ein, die dafür am wichtigsten sind' : 'Schätze zuerst einige Kompetenzen ein')}: Bis dahin zählt jede Kompetenz als 0.`,

    calendar: {
      ...strings.calendar,
      dated: (events, undated) =>
        `Die Kalenderdatei enthält die ${plural(events, { one: '# offene Maßnahme mit Datum', other: '# offenen Maßnahmen mit Datum' })}${undated > 0 ? `, nicht aber die ${plural(undated, { one: '# Maßnahme ohne Datum', other: '# Maßnahmen ohne Datum' })}` : ''}. Die Datei entsteht in diesem Browser, und nichts wird gesendet. Wenn du sie später noch einmal importierst, aktualisiert sie dieselben Kalendereinträge.`,
      saved: (events, path) => `${actions(events)} gespeichert als ${path}.`,
    },
    addTo: (skill) => `Maßnahme hinzufügen: ${skill}`,
    actions,
    showAll: (all) => `Alle ${figure(all)} anzeigen`,
    change: ({ before, after }) => {
      const texts = [0, 1, 2].map((digits) => [
        percent(before, false, digits),
        percent(after, false, digits),
      ]);
      return (texts.find(([a, b]) => a !== b) ?? texts[0] ?? []).join(' → ');
    },
    changeReady: (role, change) => `${role}: ${change} bereit`,
    moreTargets: (more) => `und ${plural(more, { one: '# weiteres Ziel', other: '# weitere Ziele' })}`,
    moreRoles: (more) => `und ${plural(more, { one: '# weitere Rolle', other: '# weitere Rollen' })}`,
    alone: (role, bar) => `Bringt ${part('role', role)} allein auf ${percent(bar)}`,
    noNearer: (targets) =>
      targets === 1
        ? 'Bringt dich deinem Ziel nicht näher: Du erfüllst diese Anforderung bereits.'
        : 'Bringt dich keinem deiner Ziele näher: Du erfüllst diese Anforderung bereits.',
    step: (scale, { inLadder, rating, from, to }) => {
      if (!inLadder) return 'Nicht in dieser Ausgabe der Leiter, also nicht mitgezählt.';
      if (rating === 'setAside') return 'Als nicht zutreffend eingeschätzt, also nicht mitgezählt.';
      if (to <= from) return `${stepName(scale, from)}, die höchste Stufe.`;
      const next = stepName(scale, to);
      return rating === 'unrated'
        ? `Nicht eingeschätzt, zählt als 0 → ${next}`
        : `${stepName(scale, from)} → ${next}`;
    },

    entry: {
      ...strings.entry,
      doneThis: (text) => `Erledigt: ${text}`,
      editAction: (text) => `Maßnahme bearbeiten: ${text}`,
      editEvidence: (text) => `Beleg bearbeiten: ${text}`,
    },

    moves: {
      ...strings.moves,
      title: (fromRole) =>
        `Nächste Schritte nach Passung${fromRole ? '; zuerst die, die die Leiter für deine Rolle nennt' : ''}`,
      ready: (share) => `${percent(share)} bereit`,
      fit: (share) => `Passung ${percent(share)}`,
      steps: (steps) => (steps > 0 ? plural(steps, { one: '# Stufe', other: '# Stufen' }) : 'keine Stufe'),
      pay: (share) => `Gehalt ${share}`,
      fitSum: (readiness, retention) => {
        const three = (value: number) => figure(value, 3);
        return `Die Passung ist 2 × ${three(readiness)} × ${three(retention)} ÷ (${three(readiness)} + ${three(retention)}): ${percent(readiness)} ihrer Anforderungen sind erfüllt, ${percent(retention)} deiner Kompetenzen werden weiter gebraucht.`;
      },
    },

    work: {
      ...strings.work,
      evidence: (pieces) => plural(pieces, { one: '# Beleg', other: '# Belege' }),
      actions,
    },
  };
};
