import { createContext } from 'svelte';
import type { Explorer } from '../../state/explorer/Explorer.svelte';
import type { Session } from '../../state/session/Session.svelte';
import type { English } from '../../i18n/locales/en';
import { figuresMessages } from '../../i18n/en/figures/messages';
import type { PartName, MessagesOf } from '../../i18n/locales/Language';
import type { Formatter } from '../../i18n/formatter/Formatter';

/** Each page or element has a session of its own; components find it here, never in a module. */
export const [getSession, setSession] = createContext<Session>();

/** The explorer of the session: all that most views need. */
export function getExplorer(): Explorer {
  return getSession().explorer;
}

/** Opens the box in which ladders are chosen, opened from files and saved. */
export const [getOpener, setOpener] = createContext<() => void>();

/** Opens the box that tells how another page shows the ladder; undefined where no other page can. */
export const [getPlacer, setPlacer] = createContext<(() => void) | undefined>();

/** How figures, days and lists are written in the reader's language. To be asked for while a component is made. */
export function getFormatter(): Formatter {
  return getExplorer().language.formatter;
}

/** Pay, years, shares and figures as text in the reader's language. */
export function getFigures(): Formatter & MessagesOf<'figures'> {
  return { ...getFormatter(), ...getMessages('figures', figuresMessages) };
}

/** The words of a view in the reader's language. `english` are those that come with the view. */
export function getMessages<N extends keyof English>(name: N, english: English[N]): MessagesOf<N> {
  return getExplorer().language.messages(name, english);
}

/**
 * For the modules of views that are loaded when they are first opened: each comes with its words in the reader's language.
 * To be asked for while a component is made.
 */
export function getLater(): <M>(view: Promise<M>, ...parts: PartName[]) => Promise<M> {
  const explorer = getExplorer();
  return async (view, ...parts) => {
    await Promise.all(['views' as const, ...parts].map((part) => explorer.language.loadPart(part)));
    return view;
  };
}
