/** Titles joined in one line share words: each part that is no title by itself borrows them from its neighbours. */
import { hasHead, headWord, isHead, isSeniorityAlone, withoutBrackets, withoutSeniority } from './titleHeads';
import { HEAD_OF_ABBREVIATION, OFFICES, STANDS_ALONE } from './words';

/** Lends each part that is no title by itself the words it shares with its neighbours. */
export function share(parts: readonly string[]): string[] {
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
