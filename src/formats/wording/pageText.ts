/**
 * Splits a role page into lines: broken characters are repaired where their meaning is certain, bullets are
 * removed, and unusual spaces and hyphens become plain ones. Each line has its place.
 */

export interface PageLine {
  /** Line and column of the first letter after the bullet in the file, both from 1. */
  line: number;
  column: number;
  /** Without the bullet and outer spaces. Empty for a blank line. */
  text: string;
  bullet: boolean;
  /** Broken characters: how many were repaired, and how many could not be. */
  repaired: number;
  broken: number;
}

export function pageLines(text: string): PageLine[] {
  return text.split(/\r\n?|\n/).flatMap((whole, index) => {
    // Word processors use these as line breaks. Editors do not count them as lines.
    let before = 0;
    return whole.split(/[\u2028\u2029]/).map((raw) => {
      const line = pageLine(raw, index + 1, before);
      before += raw.length + 1;
      return line;
    });
  });
}

/** @param before number of characters of the file's line before this one */
function pageLine(raw: string, line: number, before: number): PageLine {
  if (raw === '') return { line, column: before + 1, text: '', bullet: false, repaired: 0, broken: 0 };
  const { text: repaired, count } = repair(raw);
  const plain = plainSigns(repaired);
  const trimmed = plain.trim();
  const mark = BULLET.exec(trimmed)?.[0] ?? '';
  return {
    line,
    column: before + columnOf(raw) + (count === 0 ? mark.length : 0),
    text: trimmed.slice(mark.length).trim(),
    bullet: mark !== '',
    repaired: count,
    broken: trimmed.split('\uFFFD').length - 1,
  };
}

/**
 * A dot, hyphen, star or number: "•", "-", "1.", "2)". A number must be short, and a space must follow a
 * hyphen.
 */
const BULLET = /^(?:[•·▪▫‣⁃◦●○■□➢✓✔]\s*|[-*+–—]\s+|\d{1,3}[.)]\s+)/u;

function columnOf(raw: string): number {
  return raw.length - raw.trimStart().length + 1;
}

/** Replaces unusual spaces and hyphens with plain ones and removes invisible characters. */
export function plainSigns(text: string): string {
  return (
    text
      // Tabs, no-break spaces and similar separate words like a space.
      .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
      .replace(/[\u2010\u2011]/g, '-')
      // Zero-width characters and controls.
      .replace(/[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
  );
}

/**
 * The characters that Windows-1252 and Mac Roman show for bytes from 128. A space marks a byte without a
 * character.
 */
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
  // Bytes that Windows-1252 does not define, and all of them in Latin-1, show as the control with the same
  // number.
  for (let byte = 128; byte < 160; byte++) bytes.set(String.fromCharCode(byte), byte);
  return bytes;
});

/** Text that was broken twice needs two rounds. Further rounds do not occur in practice. */
const ROUNDS = 3;

/**
 * Repairs UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman: "â€™" is an apostrophe, "ðŸ’°" a money
 * bag. Only sequences for characters that pages use are replaced, so that "à" before "»" stays.
 */
export function repair(text: string): { text: string; count: number } {
  let repaired = text;
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const once = repairOnce(repaired);
    if (once.count === 0) break;
    repaired = once.text;
    count += once.count;
  }
  return { text: repaired, count };
}

function repairOnce(text: string): { text: string; count: number } {
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

/** The character whose UTF-8 bytes begin here, as another encoding shows them. */
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

/**
 * Latin letters, punctuation, currencies, arrows, dingbats and emoji, and the characters a second round
 * needs.
 */
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
