import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const gapMessages = ({ plural, percent, figure, list, part }: Formatter): MessagesOf<'gap'> => {
  const two = (value: number) => figure(value, 2);
  const stepsText = (n: number) => plural(n, { one: '# Stufe', other: '# Stufen' });
  const skillsText = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const movesText = (n: number) => plural(n, { one: '# Schritt', other: '# Schritte' });
  const byWayOf = (stops: readonly string[]) => (stops.length > 0 ? ` über ${list(stops)}` : '');
  return {
    ...strings,
    steps: (steps, skills) => `Noch ${part('b', stepsText(steps))} in ${skillsText(skills)}.`,
    moreYears: (more) =>
      `Minimum: ${more > 0 ? '+' : '−'}${plural(Math.abs(more), { one: '# Jahr', other: '# Jahre' })}`,
    skillSum: (row) => {
      const lead =
        row.class === 'notApplicable'
          ? 'Nicht mitgezählt.'
          : row.step === 0
            ? 'Keine Stufe fehlt.'
            : `Noch ${stepsText(row.step)}.`;
      return `${lead} Gewicht ${two(row.weight)}: trägt ${percent(row.contribution)} zur Bereitschaft bei, ${percent(row.shortfall)} fehlen.`;
    },
    readinessSum: (covered, asked) =>
      `${two(covered)} von ${two(asked)} gewichteten Stufen: das Gewicht jeder Kompetenz mal der vorhandenen Stufe, höchstens der verlangten.`,
    retentionSum: (covered, asked) =>
      `${two(covered)} von ${two(asked)} gewichteten Stufen: die Bereitschaft in der Gegenrichtung, mit den Gewichten der ersten Rolle.`,
    fitSum: (readiness, retention) =>
      `2 × ${two(readiness)} × ${two(retention)} ÷ (${two(readiness)} + ${two(retention)}).`,
    wayForward: (moves, stops) =>
      `Es gibt keinen direkten Schritt. Der kürzeste Weg braucht ${movesText(moves)}${byWayOf(stops)}.`,
    wayBack: (moves, from, stops) =>
      `Die Leiter führt nur in die andere Richtung. Der kürzeste Weg von ${from} braucht ${movesText(moves)}${byWayOf(stops)}.`,

    markdown: {
      ...strings.markdown,
      title: (from, to) => `Von ${from} zu ${to}`,
      figures: (steps, skills, readiness, retention, fit) =>
        `${stepsText(steps)} in ${skillsText(skills)}. Bereitschaft ${percent(readiness)}, Erhalt ${percent(retention)}, Passung ${percent(fit)}.`,
      held: (step) => `Jetzt, ${step}`,
      asked: (step) => `Verlangt, ${step}`,
    },
  };
};
