import type { Movement } from '../../analysis/growth/progress';
import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const time = ({ plural, figure, percent, part }: Formatter): MessagesOf<'time'> => {
  const skills = (n: number) => plural(n, { one: '# Kompetenz', other: '# Kompetenzen' });
  const moved: Record<Movement, string> = {
    up: 'gestiegen',
    down: 'gesunken',
    new: 'neu eingeschätzt',
    gone: 'nicht mehr eingeschätzt',
    setAside: 'beiseitegelegt',
    takenUp: 'wieder aufgenommen',
    unread: 'nicht vergleichbar',
    same: 'gleich geblieben',
  };
  return {
    title: 'Im Lauf der Zeit',
    turnedSkills: (n) => `${skills(n)} in der Einschätzung geändert.`,
    turnedSnapshots: (n) => `Jetzt ${plural(n, { one: '# Momentaufnahme', other: '# Momentaufnahmen' })}.`,
    today: 'Heute',
    whatMoved: 'Was sich bewegt hat',
    before: 'Vorher',
    after: 'Nachher',
    chooseTwo: 'Wähle zwei zum Vergleichen.',
    choice: (label, date) => `${label} · ${date}`,
    skills,
    moved: {
      up: 'Gestiegen',
      down: 'Gesunken',
      new: 'Neu eingeschätzt',
      gone: 'Nicht mehr eingeschätzt',
      setAside: 'Als nicht zutreffend beiseitegelegt',
      takenUp: 'Wieder aufgenommen, nach „nicht zutreffend“',
      unread: 'Nicht vergleichbar',
      same: 'Gleich geblieben',
    },
    movedAbout: {
      new: 'Vorher nicht eingeschätzt; ob sie sich bewegt haben, lässt sich also nicht sagen.',
      unread: 'Eingeschätzt mit einer Stufe, die die Skala dieser Leiter nicht hat.',
    },
    noneRated: 'Bei keiner von beiden war etwas eingeschätzt.',
    noneMoved: 'Zwischen den beiden hat sich nichts bewegt.',
    summary: (all, counts) =>
      `Von ${skills(all)}: ${counts.map(([movement, n]) => `${figure(n)} ${moved[movement]}`).join(', ')}.`,
    notRated: 'Nicht eingeschätzt',
    notApplicable: 'Nicht zutreffend',
    otherScale: 'Stufe einer anderen Skala',

    progress: 'Weg zu meinen Zielen',
    chooseTarget: `${part('stand', 'Wähle ein Ziel')}, und hier wird der Weg dorthin gezeichnet.`,
    byToday: 'Die Bereitschaft an jedem Tag richtet sich nach dem, was die Leiter heute verlangt.',
    hollow:
      'Was an einem Tag nicht eingeschätzt war, zählt dort als 0: der Punkt ist hohl, das blasse Band darüber zeigt, was die nicht eingeschätzten Kompetenzen beitragen könnten, und eine gestrichelte Linie kann allein durch das Einschätzen steigen.',
    fewerTargets: 'Weniger Ziele zeigen',
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
    asTable: 'Dasselbe als Tabelle',
    caption: (role) => `Bereitschaft für ${part('role', role)}, die letzte zuerst`,
    columns: { day: 'Tag', readiness: 'Bereitschaft', steps: 'Stufen', unrated: 'Nicht eingeschätzt' },

    snapshots: 'Momentaufnahmen',
    firstSnapshot:
      'Eine Momentaufnahme bewahrt deine Antworten, wie sie an einem Tag sind, damit später zu sehen ist, was sich bewegt hat und wie nahe deine Ziele gekommen sind. Mache eine vor einem Gespräch, und jedes halbe Jahr.',
    anotherSnapshot:
      'Eine Momentaufnahme bewahrt deine Antworten, wie sie jetzt sind, unter dem gewählten Tag.',
    name: 'Name',
    day: 'Tag',
    take: 'Momentaufnahme machen',
    taken: (label, date, rated) => `Gemacht: „${label}“, ${date}, mit ${skills(rated)}.`,
    notTaken: 'Nicht gemacht: für mehr Momentaufnahmen ist kein Platz.',
    rateFirst: `Zuerst ${part('rate', 'einige Kompetenzen einschätzen')}: noch gibt es nichts aufzubewahren.`,
    mine: 'Meine Momentaufnahmen',
    removed: (label) => `Entfernt: ${part('label', label)}`,
    putBack: 'Wiederherstellen',
    fewer: 'Weniger zeigen',
    earlier: (more) => `${figure(more)} frühere zeigen`,
    done: 'Fertig',
    rated: (date, rated) => `${date} · ${figure(rated)}\u00a0eingeschätzt`,
    change: 'Ändern',
    remove: 'Entfernen',
    of: (what, label) => `${what}: ${label}`,
    nth: (month, nth) => `${month} (${figure(nth)})`,
  };
};
