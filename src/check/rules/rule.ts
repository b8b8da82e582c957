import type { CareerGraph } from '../../graph/careerGraph';
import type { Issue } from '../../model/validation/issue';

/** Returns every issue that the rule finds in a graph. A rule never throws and never stops early. */
export type Rule = (graph: CareerGraph) => Issue[];
