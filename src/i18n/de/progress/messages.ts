import type { Movement } from '../../../analysis/growth/progress';
import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const progressMessages = ({ plural, figure, percent, part }: Formatter): MessagesOf<'progress'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const moved: Record<Movement, string> = strings.movedInline;
  return {
    ...strings,
    turnedSkills: (n) => `Die Einschätzung von ${skills(n)} hat sich geändert.`,
    turnedSnapshots: (n) =>
      `Es gibt jetzt ${plural(n, { one: '# Momentaufnahme', other: '# Momentaufnahmen' })}.`,
    choice: (label, date) => `${label} · ${date}`,
    skills,
    summary: (all, counts) =>
      `Von ${skills(all)}: ${counts.map(([movement, n]) => `${figure(n)} ${moved[movement]}`).join(', ')}.`,

    chooseTarget: withParts(strings.chooseTarget, part),
    moreTargets: (more) => `${figure(more)} weitere Ziele anzeigen`,
    chart: (role) => `Bereitschaft für ${role} im Lauf der Zeit`,
    pointToday: (readiness) => `heute ${percent(readiness)}`,
    pointUnrated: (readiness, unrated) => `${percent(readiness)} · ${figure(unrated)} nicht eingeschätzt`,
    pointName: (date, label) => `${date}, ${label}`,
    pointFigures: (readiness, steps, unrated, isToday) =>
      [
        `${percent(readiness)} bereit`,
        steps > 0 ? plural(steps, { one: 'noch # Stufe', other: 'noch # Stufen' }) : 'keine Stufe fehlt',
        ...(unrated > 0 ? [`${skills(unrated)} ${isToday ? '' : 'damals '}nicht eingeschätzt`] : []),
      ].join(', '),
    ready: (share) => `${percent(share)} bereit`,
    since: (way, was, date, label, unrated) => {
      const when = `${date} („${label}“)`;
      const lead = {
        same: `Unverändert seit dem ${when}`,
        up: `Gestiegen von ${was} am ${when}`,
        down: `Gesunken von ${was} am ${when}`,
      }[way];
      if (unrated === 0) return `${lead}.`;
      return `${lead}, als ${plural(unrated, { one: '# verlangte Kompetenz nicht eingeschätzt war und als 0 zählte', other: '# verlangte Kompetenzen nicht eingeschätzt waren und als 0 zählten' })}.`;
    },
    caption: (role) => `Bereitschaft für ${part('role', role)}, die neueste zuerst`,
    taken: (label, date, rated) =>
      `Aufgenommen: „${label}“, ${date}, mit ${plural(rated, { one: '# eingeschätzten Kompetenz', other: '# eingeschätzten Kompetenzen' })}.`,

    rateFirst: withParts(strings.rateFirst, part),
    removed: (label) => `Entfernt: ${part('label', label)}`,
    earlier: (more) => `${figure(more)} frühere anzeigen`,
    rated: (date, rated) => `${date} · ${figure(rated)}\u00a0eingeschätzt`,
    of: (what, label) => `${what}: ${label}`,
    nth: (month, nth) => `${month} (${figure(nth)})`,
  };
};
