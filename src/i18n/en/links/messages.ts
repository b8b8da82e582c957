import type { Formatter } from '../../formatter/Formatter';

/** What is told of links. */
export const linksMessages = ({ list }: Formatter) => ({
  /** Names as they stand in the link, each cut short; `more` were left out. */
  unknown: (names: readonly string[], more: number) => {
    const quoted = names.map((name) => `“${name}”`);
    const all = more > 0 ? [...quoted, `${more} more`] : quoted;
    return `This ladder has no ${list(all)}, which the link refers to. The rest of the link is shown.`;
  },
});
