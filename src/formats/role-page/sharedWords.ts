/** Joined titles share words. A part that is not a title borrows them from its neighbours. */
import { hasHead, headWord, isHead, isSeniorityAlone, withoutBrackets, withoutSeniority } from './titleHeads';
import { HEAD_OF_ABBREVIATION, OFFICES, STANDS_ALONE } from './words';

/** Completes each part that is not a title with the words it shares with its neighbours. */
export function withSharedWords(parts: readonly string[]): string[] {
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
    // A single last word after a longer title: "QA Engineer / Tester", "Data Engineering Lead or Manager".
    if (earlier && !part.includes(' ') && borrows(part)) {
      const shared = withoutLastHead(earlier);
      return shared && !isSeniorityAlone(shared) && !/\bof\b/.test(shared) ? `${shared} ${part}` : part;
    }
    return part;
  });
}

/** True for a word that needs another to be a title: "Tester" does, "SRE" and "President" do not. */
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

/** The last head of a title: "Engineer" in "Site Reliability Engineer (SRE)". "SRE" is written out. */
function lastHead(title: string): string | undefined {
  const words = withoutBrackets(title).split(' ');
  const last = words.at(-1) ?? '';
  return isHead(last) ? spelledOut(last) : undefined;
}

/** Writes out an abbreviated title. Other words stay as they are. */
function spelledOut(word: string): string {
  const folded = word.toLowerCase();
  return Object.hasOwn(HEAD_OF_ABBREVIATION, folded) ? (HEAD_OF_ABBREVIATION[folded] ?? word) : word;
}

function withoutLastHead(title: string): string | undefined {
  const words = title.split(' ');
  return isHead(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : undefined;
}
