/** What an embedded ladder shows: the drawing with its panel, the table with it, or one thing alone where there is little room. */
export const EMBED_VIEWS = ['level', 'table', 'role', 'gap', 'route'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];
/** One thing that stands alone. */
export type SingleView = Exclude<EmbedView, 'level' | 'table'>;

/** True where a thing stands alone, and is as high as what it says. */
export function isSingleView(shape: EmbedView): shape is SingleView {
  return shape !== 'level' && shape !== 'table';
}
