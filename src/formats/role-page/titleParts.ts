/** Splits a career line at the marks and words that separate its titles. */
import { hasText } from '../wording/names';
import { occurrences, endsInHead, isHead } from './titleHeads';
import { ONE_THING, SENIORITY } from './words';

/** The parts between " / ", "or", ";" and "|", and between commas if they form a list. */
export function separate(text: string): string[] {
  const parts = splitOutside(text, (word) => /^(\/|\||or|and\/or|OR)$/.test(word));
  const hasOr = splitOutside(text, (word) => /^(or|and\/or|OR)$/.test(word)).length > 1;
  const oxford = /,\s+(or|and\/or)\s/.test(text);
  return parts
    .flatMap((part, at) =>
      listed(part.replace(/^,\s*/, '').replace(/[,;]$/, ''), oxford, hasOr && at < parts.length - 1),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Splits a text at the commas and semicolons that separate titles. */
function listed(part: string, oxford: boolean, beforeOr: boolean): string[] {
  const pieces = splitMarks(part, ';').flatMap((piece) => {
    const items = splitMarks(piece, ',');
    if (items.length < 2) return items;
    const whole = items.every((item) => endsInHead(item) && (item.includes(' ') || items.length > 2));
    // "Director, Security Operations" is one title, whatever follows it.
    const office = !(items[0] ?? '').includes(' ');
    if (whole || (!office && oxford && beforeOr)) return items;
    if (!office && beforeOr && items.every((item) => endsInHead(item))) return items;
    return [piece];
  });
  return pieces;
}

/** Splits at a mark outside brackets. */
function splitMarks(text: string, mark: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === mark && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => part !== '');
}

/** Splits at separating words outside brackets. */
function splitOutside(text: string, separates: (word: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let words: string[] = [];
  for (const word of text.split(' ')) {
    if (depth === 0 && separates(word)) {
      parts.push(words.join(' '));
      words = [];
    } else words.push(word);
    depth = Math.max(0, depth + occurrences(word, '(') - occurrences(word, ')'));
  }
  parts.push(words.join(' '));
  return parts.filter((part) => part !== '');
}

/**
 * Splits a slash between words: "Senior/Principal Engineer", "SRE Manager/Director", "Tech Lead/Engineering
 * Manager".
 */
export function slashed(part: string): string[] {
  const words = part.split(' ');
  let depth = 0;
  for (const [at, word] of words.entries()) {
    const outside = depth === 0 && !word.includes('(');
    depth = Math.max(0, depth + occurrences(word, '(') - occurrences(word, ')'));
    if (!outside || !word.includes('/') || isOneTerm(word)) continue;
    const options = word.split('/').filter(hasText);
    if (options.length < 2) continue;
    const before = words.slice(0, at);
    const after = words.slice(at + 1);
    const [first = '', second = ''] = options;
    const twoTitles =
      options.length === 2 &&
      isHead(first) &&
      !isHead(second) &&
      (before.length > 0 || !SENIORITY.has(first.toLowerCase())) &&
      endsInHead(after.join(' '));
    if (twoTitles) return [[...before, first].join(' '), [second, ...after].join(' ')];
    return options.map((option) => [...before, option, ...after].join(' '));
  }
  return [part];
}

function isOneTerm(word: string): boolean {
  const folded = word.toLowerCase();
  if (ONE_THING.has(folded)) return true;
  const options = word.split('/');
  return (
    options.every((option) => /^[\p{Lu}\p{N}]{1,5}$/u.test(option)) &&
    !options.every((option) => isHead(option) || SENIORITY.has(option.toLowerCase()))
  );
}
