/** Removes the notes from a career line: clauses, brackets and words about the person. */
import { hasText } from '../wording/names';
import { separate } from './titleParts';
import { occurrences, hasHead, lastWord } from './titleHeads';
import { CONDITION_STARTS, FIELDS_IN_ING, PERSON_WORDS } from './words';

export interface TitlePart {
  text: string;
  notes: string[];
}

/** The titles inside brackets, as in "Leadership roles (Team Lead / Engineering Manager)". */
export function realTitlesInBrackets(text: string): { titles: string; note: string } | undefined {
  const open = text.indexOf('(');
  if (open < 1 || !text.endsWith(')') || text.indexOf('(', open + 1) >= 0) return undefined;
  const outside = text.slice(0, open).trim();
  const inside = text.slice(open + 1, -1).trim();
  const isKind = /^(roles?|positions?|tracks?|paths?|leadership|management)$/i.test(lastWord(outside));
  if (!isKind || hasHead(outside) || !separate(inside).every((part) => hasHead(part))) return undefined;
  return { titles: inside, note: outside };
}

/**
 * "Software Engineer I - API focus", "Tech Lead: people and projects". A capitalised field stays in the
 * title.
 */
export function withoutDashedNote(text: string): { rest: string; note: string } {
  const found = /^([^()]{3,}?(?:\([^()]*\))?)(?:\s[-–—]{1,2}\s|:\s)(.+)$/u.exec(text);
  const [, before = '', after = ''] = found ?? [];
  if (!found || !hasHead(before)) return { rest: text, note: '' };
  const isColon = text.charAt(before.length) === ':';
  const isNote =
    isColon || /^\p{Ll}/u.test(after) || /\b(focus|focused|tracks?|only|experience)$/i.test(after);
  return isNote ? { rest: before.trim(), note: after.trim() } : { rest: text, note: '' };
}

/** Cuts at the first word that begins a condition, after a title and outside brackets. */
export function withoutClause(text: string): { rest: string; note: string } {
  const words = text.split(' ');
  let depth = 0;
  for (const [at, word] of words.entries()) {
    const outside = depth === 0;
    depth = Math.max(0, depth + occurrences(word, '(') - occurrences(word, ')'));
    if (at === 0 || !outside || !hasHead(words.slice(0, at).join(' '))) continue;
    if (!beginsCondition(words, at)) continue;
    const rest = words.slice(0, at).join(' ').replace(/[,;]$/, '');
    return { rest, note: words.slice(at).join(' ') };
  }
  return { rest: text, note: '' };
}

function beginsCondition(words: readonly string[], at: number): boolean {
  const word = (words[at] ?? '').replace(/[,.;:]$/, '');
  const next = words[at + 1] ?? '';
  if (!/^\p{Ll}/u.test(word)) return false;
  if (CONDITION_STARTS.has(word)) return true;
  if (word === 'or') return /^(other|similar|equivalent|related|higher|above|comparable)\b/.test(next);
  if (word === 'in') return /^\p{Ll}/u.test(next);
  // "General Manager of a business unit" is a title without the clause. "Director of a domain" is not.
  if (word === 'of') return /^(an?|the)$/.test(next) && at >= 2;
  if (word === 'to') return true;
  return word.endsWith('ing') && !FIELDS_IN_ING.has(word) && !FIELDS_IN_ING.has(word.split('-').at(-1) ?? '');
}

/** "Recent Computer Science Graduate": the word about the person becomes a note. */
export function withoutPersonWord(text: string): { rest: string; note: string } {
  const [first = '', ...rest] = text.split(' ');
  return PERSON_WORDS.has(first.toLowerCase()) && rest.length > 0
    ? { rest: rest.join(' '), note: first.toLowerCase() }
    : { rest: text, note: '' };
}

/** Removes a bracket that is a note. A bracket that contains title words stays. */
export function withoutBracketNote(part: string): TitlePart {
  const open = part.lastIndexOf('(');
  if (open < 1 || !part.endsWith(')')) return { text: part, notes: [] };
  const rest = part.slice(0, open).trim();
  const inside = part.slice(open + 1, -1).trim();
  // With no name before it, the bracket contains the title.
  const isNote = hasText(rest) && hasText(inside) && !belongsToTitle(rest, inside);
  return isNote ? { text: rest, notes: [inside] } : { text: part, notes: [] };
}

/**
 * True for "(SRE)", "(VP IT)", "SDET (Software Development Engineer in Test)", "(Backend)" and "(Backend
 * Systems)".
 */
function belongsToTitle(title: string, inside: string): boolean {
  if (/^[\p{Lu}\p{N}&/]{2,6}( [\p{Lu}]{2,4})?$/u.test(inside) && !inside.includes('/')) return true;
  if (/^\p{Lu}{2,6}$/u.test(title) && hasHead(inside)) return true;
  const words = inside.split(' ');
  return (
    words.length <= 3 &&
    words.every((word) => /^(\p{Lu}[\p{L}-]+|&)$/u.test(word)) &&
    !/(focus|specialization)$/i.test(inside)
  );
}
