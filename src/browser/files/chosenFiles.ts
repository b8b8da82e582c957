/**
 * Collects files that the reader chose, dropped or pasted, including whole folders, and reads them for the
 * import.
 */
import type { InputFile } from '../../formats/import/types';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** A file with its path relative to the choice, with forward slashes. */
export interface ChosenFile {
  file: string;
  blob: Blob;
}

/** More than any ladder has, and few enough to list before the browser becomes unresponsive. */
export const MOST_FILES = 5_000;
export const MOST_BYTES = 200_000_000;

/** The files of an input element. Files of a folder include their path in it. */
export function chosenFrom(list: FileList | null): ChosenFile[] {
  return [...(list ?? [])].map((blob) => ({ file: blob.webkitRelativePath || blob.name, blob }));
}

/** Pasted text as a file, so that issues have a file name to show. */
export function pastedText(text: string, file: string): ChosenFile {
  return { file, blob: new Blob([text]) };
}

/** True if a drag contains files, not a part of the page. */
export function bringsFiles({ types }: DataTransfer): boolean {
  return types.includes('Files');
}

/** Dropped or pasted files. The browser gives access to the entries only during the event. */
export function chosenIn({ items, files }: DataTransfer): Promise<ChosenFile[]> {
  return chosenAmong(
    [...items].flatMap((item) => item.webkitGetAsEntry() ?? []),
    files,
  );
}

/** The files of dropped entries, with everything inside folders; `files` if there are no entries. */
export async function chosenAmong(
  entries: readonly FileSystemEntry[],
  files: FileList,
): Promise<ChosenFile[]> {
  if (entries.length === 0) return chosenFrom(files);
  const chosen: ChosenFile[] = [];
  const open = [...entries].reverse();
  for (let entry = open.pop(); entry && chosen.length <= MOST_FILES; entry = open.pop()) {
    if (isFile(entry)) chosen.push({ file: entry.fullPath.replace(/^\//, ''), blob: await fileOf(entry) });
    else if (isFolder(entry) && !isAside(entry.name)) open.push(...(await entriesIn(entry)).reverse());
  }
  return chosen;
}

/** A chosen file was moved, changed or deleted before it was read. */
export class FileGone extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** The bytes of all files. Rejects with `FileGone` if one can no longer be read. */
export async function inputsOf(chosen: readonly ChosenFile[]): Promise<InputFile[]> {
  const inputs: InputFile[] = [];
  for (const { file, blob } of chosen) {
    try {
      inputs.push({ file, bytes: new Uint8Array(await blob.arrayBuffer()) });
    } catch {
      throw new FileGone(file);
    }
  }
  return inputs;
}

/** A sentence that says why the files are too many or too large; undefined if they are not. */
export function tooMuch(
  chosen: readonly ChosenFile[],
  words: Pick<MessagesOf<'import'>, 'tooManyFiles' | 'tooManyBytes'>,
): string | undefined {
  const bytes = chosen.reduce((sum, { blob }) => sum + blob.size, 0);
  if (chosen.length > MOST_FILES) return words.tooManyFiles(MOST_FILES);
  if (bytes > MOST_BYTES) return words.tooManyBytes(Math.ceil(bytes / 1e6), MOST_BYTES / 1e6);
  return undefined;
}

/** True for folders of tools, such as `node_modules`: thousands of files that are not a ladder. */
function isAside(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === '__MACOSX';
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A directory reader returns up to a hundred entries a call, and none when it is done. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || entries.length > MOST_FILES) return entries;
    entries.push(...some);
  }
}
