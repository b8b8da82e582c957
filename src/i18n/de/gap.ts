import type { SkillClass } from '../../analysis/gap/gap';
import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const gap = ({ plural, percent, figure, list, part }: Formatter): MessagesOf<'gap'> => {
  const two = (value: number) => figure(value, 2);
  const stepsText = (n: number) => plural(n, { one: '# Stufe', other: '# Stufen' });
  const skillsText = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const movesText = (n: number) => plural(n, { one: '# Schritt', other: '# Schritte' });
  const byWayOf = (stops: readonly string[]) => (stops.length > 0 ? ` über ${list(stops)}` : '');
  const groups: Record<SkillClass, { title: string; note: string }> = {
    learn: { title: 'Zu lernen', note: 'neu mit dieser Rolle' },
    deepen: { title: 'Zu vertiefen', note: 'vorhanden und auf höherer Stufe gefragt' },
    met: { title: 'Erfüllt', note: 'auf der gefragten Stufe vorhanden' },
    beyond: { title: 'Darüber hinaus', note: 'auf höherer Stufe vorhanden als gefragt' },
    unused: { title: 'Nicht gebraucht', note: 'vorhanden und von dieser Rolle nicht genannt' },
    notApplicable: {
      title: 'Beiseitegelegt',
      note: 'nach eigener Einschätzung nicht zutreffend und in keiner Zahl',
    },
  };
  return {
    groups,
    swap: 'Richtung tauschen',
    copy: 'Als Markdown kopieren',
    copied: 'Kopiert.',
    notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
    example: 'Ein Beispielprofil für das Gespräch, keine Checkliste.',
    steps: (steps, skills) => `${part('b', stepsText(steps))} in ${skillsText(skills)} liegen dazwischen.`,
    responsibilitiesGained: 'Neue Aufgaben',
    pay: 'Gehalt',
    experience: 'Erfahrung',
    education: 'Ausbildung',
    notStated: 'nicht angegeben',
    moreYears: (more) =>
      `mindestens ${more > 0 ? '+' : '−'}${plural(Math.abs(more), { one: '# Jahr', other: '# Jahre' })}`,
    notApplicable: 'Trifft nicht zu',
    notRated: 'Nicht eingeschätzt',
    skillSum: (row) => {
      const lead =
        row.class === 'notApplicable'
          ? 'Ausgelassen.'
          : row.step === 0
            ? 'Keine Stufe fehlt.'
            : `Noch ${two(row.step)} zu steigen.`;
      return `${lead} Gewicht ${two(row.weight)}: trägt ${percent(row.contribution)} zur Bereitschaft bei, ${percent(row.shortfall)} fehlen.`;
    },
    readiness: { name: 'Bereitschaft', means: 'dessen, was die Rolle verlangt, ist schon vorhanden' },
    retention: { name: 'Erhalt', means: 'der heutigen Stärke bleibt in Gebrauch' },
    fit: { name: 'Passung', means: 'nur hoch, wo beide hoch sind' },
    readinessSum: (covered, asked) =>
      `${two(covered)} von ${two(asked)} gewichteten Stufen: das Gewicht jeder Kompetenz mal der vorhandenen Stufe, nie mehr als der gefragten.`,
    retentionSum: (covered, asked) =>
      `${two(covered)} von ${two(asked)} gewichteten Stufen: die Bereitschaft in Gegenrichtung, mit den Gewichten der ersten Rolle.`,
    fitSum: (readiness, retention) =>
      `2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}).`,
    inNoRole:
      'Du hast keine Rolle auf dieser Leiter, darum ist kein Schritt markiert: Der Einstieg ist überall möglich.',
    noWay: 'Auf dieser Leiter führen keine Schritte von der einen zur anderen.',
    oneMove: 'Ein Schritt verbindet sie.',
    otherRoutes: 'Andere Wege ansehen',
    compareRoutes: 'Wege vergleichen',
    wayForward: (moves, stops) =>
      `Kein einzelner Schritt verbindet sie: Der kürzeste Weg braucht ${movesText(moves)}${byWayOf(stops)}.`,
    wayBack: (moves, from, stops) =>
      `Die Leiter führt in die andere Richtung: Der kürzeste Weg von ${from} braucht ${movesText(moves)}${byWayOf(stops)}.`,
    markdown: {
      title: (from, to) => `Von ${from} zu ${to}`,
      figures: (steps, skills, readiness, retention, fit) =>
        `${stepsText(steps)} in ${skillsText(skills)}. Bereitschaft ${percent(readiness)}, Erhalt ${percent(retention)}, Passung ${percent(fit)}.`,
      notAsked: 'nicht gefragt',
      held: (step) => `Vorhanden, ${step}`,
      asked: (step) => `Gefragt, ${step}`,
    },
  };
};
