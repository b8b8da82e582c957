/**
 * The ladder's own fields as rows of a table: a path counted from 1, such as `levels.2.name`, and a value.
 */
import { isRecord } from '../../model/validation/values';
import { readNumber, readYes } from '../wording/cellValues';

/** No field of a ladder has a longer path. */
const MOST_PARTS = 7;

/** The path and value of every field with text or a figure. Empty text is left out. */
export function headRows(value: unknown, path = ''): [path: string, value: string][] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value))
    return value.flatMap((entry, at) => headRows(entry, joined(path, String(at + 1))));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, entry]) => headRows(entry, joined(path, key)));
  return [[path, String(value)]];
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

type Branch = Map<string, Branch | string>;

/** Collects fields row by row. The last value of a path counts. */
export class HeadFields {
  readonly #root: Branch = new Map();

  /** False if the path is not a field of a ladder. */
  set(path: string, value: string, known: ReadonlySet<string>): boolean {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    if (!known.has(parts[0] ?? last) || parts.length >= MOST_PARTS || [...parts, last].includes(''))
      return false;
    let branch = this.#root;
    for (const part of parts) {
      const next = branch.get(part);
      const inner: Branch = next instanceof Map ? next : new Map<string, Branch | string>();
      branch.set(part, inner);
      branch = inner;
    }
    branch.set(last, value);
    return true;
  }

  has(field: string): boolean {
    return this.#root.has(field);
  }

  /**
   * The fields as a plain value. `fromEntries` creates an own property for any key, which an assignment does
   * not.
   */
  value(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.#root].map(([key, entry]) => [
        key,
        key === 'rates' && entry instanceof Map ? ratesOf(entry) : typed(key, plain(entry)),
      ]),
    );
  }

  get isEmpty(): boolean {
    return this.#root.size === 0;
  }
}

/** A currency without rates has no row. */
function ratesOf(branch: Branch): unknown {
  const rates = branch.get('rates');
  const figures = rates instanceof Map ? [...rates] : [];
  const read = figures.map(([code, entry]) => [
    code,
    typeof entry === 'string' ? (readNumber(entry) ?? entry) : plain(entry),
  ]);
  const others = [...branch].map(([key, entry]): [string, unknown] => [key, plain(entry)]);
  return { ...Object.fromEntries(others), rates: Object.fromEntries(read) };
}

/** Fields of the head that are no text. */
const FIGURES: ReadonlySet<string> = new Set(['smallest', 'from', 'to']);
const SWITCHES: ReadonlySet<string> = new Set(['canStay']);

/** The value with figures and switches as such. What cannot be read stays text, which the schema reports. */
function typed(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (FIGURES.has(key)) return readNumber(value) ?? value;
    return SWITCHES.has(key) ? (readYes(value) ?? value) : value;
  }
  if (Array.isArray(value)) return value.map((entry) => (isRecord(entry) ? typed('', entry) : entry));
  // Texts by ids of the ladder, which could be named like a field.
  if (!isRecord(value) || key === 'expectations' || key === 'translations') return value;
  return Object.fromEntries(Object.entries(value).map(([inner, entry]) => [inner, typed(inner, entry)]));
}

/** A branch with only numbers as keys is a list in the order of the numbers. */
function plain(entry: Branch | string): unknown {
  if (typeof entry === 'string') return entry;
  const entries = [...entry];
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,6}$/.test(key)))
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => plain(inner));
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}
