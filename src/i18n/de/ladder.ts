import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const ladder = ({ plural, figure, percent }: Formatter): MessagesOf<'ladder'> => ({
  drawing:
    'Zeichnung der Leiter. Pfeiltasten gehen die Schritte entlang, die Eingabetaste öffnet eine Rolle.',
  crowded: (moves) =>
    `${figure(moves)} Schritte: Gezeichnet sind die der Rolle im Fokus oder der, auf die der Zeiger weist.`,
  zoom: 'Größe',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Einpassen',
  holdToZoom: 'Strg oder ⌘ halten, um mit dem Rad zu zoomen',
  twoFingers: 'Die Zeichnung mit zwei Fingern bewegen',
  ready: (share) => `${percent(share)} bereit`,
  place: (family, rung, { from, to, beside }) =>
    `${family}, ${rung}. Einstieg von ${plural(from, { one: '# Rolle', other: '# Rollen' })}, führt zu ${figure(to)}, ${figure(beside)} daneben`,
  ways: {
    entryFrom: (roles) => `Einstieg von ${figure(roles)}`,
    advancementTo: (roles) => `führt zu ${figure(roles)}`,
    lateral: (roles) => `daneben ${figure(roles)}`,
  },
  nothingPasses: 'Keine Rolle passt zu den Filtern.',
});
