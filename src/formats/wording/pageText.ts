/**
 * The lines of a role page as people meet them: characters broken by a wrong encoding mended where their
 * meaning is certain, bullets taken off, odd spaces and hyphens made plain. Each line knows its place.
 */

export interface PageLine {
  /** Line and column of its first letter behind the bullet, in the file; both count from 1. */
  line: number;
  column: number;
  /** Without bullet and outer spaces; empty for a blank line. */
  text: string;
  bullet: boolean;
  /** Broken characters read as what they stood for, and such as nobody can tell any more. */
  mended: number;
  broken: number;
}

export function pageLines(text: string): PageLine[] {
  return text.split(/\r\n?|\n/).flatMap((whole, index) => {
    // Text processors break a line by these as well, which editors do not count as the end of one.
    let before = 0;
    return whole.split(/[\u2028\u2029]/).map((raw) => {
      const line = pageLine(raw, index + 1, before);
      before += raw.length + 1;
      return line;
    });
  });
}

/** @param before how many signs of the line in the file stand before this one */
function pageLine(raw: string, line: number, before: number): PageLine {
  if (raw === '') return { line, column: before + 1, text: '', bullet: false, mended: 0, broken: 0 };
  const { text: mended, count } = mend(raw);
  const plain = plainSigns(mended);
  const trimmed = plain.trim();
  const mark = BULLET.exec(trimmed)?.[0] ?? '';
  return {
    line,
    column: before + columnOf(raw) + (count === 0 ? mark.length : 0),
    text: trimmed.slice(mark.length).trim(),
    bullet: mark !== '',
    mended: count,
    broken: trimmed.split('\uFFFD').length - 1,
  };
}

/** A dot, a hyphen, a star or a number: "•", "-", "1.", "2)". A number must be short, and a hyphen apart. */
const BULLET = /^(?:[•·▪▫‣⁃◦●○■□➢✓✔]\s*|[-*+–—]\s+|\d{1,3}[.)]\s+)/u;

function columnOf(raw: string): number {
  return raw.length - raw.trimStart().length + 1;
}

/** Odd spaces and hyphens as plain ones; signs without width taken out. */
export function plainSigns(text: string): string {
  return (
    text
      // A tab, a no-break space and its kin separate words like any space.
      .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
      .replace(/[\u2010\u2011]/g, '-')
      // Signs without width, and controls that no page means.
      .replace(/[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
  );
}

/** What Windows and old Macs show for the bytes from 128 up; a byte without a sign of its own is a space. */
const WINDOWS_FROM_128 =
  '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ' +
  Array.from({ length: 96 }, (_, at) => String.fromCharCode(160 + at)).join('');
const MACINTOSH_FROM_128 =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const TABLES: readonly ReadonlyMap<string, number>[] = [WINDOWS_FROM_128, MACINTOSH_FROM_128].map((signs) => {
  const bytes = new Map<string, number>();
  [...signs].forEach((sign, at) => {
    if (sign !== ' ') bytes.set(sign, 128 + at);
  });
  // Where Windows has no sign, and everywhere in Latin-1, the byte shows as a control of the same number.
  for (let byte = 128; byte < 160; byte++) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
});

/** Text broken twice needs two rounds; more than that nobody meets. */
const ROUNDS = 3;

/**
 * UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman: "â€™" is an apostrophe, "ðŸ’°" a money bag. A
 * sequence counts only where it stands for a sign that pages use, so that "à" before "»" stays itself.
 */
export function mend(text: string): { text: string; count: number } {
  let mended = text;
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const once = mendOnce(mended);
    if (once.count === 0) break;
    mended = once.text;
    count += once.count;
  }
  return { text: mended, count };
}

function mendOnce(text: string): { text: string; count: number } {
  const out: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 128) continue;
    const found = signAt(text, at);
    if (!found) continue;
    out.push(text.slice(from, at), found.sign);
    from = at + found.length;
    at = from - 1;
    count++;
  }
  out.push(text.slice(from));
  return { text: out.join(''), count };
}

/** The sign whose UTF-8 bytes stand from here on, shown as another encoding shows them. */
function signAt(text: string, at: number): { sign: string; length: number } | undefined {
  for (const bytes of TABLES) {
    const lead = bytes.get(text[at] ?? '');
    if (lead === undefined || lead < 0xc2 || lead > 0xf4) continue;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let point = lead & (0xff >> (length + 1));
    let good = true;
    for (let next = 1; next < length && good; next++) {
      const byte = bytes.get(text[at + next] ?? '');
      good = byte !== undefined && byte >= 0x80 && byte < 0xc0;
      point = (point << 6) | ((byte ?? 0) & 0x3f);
    }
    if (good && isUsual(point)) return { sign: String.fromCodePoint(point), length };
  }
  return undefined;
}

/** Latin letters, punctuation, currencies, arrows, dingbats and emoji, and what a second round needs. */
function isUsual(point: number): boolean {
  return (
    (point >= 0x80 && point <= 0x17f) ||
    (point >= 0x2c6 && point <= 0x2dc) ||
    (point >= 0x2000 && point <= 0x22ff) ||
    (point >= 0x2500 && point <= 0x27bf) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    (point >= 0x1f000 && point <= 0x1faff)
  );
}
