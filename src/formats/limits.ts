/** Larger text is refused. 5,000 roles are about 10 MB. */
export const MAX_MEGABYTES = 16;

/**
 * Text with deeper nesting is refused. A ladder needs seven levels. The parser recurses for each, and a
 * hundred thousand levels would end the process instead of throwing.
 */
export const MAX_DEPTH = 200;

/**
 * YAML that is not plain is refused if it has more tokens or lines. The library takes a second for this many,
 * and twice that if all of them are errors. It is as many as 300 roles with forty skills each have, one field
 * per line. Plain YAML has a fast reader and no such limit.
 */
export const MAX_LEXEMES = 300_000;

/**
 * Maximum characters of YAML that is not plain: the library reads long quoted texts character by character.
 */
export const MAX_CLOSE_LENGTH = 4_000_000;

/**
 * Maximum values of plain YAML, including lists and mappings: twice those of 3,000 roles with forty skills
 * each.
 */
export const MAX_VALUES = 1_000_000;

/**
 * A table with more cells is refused: 3,000 roles with forty skills each need 120,000 rows of fifteen
 * columns.
 */
export const MAX_CELLS = 2_000_000;

/**
 * Maximum characters of one cell, three times those of a spreadsheet. An unclosed quote puts the rest of a
 * file into one cell.
 */
export const MAX_CELL_LENGTH = 100_000;

/** Maximum rows of a text. The longest table of O*NET has two fifths as many. */
export const MAX_LINES = 500_000;

/** Maximum lines of a text that is read for its meaning, such as two thousand role pages. */
export const MAX_PROSE_LINES = 200_000;

/** Maximum non-empty rows of a long table: 3,000 roles with forty skills each have 120,000. */
export const MAX_ROWS = 200_000;

/** Maximum requirements of all roles in tables: as many as the rows of a long table. */
export const MAX_ASKED = 200_000;

/** Maximum roles of all tables. The largest real framework, O*NET, has 1,016. */
export const MAX_ROLES = 20_000;

/** Maximum skills of all tables. The largest real list, ESCO, has 13,900. */
export const MAX_SKILLS = 20_000;

/** Compares characters, which are close enough to bytes for a limit and need no second copy of the text. */
export function isTooLarge(text: string): boolean {
  return text.length > MAX_MEGABYTES * 1_000_000;
}
