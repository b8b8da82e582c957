/** A sheet to print or save: what a page, a Markdown file and a print show, before any of them draws it. */

/** Criteria of a role or a move, a job advert, or an interview guide. */
export const SHEET_KINDS = ['criteria', 'advert', 'interview'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** A line of a list: what it is about, what it says, and sentences that belong under it. */
export interface SheetItem {
  label?: string | undefined;
  text: string;
  details?: readonly string[] | undefined;
}

/** A paragraph, a list, or a table whose rows are as long as its head. Every text is plain, without markup. */
export type SheetBlock =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly SheetItem[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

export interface SheetSection {
  heading: string;
  blocks: readonly SheetBlock[];
}

export interface Sheet {
  /** What kind of sheet it is, above the title. */
  kind: string;
  title: string;
  /** Facts in one line: level, family, edition, date. */
  facts: readonly string[];
  sections: readonly SheetSection[];
  /** What the sheet is, and where it comes from. */
  foot: readonly string[];
}

/** A section with the blocks that hold something, or nothing if none does. */
export function section(heading: string, ...blocks: readonly SheetBlock[]): SheetSection[] {
  const filled = blocks.filter((block) =>
    block.kind === 'text' ? block.text !== '' : (block.kind === 'list' ? block.items : block.rows).length > 0,
  );
  return filled.length === 0 ? [] : [{ heading, blocks: filled }];
}

export const text = (value: string | undefined): SheetBlock => ({ kind: 'text', text: value ?? '' });

/** A list of the items that say something. */
export const list = (items: readonly (SheetItem | string | undefined)[]): SheetBlock => ({
  kind: 'list',
  items: items.flatMap((item) => {
    const one = typeof item === 'string' ? { text: item } : item;
    return one && (one.text !== '' || one.label || one.details?.length) ? [one] : [];
  }),
});
