/** Where the cards and the moves of a drawn ladder lie. Lengths are px of the drawing. */
export { layoutLadder } from '../layout/ladder';
export { progressPath, type DatedShare, type LineArea, type ProgressPath } from '../layout/progressLine';
export type { CardBox, EdgeShape, LadderLayout, LayoutInput, LayoutMove, LayoutRole } from '../layout/types';
