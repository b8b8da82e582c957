/** What a cell between a role and a skill says: nothing asked, asked without a level, or a level. */
import { isLevelWord } from '../wording/levelWords';

/** What people write where nothing is asked. */
const NOTHING = /^([-–—.✗✘☐❌]|0|n ?\/? ?a|none)?$/iu;

/** What people write where a skill is asked and no level said. */
const TICK = /^[x×✓✔☑✅]$/iu;

/** A dot is a tick as well, unless it is one of the balls that fill up with the level. */
const DOT = /^[●•■]$/u;
const PARTLY_FILLED = /^[○◯◔◑◐◕◌]$/u;

/** A letter alone is one of these beside no level; else it may be one itself: "n" for novice. */
const YES = /^(yes|true)$/i;
const NO = /^(no|false)$/i;
const YES_OR_NO_LETTER = /^[yn]$/i;
const REQUIRED = /^(required|must|must have|essential|mandatory)$/i;
const PREFERRED = /^(preferred|desirable|desired|nice to have|optional)$/i;

const SAYS_NO_LEVEL = [YES, NO, YES_OR_NO_LETTER, NOTHING, TICK, DOT, REQUIRED, PREFERRED];

/** Cells longer than this are prose, and no levels. */
export const LONGEST_LEVEL = 40;

/** Of so many different words any one may be a level; further ones are not compared. */
const MOST_WORDS = 1_000;

/** Words of a house's own count as levels where each stands so often. */
const LEAST_REPEATS = 3;
const MOST_LEVELS = 10;

export type MatrixCell = 'nothing' | 'asked' | 'required' | 'preferred' | 'level';

/** Reads the cells of one matrix by what stands in the others. */
export class MatrixCells {
  readonly #isYesNo: boolean;
  readonly #hasDots: boolean;
  /** Cells repeat a few words. */
  readonly #known = new Map<string, MatrixCell>();
  /** Share of the cells with text that are short enough for a level. */
  readonly short: number;
  /** True where the cells are levels by their words, or by how few different ones there are. */
  readonly areLevels: boolean;

  constructor(cells: Iterable<string>) {
    const counts = new Map<string, number>();
    let all = 0;
    let short = 0;
    for (const cell of cells) {
      if (cell === '') continue;
      all++;
      if (cell.length > LONGEST_LEVEL) continue;
      short++;
      if (counts.has(cell) || counts.size < MOST_WORDS) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const words = [...counts.keys()];
    this.#isYesNo = words.every((word) => SAYS_NO_LEVEL.some((pattern) => pattern.test(word)));
    this.#hasDots = !words.some((word) => PARTLY_FILLED.test(word));
    this.short = all === 0 ? 0 : short / all;
    const isKnown = (word: string) => isLevelWord(word) || this.read(word) !== 'level';
    const known = words.filter(isKnown).reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    const isRepeated = words.length <= MOST_LEVELS && short >= words.length * LEAST_REPEATS;
    this.areLevels = all > 0 && this.short >= 0.9 && (known >= all * 0.8 || isRepeated);
  }

  read(text: string): MatrixCell {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const read = this.#read(text);
    if (this.#known.size < MOST_WORDS) this.#known.set(text, read);
    return read;
  }

  #read(text: string): MatrixCell {
    if (this.#isYesNo && YES_OR_NO_LETTER.test(text)) return /n/i.test(text) ? 'nothing' : 'asked';
    if (NOTHING.test(text) || NO.test(text)) return 'nothing';
    if (TICK.test(text) || YES.test(text) || (this.#hasDots && DOT.test(text))) return 'asked';
    if (REQUIRED.test(text)) return 'required';
    return PREFERRED.test(text) ? 'preferred' : 'level';
  }
}
