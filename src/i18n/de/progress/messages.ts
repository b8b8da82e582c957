import type { Movement } from '../../../analysis/growth/progress';
import type { MessagesOf } from '../../en/catalogue';
import { withParts, type Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const progressMessages = ({ plural, figure, percent, part }: Formatter): MessagesOf<'progress'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const moved: Record<Movement, string> = strings.movedInline;
  return {
    ...strings,
    turnedSkills: (n) => `${skills(n)} in der Einschätzung geändert.`,
    turnedSnapshots: (n) => `Jetzt ${plural(n, { one: '# Momentaufnahme', other: '# Momentaufnahmen' })}.`,
    choice: (label, date) => `${label} · ${date}`,
    skills,
    summary: (all, counts) =>
      `Von ${skills(all)}: ${counts.map(([movement, n]) => `${figure(n)} ${moved[movement]}`).join(', ')}.`,

    chooseTarget: withParts(strings.chooseTarget, part),
    moreTargets: (more) => `${figure(more)} weitere Ziele zeigen`,
    chart: (role) => `Bereitschaft für ${role}, Tag für Tag`,
    pointToday: (readiness) => `heute ${percent(readiness)}`,
    pointUnrated: (readiness, unrated) => `${percent(readiness)} · ${figure(unrated)} nicht eingeschätzt`,
    pointName: (date, label) => `${date}, ${label}`,
    pointFigures: (readiness, steps, unrated, isToday) =>
      [
        `${percent(readiness)} bereit`,
        steps > 0
          ? `${plural(steps, { one: '# Stufe', other: '# Stufen' })} zu gehen`
          : 'keine Stufe zu gehen',
        ...(unrated > 0 ? [`${skills(unrated)} ${isToday ? '' : 'damals '}nicht eingeschätzt`] : []),
      ].join(', '),
    ready: (share) => `${percent(share)} bereit`,
    since: (way, was, date, label, unrated) => {
      const when = `${date} („${label}“)`;
      const lead = {
        same: `Wie am ${when}`,
        up: `Gestiegen von ${was} am ${when}`,
        down: `Gesunken von ${was} am ${when}`,
      }[way];
      if (unrated === 0) return `${lead}.`;
      return `${lead}, als ${plural(unrated, { one: '# verlangte Kompetenz nicht eingeschätzt war und als 0 zählte', other: '# verlangte Kompetenzen nicht eingeschätzt waren und als 0 zählten' })}.`;
    },
    caption: (role) => `Bereitschaft für ${part('role', role)}, die letzte zuerst`,
    taken: (label, date, rated) => `Gemacht: „${label}“, ${date}, mit ${skills(rated)}.`,

    rateFirst: withParts(strings.rateFirst, part),
    removed: (label) => `Entfernt: ${part('label', label)}`,
    earlier: (more) => `${figure(more)} frühere zeigen`,
    rated: (date, rated) => `${date} · ${figure(rated)}\u00a0eingeschätzt`,
    of: (what, label) => `${what}: ${label}`,
    nth: (month, nth) => `${month} (${figure(nth)})`,
  };
};
