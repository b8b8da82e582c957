/** Files to disk: one or a folder of them, nothing written over unasked, nothing outside the folder. */
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

/** Writes one file; says what is in the way and returns false where it cannot. */
export function writeOne(path: string, text: string, force: boolean, io: Io): boolean {
  return attempt(path, io, () => {
    if (!force && existsSync(path)) throw new Error('it already exists; use --force to overwrite it');
    writeFileSync(path, text, { flag: force ? 'w' : 'wx' });
  });
}

/** Writes files into a folder, which is made where it is absent. All are looked at before the first is written. */
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
      // A folder that is a link may lead elsewhere, however plain the name in it.
      if (!isWithin(root, join(realpathSync(dirname(file)), 'x')))
        throw new Error(`${dirname(path)} is outside the folder`);
      if (isLink(file)) throw new Error(`${path} is a symbolic link`);
      writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
    }
  });
}

/** Files of a ladder's folder that were there before and are none of those written: they are read as well. */
export function othersIn(folder: string, written: readonly WrittenFile[]): string[] {
  const ours = new Set(written.map(({ path }) => path));
  try {
    return ladderFiles(folder).filter((path) => !ours.has(path));
  } catch {
    return [];
  }
}

/** The folder of published schemas beside a ladder, as its files name it, and the files where there is none yet. */
export function schemasFor(folder: string): { from: string; files: WrittenFile[] } {
  const at = resolve(folder);
  for (let above = dirname(at), last = at; above !== last; last = above, above = dirname(above)) {
    const schemas = join(above, 'public', 'schema');
    if (existsSync(join(schemas, 'ladder.json')))
      return { from: relative(at, schemas).replaceAll('\\', '/'), files: [] };
  }
  // Hidden, so that it counts as no part of the ladder.
  const files = [...schemaFiles()].filter(([file]) => file !== 'document.json');
  return { from: '.schema', files: files.map(([file, text]) => ({ path: `.schema/${file}`, text })) };
}

/** True where the folder is absent or empty. */
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
