/**
 * Formats the YAML of a ladder: fields in the schema's order, two spaces, lines of at most 100 columns.
 * Comments stay with the field below them. The style of a value - block, brackets or folded - stays as the
 * author chose.
 */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Document,
  type Pair,
  YAMLMap,
  YAMLSeq,
} from 'yaml';
import { ladderSchema, roleSchema, skillsSchema, translationSchema } from '../../model/ladder/ladder';
import type { Issue } from '../../model/validation/issue';
import { readText } from '../text/locatedYaml';

/** A whole ladder or its head, its skills, one role, or its texts in another language. */
export type YamlPart = 'ladder' | 'skills' | 'role' | 'translation';

export type Formatted =
  | { kind: 'formatted'; text: string }
  /** The text cannot be read and is not changed. */
  | { kind: 'faulty'; issues: Issue[] }
  /**
   * The text can be read, but formatting would change its meaning, for example with an alias before its
   * anchor.
   */
  | { kind: 'left' };

const SCHEMAS: Readonly<Record<YamlPart, unknown>> = {
  ladder: ladderSchema,
  skills: skillsSchema,
  role: roleSchema,
  translation: translationSchema,
};

const STYLE = { lineWidth: 100, flowCollectionPadding: true, indentSeq: true } as const;

/**
 * Line breaks may only settle in the second round. Text that has not settled after the last is not changed.
 */
const ROUNDS = 4;

/** Formats text. The result has the same value and comments, and formatting it again changes nothing. */
export function formatYaml(file: string, source: string, part: YamlPart): Formatted {
  const before = readText(file, source);
  if (before.issues.length > 0) return { kind: 'faulty', issues: before.issues };
  let text = source;
  for (let round = 0; round < ROUNDS; round++) {
    const next = once(text, SCHEMAS[part]);
    if (next === text) break;
    if (next === undefined || round === ROUNDS - 1) return { kind: 'left' };
    text = next;
  }
  const after = readText(file, text);
  const isSame =
    after.issues.length === 0 &&
    canonical(after.value) === canonical(before.value) &&
    commentsOf(text) === commentsOf(source);
  return isSame ? { kind: 'formatted', text } : { kind: 'left' };
}

function once(text: string, schema: unknown): string | undefined {
  try {
    const document = parseDocument(text, { uniqueKeys: false });
    const first = isMap(document.contents) ? document.contents.items[0] : undefined;
    order(document.contents, schema);
    keepTop(document, first);
    return document.toString(STYLE);
  } catch {
    // The library throws on what it cannot write, such as an alias before its anchor.
    return undefined;
  }
}

/**
 * A comment above the first field belongs to the whole file and stays at the top if another field becomes the
 * first.
 */
function keepTop(document: Document.Parsed, first: unknown): void {
  const { contents } = document;
  if (!isMap(contents) || contents.items[0] === first || !isPair(first) || !isScalar(first.key)) return;
  const comment = first.key.commentBefore;
  if (!comment) return;
  document.commentBefore = [document.commentBefore, comment].filter((one) => one).join('\n\n');
  first.key.commentBefore = undefined;
}

/** The library uses the same padding for brackets and braces. We write `[a, b]` and `{ a: b }`. */
function unpadded(list: YAMLSeq): void {
  list.toString = (context, ...rest) =>
    YAMLSeq.prototype.toString.call(list, context && { ...context, flowCollectionPadding: '' }, ...rest);
}

function padded(map: YAMLMap): void {
  map.toString = (context, ...rest) =>
    YAMLMap.prototype.toString.call(map, context && { ...context, flowCollectionPadding: ' ' }, ...rest);
}

function order(node: unknown, schema: unknown): void {
  const inner = unwrap(schema);
  if (isSeq(node)) {
    unpadded(node);
    for (const item of node.items) order(item, elementOf(inner));
    return;
  }
  if (!isMap(node)) return;
  padded(node);
  const shape = shapeOf(inner);
  for (const { key, value } of node.items) order(value, shape?.[keyText(key)]);
  if (shape) sortPairs(node, Object.keys(shape));
}

/** Known fields in their order, then unknown ones as they were. */
function sortPairs(map: YAMLMap, fields: readonly string[]): void {
  const rank = new Map(fields.map((field, at) => [field, at]));
  const rankOf = ({ key }: Pair) => rank.get(keyText(key)) ?? fields.length;
  const first = map.items[0];
  map.items.sort((a, b) => rankOf(a) - rankOf(b));
  const now = map.items[0];
  // A blank line before the first field would separate it from its comment.
  if (now !== first && isScalar(now?.key)) now.key.spaceBefore = false;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

interface Wrapped {
  def: { innerType?: unknown; element?: unknown; options?: unknown[] };
}

/** The schema inside a default or an optional, or the mapping of a union. */
function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (hasDef(inner)) {
    const { innerType, options } = inner.def;
    const next = innerType ?? options?.find((one) => shapeOf(one) !== undefined);
    if (next === undefined) break;
    inner = next;
  }
  return inner;
}

function elementOf(schema: unknown): unknown {
  return hasDef(schema) ? schema.def.element : undefined;
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof schema !== 'object' || schema === null || !('shape' in schema)) return undefined;
  return schema.shape as Readonly<Record<string, unknown>>;
}

function hasDef(schema: unknown): schema is Wrapped {
  return typeof schema === 'object' && schema !== null && 'def' in schema;
}

/** The value as text, independent of the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function commentsOf(text: string): string {
  const comments: string[] = [];
  for (const lexeme of new Lexer().lex(text)) if (lexeme.startsWith('#')) comments.push(lexeme.trim());
  return comments.sort().join('\n');
}
