import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

export const ladderMessages = ({ plural, figure, percent }: Formatter): MessagesOf<'ladder'> => ({
  ...strings,
  crowded: (moves) =>
    `${figure(moves)} Schritte. Die Zeichnung zeigt nur die der Rolle im Fokus oder unter dem Zeiger.`,
  ready: (share) => `${percent(share)} bereit`,
  place: (family, rung, { from, to, beside }) =>
    `${family}, ${rung}. Einstieg von ${plural(from, { one: '# Rolle', other: '# Rollen' })}, führt zu ${figure(to)}, ${figure(beside)} daneben`,
  ways: {
    entryFrom: (roles) => `Einstieg von ${figure(roles)}`,
    advancementTo: (roles) => `führt zu ${figure(roles)}`,
    lateral: (roles) => `daneben ${figure(roles)}`,
  },
});
