import type { MessagesOf } from '../../en/catalogue';
import type { Formatter } from '../../formatter/Formatter';

export const linksMessages = ({ list }: Formatter): MessagesOf<'links'> => ({
  unknown: (names, more) => {
    const quoted = names.map((name) => `„${name}“`);
    const all = more > 0 ? [...quoted, `${more} weitere`] : quoted;
    return `Der Link verweist auf ${list(all)}, was diese Leiter nicht enthält. Der Rest des Links wird angezeigt.`;
  },
});
