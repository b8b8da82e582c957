/**
 * A career line of a role page to the titles it names and what it says about them. Lines join titles by
 * " / ", "or" and commas, and share words across them: "Senior/Principal Software Engineer" names two
 * titles, "DevOps / Platform Lead" two leads, "Head of Analytics / AI" two heads.
 *
 * Rules, in this order:
 * 1. A bracket that says what a title is short for stays in it, and so does one capitalised speciality;
 *    any other bracket is a note.
 * 2. A clause that begins with a small-letter "with", "for", "transitioning" and the like is a note.
 * 3. " / ", "or", ";", "|" and commas of a list separate; "and" and "&" never do.
 * 4. Between words a slash separates unless it stands in a word of one meaning ("CI/CD").
 * 5. A part that is no title by itself borrows from its neighbour: the last word, what is left after
 *    the seniority, or "Head of".
 */
import {
  CONDITION_STARTS,
  FIELDS_IN_ING,
  HEAD_OF_ABBREVIATION,
  HEADS,
  NOT_JOBS,
  OFFICES,
  ONE_THING,
  PERSON_WORDS,
  SENIORITY,
  STANDS_ALONE,
} from './words';
import { plainSigns } from '../wording/pageText';

export interface CareerTitle {
  title: string;
  /** What the line says of it: a clause at the end counts for every title of the line. */
  note?: string;
}

export interface CareerLine {
  titles: CareerTitle[];
  /** The line names a field or people ("University Student", "Threat Hunting roles") rather than a job. */
  doubtful?: boolean;
}

/** Nobody writes a title list this long; such a line is kept whole rather than taken apart. */
const LONGEST_LINE = 400;

interface Part {
  text: string;
  notes: string[];
}

/** `line` without its bullet. The titles are empty only where the line holds no letter or digit. */
export function splitCareerLine(line: string): CareerLine {
  const text = tidy(line);
  if (!isNamed(text)) return { titles: [] };
  if (text.length > LONGEST_LINE) {
    return { titles: [{ title: `${text.slice(0, 80).trim()}…`, note: text }], doubtful: true };
  }
  const bracketed = realTitlesInBrackets(text);
  const dashed = withoutDashedNote(bracketed?.titles ?? text);
  const clause = withoutClause(dashed.rest);
  const person = withoutPersonWord(clause.rest);
  const parts = separate(person.rest)
    .map(withoutBracketNote)
    .filter((part) => isNamed(part.text))
    .flatMap((part) => slashed(part.text).map((one) => ({ ...part, text: one })));
  // A bracket at the very end of a list may speak of each title in it; nothing tells, so none goes without.
  const ofAll = [
    bracketed?.note ?? '',
    ...(parts.at(-1)?.notes ?? []),
    person.note,
    clause.note,
    dashed.note,
  ];
  const titles = distinct(
    share(parts.map((part) => part.text)).map((title, at): CareerTitle => {
      const notes = [...(parts[at]?.notes ?? []), ...ofAll].filter((note) => note !== '');
      const note = [...new Set(notes)].join(', ');
      return { title, ...(note ? { note } : {}) };
    }),
  );
  if (titles.length === 0) return { titles: [{ title: text }], doubtful: true };
  const doubtful = titles.some(({ title }) => NOT_JOBS.has(headWord(title)) || !hasHead(title));
  return { titles, ...(doubtful ? { doubtful } : {}) };
}

function isNamed(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function tidy(line: string): string {
  return plainSigns(line)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]{1,3}$/, '')
    .trim();
}

/** "Leadership roles (Team Lead / Engineering Manager)": the titles stand in the bracket. */
function realTitlesInBrackets(text: string): { titles: string; note: string } | undefined {
  const open = text.indexOf('(');
  if (open < 1 || !text.endsWith(')') || text.indexOf('(', open + 1) >= 0) return undefined;
  const outside = text.slice(0, open).trim();
  const inside = text.slice(open + 1, -1).trim();
  const isKind = /^(roles?|positions?|tracks?|paths?|leadership|management)$/i.test(lastWord(outside));
  if (!isKind || hasHead(outside) || !separate(inside).every((part) => hasHead(part))) return undefined;
  return { titles: inside, note: outside };
}

