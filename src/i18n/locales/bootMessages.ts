/** What is said where nothing is loaded yet, or nothing can be: so few words that they come with the element itself. */
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
    opening: 'Opening the ladder …',
    empty: 'There is no ladder here yet.',
    notLoaded: 'A part of the ladder could not be loaded. The network may be slow, or away.',
    tryAgain: 'Try again',
    refused: (address) =>
      `“${address}” is not shown: in a frame this page opens ladders of its own host only.`,
  },
  de: {
    opening: 'Die Leiter wird geöffnet …',
    empty: 'Hier ist noch keine Leiter.',
    notLoaded:
      'Ein Teil der Leiter konnte nicht geladen werden. Vielleicht ist das Netz langsam oder nicht da.',
    tryAgain: 'Noch einmal versuchen',
    refused: (address) =>
      `„${address}“ wird nicht gezeigt: in einem Rahmen öffnet diese Seite nur Leitern ihres eigenen Hosts.`,
  },
};

/** In the first of the wanted languages that there is, else in English. */
export function bootMessages(wanted: readonly string[]): BootMessages {
  const codes = wanted.map((code) => withoutRegion(code.toLowerCase()));
  const code = codes.find((one) => Object.hasOwn(SAID, one)) ?? 'en';
  return SAID[code] as BootMessages;
}
