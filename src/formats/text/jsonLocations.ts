/** Checks a JSON text and locates its values in one pass, without building them. */
import { visit } from 'jsonc-parser';
import type { DocumentPath } from '../../model/validation/issue';
import { reason, type Reason } from '../../model/validation/reasons';
import { MAX_DEPTH } from '../limits';
import { offsetOf, Spot } from './spots';

export interface JsonLocations {
  /** Where the pass ended early: at a limit, with a reason, or at the first text that is not JSON. */
  stopped?: { at: number; because?: Reason };
  /** The first repeated field of an object. JSON.parse uses the last one. */
  repeated?: { at: number; key: string };
  /** Offset of the deepest existing value on the path. For a field, the offset of its name. */
  offsetOf: (path: DocumentPath) => number;
}

/** Twice the lists and objects of a ladder with 3,000 roles and forty skills per role. */
const MOST_NODES = 800_000;

/**
 * jsonc-parser concatenates white space character by character, which takes seconds for a gap of a million.
 * The pattern begins with the character before the gap, so that each gap is examined once.
 */
const LONG_GAP = /\S\s{100000}/;

/** The most that a text may contain. The pass ends beyond it. */
export interface JsonLimits {
  /** In one list or mapping. */
  entries: number;
  /** In total, including lists and mappings. */
  values: number;
}

/**
 * Thrown and caught in this file only: jsonc-parser recurses for each level of nesting and cannot be stopped
 * otherwise.
 */
class Stop {
  readonly at: number;
  readonly because: Reason | undefined;

  constructor(at: number, because?: Reason) {
    this.at = at;
    this.because = because;
  }
}

/** A list or mapping that is not closed yet. */
interface Frame {
  spot: Spot;
  commas: number;
  /** The keys of a mapping so far, and the last of them with its offset. */
  keys?: Set<string>;
  key: string;
  keyAt: number;
}

/** Never throws. Locations found before an error remain. */
export function locateJson(text: string, limits: JsonLimits): JsonLocations {
  const pass = new Pass(limits);
  let end = text.length;
  while (end > 0 && ' \t\n\r'.includes(text.charAt(end - 1))) end--;
  const trimmed = text.slice(0, end);
  const gap = trimmed.search(LONG_GAP);
  try {
    if (gap >= 0) throw new Stop(gap + 1);
    visit(trimmed, pass.visitor, { disallowComments: true });
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    pass.found.stopped = { at: stop.at, ...(stop.because === undefined ? {} : { because: stop.because }) };
  }
  return pass.found;
}

class Pass {
  readonly found: JsonLocations = { offsetOf: (path) => offsetOf(this.#root, path) };
  readonly visitor: Parameters<typeof visit>[1] = {
    onObjectBegin: (at) => {
      this.#begin(at, false);
    },
    onArrayBegin: (at) => {
      this.#begin(at, true);
    },
    onObjectEnd: () => {
      this.#open.pop();
    },
    onArrayEnd: () => {
      this.#open.pop();
    },
    onObjectProperty: (key, at) => {
      this.#key(key, at);
    },
    onLiteralValue: (_, at) => {
      this.#add(at);
    },
    onSeparator: (sign, at) => {
      if (sign === ',') this.#comma(at);
    },
    onError: (_, at) => {
      throw new Stop(at);
    },
  };
  readonly #limits: JsonLimits;
  readonly #open: Frame[] = [];
  #root = new Spot(0, false);
  #nodes = 0;
  #commas = 0;

  constructor(limits: JsonLimits) {
    this.#limits = limits;
  }

  #begin(at: number, isList: boolean): void {
    if (this.#open.length >= MAX_DEPTH) throw new Stop(at, reason('TOO_DEEP', { limit: MAX_DEPTH }));
    if (++this.#nodes > MOST_NODES) throw new Stop(at, reason('TOO_MANY_NODES', { limit: MOST_NODES }));
    const spot = new Spot(at, isList);
    this.#add(at, spot);
    this.#open.push({ spot, commas: 0, key: '', keyAt: at, ...(isList ? {} : { keys: new Set<string>() }) });
  }

  #add(at: number, spot?: Spot): void {
    const parent = this.#open.at(-1);
    if (!parent) this.#root = spot ?? new Spot(at, false);
    else if (parent.keys) parent.spot.add(parent.keyAt, spot, parent.key);
    else parent.spot.add(at, spot);
  }

  #key(key: string, at: number): void {
    const parent = this.#open.at(-1);
    if (!parent?.keys) return;
    if (parent.keys.has(key)) this.found.repeated ??= { at, key };
    parent.keys.add(key);
    parent.key = key;
    parent.keyAt = at;
  }

  #comma(at: number): void {
    const parent = this.#open.at(-1);
    if (!parent) return;
    const { entries, values } = this.#limits;
    if (++parent.commas >= entries) throw new Stop(at, reason('TOO_MANY_ENTRIES', { limit: entries }));
    // Counts every list and mapping, and every value after the first in each.
    if (++this.#commas + this.#nodes > values)
      throw new Stop(at, reason('TOO_MANY_VALUES', { limit: values }));
  }
}
