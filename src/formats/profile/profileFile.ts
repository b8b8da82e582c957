/** A profile as a file: JSON, or YAML if a person wrote it. */
import {
  issue,
  type DocumentPath,
  type Issue,
  type IssueCode,
  type Place,
} from '../../model/validation/issue';
import type { ProfileDocument } from '../../model/profile/profile';
import { tidy } from '../../model/profile/change';
import { readJson, withoutMark } from '../text/json';
import { readText } from '../text/locatedYaml';
import { MOST_OF_A_KIND, parsePerson, type ReadPerson } from './parseProfile';

/** Eighty skills with ten years of evidence and notes are less than one. */
export const MAX_PERSON_MEGABYTES = 4;

/**
 * The reader with places and repeated keys takes a second per megabyte. Longer JSON, which no real profile
 * needs, is read without them.
 */
const MOST_PLACED = 500_000;

/**
 * Reads a file. Never throws for bad data: problems are issues with their places. There is no profile if
 * anything could not be read, so that saving cannot lose it.
 * @param file its name, for the places
 */
export function readProfileFile(file: string, text: string): ReadPerson {
  const start: Place = { file, line: 1, column: 1 };
  if (text.length > MAX_PERSON_MEGABYTES * 1_000_000) {
    const args = { megabytes: Math.ceil(text.length / 1_000_000), limit: MAX_PERSON_MEGABYTES };
    return { issues: [issue('PERSON_TOO_LARGE', [], args, start)] };
  }
  const cut = cutOff(file, withoutMark(text));
  if (cut) return { issues: [cut] };
  const fast = text.length > MOST_PLACED ? readJson(text) : undefined;
  const { value, issues, locate } = fast ?? readText(file, text);
  if (value === undefined) return { issues };
  const read = parsePerson(value);
  return { ...read, issues: placed(read.issues, file, (path) => locate(path) ?? start) };
}

/**
 * The issues with their places. Beyond the limit of a kind they are only counted, because finding a place is
 * linear in the file, and a hundred thousand would take minutes.
 */
function placed(issues: readonly Issue[], file: string, locate: (path: DocumentPath) => Place): Issue[] {
  const counts = new Map<IssueCode, number>();
  const last = new Map<IssueCode, Place>();
  const shown = issues.flatMap((fault): Issue[] => {
    const count = (counts.get(fault.code) ?? 0) + 1;
    counts.set(fault.code, count);
    if (count > MOST_OF_A_KIND) return [];
    const place = locate(fault.path);
    last.set(fault.code, place);
    return [{ ...fault, place }];
  });
  const more = [...counts].flatMap(([code, count]) =>
    count <= MOST_OF_A_KIND
      ? []
      : issue('IMPORT_FAULTS_MORE', [], { file, count: count - MOST_OF_A_KIND, fault: code }, last.get(code)),
  );
  return [...shown, ...more];
}

/** The text of the file: equal for equal documents, indented by two, with a line break at its end. */
export function writeProfileFile(person: ProfileDocument): string {
  return `${JSON.stringify(tidy(person), undefined, 2)}\n`;
}

/** The issue for JSON that ends inside a bracket or quotation. Undefined for any other text. */
function cutOff(file: string, text: string): Issue | undefined {
  if (!/^\s*\{/.test(text.slice(0, 1_000))) return undefined;
  let open = 0;
  let line = 1;
  let lineStart = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') {
      line++;
      lineStart = at + 1;
    }
    if (isQuoted) {
      if (sign === '\\') at++;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === '{' || sign === '[') open++;
    else if (sign === '}' || sign === ']') open--;
    if (open < 0) return undefined;
  }
  if (open === 0) return undefined;
  return issue('PERSON_CUT_OFF', [], { open }, { file, line, column: text.length - lineStart + 1 });
}
