/** What an embedded ladder shows: the drawing with its panel, the table with it, or one thing alone where there is little room. */
export const SHAPES = ['level', 'table', 'role', 'gap', 'route'] as const;
export type Shape = (typeof SHAPES)[number];

/** True where a thing stands alone, and is as high as what it says. */
export function isAlone(shape: Shape): boolean {
  return shape !== 'level' && shape !== 'table';
}
