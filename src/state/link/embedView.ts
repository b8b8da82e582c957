/**
 * The views of an embedded ladder: the drawing or the table with the panel, or a single view for small
 * spaces.
 */
export const EMBED_VIEWS = ['level', 'table', 'role', 'gap', 'route'] as const;
export type EmbedView = (typeof EMBED_VIEWS)[number];
/** A view without the drawing and the table. */
export type SingleView = Exclude<EmbedView, 'level' | 'table'>;

/** A single view is as high as its content. */
export function isSingleView(shape: EmbedView): shape is SingleView {
  return shape !== 'level' && shape !== 'table';
}
