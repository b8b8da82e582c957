/** The far side of `LadderWorkerClient`: keeps the ladder it was last sent and answers one question after another. */
import { CareerGraph } from '../../graph/careerGraph';
import type { LadderDocument } from '../../model/ladder/ladder';
import { Answerer, type Answers, type Kind, type Question } from './ladderQueries';

export type LadderMessage = { ladder: LadderDocument } | Question;

/** The part of a worker's global scope that is used; TypeScript's own needs a library that excludes the DOM's. */
interface Scope {
  onmessage: ((event: MessageEvent<LadderMessage>) => void) | null;
  postMessage(answer: Answers[Kind]): void;
}

function serve(scope: Scope): void {
  let answerer: Answerer | undefined;
  scope.onmessage = ({ data }) => {
    if ('ladder' in data) answerer = new Answerer(new CareerGraph(data.ladder));
    else if (answerer) scope.postMessage(answerer.answer(data));
  };
}

serve(globalThis as unknown as Scope);
