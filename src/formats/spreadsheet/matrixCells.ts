/**
 * The meaning of a cell between a role and a skill: no requirement, a requirement without a level, or a
 * level.
 */
import { isLevelWord } from '../wording/levelWords';

/** What people write for no requirement. */
const NOTHING = /^([-–—.✗✘☐❌]|0|n ?\/? ?a|none)?$/iu;

/** What people write for a requirement without a level. */
const TICK = /^[x×✓✔☑✅]$/iu;

/** A dot is also a tick, unless the matrix uses circles that fill up with the level. */
const DOT = /^[●•■]$/u;
const PARTLY_FILLED = /^[○◯◔◑◐◕◌]$/u;

/** A single letter means yes or no if there are no levels. Otherwise it can be a level: "n" for novice. */
const YES = /^(yes|true)$/i;
const NO = /^(no|false)$/i;
const YES_OR_NO_LETTER = /^[yn]$/i;
const REQUIRED = /^(required|must|must have|essential|mandatory)$/i;
const PREFERRED = /^(preferred|desirable|desired|nice to have|optional)$/i;

const SAYS_NO_LEVEL = [YES, NO, YES_OR_NO_LETTER, NOTHING, TICK, DOT, REQUIRED, PREFERRED];

/** Longer cells are prose and not levels. */
export const LONGEST_LEVEL = 40;

/** With this many distinct words any of them may be a level. Further ones are not compared. */
const MOST_WORDS = 1_000;

/** An organisation's own words count as levels if each occurs this often. */
const LEAST_REPEATS = 3;
const MOST_LEVELS = 10;

export type MatrixCell = 'nothing' | 'ticked' | 'required' | 'preferred' | 'level';

/** Reads the cells of one matrix in the context of all others. */
export class MatrixCells {
  readonly #isYesNo: boolean;
  readonly #hasDots: boolean;
  /** Cached, because cells repeat a few words. */
  readonly #known = new Map<string, MatrixCell>();
  /** Share of the cells with text that are short enough for a level. */
  readonly short: number;
  /** True if the cells are levels, by their words or by the small number of distinct words. */
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
    if (this.#isYesNo && YES_OR_NO_LETTER.test(text)) return /n/i.test(text) ? 'nothing' : 'ticked';
    if (NOTHING.test(text) || NO.test(text)) return 'nothing';
    if (TICK.test(text) || YES.test(text) || (this.#hasDots && DOT.test(text))) return 'ticked';
    if (REQUIRED.test(text)) return 'required';
    return PREFERRED.test(text) ? 'preferred' : 'level';
  }
}
