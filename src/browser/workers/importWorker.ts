/** The far side of `ImportWorkerClient`: reads files once, and answers again when something is accepted or mapped. */
import type { Mapping } from '../../formats/spreadsheet/columns';
import type { InputFile, Progress } from '../../formats/import/types';
import type { Proposal } from '../../model/ladder/proposal';
import { LadderReader, type Reading } from './importFiles';

export type ReadingQuestion =
  { files: readonly InputFile[] } | { mapping: Mapping } | { accepted: readonly Proposal[] };
export type ReadingAnswer = { progress: Progress } | { reading: Reading } | { failure: string };

/** The part of a worker's global scope that is used; TypeScript's own needs a library that excludes the DOM's. */
interface Scope {
  onmessage: ((event: MessageEvent<ReadingQuestion>) => void) | null;
  postMessage(answer: ReadingAnswer): void;
}

function serve(scope: Scope): void {
  let reader = new LadderReader([]);
  const answer = async (question: ReadingQuestion) => {
    if ('files' in question) {
      reader = new LadderReader(question.files);
      return;
    }
    const reading =
      'accepted' in question
        ? reader.accept(question.accepted)
        : await reader.read(question.mapping, (progress) => scope.postMessage({ progress }));
    scope.postMessage({ reading });
  };
  scope.onmessage = ({ data }) => {
    answer(data).catch((error: unknown) =>
      scope.postMessage({ failure: error instanceof Error ? error.message : String(error) }),
    );
  };
}

serve(globalThis as unknown as Scope);
