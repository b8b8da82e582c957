/**
 * Writes one file or a folder of files. Overwrites nothing unless asked, and writes nothing outside the
 * folder.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { WrittenFile } from '../../formats/exportResult';
import type { Io } from './io';
import { ladderFiles, reasonOf } from './load';
import { CODED } from './messages';
import { schemaFiles } from './schemas';
import { harmless } from './terminal';

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Writes one file. Returns false and prints the reason if it cannot. */
export function writeOne(path: string, text: string, force: boolean, io: Io): boolean {
  return attempt(path, io, () => {
    if (!force && existsSync(path)) throw new Error('it already exists; use --force to overwrite it');
    writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
  });
}

/** Writes files into a folder, which is created if absent. All are checked before the first is written. */
export function writeAll(folder: string, files: readonly WrittenFile[], force: boolean, io: Io): boolean {
  return attempt(folder, io, () => {
    mkdirSync(folder, { recursive: true });
    const root = realpathSync(folder);
    const there = files.filter(({ path }) => existsSync(join(root, path)));
    if (!force && there.length > 0) {
      const names = there.slice(0, 3).map(({ path }) => path);
      throw new Error(
        `${names.join(', ')}${there.length > 3 ? ' and others already exist' : there.length > 1 ? ' already exist' : ' already exists'}; use --force to overwrite`,
      );
    }
    for (const { path, text } of files) {
      const file = resolve(root, path);
      if (!isWithin(root, file)) throw new Error(`${path} is outside the folder`);
      mkdirSync(dirname(file), { recursive: true });
      // A symbolic link in the path could lead out of the folder.
      if (!isWithin(root, join(realpathSync(dirname(file)), 'x')))
        throw new Error(`${dirname(path)} is outside the folder`);
      if (isLink(file)) throw new Error(`${path} is a symbolic link`);
      writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
    }
  });
}

/** Files in the folder of a ladder that are not among those written: the ladder includes them as well. */
export function othersIn(folder: string, written: readonly WrittenFile[]): string[] {
  const ours = new Set(written.map(({ path }) => path));
  try {
    return ladderFiles(folder).filter((path) => !ours.has(path));
  } catch {
    return [];
  }
}

/**
 * The path from a ladder's files to the published schemas, and the schema files to write if there are none
 * yet.
 */
export function schemasFor(folder: string): { from: string; files: WrittenFile[] } {
  const at = resolve(folder);
  for (let above = dirname(at), last = at; above !== last; last = above, above = dirname(above)) {
    const schemas = join(above, 'public', 'schema');
    if (existsSync(join(schemas, 'ladder.json')))
      return { from: relative(at, schemas).replaceAll('\\', '/'), files: [] };
  }
  // A hidden folder, so that it does not count as part of the ladder.
  const files = [...schemaFiles()].filter(([file]) => file !== 'document.json');
  return { from: '.schema', files: files.map(([file, text]) => ({ path: `.schema/${file}`, text })) };
}

/** True if the folder is absent or empty. */
export function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return !existsSync(folder);
  }
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function isWithin(root: string, file: string): boolean {
  const path = relative(root, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function attempt(path: string, io: Io, write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    io.err(`Could not write the ladder to ${harmless(path)}: ${harmless(CODED.reason(reasonOf(error)))}\n`);
    return false;
  }
}
