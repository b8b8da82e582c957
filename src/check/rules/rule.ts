import type { CareerGraph } from '../../graph/careerGraph';
import type { Issue } from '../../model/validation/issue';

/** A rule looks at the whole graph and returns every fault it knows of. It never throws and never stops early. */
export type Rule = (graph: CareerGraph) => Issue[];
