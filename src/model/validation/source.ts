import type { DocumentPath, Issue, Place } from './issue';

/**
 * The result of reading a text: a value that is not validated yet, the issues found while reading, and a
 * function that maps a path in the value to its file, line and column.
 */
export interface ReadResult {
  /** Undefined if the text could not be read at all. */
  value: unknown;
  issues: Issue[];
  locate: (path: DocumentPath) => Place | undefined;
}