/** "Software Engineer I - API focus", "Tech Lead: people and projects". A capitalised field stays in the title. */
function withoutDashedNote(text: string): { rest: string; note: string } {
  const found = /^([^()]{3,}?(?:\([^()]*\))?)(?:\s[-–—]{1,2}\s|:\s)(.+)$/u.exec(text);
  const [, before = '', after = ''] = found ?? [];
  if (!found || !hasHead(before)) return { rest: text, note: '' };
  const isColon = text.charAt(before.length) === ':';
  const isNote =
    isColon || /^\p{Ll}/u.test(after) || /\b(focus|focused|tracks?|only|experience)$/i.test(after);
  return isNote ? { rest: before.trim(), note: after.trim() } : { rest: text, note: '' };
}

/** Cuts at the first word, outside brackets and behind a title, that begins a condition. */
function withoutClause(text: string): { rest: string; note: string } {
  const words = text.split(' ');
  let depth = 0;
  for (const [at, word] of words.entries()) {
    const outside = depth === 0;
    depth = Math.max(0, depth + count(word, '(') - count(word, ')'));
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
  // "General Manager of a business unit" is complete without it, "Director of a domain" is not.
  if (word === 'of') return /^(an?|the)$/.test(next) && at >= 2;
  if (word === 'to') return true;
  return word.endsWith('ing') && !FIELDS_IN_ING.has(word) && !FIELDS_IN_ING.has(word.split('-').at(-1) ?? '');
}

/** "Recent Computer Science Graduate": what is said of the person goes before the title and is no part of it. */
function withoutPersonWord(text: string): { rest: string; note: string } {
  const [first = '', ...rest] = text.split(' ');
  return PERSON_WORDS.has(first.toLowerCase()) && rest.length > 0
    ? { rest: rest.join(' '), note: first.toLowerCase() }
    : { rest: text, note: '' };
}

/** The parts between " / ", "or", ";" and "|", and between commas where they make a list. */
function separate(text: string): string[] {
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

/** Splits a text at its commas and semicolons where they separate titles. */
function listed(part: string, oxford: boolean, beforeOr: boolean): string[] {
  const pieces = splitMarks(part, ';').flatMap((piece) => {
    const items = splitMarks(piece, ',');
    if (items.length < 2) return items;
    const whole = items.every((item) => endsInHead(item) && (item.includes(' ') || items.length > 2));
    // "Director, Security Operations" is one title, whatever follows.
    const office = !(items[0] ?? '').includes(' ');
    if (whole || (!office && oxford && beforeOr)) return items;
    if (!office && beforeOr && items.every((item) => endsInHead(item))) return items;
    return [piece];
  });
  return pieces;
}

/** Splits at single marks outside brackets. */
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

/** Splits at words outside brackets that separate. */
function splitOutside(text: string, separates: (word: string) => boolean): string[] {
  const parts: string[] = [];
  let depth = 0;
  let words: string[] = [];
  for (const word of text.split(' ')) {
    if (depth === 0 && separates(word)) {
      parts.push(words.join(' '));
      words = [];
    } else words.push(word);
    depth = Math.max(0, depth + count(word, '(') - count(word, ')'));
  }
  parts.push(words.join(' '));
  return parts.filter((part) => part !== '');
}

/** Takes brackets that are notes out of a part. A bracket with title words behind it belongs to the title. */
function withoutBracketNote(part: string): Part {
  const open = part.lastIndexOf('(');
  if (open < 1 || !part.endsWith(')')) return { text: part, notes: [] };
  const rest = part.slice(0, open).trim();
  const inside = part.slice(open + 1, -1).trim();
  // Without a name before it the bracket holds the title, not a note to it.
  const isNote = isNamed(rest) && isNamed(inside) && !belongsToTitle(rest, inside);
  return isNote ? { text: rest, notes: [inside] } : { text: part, notes: [] };
}

/** "(SRE)", "(VP IT)", "SDET (Software Development Engineer in Test)", "(Backend)" and "(Backend Systems)". */
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

/** Slashes between words: "Senior/Principal Engineer", "SRE Manager/Director", "Tech Lead/Engineering Manager". */
function slashed(part: string): string[] {
  const words = part.split(' ');
  let depth = 0;
  for (const [at, word] of words.entries()) {
    const outside = depth === 0 && !word.includes('(');
    depth = Math.max(0, depth + count(word, '(') - count(word, ')'));
    if (!outside || !word.includes('/') || isOneThing(word)) continue;
    const options = word.split('/').filter(isNamed);
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

function isOneThing(word: string): boolean {
  const folded = word.toLowerCase();
  if (ONE_THING.has(folded)) return true;
  const options = word.split('/');
  return (
    options.every((option) => /^[\p{Lu}\p{N}]{1,5}$/u.test(option)) &&
    !options.every((option) => isHead(option) || SENIORITY.has(option.toLowerCase()))
  );
}

/** Lends each part that is no title by itself the words it shares with its neighbours. */
function share(parts: readonly string[]): string[] {
  if (parts.length < 2) return [...parts];
  return parts.map((part, at) => {
    const later = parts.slice(at + 1).find((other) => hasHead(other) && !isSeniorityAlone(other));
    const earlier = parts.slice(0, at).findLast((other) => hasHead(other));
    if (/^[IVX]{1,4}$|^\d$/.test(part) && earlier) return withoutNumeral(earlier, part);
    if (isSeniorityAlone(part) && later) return `${part} ${withoutSeniority(later)}`.trim();
    const office = earlier && /^(.+? of) /.exec(earlier)?.[1];
    if (!hasHead(part)) {
      if (office && OFFICES.has(headWord(earlier))) return `${office} ${part}`;
      const lender = later ?? earlier;
      const head = lender && lastHead(lender);
      return head ? `${part} ${head}` : part;
    }
    // A last word alone behind a longer title: "QA Engineer / Tester", "Data Engineering Lead or Manager".
    if (earlier && !part.includes(' ') && borrows(part)) {
      const shared = withoutLastHead(earlier);
      return shared && !isSeniorityAlone(shared) && !/\bof\b/.test(shared) ? `${shared} ${part}` : part;
    }
    return part;
  });
}

/** True for a last word that says little alone: "Tester", but neither "SRE" nor "President". */
function borrows(word: string): boolean {
  const folded = word.toLowerCase();
  return isHead(word) && !Object.hasOwn(HEAD_OF_ABBREVIATION, folded) && !STANDS_ALONE.has(folded);
}

function withoutNumeral(title: string, numeral: string): string {
  const words = title.split(' ');
  return /^[IVX]{1,4}$|^\d$/.test(words.at(-1) ?? '')
    ? [...words.slice(0, -1), numeral].join(' ')
    : `${title} ${numeral}`;
}

/** "Engineer" of "Site Reliability Engineer (SRE)"; written out for "SRE". */
function lastHead(title: string): string | undefined {
  const words = withoutBrackets(title).split(' ');
  const last = words.at(-1) ?? '';
  return isHead(last) ? writtenOut(last) : undefined;
}

/** The last word of an abbreviated title written out; any other word as it is. */
function writtenOut(word: string): string {
  const folded = word.toLowerCase();
  return Object.hasOwn(HEAD_OF_ABBREVIATION, folded) ? (HEAD_OF_ABBREVIATION[folded] ?? word) : word;
}

function withoutLastHead(title: string): string | undefined {
  const words = title.split(' ');
  return isHead(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : undefined;
}

function withoutSeniority(title: string): string {
  const words = title.split(' ');
  const start = words.findIndex((word) => !SENIORITY.has(word.toLowerCase()));
  return words.slice(Math.max(0, start)).join(' ');
}

function isSeniorityAlone(part: string): boolean {
  return part.split(' ').every((word) => SENIORITY.has(word.toLowerCase()));
}

/** True where the text ends in a word for a person, has one before "of" or a comma, or before "in Test". */
function hasHead(text: string): boolean {
  return isHead(headWord(text));
}

function endsInHead(text: string): boolean {
  return isHead(lastWord(withoutNumerals(withoutBrackets(text))));
}

/** The word that says what the person is: before " of ", ",", " in " or a dash, else the last one. */
function headWord(text: string): string {
  const plain = withoutBrackets(text);
  const front = /^(.*?)(?: of | in |, | [-–—] )/u.exec(`${plain} `)?.[1];
  const own = front && isHead(lastWord(front)) ? front : plain;
  return lastWord(withoutNumerals(own)).toLowerCase();
}

function withoutNumerals(text: string): string {
  return text.replace(/ (?:[IVX]{1,4}|\d)$/, '');
}

/** The text without what stands in brackets. */
function withoutBrackets(text: string): string {
  return text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function isHead(word: string): boolean {
  const options = word.split('/').filter((option) => option !== '');
  return options.length > 0 && options.every(isOneHead);
}

function isOneHead(word: string): boolean {
  const folded = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  return HEADS.has(folded) || (folded.endsWith('s') && HEADS.has(folded.slice(0, -1)));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** A title that a line names twice counts once, with the notes of its first mention. */
function distinct(titles: readonly CareerTitle[]): CareerTitle[] {
  const seen = new Set<string>();
  return titles.filter(({ title }) => {
    if (seen.has(title)) return false;
    seen.add(title);
    return true;
  });
}
