/** Reads the profiles in files that the reader chose, and describes their issues in words. */
import { describeIssue } from '../../i18n/formatter/describe';
import { decode } from '../../formats/text/decode';
import { MAX_PERSON_MEGABYTES, readProfileFile } from '../../formats/profile/profileFile';
import type { ReadPerson } from '../../formats/profile/parseProfile';
import type { ChosenFile } from '../../browser/files/chosenFiles';
import { issue, type Issue } from '../../model/validation/issue';
import { issuesMessages } from '../../i18n/en/issues/messages';
import type { Language } from '../../i18n/locales/Language';
import { content, reason } from '../../model/validation/reasons';

/** An issue of a file, in words. */
export interface FileFault {
  /** File, line and column; empty if the issue has no place. */
  where: string;
  message: string;
  remedy: string;
}

/** Reads one file. Never rejects: problems are returned as issues, without a profile if it cannot be used. */
export async function readFile(
  blob: Blob,
  name = blob instanceof File ? blob.name : '',
): Promise<ReadPerson> {
  const start = { file: name, line: 1, column: 1 };
  const megabytes = Math.ceil(blob.size / 1_000_000);
  // A character has at most four bytes of UTF-8. A file that must be too long is not even read.
  if (megabytes > 4 * MAX_PERSON_MEGABYTES)
    return {
      issues: [issue('PERSON_TOO_LARGE', [], { megabytes, limit: MAX_PERSON_MEGABYTES }, start)],
    };
  try {
    const decoded = decode(new Uint8Array(await blob.arrayBuffer()));
    if (decoded) return readProfileFile(name, decoded.text);
    return { issues: [issue('PERSON_NOT_ONE', [], { found: content('NO_TEXT') }, start)] };
  } catch {
    const args = { file: name, reason: reason('MOVED_OR_CHANGED') };
    return { issues: [issue('FILE_UNREADABLE', [], args, start)] };
  }
}

/** Larger zip files are not unpacked. They are then read as a profile, and refused for their size. */
const MOST_PACKED = 16_000_000;

/** Replaces zip files by the files inside them: several profiles are saved as one zip file. */
export async function unzipped(files: readonly ChosenFile[]): Promise<ChosenFile[]> {
  const all: ChosenFile[] = [];
  for (const one of files) {
    const inside = one.blob.size <= MOST_PACKED ? await filesIn(one) : undefined;
    all.push(...(inside ?? [one]));
  }
  return all;
}

async function filesIn({ file, blob }: ChosenFile): Promise<ChosenFile[] | undefined> {
  try {
    const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
    // Every zip file starts with "PK".
    if (first !== 0x50 || second !== 0x4b) return undefined;
    const { readZip } = await import('../../formats/text/zip');
    const { files } = readZip(file, new Uint8Array(await blob.arrayBuffer()));
    if (files.length === 0) return undefined;
    return files.map(({ file: name, bytes }) => ({ file: name, blob: new Blob([new Uint8Array(bytes)]) }));
  } catch {
    return undefined;
  }
}

export function faultOf(fault: Issue, language: Language): FileFault {
  const { message, remedy } = describeIssue(fault, language.messages('issues', issuesMessages));
  const { place } = fault;
  return { where: place ? `${place.file}:${place.line}:${place.column}` : '', message, remedy };
}
