/** What an embedded ladder shows: the drawing with its panel, the table with it, or one thing alone where there is little room. */
export const SHAPES = ['level', 'table', 'role', 'gap', 'route'] as const;
export type Shape = (typeof SHAPES)[number];
/** One thing that stands alone. */
export type Alone = Exclude<Shape, 'level' | 'table'>;

/** True where a thing stands alone, and is as high as what it says. */
export function isAlone(shape: Shape): shape is Alone {
  return shape !== 'level' && shape !== 'table';
}
