/** Reads values of unknown form: parsed text, and documents before they are validated. */
import type { DocumentPath } from './issue';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record's own value. Records of a document may have any key, and `constructor` is one that all inherit. */
export function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

export function valueAt(root: unknown, path: DocumentPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The text, cut off if it is too long for a message. */
export function shortText(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most - 3)}…` : text;
}
