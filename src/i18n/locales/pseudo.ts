/** English turned round: every letter another one, every text from right to left. Complete by the way it is made. */
import { en, type Catalogue, type LocaleBundle } from '../en/catalogue';
import { runsOf, type Formatter } from '../formatter/Formatter';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const OTHERS = 'ɐqɔpǝɟƃɥıɾʞןɯuodbɹsʇnʌʍxʎz';
const [FROM_RIGHT, AS_BEFORE] = ['\u202E', '\u202C'];
/** Around what stays: text that is turned already, and the name of an argument that is filled in later. */
const OPENING: ReadonlySet<string> = new Set([FROM_RIGHT, '{']);
const CLOSING: ReadonlySet<string> = new Set([AS_BEFORE, '}']);

/** @param part puts the text of a part into it again */
export function turned(text: string, part: Formatter['part']): string {
  return runsOf(text)
    .map((run) => (run.part === undefined ? mirrored(run.text) : part(run.part, mirrored(run.text))))
    .join('');
}

function mirrored(text: string): string {
  // What a sentence was given may be turned already.
  let within = 0;
  const letters = [...text]
    .map((sign) => {
      within += Number(OPENING.has(sign)) - Number(CLOSING.has(sign));
      return within > 0 ? sign : (OTHERS[LETTERS.indexOf(sign.toLowerCase())] ?? sign);
    })
    .join('');
  // Of text without letters, as a sign or a figure, nothing needs to be turned.
  return /\p{L}/u.test(text) ? `${FROM_RIGHT}${letters}${AS_BEFORE}` : text;
}

function turnedAll(value: unknown, formatter: Formatter): unknown {
  if (typeof value === 'string') return turned(value, formatter.part);
  if (typeof value === 'function')
    return (...given: unknown[]) => turnedAll(Reflect.apply(value, undefined, given), formatter);
  if (Array.isArray(value)) return value.map((one) => turnedAll(one, formatter));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turnedAll(one, formatter)]));
}

// What is made has the form of the English words, text by text.
const turnedCatalogue = Object.fromEntries(
  Object.entries(en).map(([name, make]) => [
    name,
    (formatter: Formatter) => turnedAll(make(formatter), formatter),
  ]),
) as unknown as Catalogue;

export const pseudo: LocaleBundle = {
  boot: turnedCatalogue,
  views: () => Promise.resolve(turnedCatalogue),
  checks: () => Promise.resolve(turnedCatalogue),
};
