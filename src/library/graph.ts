/** A checked ladder as a graph of roles and moves. */
export {
  CareerGraph,
  type GraphRung,
  type Neighbour,
  type Neighbours,
  type RoleNode,
} from '../graph/careerGraph';
export type { Declaration, Move, MoveKind } from '../graph/moves';
export { cyclicGroups } from '../graph/cycles';
export { effectiveRequirements, type Asking, type Requirement } from '../graph/effective';
export { languageFor } from '../graph/languageFor';
export { nearestNames } from '../graph/nearest';
export { shortestPath, type Path } from '../graph/shortestPath';
export { translated } from '../graph/translated';
