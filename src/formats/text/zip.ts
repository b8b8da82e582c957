/**
 * The files inside a zip file. Sizes are counted while inflating, never believed; what is damaged, encrypted
 * or larger than a ladder can be is refused with a reason. Nothing is written anywhere, and names lose
 * whatever would lead out of a folder.
 */
import { Inflate } from 'fflate';
import { issue, type Issue } from '../../model/validation/issue';
import { crc32, entriesOf, isSkipped, plainPath, type ZipEntry } from './zipDirectory';

interface UnzippedFile {
  /** The zip file's own name, a slash, and the path inside it. */
  file: string;
  bytes: Uint8Array;
}

export interface Unzipped {
  files: UnzippedFile[];
  issues: Issue[];
}

/** A ladder of 5,000 roles has as many files. */
export const MAX_ENTRIES = 10_000;
/** What all entries may come to, in bytes. */
export const MAX_UNPACKED = 96_000_000;
/** Text packs to a tenth, a table that repeats itself to a fiftieth; past a megabyte more is a trap. */
const MAX_RATIO = 200;
const RATIO_FROM = 1_000_000;

/** So much is inflated before the limits are looked at again: at the densest it comes to 8 MB. */
const CHUNK = 8_192;

/** Unpacks in memory. Never throws for bad data; of a zip file that is refused there are no files. */
export function readZip(file: string, bytes: Uint8Array): Unzipped {
  const found = entriesOf(bytes, MAX_ENTRIES);
  if (typeof found === 'string') return refused(file, found);
  const files: UnzippedFile[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const entry of found) {
    const path = plainPath(entry.name);
    if (isSkipped(entry, path)) continue;
    if (seen.has(path)) {
      const args = { entry: `${file}/${path}`, reason: 'the zip file holds another entry of this name' };
      issues.push(issue('IMPORT_ENTRY_LEFT_OUT', [], args, startOf(file)));
      continue;
    }
    seen.add(path);
    const unpacked = unpack(bytes, entry, MAX_UNPACKED - total);
    if (typeof unpacked === 'string') return refused(file, `${path}: ${unpacked}`);
    total += unpacked.length;
    files.push({ file: `${file}/${path}`, bytes: unpacked });
  }
  return { files, issues };
}

function refused(file: string, reason: string): Unzipped {
  return { files: [], issues: [issue('FILE_UNREADABLE', [], { file, reason }, startOf(file))] };
}

function startOf(file: string) {
  return { file, line: 1, column: 1 };
}

/** The entry's bytes, or why it is refused. */
function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array | string {
  if (entry.encrypted) return 'it is encrypted';
  if (entry.method !== 0 && entry.method !== 8) return 'it is packed in a way that is not read';
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (packed.length < entry.packed) return DAMAGED;
  const unpacked = entry.method === 0 ? stored(packed, room) : inflated(packed, room);
  if (typeof unpacked === 'string') return unpacked;
  return crc32(unpacked) === entry.crc ? unpacked : DAMAGED;
}

const DAMAGED = 'it is damaged';
const TOO_LARGE = `it unpacks to more than ${MAX_UNPACKED / 1_000_000} MB`;

function stored(packed: Uint8Array, room: number): Uint8Array | string {
  return packed.length > room ? TOO_LARGE : packed;
}

function inflated(packed: Uint8Array, room: number): Uint8Array | string {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    isComplete ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      if (size > room) return TOO_LARGE;
      if (size > RATIO_FROM && size > packed.length * MAX_RATIO)
        return `it unpacks to more than ${MAX_RATIO} times its size`;
    }
  } catch {
    return DAMAGED;
  }
  if (!isComplete) return DAMAGED;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
