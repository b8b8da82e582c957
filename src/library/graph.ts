/** A checked ladder as a graph of roles and moves. */
export {
  CareerGraph,
  type GraphRung,
  type Neighbour,
  type Neighbours,
  type Requirement,
  type RoleNode,
} from '../graph/careerGraph';
export type { Declaration, Move, MoveKind } from '../graph/moves';
export { cyclicGroups } from '../graph/cycles';
export { languageFor } from '../graph/languageFor';
export { nearestNames } from '../graph/nearest';
export { shortestPath, type Path } from '../graph/shortestPath';
export { translated } from '../graph/translated';
