import { createContext } from 'svelte';
import type { Explorer } from '../../state/explorer/Explorer.svelte';
import type { Session } from '../../state/session/Session.svelte';
import type { English } from '../../i18n/en/catalogue';
import { figuresMessages } from '../../i18n/en/figures/messages';
import type { MessagesOf } from '../../i18n/en/catalogue';
import type { PartName } from '../../i18n/locales/Language';
import type { Formatter } from '../../i18n/formatter/Formatter';

/**
 * The session of the page or element. Components read it from the context, never from a module, since a page can
 * have several.
 */
export const [getSession, setSession] = createContext<Session>();

/** The explorer of the session, which most views need and no more. */
export function getExplorer(): Explorer {
  return getSession().explorer;
}

/** Opens the dialog in which the reader chooses, opens and saves ladders. */
export const [getOpener, setOpener] = createContext<() => void>();

/** Opens the dialog with the embed code; undefined if no other page can load the ladder. */
export const [getEmbedCodeOpener, setEmbedCodeOpener] = createContext<(() => void) | undefined>();

/** Writes figures, days and lists in the reader's language. Call it while a component initialises. */
export function getFormatter(): Formatter {
  return getExplorer().language.formatter;
}

/** Writes pay, years, shares and figures in the reader's language. */
export function getFigures(): Formatter & MessagesOf<'figures'> {
  return { ...getFormatter(), ...getMessages('figures', figuresMessages) };
}

/** The messages of a view in the reader's language. `english` are the messages that the view itself imports. */
export function getMessages<N extends keyof English>(name: N, english: English[N]): MessagesOf<N> {
  return getExplorer().language.messages(name, english);
}

/**
 * Loads the module of a view together with its messages in the reader's language. Call it while a component
 * initialises.
 */
export function getLater(): <M>(view: Promise<M>, ...parts: PartName[]) => Promise<M> {
  const explorer = getExplorer();
  return async (view, ...parts) => {
    await Promise.all(['views' as const, ...parts].map((part) => explorer.language.loadPart(part)));
    return view;
  };
}
