/** The positions of cards and moves in a drawn ladder. Lengths are px of the drawing. */
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
