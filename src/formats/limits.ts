/** Larger text is refused rather than read for minutes: 5,000 roles come to about 10 MB. */
export const MAX_MEGABYTES = 16;

/**
 * Text nested deeper than this is refused. A ladder needs seven levels; the parser recurses once for
 * each, and some hundred thousand would end the whole process rather than throw.
 */
export const MAX_DEPTH = 200;

/**
 * YAML that is not plain is refused where it has more words, signs and spaces than this, or more lines: the library
 * takes a second for some three hundred thousand, and twice that where all of them are wrong. 300 roles that ask forty
 * skills each, every field on a line of its own, come to as many. Plain YAML has a quick reader, and no such limit.
 */
export const MAX_LEXEMES = 300_000;

/** Characters of YAML that is not plain: the library goes through long texts in quotes one by one. */
export const MAX_CLOSE_LENGTH = 4_000_000;

/** Values that plain YAML holds in all, lists and mappings among them: 3,000 roles that ask forty skills each have half as many. */
export const MAX_VALUES = 1_000_000;

/** A table with more cells is refused: 3,000 roles that ask forty skills each, a row for each, in fifteen columns. */
export const MAX_CELLS = 2_000_000;

/** Characters of one cell: a spreadsheet holds a third as many, and an open quote makes all that follows one cell. */
export const MAX_CELL_LENGTH = 100_000;

/** A text is cut into rows no further than this. The longest table of O*NET has two fifths as many. */
export const MAX_LINES = 500_000;

/** Lines of a text that is read for what it means, such as role pages: two thousand pages of them. */
export const MAX_PROSE_LINES = 200_000;

/** Rows of a long table that say something: 3,000 roles that ask forty skills each have 120,000. */
export const MAX_ROWS = 200_000;

/** Levels that the roles of tables may ask in all: as many as the rows of a long table. */
export const MAX_ASKED = 200_000;

/** Roles that tables may name in all. The largest real framework, O*NET, has 1,016. */
export const MAX_ROLES = 20_000;

/** Skills that tables may name in all. The largest real list, of ESCO, has 13,900. */
export const MAX_SKILLS = 20_000;

/** Length counts characters, near enough to bytes for a limit, and asks for no second copy of the text. */
export function isTooLarge(text: string): boolean {
  return text.length > MAX_MEGABYTES * 1_000_000;
}
