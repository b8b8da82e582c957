import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The drawing, and the list in its place. */
export const ladderMessages = ({ plural, figure, percent }: Formatter) => ({
  ...strings,
  crowded: (moves: number) =>
    `${figure(moves)} moves: only those of the focused role, or of the role you point at, are drawn.`,
  ready: (share: number) => `${percent(share)} ready`,
  /** Read aloud after what a card shows: where the role stands, and how many moves lead each way. */
  place: (family: string, rung: string, moves: { from: number; to: number; beside: number }) =>
    `${family}, ${rung}. Comes from ${plural(moves.from, { one: '# role', other: '# roles' })}, leads to ${figure(moves.to)}, ${figure(moves.beside)} beside`,
  ways: {
    entryFrom: (roles: number) => `comes from ${figure(roles)}`,
    advancementTo: (roles: number) => `leads to ${figure(roles)}`,
    lateral: (roles: number) => `beside ${figure(roles)}`,
  },
});
