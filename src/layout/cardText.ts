/**
 * How much room a title needs, without a DOM to measure it in.
 *
 * The widths are an estimate for a semibold sans-serif in em, on the generous side of what the usual system fonts
 * measure: a line too many leaves a little blank, a line too few would cut a title off.
 */

import { CARD_MIN_HEIGHT, CARD_PADDING, CARD_WIDTH } from './sizes';

/** Line height of a title, in multiples of its font size. */
export const TITLE_LINE_HEIGHT = 1.25;
/** Font size of a title at scale 1, px. */
export const TITLE_FONT = 15;
/** The two lines under a title: pay, and what follows it, px. */
export const PAY_LINE = 18;
export const NOTE_LINE = 16;
/** The range of `largestTitleFont`, px. */
export const SMALLEST_TITLE_FONT = 13;
export const LARGEST_TITLE_FONT = 34;

const FONT_STEP = 0.5;

/** An unbreakable run of text, and the blank that follows it if the line goes on. All in em. */
interface Run {
  readonly width: number;
  readonly blank: number;
  /** Width of each character, for a run that is longer than a whole line. */
  readonly characters: readonly number[];
}

const BLANK = /\s/u;
// Combining marks, joiners and variation selectors sit on the character before them.
const MARK = /[\p{M}\u200B-\u200F\u2060\uFE00-\uFE0F\p{Cc}]/u;
// Scripts and signs that are set in a square, and that may break between any two characters.
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const HYPHEN = /[-\u2010\u2012-\u2014]/u;
const NARROW = /[iljI.,:;'’‘|!·]/u;
const SLIM = /[ftr()[\]{}\-"“”/\\]/u;
const WIDE = /[mwMW@%—…]/u;
const CAPITAL = /\p{Lu}/u;
const LOWER = /[a-z0-9\u00DF-\u00FF]/u;

/** Estimated advance of one character, em. */
function advance(character: string): number {
  if (MARK.test(character)) return 0;
  if (BLANK.test(character)) return 0.28;
  if (NARROW.test(character)) return 0.32;
  if (SLIM.test(character)) return 0.42;
  if (WIDE.test(character)) return 0.95;
  if (LOWER.test(character)) return 0.58;
  if (SQUARE.test(character)) return 1;
  if (PICTURE.test(character)) return 1.3;
  if (CAPITAL.test(character)) return 0.7;
  return 0.68;
}

/** Splits a title where a browser may break its lines: at blanks, after hyphens, and around square characters. */
function runsOf(title: string): Run[] {
  const runs: Run[] = [];
  let characters: number[] = [];
  let width = 0;
  const close = (blank: number): void => {
    if (characters.length > 0) runs.push({ width, blank, characters });
    characters = [];
    width = 0;
  };
  for (const character of title) {
    const own = advance(character);
    if (BLANK.test(character)) {
      close(own);
      continue;
    }
    if (SQUARE.test(character)) close(0);
    characters.push(own);
    width += own;
    if (SQUARE.test(character) || HYPHEN.test(character)) close(0);
  }
  close(0);
  return runs;
}

/** Lines that the runs fill, broken greedily as browsers do; `width` in em. A run wider than a line breaks inside. */
function lineCount(runs: readonly Run[], width: number): number {
  let lines = 0;
  let used = 0;
  let blank = 0;
  for (const run of runs) {
    if (lines > 0 && used + blank + run.width <= width) {
      used += blank + run.width;
    } else if (run.width <= width) {
      lines += 1;
      used = run.width;
    } else {
      lines += 1;
      used = 0;
      for (const character of run.characters) {
        if (used > 0 && used + character > width) {
          lines += 1;
          used = 0;
        }
        used += character;
      }
    }
    blank = run.blank;
  }
  return Math.max(1, lines);
}

/**
 * Lines a title takes.
 *
 * @param fontSize px, above 0
 * @param width of the line, px, above 0
 * @returns at least 1, also for an empty title
 */
export function titleLines(title: string, fontSize: number, width: number): number {
  return lineCount(runsOf(title), width / fontSize);
}

/**
 * The largest font size at which a title fits a box without a word being broken; the view uses it to keep titles
 * readable when it is zoomed out.
 *
 * @param box the room for the title alone, px
 * @returns px, in steps of a half, 13 .. 34. Where the title fits only with a word broken, the largest such size;
 * where it does not fit at all, 13
 */
export function largestTitleFont(title: string, box: { readonly width: number; readonly height: number }): number {
  const runs = runsOf(title);
  const longest = runs.reduce((most, run) => Math.max(most, run.width), 0);
  let broken = SMALLEST_TITLE_FONT;
  for (let size = LARGEST_TITLE_FONT; size >= SMALLEST_TITLE_FONT; size -= FONT_STEP) {
    if (lineCount(runs, box.width / size) * size * TITLE_LINE_HEIGHT > box.height) continue;
    if (longest * size <= box.width) return size;
    broken = Math.max(broken, size);
  }
  return broken;
}

/** Height a card needs for its whole title, its pay line and its note line, px; at least CARD_MIN_HEIGHT. */
export function cardHeight(title: string): number {
  const lines = titleLines(title, TITLE_FONT, CARD_WIDTH - 2 * CARD_PADDING);
  const text = lines * TITLE_FONT * TITLE_LINE_HEIGHT + PAY_LINE + NOTE_LINE;
  return Math.max(CARD_MIN_HEIGHT, Math.ceil(text + 2 * CARD_PADDING));
}
