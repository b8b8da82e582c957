import type { Formatter } from '../../formatter/Formatter';
import strings from './strings.json';

/** The drawing, and the list in its place. */
export const ladderMessages = ({ plural, figure, percent }: Formatter) => ({
  ...strings,
  crowded: (moves: number) =>
    `${figure(moves)} moves: those of the role in focus are drawn, or of the one pointed at.`,
  ready: (share: number) => `${percent(share)} ready`,
  /** Read aloud after what a card shows: where the role stands, and how many moves lead each way. */
  place: (family: string, rung: string, moves: { from: number; to: number; beside: number }) =>
    `${family}, ${rung}. entered from ${plural(moves.from, { one: '# role', other: '# roles' })}, advances to ${figure(moves.to)}, ${figure(moves.beside)} beside`,
  ways: {
    entryFrom: (roles: number) => `entered from ${figure(roles)}`,
    advancementTo: (roles: number) => `advances to ${figure(roles)}`,
    lateral: (roles: number) => `beside ${figure(roles)}`,
  },
});
