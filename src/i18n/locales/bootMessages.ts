/** Messages for the time before anything is loaded. They are few, so they ship with the element itself. */
import { withoutRegion } from '../../model/ladder/languageTag';

export interface BootMessages {
  opening: string;
  empty: string;
  notLoaded: string;
  tryAgain: string;
  /** Of a ladder of another host, in a frame. */
  refused: (address: string) => string;
}

const SAID: Readonly<Record<string, BootMessages>> = {
  en: {
    opening: 'Loading the ladder …',
    empty: 'There is no ladder here yet.',
    notLoaded: 'Part of the ladder could not be loaded. Check your connection and try again.',
    tryAgain: 'Try again',
    refused: (address) =>
      `“${address}” is not shown. In a frame, this page opens only ladders from its own host.`,
  },
  de: {
    opening: 'Die Leiter wird geladen …',
    empty: 'Hier ist noch keine Leiter.',
    notLoaded:
      'Ein Teil der Leiter konnte nicht geladen werden. Prüfe die Verbindung und versuche es erneut.',
    tryAgain: 'Erneut versuchen',
    refused: (address) =>
      `„${address}“ wird nicht angezeigt. In einem Frame öffnet diese Seite nur Leitern von ihrem eigenen Host.`,
  },
};

/** The messages in the first wanted language that exists, otherwise in English. */
export function bootMessages(wanted: readonly string[]): BootMessages {
  const codes = wanted.map((code) => withoutRegion(code.toLowerCase()));
  const code = codes.find((one) => Object.hasOwn(SAID, one)) ?? 'en';
  return SAID[code] as BootMessages;
}
