/** Files as a page is given them - chosen, dropped, pasted, whole folders among them - to what the intake reads. */
import type { InputFile } from '../../formats/import/types';
import type { MessagesOf } from '../../i18n/locales/Language';

/** A file with its path from what was chosen, with forward slashes. */
export interface ChosenFile {
  file: string;
  blob: Blob;
}

/** More than any ladder has, and few enough to list before a browser gives in. */
export const MOST_FILES = 5_000;
export const MOST_BYTES = 200_000_000;

/** Files of an input element; those of a folder carry their path in it. */
export function chosenFrom(list: FileList | null): ChosenFile[] {
  return [...(list ?? [])].map((blob) => ({ file: blob.webkitRelativePath || blob.name, blob }));
}

/** Text that was pasted, under a name a fault can carry. */
export function pastedText(text: string, file: string): ChosenFile {
  return { file, blob: new Blob([text]) };
}

/** True for a drag that brings files, and not a part of the page itself. */
export function bringsFiles({ types }: DataTransfer): boolean {
  return types.includes('Files');
}

/** What was dropped or pasted. Its entries can be asked for while the event lasts alone. */
export function chosenIn({ items, files }: DataTransfer): Promise<ChosenFile[]> {
  return chosenAmong(
    [...items].flatMap((item) => item.webkitGetAsEntry() ?? []),
    files,
  );
}

/** The same from the entries of a drop, folders with all that is in them, or its files where it has no entries. */
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

/** A chosen file that was moved, changed or deleted before it was read. */
export class FileGone extends Error {
  readonly file: string;

  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/** The bytes of all files. Rejects with `FileGone` when one can no longer be read. */
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

/** Why so much is not read, in a sentence; undefined where it is. */
export function tooMuch(
  chosen: readonly ChosenFile[],
  words: Pick<MessagesOf<'import'>, 'tooManyFiles' | 'tooManyBytes'>,
): string | undefined {
  const bytes = chosen.reduce((sum, { blob }) => sum + blob.size, 0);
  if (chosen.length > MOST_FILES) return words.tooManyFiles(MOST_FILES);
  if (bytes > MOST_BYTES) return words.tooManyBytes(Math.ceil(bytes / 1e6), MOST_BYTES / 1e6);
  return undefined;
}

/** Folders that tools keep beside somebody's files: thousands of files that are no ladder. */
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

/** A reader gives a hundred entries at a time, and none when it is done. */
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
