/** Lists and mappings in brackets on one line of plain YAML. */
import { fieldOf, setField, type PlainNode } from './plainYamlNodes';
import { isLineEnd, quotedText, scalarValue, startsPlain } from './plainYamlText';
import { Spot } from './spots';

export interface FlowPiece extends PlainNode {
  /** Offset after the value. */
  end: number;
}

/** Undefined if a bracket is not closed on the line, an entry is empty, or anything is not plain. */
export function readFlow(
  text: string,
  start: number,
  deepest: number,
  budget: { values: number },
): FlowPiece | undefined {
  if (deepest < 0) return undefined;
  const isList = text.charAt(start) === '[';
  const close = isList ? ']' : '}';
  const list: unknown[] = [];
  const mapping: Record<string, unknown> = {};
  const spot = new Spot(start, isList);
  let at = pastSpaces(text, start + 1);
  if (text.charAt(at) === close) return { value: isList ? list : mapping, spot, end: at + 1 };
  for (;;) {
    const begin = at;
    let key: string | undefined;
    if (!isList) {
      const name = keyIn(text, begin);
      if (!name || Object.hasOwn(mapping, name.key)) return undefined;
      key = name.key;
      at = name.end;
    }
    const piece = entry(text, at, deepest, budget);
    if (!piece || --budget.values < 0) return undefined;
    if (key === undefined) list.push(piece.value);
    else setField(mapping, key, piece.value);
    spot.add(begin, piece.spot, key);
    at = pastSpaces(text, piece.end);
    if (text.charAt(at) === close) return { value: isList ? list : mapping, spot, end: at + 1 };
    if (text.charAt(at) !== ',') return undefined;
    at = pastSpaces(text, at + 1);
  }
}

function entry(text: string, at: number, deepest: number, budget: { values: number }): FlowPiece | undefined {
  const sign = text.charAt(at);
  if (sign === '[' || sign === '{') return readFlow(text, at, deepest - 1, budget);
  if (sign === '"' || sign === "'") return quotedOn(text, at);
  const end = plainEnd(text, at);
  if (end === undefined || text.charAt(end) === ':') return undefined;
  const value = scalarValue(text.slice(at, end).trimEnd());
  return value === undefined ? undefined : { value, end };
}

/** The name of a field, and the offset of its value. */
function keyIn(text: string, at: number): { key: string; end: number } | undefined {
  const isQuoted = '"\''.includes(text.charAt(at));
  const end = isQuoted ? quotedOn(text, at)?.end : plainEnd(text, at);
  if (end === undefined || text.charAt(end) !== ':' || text.charAt(end + 1) !== ' ') return undefined;
  const key = fieldOf(text, at, end);
  return key === undefined ? undefined : { key, end: pastSpaces(text, end + 1) };
}

/** A quoted text that ends on the same line. */
function quotedOn(text: string, at: number): FlowPiece | undefined {
  // No line is indented this deep, so the text cannot continue on a second line.
  return quotedText(text, at, Infinity);
}

/** The end of a text without quotes: a comma, a closing bracket, or the colon after a name. */
function plainEnd(text: string, start: number): number | undefined {
  if (!startsPlain(text, start)) return undefined;
  for (let at = start; !isLineEnd(text, at); at++) {
    const sign = text.charAt(at);
    if (sign === ',' || sign === ']' || sign === '}') return at;
    if (sign === '[' || sign === '{' || (sign === '#' && text.charAt(at - 1) === ' ')) return undefined;
    if (sign === ':' && (isLineEnd(text, at + 1) || ' ,[]{}'.includes(text.charAt(at + 1)))) return at;
  }
  return undefined;
}

function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 0x20) at++;
  return at;
}
