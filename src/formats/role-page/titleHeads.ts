/** The head of a job title: the word that says what the person is ("Engineer"). */
import { HEADS, SENIORITY } from './words';

/** True if the text ends in a head, or has one before "of", a comma or "in Test". */
export function hasHead(text: string): boolean {
  return isHead(headWord(text));
}

export function endsInHead(text: string): boolean {
  return isHead(lastWord(withoutNumerals(withoutBrackets(text))));
}

/** The head: the last word before " of ", ",", " in " or a dash, or else the last word. */
export function headWord(text: string): string {
  const plain = withoutBrackets(text);
  const front = /^(.*?)(?: of | in |, | [-–—] )/u.exec(`${plain} `)?.[1];
  const own = front && isHead(lastWord(front)) ? front : plain;
  return lastWord(withoutNumerals(own)).toLowerCase();
}

export function isHead(word: string): boolean {
  const options = word.split('/').filter((option) => option !== '');
  return options.length > 0 && options.every(isOneHead);
}

function isOneHead(word: string): boolean {
  const folded = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  return HEADS.has(folded) || (folded.endsWith('s') && HEADS.has(folded.slice(0, -1)));
}

export function isSeniorityAlone(part: string): boolean {
  return part.split(' ').every((word) => SENIORITY.has(word.toLowerCase()));
}

export function withoutSeniority(title: string): string {
  const words = title.split(' ');
  const start = words.findIndex((word) => !SENIORITY.has(word.toLowerCase()));
  return words.slice(Math.max(0, start)).join(' ');
}

function withoutNumerals(text: string): string {
  return text.replace(/ (?:[IVX]{1,4}|\d)$/, '');
}

/** The text without bracketed parts. */
export function withoutBrackets(text: string): string {
  return text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

export function occurrences(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
