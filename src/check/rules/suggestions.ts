import { NearestNames } from '../../graph/nearest';

/**
 * Past this many different unknown names the ladder lacks a part, and suggestions help nobody: each one
 * costs a walk over every name.
 */
const MOST_QUESTIONS = 200;

/** "Did you mean" for one list of names; the same question is answered once. */
export class Suggestions {
  readonly #names: () => Iterable<string>;
  readonly #answers = new Map<string, string | undefined>();
  #nearest: NearestNames | undefined;

  /** `names` is asked only when the first unknown name turns up. */
  constructor(names: () => Iterable<string>) {
    this.#names = names;
  }

  /** An argument to spread into an issue: `{ nearest }`, or nothing where no name is near. */
  for(ref: string): { nearest?: string } {
    if (!this.#answers.has(ref) && this.#answers.size < MOST_QUESTIONS) {
      this.#nearest ??= new NearestNames(this.#names());
      this.#answers.set(ref, this.#nearest.find(ref, 1)[0]);
    }
    const nearest = this.#answers.get(ref);
    return nearest === undefined ? {} : { nearest };
  }
}
