import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The drawing, and the list in its place. */
export const ladderMessages = ({ plural, figure, percent }: Formatter) => ({
  ...strings,
  crowded: (moves: number) =>
    `${figure(moves)} moves. The drawing shows only those of the role you focus or point at.`,
  ready: (share: number) => `${percent(share)} ready`,
  /** Read aloud after the text of a card: the place of the role, and how many moves lead each way. */
  place: (family: string, rung: string, moves: { from: number; to: number; beside: number }) =>
    `${family}, ${rung}. Comes from ${plural(moves.from, { one: '# role', other: '# roles' })}, leads to ${figure(moves.to)}, ${figure(moves.beside)} beside`,
  ways: {
    entryFrom: (roles: number) => `comes from ${figure(roles)}`,
    advancementTo: (roles: number) => `leads to ${figure(roles)}`,
    lateral: (roles: number) => `beside ${figure(roles)}`,
  },
});
