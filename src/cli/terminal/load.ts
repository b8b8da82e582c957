/** Loads a ladder from disk, from a folder or a single file, with the source texts that issues quote. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isLadderFile, readLadderFolder, type FolderFile } from '../../formats/own/ladderFolder';
import { MAX_MEGABYTES } from '../../formats/limits';
import { readText } from '../../formats/text/locatedYaml';
import { issue } from '../../model/validation/issue';
import type { ReadResult } from '../../model/validation/source';
import { reason, type Reason } from '../../model/validation/reasons';

export interface LoadedLadder {
  /** The path as the user typed it. */
  path: string;
  read: ReadResult;
  /** The text of each file, by its name in issues. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Reads a ladder folder, or a single YAML or JSON file. Failures to read are issues of the result.
 * @param path the name in issues
 * @param at the path on disk, if it differs
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
  // If the main file could not be opened, the folder reader calls it missing. The reason above is more
  // precise.
  const opened = faults.some(({ place }) => place?.file.startsWith(`${label}ladder.`))
    ? read.issues.filter(({ code }) => code !== 'FILE_UNREADABLE')
    : read.issues;
  return { path: name, texts, read: { ...read, issues: [...faults, ...opened] } };
}

/**
 * The files of a ladder folder, as relative paths with forward slashes. Hidden files belong to editors, and
 * are skipped.
 */
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

/** True for a folder that contains `ladder.yaml`, `.yml` or `.json`. */
export function isLadderFolder(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => /^ladder\.(ya?ml|json)$/i.test(name));
  } catch {
    return false;
  }
}

/** The ladder folders directly inside a folder, sorted by name. Empty if it cannot be read. */
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

/** The ladder at a path, or all ladders in the folder. */
export function laddersAt(path: string): string[] {
  if (isLadderFolder(path)) return [path];
  const inside = ladderFoldersIn(path);
  return inside.length > 0 ? inside.map((name) => join(path, name).replaceAll('\\', '/')) : [path];
}

/**
 * The text of a file. If it cannot be read or is too large, `fault` says so; it refers to the file by `name`.
 */
export function readTextFile(path: string, name = path): { text: string; fault?: ReadResult } {
  try {
    const megabytes = Math.ceil(statSync(path).size / 1_000_000);
    // A character takes up to three bytes, so only files that are too large in every script are rejected
    // unread.
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

/** Decodes UTF-8, or UTF-16 with a byte order mark. Throws on bytes that are not text. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** By the error codes of the operating system. */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['ENOENT', reason('NOT_THERE')],
  ['EACCES', reason('NO_PERMISSION')],
  ['EPERM', reason('NO_PERMISSION')],
  ['EISDIR', reason('IS_FOLDER')],
  ['ENOTDIR', reason('PATH_NOT_FOLDER')],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', reason('NOT_UTF8')],
]);

/** The reason why something on disk cannot be read or written. */
export function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? reason('SYSTEM', { name: code || String(error) });
}

function unreadable(file: string, error: unknown): ReadResult {
  const args = { file, reason: reasonOf(error) };
  const fault = issue('FILE_UNREADABLE', [], args, { file, line: 1, column: 1 });
  return { value: undefined, issues: [fault], locate: () => undefined };
}
