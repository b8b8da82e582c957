import type { Formatter } from '../../formatter/Formatter';

/** Problems of links. */
export const linksMessages = ({ list }: Formatter) => ({
  /** Names as the link has them, each cut short; `more` were left out. */
  unknown: (names: readonly string[], more: number) => {
    const quoted = names.map((name) => `“${name}”`);
    const all = more > 0 ? [...quoted, `${more} more`] : quoted;
    return `The link refers to ${list(all)}, which this ladder does not have. The rest of the link is shown.`;
  },
});
