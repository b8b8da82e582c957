/**
 * Estimates the size of titles, because code below `browser/` cannot measure text. Widths are in em of a wide
 * system sans serif (DejaVu Sans) at normal weight, so that text fits in any browser.
 */
export const CARD_WIDTH = 184;
const CARD_HEIGHT = 120;
const PADDING = 10;
const TITLE_SIZE = 15;
/** Semibold text is wider than the estimate by about this factor. */
const SEMIBOLD = 1.13;
const LINE_HEIGHT = 1.25;
/** The pay line and the years line under a title. */
const BELOW_TITLE = 46;
/** Height of such a line, in multiples of the title size. */
const UNDER_LINE_HEIGHT = 1.3;
const LARGEST_TITLE = 30;
const FAR_LINE_HEIGHT = 1.12;
/** Width and vertical padding for a title that is the only text of its card. */
const FAR_WIDTH = CARD_WIDTH - 12;
const FAR_PADDING = 11;
/** Such a title has slightly tighter letter spacing. */
const FAR_TRACKING = 0.98;

/** A CJK character. CJK text has no spaces and can break anywhere. */
const IDEOGRAPH = /^[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]$/u;

function charWidth(char: string): number {
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/u.test(char)) return 1;
  if (/[mMW@%—]/.test(char)) return 0.98;
  if (char === 'w') return 0.82;
  if (/[+<=>~±≈≤≥]/.test(char)) return 0.84;
  if (/[A-Z\p{Lu}]/u.test(char)) return 0.7;
  if (/[ijl.,:;'|]/.test(char)) return 0.31;
  if (/[tfr()[\] -]/.test(char)) return 0.41;
  return /[scz]/.test(char) ? 0.55 : 0.64;
}

function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

/** Splits a title into words with their trailing hyphen. A CJK character is a word of its own. */
function words(title: string): string[] {
  return (
    title.match(
      /[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]|[^\s\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff-]+-?|-+/gu,
    ) ?? []
  );
}

/** A text measured once, so that it can be broken into lines at many sizes. Widths are in em. */
export type MeasuredText = readonly { wide: number; ideograph: boolean }[];

export function measureText(text: string): MeasuredText {
  return words(text).map((word) => ({ wide: textWidth(word), ideograph: IDEOGRAPH.test(word) }));
}

/**
 * Number of lines that a text takes at a font size, in a box of this width in px. A word wider than a line is
 * broken.
 */
export function linesOf(text: MeasuredText, fontSize: number, width: number): number {
  const room = width / fontSize;
  let lines = 1;
  let used = 0;
  for (const { wide, ideograph } of text) {
    const gap = used > 0 && !ideograph ? 0.3 : 0;
    if (used + gap + wide <= room) used += gap + wide;
    else {
      if (used > 0) lines += 1;
      lines += Math.ceil(wide / room) - 1;
      // The width used on the last line. A remainder would be 0 for a word that exactly fills its line.
      used = wide - room * (Math.ceil(wide / room) - 1);
    }
  }
  return lines;
}

/** The height that a card needs for its title, pay and years, in px. */
export function cardHeight(title: string): number {
  const lines = linesOf(measureText(title), TITLE_SIZE * SEMIBOLD, CARD_WIDTH - 2 * PADDING);
  return Math.max(CARD_HEIGHT, Math.ceil(lines * TITLE_SIZE * LINE_HEIGHT) + BELOW_TITLE + 2 * PADDING);
}

/**
 * How many of the texts, from the first on, fit under a card's title at a font size in px. A text too long
 * for one line takes more. The first text that does not fit ends the list.
 */
export function textsUnderTitle(
  title: MeasuredText,
  texts: readonly MeasuredText[],
  height: number,
  size: number,
): number {
  const room = CARD_WIDTH - 2 * PADDING;
  let left = height - 2 * PADDING - linesOf(title, size * SEMIBOLD, room) * size * LINE_HEIGHT;
  const beyond = texts.findIndex((text) => {
    left -= linesOf(text, size, room) * size * UNDER_LINE_HEIGHT;
    return left < 0;
  });
  return beyond < 0 ? texts.length : beyond;
}

/**
 * The largest font size, 15 to 30 px, at which the title fits its card without other text. Words stay whole
 * unless that needs a size below `least`; then they are broken.
 */
export function largestTitleFont(title: MeasuredText, height: number, least = LARGEST_TITLE): number {
  const whole = Math.floor((2 * FAR_WIDTH) / (longestWord(title) * FAR_TRACKING)) / 2;
  const most = whole < least ? LARGEST_TITLE : Math.min(whole, LARGEST_TITLE);
  for (let size = most; size > TITLE_SIZE; size -= 0.5) {
    if (linesOf(title, size * FAR_TRACKING, FAR_WIDTH) * size * FAR_LINE_HEIGHT <= height - FAR_PADDING)
      return size;
  }
  return TITLE_SIZE;
}

function longestWord(text: MeasuredText): number {
  return Math.max(...text.map(({ wide }) => wide), 0);
}

/** Whether the title fits its card at a font size in px without breaking a word. */
export function fitsWhole(title: MeasuredText, height: number, size: number): boolean {
  return longestWord(title) * FAR_TRACKING * size <= FAR_WIDTH && size <= largestTitleFont(title, height);
}
