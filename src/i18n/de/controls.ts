import type { MessagesOf } from '../locales/Language';
import type { Formatter } from '../formatter/Formatter';

export const controls = ({ list }: Formatter): MessagesOf<'controls'> => ({
  close: 'Schließen',
  closeProfile: 'Profil schließen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  aboutRole: 'Zu dieser Rolle',
  profile: 'Profil',
  nextMoves: 'Nächste Schritte',
  whatIf: 'Was wäre, wenn',
  betweenTwo: 'Zwischen den beiden',
  gap: 'Unterschied',
  routes: 'Wege',
  forATime: 'eine Rolle auf Zeit',
  from: 'Von',
  to: 'zu',
  sums: {
    readiness: {
      caption: 'Wie sich die Bereitschaft zusammensetzt, Kompetenz für Kompetenz',
      part: 'Vorhanden',
      rest: 'Fehlt noch',
    },
    retention: {
      caption: 'Wie sich der Erhalt zusammensetzt, Kompetenz für Kompetenz',
      part: 'In Gebrauch',
      rest: 'Beiseitegelegt',
    },
  },
  leftOut: 'Trifft nicht zu: ausgelassen',
  notRated: 'Nicht eingeschätzt',
  skill: 'Kompetenz',
  steps: 'Stufen',
  together: 'Zusammen',
  names: (names) => list(names),
});
