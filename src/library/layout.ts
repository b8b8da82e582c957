/** Where the cards and the moves of a drawn ladder lie. Lengths are px of the drawing. */
export { layoutLadder } from '../layout/level/layoutLadder';
export {
  progressPath,
  type DatedShare,
  type LineArea,
  type ProgressPath,
} from '../layout/progress/progressLine';
export type {
  CardBox,
  EdgeShape,
  LadderLayout,
  LayoutInput,
  LayoutMove,
  LayoutRole,
} from '../layout/level/types';
