import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';
import { figures } from './figures';

export const plan = (formatter: Formatter): MessagesOf<'plan'> => {
  const { plural, figure, percent, part } = formatter;
  const { stepName } = figures(formatter);
  const actions = (n: number) => plural(n, { one: '# Vorhaben', other: '# Vorhaben' });
  return {
    title: 'Entwicklungsplan',
    marked: (text, done) => `${done ? 'Erledigt' : 'Wieder offen'}: ${text}.`,
    chooseTarget: `${part('stand', 'Wähle eine Rolle, in die du hineinwachsen möchtest')}, und der Plan sagt, wie viel näher jedes Vorhaben dich bringt.`,
    rateFirst: (hasTarget) =>
      `${part('rate', hasTarget ? 'Die Kompetenzen einschätzen, die dafür am meisten zählen' : 'Einige Kompetenzen einschätzen')}: bis dahin zählt jede als 0.`,
    nothingPlanned:
      'Noch ist nichts geplant. Beginne mit einer der Kompetenzen unten: Was würde zeigen, dass du darin eine Stufe weiter bist?',
    calendar: {
      title: 'In deinem Kalender',
      noDate:
        'Noch hat kein offenes Vorhaben einen Tag. Die mit einem lassen sich als Datei sichern, die Kalender lesen.',
      dated: (events, undated) =>
        `${plural(events, { one: '# offenes Vorhaben hat einen Tag und kommt', other: '# offene Vorhaben haben einen Tag und kommen' })} in eine Datei, die Kalender lesen${undated > 0 ? `; ${plural(undated, { one: '# ohne Tag bleibt hier', other: '# ohne Tag bleiben hier' })}` : ''}. Die Datei entsteht in diesem Browser, und nichts wird gesendet. Erneut gesichert, bringt sie dieselben Einträge auf den neuen Stand.`,
      save: 'Als Kalenderdatei sichern …',
      saved: (events, path) => `${actions(events)} gesichert als ${path}.`,
    },
    itsPlace: 'Ihr Platz in der Einschätzung',
    back: 'Zurück zum ganzen Plan',
    open: 'Offene Vorhaben',
    openNote: 'zuerst die, deren nächste Stufe am meisten bringt',
    ofNoSkill: 'Zu keiner einzelnen Kompetenz',
    addOfNoSkill: 'Vorhaben ohne einzelne Kompetenz hinzufügen',
    add: 'Vorhaben hinzufügen',
    addTo: (skill) => `Vorhaben hinzufügen: ${skill}`,
    done: 'Erledigt',
    actions,
    bringMost: 'Wo eine Stufe am meisten brächte',
    withoutAction: 'Kompetenzen ohne offenes Vorhaben',
    firstTwelve: 'Die ersten zwölf zeigen',
    firstEight: 'Die ersten acht zeigen',
    showAll: (all) => `Alle ${figure(all)} zeigen`,
    rateIt: 'Einschätzen',
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
      agreed: 'vereinbart',
      done: 'erledigt',
      whatToDo: 'Was zu tun ist',
      action: 'Vorhaben',
      due: 'Fällig',
      bothAgreed: 'Wir haben es beide vereinbart',
      doneThis: (text) => `Erledigt: ${text}`,
      edit: 'Bearbeiten',
      editAction: (text) => `Vorhaben bearbeiten: ${text}`,
      editEvidence: (text) => `Beleg bearbeiten: ${text}`,
      whatShows: 'Was es zeigt',
      evidence: 'Beleg',
      date: 'Tag',
      finish: 'Fertig',
      remove: 'Entfernen',
      removeThis: { action: 'Dieses Vorhaben entfernen', evidence: 'Diesen Beleg entfernen' },
    },

    moves: {
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
      profile: 'Profil',
      gap: 'Unterschied',
      makeTarget: 'Als Ziel nehmen',
    },
    work: {
      title: 'Belege und Vorhaben',
      evidence: (pieces) => plural(pieces, { one: '# Beleg', other: '# Belege' }),
      actions,
    },
  };
};
