/** Reads the list of entries at the end of a zip file (PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16). */
import { reason, type Reason } from '../../model/validation/reasons';

export interface ZipEntry {
  /** As written in the zip file. */
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  /** Compressed size in bytes, and the offset of the compressed bytes. */
  packed: number;
  start: number;
  /** True for a symbolic link. */
  link: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MOST_COMMENT = 0xffff;
const LINK = 0xa000;

/** True if the bytes begin like a zip file, including an empty one. Workbooks begin the same way. */
export function startsAsZip([p, k, a, b]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

/** The entries in their order, or the reason the zip file is refused. */
export function entriesOf(bytes: Uint8Array, most: number): ZipEntry[] | Reason {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return reason('ZIP_DAMAGED');
  const count = view.getUint16(end + 10, true);
  if (view.getUint16(end + 4, true) !== 0) return reason('ZIP_SPLIT');
  const from = view.getUint32(end + 16, true);
  if (count === 0xffff || from === 0xffffffff) return reason('ZIP_TOO_LARGE');
  if (count > most) return reason('ZIP_TOO_MANY_FILES', { count, limit: most });
  const entries: ZipEntry[] = [];
  let at = from;
  for (let index = 0; index < count; index++) {
    const entry = entryAt(bytes, view, at);
    if (!entry) return reason('ZIP_LIST_BROKEN');
    entries.push(entry);
    at +=
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record comes before a comment, which may be empty. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if (at + ENTRY_SIZE + nameLength > view.byteLength) return undefined;
  if (local + LOCAL_SIZE > view.byteLength || view.getUint32(local, true) !== LOCAL) return undefined;
  const name = bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
  return {
    name: nameText(name),
    encrypted: (view.getUint16(at + 8, true) & 0x2041) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    start: local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
    link: (view.getUint16(at + 40, true) & 0xf000) === LINK,
  };
}

/** Names are in UTF-8 or an old code page. Few programs set the flag that says which. */
function nameText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The path with forward slashes, without drives, roots, "." and "..". */
export function plainPath(name: string): string {
  return name
    .replace(/\0.*$/su, '')
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part))
    .join('/');
}

/** Folders, links and files that systems add. Nobody chose them for import. */
export function isSkipped({ name, link }: ZipEntry, path: string): boolean {
  if (path === '' || link || /[\\/]$/.test(name)) return true;
  return path.split('/').some((part) => isAddedBySystem(part));
}

/** True for names that a system or editor adds: hidden files and a few known names. */
export function isAddedBySystem(name: string): boolean {
  return name.startsWith('.') || /^(__macosx|thumbs\.db|desktop\.ini|~\$.*)$/i.test(name);
}

/** The checksum of zip files (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  const table = crcTable();
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    return crc;
  });
}
