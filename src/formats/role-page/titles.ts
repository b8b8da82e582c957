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
import { hasText } from '../wording/names';
import { plainSigns } from '../wording/pageText';
import { share } from './sharedWords';
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

/** `line` without its bullet. The titles are empty only where the line holds no letter or digit. */
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

function tidy(line: string): string {
  return plainSigns(line)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]{1,3}$/, '')
    .trim();
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
