/** Larger text is refused rather than read for minutes: 5,000 roles come to about 10 MB. */
export const MAX_MEGABYTES = 16;

/**
 * Text nested deeper than this is refused. A ladder needs seven levels; the parser recurses once for
 * each, and some hundred thousand would end the whole process rather than throw.
 */
export const MAX_DEPTH = 200;

/** A table with more cells is refused: 3,000 roles that ask forty skills each come to half as many. */
export const MAX_CELLS = 4_000_000;

/** Length counts characters, near enough to bytes for a limit, and asks for no second copy of the text. */
export function isTooLarge(text: string): boolean {
  return text.length > MAX_MEGABYTES * 1_000_000;
}
