import type { MessagesOf } from '../../en/catalogue';
import { figuresMessages } from '../figures/messages';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const planMessages = (formatter: Formatter): MessagesOf<'plan'> => {
  const { plural, figure, percent, part } = formatter;
  const { stepName } = figuresMessages(formatter);
  const actions = (n: number) => plural(n, { one: '# Vorhaben', other: '# Vorhaben' });
  return {
    ...strings,
    marked: (text, done) => `${done ? 'Erledigt' : 'Wieder offen'}: ${text}.`,

    chooseTarget: withParts(strings.chooseTarget, part),
    rateFirst: (hasTarget) =>
      `${part('rate', hasTarget ? 'Die Kompetenzen einschätzen, die dafür am meisten zählen' : 'Einige Kompetenzen einschätzen')}: bis dahin zählt jede als 0.`,

    calendar: {
      ...strings.calendar,
      dated: (events, undated) =>
        `${plural(events, { one: '# offenes Vorhaben hat einen Tag und kommt', other: '# offene Vorhaben haben einen Tag und kommen' })} in eine Datei, die Kalender lesen${undated > 0 ? `; ${plural(undated, { one: '# ohne Tag bleibt hier', other: '# ohne Tag bleiben hier' })}` : ''}. Die Datei entsteht in diesem Browser, und nichts wird gesendet. Erneut gesichert, bringt sie dieselben Einträge auf den neuen Stand.`,
      saved: (events, path) => `${actions(events)} gesichert als ${path}.`,
    },
    addTo: (skill) => `Vorhaben hinzufügen: ${skill}`,
    actions,
    showAll: (all) => `Alle ${figure(all)} zeigen`,
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
    alone: (role, bar) => `Bringt allein ${part('role', role)} auf ${percent(bar)}`,
    noNearer: (targets) =>
      targets === 1
        ? 'Bringt dein Ziel nicht näher: es verlangt nicht mehr, als du hast.'
        : 'Bringt keines deiner Ziele näher: sie verlangen nicht mehr, als du hast.',
    step: (scale, { inLadder, rating, from, to }) => {
      if (!inLadder) return 'Nicht in dieser Ausgabe der Leiter, also in keiner Zahl.';
      if (rating === 'setAside') return 'Als nicht zutreffend beiseitegelegt, also in keiner Zahl.';
      if (to <= from) return `${stepName(scale, from)}, die letzte Stufe, die es gibt.`;
      const next = stepName(scale, to);
      return rating === 'unrated'
        ? `Nicht eingeschätzt, was als 0 zählt → ${next}`
        : `${stepName(scale, from)} → ${next}`;
    },

    entry: {
      ...strings.entry,
      doneThis: (text) => `Erledigt: ${text}`,
      editAction: (text) => `Vorhaben bearbeiten: ${text}`,
      editEvidence: (text) => `Beleg bearbeiten: ${text}`,
    },

    moves: {
      ...strings.moves,
      title: (fromRole) =>
        `Nächste Schritte, nach Passung${fromRole ? '; zuerst die, die die Leiter von deiner Rolle aus nennt' : ''}`,
      ready: (share) => `${percent(share)} bereit`,
      fit: (share) => `Passung ${percent(share)}`,
      steps: (steps) => (steps > 0 ? plural(steps, { one: '# Stufe', other: '# Stufen' }) : 'keine Stufe'),
      pay: (share) => `Gehalt ${share}`,
      fitSum: (readiness, retention) => {
        const three = (value: number) => figure(value, 3);
        return `Die Passung ist 2 × ${three(readiness)} × ${three(retention)} ÷ (${three(readiness)} + ${three(retention)}): ${percent(readiness)} dessen, was die Rolle verlangt, ist da, ${percent(retention)} dessen, was du hast, bleibt in Gebrauch.`;
      },
    },

    work: {
      ...strings.work,
      evidence: (pieces) => plural(pieces, { one: '# Beleg', other: '# Belege' }),
      actions,
    },
  };
};
