/** The far side of `RouteService`: keeps the ladder it was last sent and answers one question after another. */
import { CareerGraph } from '../graph/careerGraph';
import type { LadderDocument } from '../model/ladder';
import { answerRoutes, type RouteQuestion } from './routeQuestion';

export type RouteMessage = { ladder: LadderDocument } | { question: RouteQuestion };

/** The part of a worker's global scope that is used; TypeScript's own needs a library that excludes the DOM's. */
interface Scope {
  onmessage: ((event: MessageEvent<RouteMessage>) => void) | null;
  postMessage(answer: ReturnType<typeof answerRoutes>): void;
}

function serve(scope: Scope): void {
  let graph: CareerGraph | undefined;
  scope.onmessage = ({ data }) => {
    if ('ladder' in data) graph = new CareerGraph(data.ladder);
    else if (graph) scope.postMessage(answerRoutes(graph, data.question));
  };
}

serve(globalThis as unknown as Scope);
