/**
 * Splits a career line of a role page into titles and notes. A line joins titles with " / ", "or" and commas,
 * and the titles share words: "Senior/Principal Software Engineer" names two titles, "DevOps / Platform Lead"
 * two leads, "Head of Analytics / AI" two heads.
 *
 * The rules, in order:
 * 1. A bracket with an abbreviation or with a capitalised speciality stays in the title. Any other bracket is
 *    a note.
 * 2. A clause that begins with a lower-case "with", "for", "transitioning" or similar is a note.
 * 3. " / ", "or", ";", "|" and the commas of a list separate titles. "and" and "&" never do.
 * 4. A slash between words separates them unless the word has one meaning ("CI/CD").
 * 5. A part that is not a title borrows from its neighbour: the last word, the words after the seniority, or
 *    "Head of".
 */
import { hasText } from '../wording/names';
import { plainSigns } from '../wording/pageText';
import { withSharedWords } from './sharedWords';
import { hasHead, headWord } from './titleHeads';
import {
  realTitlesInBrackets,
  withoutBracketNote,
  withoutClause,
  withoutDashedNote,
  withoutPersonWord,
} from './titleNotes';
import { separate, slashed } from './titleParts';
import { NOT_JOBS } from './words';

interface CareerTitle {
  title: string;
  /** The notes on this title. A clause at the end of the line applies to every title in it. */
  note?: string;
}

export interface CareerLine {
  titles: CareerTitle[];
  /**
   * True if the line names a field or people ("University Student", "Threat Hunting roles") and not a job.
   */
  doubtful?: boolean;
}

/** A longer line is not a list of titles. It is kept whole. */
const LONGEST_LINE = 400;

/** Expects `line` without its bullet. The list of titles is empty only if the line has no letter or digit. */
export function splitCareerLine(line: string): CareerLine {
  const text = tidy(line);
  if (!hasText(text)) return { titles: [] };
  if (text.length > LONGEST_LINE) {
    return { titles: [{ title: `${text.slice(0, 80).trim()}…`, note: text }], doubtful: true };
  }
  const bracketed = realTitlesInBrackets(text);
  const dashed = withoutDashedNote(bracketed?.titles ?? text);
  const clause = withoutClause(dashed.rest);
  const person = withoutPersonWord(clause.rest);
  const parts = separate(person.rest)
    .map(withoutBracketNote)
    .filter((part) => hasText(part.text))
    .flatMap((part) => slashed(part.text).map((one) => ({ ...part, text: one })));
  // A bracket at the end of a list can belong to the last title or to all of them, so every title gets it.
  const ofAll = [
    bracketed?.note ?? '',
    ...(parts.at(-1)?.notes ?? []),
    person.note,
    clause.note,
    dashed.note,
  ];
  const titles = distinct(
    withSharedWords(parts.map((part) => part.text)).map((title, at): CareerTitle => {
      const notes = [...(parts[at]?.notes ?? []), ...ofAll].filter((note) => note !== '');
      const note = [...new Set(notes)].join(', ');
      return { title, ...(note ? { note } : {}) };
    }),
  );
  if (titles.length === 0) return { titles: [{ title: text }], doubtful: true };
  const doubtful = titles.some(({ title }) => NOT_JOBS.has(headWord(title)) || !hasHead(title));
  return { titles, ...(doubtful ? { doubtful } : {}) };
}

function tidy(line: string): string {
  return plainSigns(line)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]{1,3}$/, '')
    .trim();
}

/** Removes repeated titles. The first mention keeps its notes. */
function distinct(titles: readonly CareerTitle[]): CareerTitle[] {
  const seen = new Set<string>();
  return titles.filter(({ title }) => {
    if (seen.has(title)) return false;
    seen.add(title);
    return true;
  });
}
