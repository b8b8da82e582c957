/** A ladder from disk: a folder or a single file, into what the checks read, with the text for quotations. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLadderFile, readLadderFolder, type FolderFile } from '../../formats/own/ladderFolder';
import { MAX_MEGABYTES } from '../../formats/limits';
import { readText } from '../../formats/text/locatedYaml';
import { issue } from '../../model/validation/issue';
import type { ReadResult } from '../../model/validation/source';
import { reason, type Reason } from '../../model/validation/reasons';

export interface LoadedLadder {
  /** As the reader named it. */
  path: string;
  read: ReadResult;
  /** The text of each file, by the name its faults carry. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Reads a ladder folder or a single YAML or JSON file. What cannot be read is a fault in the result.
 * `path` is the name that faults carry; `at`, where it differs, is the place on disk.
 */
export function readLadderAt(path: string, at = path): LoadedLadder {
  const texts = new Map<string, string>();
  try {
    if (statSync(at).isDirectory()) return loadFolder(path, at, texts);
    const { text, fault } = readTextFile(at, path);
    if (fault) return { path, texts, read: fault };
    texts.set(path, text);
    return { path, texts, read: readText(path, text) };
  } catch (error) {
    return { path, texts, read: unreadable(path, error) };
  }
}

function loadFolder(name: string, folder: string, texts: Map<string, string>): LoadedLadder {
  const label = `${name.replace(/[\\/]+$/, '')}/`;
  const files: FolderFile[] = [];
  const faults: ReadResult['issues'] = [];
  for (const path of ladderFiles(folder)) {
    const { text, fault } = readTextFile(join(folder, path), label + path);
    if (fault) faults.push(...fault.issues);
    else {
      files.push({ path, text });
      texts.set(label + path, text);
    }
  }
  const read = readLadderFolder(files, label);
  // The folder reader calls a head that could not be opened absent; the reason above is the better one.
  const opened = faults.some(({ place }) => place?.file.startsWith(`${label}ladder.`))
    ? read.issues.filter(({ code }) => code !== 'FILE_UNREADABLE')
    : read.issues;
  return { path: name, texts, read: { ...read, issues: [...faults, ...opened] } };
}

/** The files of a ladder folder, relative to it, with forward slashes. Hidden files are an editor's, not a ladder's. */
export function ladderFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      if (!['roles', 'skills', 'translations'].includes(entry.name)) return [];
      return readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
    })
    .filter((path) => isLadderFile(path) && !/(^|\/)\./.test(path));
}

/** True for a folder that holds `ladder.yaml`, `.yml` or `.json`. */
export function isLadderFolder(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => /^ladder\.(ya?ml|json)$/i.test(name));
  } catch {
    return false;
  }
}

/** The ladder folders directly inside a folder, by name, in order. None where it cannot be read. */
export function ladderFoldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isLadderFolder(join(folder, entry.name)))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}

/** The ladder at a path, or those in the folder. */
export function laddersAt(path: string): string[] {
  if (isLadderFolder(path)) return [path];
  const inside = ladderFoldersIn(path);
  return inside.length > 0 ? inside.map((name) => join(path, name).replaceAll('\\', '/')) : [path];
}

/** The text of a file; the fault, which carries `name`, where it cannot be read or is too large. */
export function readTextFile(path: string, name = path): { text: string; fault?: ReadResult } {
  try {
    const megabytes = Math.ceil(statSync(path).size / 1_000_000);
    // Characters take up to three bytes, so that only what is too large in any script is refused unread.
    if (megabytes > MAX_MEGABYTES * 3) {
      const place = { file: name, line: 1, column: 1 };
      const fault = issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, place);
      return { text: '', fault: { value: undefined, issues: [fault], locate: () => undefined } };
    }
    return { text: decode(readFileSync(path)) };
  } catch (error) {
    return { text: '', fault: unreadable(name, error) };
  }
}

/** UTF-8, or UTF-16 where the file says so in its first two bytes. Throws on bytes that are no text. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** By the codes of errors of the system. */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['ENOENT', reason('NOT_THERE')],
  ['EACCES', reason('NO_PERMISSION')],
  ['EPERM', reason('NO_PERMISSION')],
  ['EISDIR', reason('IS_FOLDER')],
  ['ENOTDIR', reason('PATH_NOT_FOLDER')],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', reason('NOT_UTF8')],
]);

/** Why something on disk cannot be read or written. */
export function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? reason('SYSTEM', { name: code || String(error) });
}

function unreadable(file: string, error: unknown): ReadResult {
  const args = { file, reason: reasonOf(error) };
  const fault = issue('FILE_UNREADABLE', [], args, { file, line: 1, column: 1 });
  return { value: undefined, issues: [fault], locate: () => undefined };
}
