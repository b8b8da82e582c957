import type { DocumentPath, Issue, Place } from './issue';

/**
 * What a format makes of text: a value that nobody has validated yet, the faults met while reading,
 * and a way back from a path in the value to the file, line and column it was written at.
 */
export interface ReadResult {
  /** Undefined where the text could not be read at all. */
  value: unknown;
  issues: Issue[];
  locate: (path: DocumentPath) => Place | undefined;
}
