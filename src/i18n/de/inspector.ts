import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const inspector = ({ percent, list, figure }: Formatter): MessagesOf<'inspector'> => ({
  alsoCalled: (names) => `Auch genannt: ${names.join(', ')}`,
  tags: 'Schlagwörter',
  gapTo: 'Unterschied zu',
  choose: 'Eine Rolle wählen …',
  ready: (share) => `${percent(share)} bereit von deinem Stand aus`,
  notDescribed: (by) => `Diese Leiter nennt die Rolle und beschreibt sie nicht. Genannt von ${list(by)}.`,
  primary: 'Hauptaufgaben',
  secondary: 'Weitere Aufgaben',
  experience: 'Erfahrung',
  preferred: 'Gern gesehen',
  education: 'Ausbildung',
  atLeast: 'Mindestens:',
  preferredLead: 'Gern gesehen:',
  fields: 'Fächer:',
  source: 'Woher das kommt',
  noSource: 'Die Leiter nennt für diese Rolle keine Quelle.',
  estimate: 'geschätzt',
  hard: 'Fachliche Kompetenzen',
  soft: 'Soziale Kompetenzen',
  asked: ({ need, weight, inferred }) =>
    [
      need === 'preferred' ? 'Gern gesehen.' : '',
      weight === 1 ? '' : `Zählt in dieser Rolle ${figure(weight, 2)}-fach.`,
      inferred ? 'Die Stufe wurde aus dem Wortlaut erschlossen.' : '',
    ]
      .filter(Boolean)
      .join(' '),
  whoElse: 'Wer verlangt das noch?',
  directions: { entryFrom: 'Einstieg von', advancementTo: 'Führt zu', lateral: 'Daneben' },
  payDifference: 'Unterschied im Gehalt in der Mitte des Bands',
  namedThere: 'dort genannt, hier nicht',
  gap: 'Unterschied',
  gapBetween: (from, to) => `Unterschied zwischen ${from} und ${to}`,
  pay: 'Gehalt',
  aYear: 'im Jahr',
  estimated: 'geschätzt',
  noPay: 'Diese Leiter nennt kein Gehalt für die Rolle.',
  thisRole: 'Diese Rolle',
  itsRung: 'Ihre Ebene',
  itsFamily: 'Ihre Familie',
});
