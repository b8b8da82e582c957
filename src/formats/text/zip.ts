/**
 * Reads the files in a zip file in memory. Sizes are counted while inflating, because declared sizes can be
 * wrong. Damaged, encrypted and oversized entries are refused with a reason. Names lose anything that would
 * lead out of a folder.
 */
import { issue, type Issue } from '../../model/validation/issue';
import { reason, type Reason } from '../../model/validation/reasons';
import { inflated } from './inflate';
import { crc32, entriesOf, isSkipped, plainPath, type ZipEntry } from './zipDirectory';
import { startOf } from '../../model/validation/issue';

interface UnzippedFile {
  /** The name of the zip file, a slash, and the path inside it. */
  file: string;
  bytes: Uint8Array;
}

export interface Unzipped {
  files: UnzippedFile[];
  issues: Issue[];
}

/** As many files as a ladder of 5,000 roles has. */
export const MAX_ZIP_ENTRIES = 10_000;
/** Maximum total size of all entries, in bytes. */
export const MAX_UNPACKED = 96_000_000;
/**
 * Text compresses to a tenth and a repetitive table to a fiftieth. Beyond a megabyte, a higher ratio is a zip
 * bomb.
 */
const MAX_RATIO = 200;
const RATIO_FROM = 1_000_000;

/** Never throws for bad data. A refused zip file gives no files. */
export function readZip(file: string, bytes: Uint8Array): Unzipped {
  const found = entriesOf(bytes, MAX_ZIP_ENTRIES);
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

/** The entry's bytes, or the reason it is refused. */
function unpack(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array | Reason {
  if (entry.encrypted) return reason('ENCRYPTED');
  if (entry.method !== 0 && entry.method !== 8) return reason('PACKING_UNKNOWN');
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (packed.length < entry.packed) return DAMAGED;
  const unpacked =
    entry.method === 0
      ? stored(packed, room)
      : inflated(packed, (size) => refusal(size, packed.length, room), DAMAGED);
  if (!(unpacked instanceof Uint8Array)) return unpacked;
  return crc32(unpacked) === entry.crc ? unpacked : DAMAGED;
}

const DAMAGED = reason('DAMAGED');
const TOO_LARGE = reason('UNPACKS_TOO_LARGE', { megabytes: MAX_UNPACKED / 1_000_000 });

function refusal(size: number, packed: number, room: number): Reason | undefined {
  if (size > room) return TOO_LARGE;
  return size > RATIO_FROM && size > packed * MAX_RATIO
    ? reason('UNPACKS_TOO_DENSE', { times: MAX_RATIO })
    : undefined;
}

function stored(packed: Uint8Array, room: number): Uint8Array | Reason {
  return packed.length > room ? TOO_LARGE : packed;
}
