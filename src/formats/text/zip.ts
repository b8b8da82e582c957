/**
 * The files inside a zip file. Sizes are counted while inflating, never believed; what is damaged, encrypted
 * or larger than a ladder can be is refused with a reason. Nothing is written anywhere, and names lose
 * whatever would lead out of a folder.
 */
import { Inflate } from 'fflate';
import { issue, type Issue } from '../../model/validation/issue';
import { reason, type Reason } from '../../model/validation/reasons';
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
  if (!Array.isArray(found)) return refused(file, found);
  const files: UnzippedFile[] = [];
  const issues: Issue[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (const entry of found) {
    const path = plainPath(entry.name);
    if (isSkipped(entry, path)) continue;
    if (seen.has(path)) {
      const args = { entry: `${file}/${path}`, reason: reason('ZIP_NAME_TWICE') };
      issues.push(issue('IMPORT_ENTRY_LEFT_OUT', [], args, startOf(file)));
      continue;
    }
    seen.add(path);
    const unpacked = unpack(bytes, entry, MAX_UNPACKED - total);
    if (!(unpacked instanceof Uint8Array))
      return refused(file, reason('IN_ENTRY', { entry: path, reason: unpacked }));
    total += unpacked.length;
    files.push({ file: `${file}/${path}`, bytes: unpacked });
  }
  return { files, issues };
}

function refused(file: string, why: Reason): Unzipped {
  return { files: [], issues: [issue('FILE_UNREADABLE', [], { file, reason: why }, startOf(file))] };
}

function startOf(file: string) {
  return { file, line: 1, column: 1 };
}

/** The entry's bytes, or why it is refused. */
function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array | Reason {
  if (entry.encrypted) return reason('ENCRYPTED');
  if (entry.method !== 0 && entry.method !== 8) return reason('PACKING_UNKNOWN');
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (packed.length < entry.packed) return DAMAGED;
  const unpacked = entry.method === 0 ? stored(packed, room) : inflated(packed, room);
  if (!(unpacked instanceof Uint8Array)) return unpacked;
  return crc32(unpacked) === entry.crc ? unpacked : DAMAGED;
}

const DAMAGED = reason('DAMAGED');
const TOO_LARGE = reason('UNPACKS_TOO_LARGE', { megabytes: MAX_UNPACKED / 1_000_000 });

function stored(packed: Uint8Array, room: number): Uint8Array | Reason {
  return packed.length > room ? TOO_LARGE : packed;
}

function inflated(packed: Uint8Array, room: number): Uint8Array | Reason {
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
        return reason('UNPACKS_TOO_DENSE', { times: MAX_RATIO });
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
