/** The result of every writer: the files, and what they cannot represent. */
import type { DocumentPath } from '../model/validation/issue';
import type { LadderDocument } from '../model/ladder/ladder';
import { isRecord } from '../model/validation/values';

export interface WrittenFile {
  /** Relative, with `/` between folders. Never absolute and never outside the folder. */
  path: string;
  text: string;
}

/** A field, or an item of a list: by its title or name, or else by its number, which counts from 1. */
export type WayPart = { field: string } | { name: string } | { number: number };

/** The arguments of each reason for which something is left out. */
export interface ExportLossArgs {
  /** Nothing could be read back. */
  unreadable: object;
  /** The way to a value: `roles`, then the role “Lead engineer”, then `tags`. */
  differs: { way: readonly WayPart[] };
  /** A value that an earlier version of the form does not have. */
  newerForm: { way: readonly WayPart[] };
  /** What roles inherit became their own. */
  basesWrittenOut: object;
  order: object;
  notReadBack: object;
  ids: object;
  steps: object;
  declarations: object;
  /** The format represents only a network of roles and moves. */
  networkOnly: object;
  noPage: { role: string };
  notHeld: { role: string; skill: string };
}

export type ExportLoss = {
  [W in keyof ExportLossArgs]: {
    /** Path in the document. Empty for a limitation of the whole format. */
    path: DocumentPath;
    why: W;
    args: ExportLossArgs[W];
  };
}[keyof ExportLossArgs];

export interface ExportResult {
  /** The main file first. A single-file format has no other. */
  files: [WrittenFile, ...WrittenFile[]];
  /** Empty if reading the files gives the same document. Empty text does not count. */
  leftOut: ExportLoss[];
}

/**
 * Every value of the document that differs in what a reader got back, with its path and name. `back` is
 * undefined if nothing could be read.
 */
export function differences(document: LadderDocument, back: LadderDocument | undefined): ExportLoss[] {
  if (!back) return [{ path: [], why: 'unreadable', args: {} }];
  const paths: DocumentPath[] = [];
  compare(saying(document), saying(back), [], paths);
  return paths.map((path) => ({ path, why: 'differs', args: { way: wayTo(document, path) } }));
}

function wayTo(document: LadderDocument, path: DocumentPath): WayPart[] {
  let value: unknown = document;
  return path.map((key) => {
    value = isRecord(value) || Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined;
    const name = isRecord(value) ? (value['title'] ?? value['name'] ?? value['skill']) : undefined;
    if (typeof key === 'string') return { field: key };
    return typeof name === 'string' ? { name } : { number: key + 1 };
  });
}

function compare(written: unknown, read: unknown, path: DocumentPath, paths: DocumentPath[]): void {
  if (Object.is(written, read)) return;
  const isList = Array.isArray(written) && Array.isArray(read) && written.length === read.length;
  if (isList || (isRecord(written) && isRecord(read))) {
    const [a, b] = [entriesOf(written), entriesOf(read)];
    for (const key of new Set([...a.keys(), ...b.keys()]))
      compare(a.get(key), b.get(key), [...path, key], paths);
  } else paths.push(path);
}

function entriesOf(value: unknown): Map<string | number, unknown> {
  return new Map<string | number, unknown>(
    Array.isArray(value) ? value.entries() : Object.entries(value as object),
  );
}

/**
 * The value without empty text. A move without a note is only its title. Both have the same meaning as
 * before.
 */
function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(saying).filter((one) => one !== undefined);
  if (!isRecord(value)) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, one]): [string, unknown] => [key, saying(one)])
    .filter(([, one]) => one !== undefined);
  const [only, ...others] = entries;
  if (only?.[0] === 'role' && others.length === 0) return only[1];
  return Object.fromEntries(entries);
}
