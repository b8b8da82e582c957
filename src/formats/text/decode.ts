/** Decodes the bytes of a file, in any encoding that spreadsheets or old editors save. */

type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

export interface Decoded {
  /** Without a byte order mark. */
  text: string;
  encoding: Encoding;
  /** True if the bytes do not identify the encoding and the likeliest one was used. */
  guessed: boolean;
}

/** Enough bytes to recognise UTF-16, and bytes that are not text. */
const BYTES_TO_LOOK_AT = 4_000;

/**
 * Decodes UTF-8 with or without a mark, UTF-16 by its mark or by the zero in every other byte of Latin
 * letters, and otherwise Windows-1252. Undefined if the bytes are not text: images and programs have zeros at
 * random.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) {
    const text = new TextDecoder(wide).decode(bytes);
    return text.slice(0, BYTES_TO_LOOK_AT).includes('\0') ? undefined : said(text, 'UTF-16');
  }
  if (bytes.subarray(0, BYTES_TO_LOOK_AT).includes(0)) return undefined;
  try {
    return said(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'UTF-8');
  } catch {
    // Not UTF-8. Windows-1252 remains.
  }
  if (!isMostlyText(bytes)) return undefined;
  return { text: windowsText(bytes), encoding: 'Windows-1252', guessed: true };
}

/** The characters of bytes 0x80 to 0x9F. Five bytes have none. */
const WINDOWS_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some releases of Node decode Windows-1252 as Latin-1, in which these bytes are controls. */
function windowsText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_SIGNS[control.charCodeAt(0) - 0x80] ?? control);
}

function said(text: string, encoding: Encoding): Decoded {
  return { text, encoding, guessed: false };
}

function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, BYTES_TO_LOOK_AT) / 2);
  if (pairs === 0) return undefined;
  let [first, second] = [0, 0];
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  if (first === 0 && second > pairs / 2) return 'utf-16le';
  return second === 0 && first > pairs / 2 ? 'utf-16be' : undefined;
}

/**
 * Controls other than tab, line feed, form feed and return are rare in text. Elsewhere they are a tenth of
 * all bytes.
 */
function isMostlyText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, BYTES_TO_LOOK_AT);
  const controls = head.filter(
    (byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13,
  );
  return controls.length <= head.length / 100;
}
