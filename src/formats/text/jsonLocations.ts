/** Where each value of a JSON text begins, without building the value: for the places of faults. */
import type { DocumentPath, Place } from '../../model/validation/issue';
import { MAX_DEPTH } from '../limits';

/** A list or a node that is not closed yet. */
interface Frame {
  spot: Spot;
  isList: boolean;
  index: number;
  key: string;
  wantsKey: boolean;
  keys: Set<string>;
}

interface Spot {
  at: number;
  inner?: Map<string | number, Spot>;
}

export interface JsonPlaces {
  /** Why the text is not to be read, and the offset at which that is plain. */
  refused?: { at: number; detail: string };
  /** The first field that a node has twice: of the two the last counts. */
  repeated?: { at: number; key: string };
  /** Offset of the deepest value on the path that is there; of a field, that of its name. */
  offsetOf: (path: DocumentPath) => number;
}

/** Past this many values a place is that of what holds them: memory stays bounded whatever the text. */
const MOST_SPOTS = 400_000;

/** Three thousand roles that ask forty skills each have half as many lists and nodes. */
const MOST_NODES = 800_000;

/** What a text may hold at most; more is refused where it begins. */
export interface JsonLimits {
  /** In one list or mapping. */
  entries: number;
  /** In all, lists and mappings among them. */
  values: number;
}

/** One pass, for any text: of what is no JSON the places are those found before it goes wrong. */
export function jsonPlaces(text: string, limits?: JsonLimits): JsonPlaces {
  const { entries: mostEntries, values: mostValues } = limits ?? { entries: Infinity, values: Infinity };
  const root: Spot = { at: 0 };
  const open: Frame[] = [];
  let repeated: JsonPlaces['repeated'];
  let spots = 0;
  let nodes = 0;
  let commas = 0;
  let refused: JsonPlaces['refused'];

  const begin = (at: number): Spot => {
    const parent = open[open.length - 1];
    if (!parent) {
      root.at = at;
      return root;
    }
    if (!parent.isList) return parent.spot.inner?.get(parent.key) ?? parent.spot;
    const spot = { at };
    if (spots++ < MOST_SPOTS)
      (parent.spot.inner ??= new Map<string | number, Spot>()).set(parent.index, spot);
    return spot;
  };

  for (let at = 0; at < text.length && !refused; at++) {
    const sign = text.charAt(at);
    if (sign === ' ' || sign === '\n') continue;
    const parent = open[open.length - 1];
    if (sign === '{' || sign === '[') {
      if (open.length >= MAX_DEPTH) refused = { at, detail: `nested deeper than ${MAX_DEPTH} levels` };
      if (++nodes > MOST_NODES) refused = { at, detail: `more than ${MOST_NODES} lists and nodes` };
      const spot = begin(at);
      open.push({ spot, isList: sign === '[', index: 0, key: '', wantsKey: sign === '{', keys: new Set() });
    } else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',') {
      if (parent) {
        parent.index++;
        parent.wantsKey = !parent.isList;
        if (parent.index >= mostEntries)
          refused = {
            at,
            detail: `more than ${mostEntries} entries stand in one ${parent.isList ? 'list' : 'mapping'}`,
          };
      }
      // Every list or mapping, and every value but the first in each.
      if (++commas + nodes > mostValues)
        refused = { at, detail: `more than ${mostValues} values stand before this` };
    } else if (sign === '"') {
      const end = endOfString(text, at);
      if (parent?.wantsKey) {
        parent.key = keyIn(text.slice(at, end + 1));
        parent.wantsKey = false;
        if (parent.keys.has(parent.key)) repeated ??= { at, key: parent.key };
        parent.keys.add(parent.key);
        if (spots++ < MOST_SPOTS)
          (parent.spot.inner ??= new Map<string | number, Spot>()).set(parent.key, { at });
      } else begin(at);
      at = end;
    } else if (/[\dtfn-]/.test(sign)) {
      begin(at);
      while (/[\w.+-]/.test(text.charAt(at + 1))) at++;
    }
  }
  return {
    ...(refused ? { refused } : {}),
    ...(repeated ? { repeated } : {}),
    offsetOf: (path) => {
      let spot = root;
      for (const key of path) {
        const next = spot.inner?.get(key);
        if (!next) break;
        spot = next;
      }
      return spot.at;
    },
  };
}

/** Offset of the quote that ends the string, or of the last sign where none does. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charAt(before - 1) === '\\') before--;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length - 1;
}

function keyIn(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** From offsets in a file to lines and columns. */
export function lineFinder(file: string, text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
