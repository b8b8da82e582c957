/**
 * Reads YAML with the library, which supports all of it and reports errors well but is slow. It reads what
 * the fast readers do not.
 */
import { Composer, isCollection, isMap, isNode, isPair, Lexer, Parser, type CST, type Document } from 'yaml';
import { issue, type DocumentPath, type Issue, type Place } from '../../model/validation/issue';
import type { ReadResult } from '../../model/validation/source';
import { reason, type Reason } from '../../model/validation/reasons';
import { MAX_CLOSE_LENGTH, MAX_DEPTH, MAX_LEXEMES } from '../limits';
import { TextLines } from './textLines';

/**
 * Maximum number of times that aliases may repeat parts in total. Otherwise nine lines could expand to a
 * billion values.
 */
const MAX_ALIASES = 100;

/** One mistake can cause many syntax errors. Those beyond this number are not reported. */
const MOST_FAULTS = 20;

/** Never throws. Undefined if the text is too large to be read in a second or two. */
export function readClosely(file: string, text: string): ReadResult | undefined {
  const start = { file, line: 1, column: 1 };
  // The parser's own count of lines is wrong for some texts with errors.
  const lines = new TextLines(file, text);
  const place = (offset: number): Place => lines.place(offset);
  const tokens = tokensOf(text);
  if (tokens === 'too many') return undefined;
  if (!Array.isArray(tokens)) {
    const detail = reason('TOO_DEEP', { limit: MAX_DEPTH });
    return unread(issue('SYNTAX', [], { detail }, place(tokens.tooDeepAt)));
  }
  const [document, second] = documentsOf(tokens, text.length);
  if (!document) return unread(issue('SYNTAX', [], { detail: reason('NO_TEXT') }, start));
  const faultAt = (detail: Reason, offset: number) => issue('SYNTAX', [], { detail }, place(offset));
  const issues: Issue[] = document.errors
    .slice(0, MOST_FAULTS)
    .map((error) => faultAt(reason('NOT_YAML', { fault: error.code }), error.pos[0]));
  if (issues.length === 0) {
    const twice = repeatedKeys(document).slice(0, MOST_FAULTS);
    issues.push(...twice.map(({ key, offset }) => faultAt(reason('FIELD_TWICE', { field: key }), offset)));
    if (second) issues.push(faultAt(reason('SECOND_DOCUMENT'), second.range[0]));
  }
  let value: unknown;
  if (issues.length === 0) {
    try {
      // The library sets keys with `defineProperty`, so keys such as `__proto__` stay ordinary keys.
      value = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch {
      // The library throws on aliases that expand without limit and on unknown anchors.
      issues.push(issue('SYNTAX', [], { detail: reason('NOT_YAML', { fault: 'ALIASES' }) }, start));
    }
  }
  return { value, issues, locate: (path) => place(offsetOf(document, path)) };
}

/** The result for a text that is not read. */
export function unread(fault: Issue): ReadResult {
  return { value: undefined, issues: [fault], locate: () => undefined };
}

/** True if the length and the number of lines are small enough for the library. */
export function isShort(text: string): boolean {
  if (text.length > MAX_CLOSE_LENGTH) return false;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines <= MAX_LEXEMES;
}

/** The tokens of the syntax tree, or the limit that the text exceeds. */
function tokensOf(text: string): CST.Token[] | 'too many' | { tooDeepAt: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  // `Parser.parse` does the same, but without a way to check the depth.
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) return { tooDeepAt: parser.offset };
    if (++lexemes > MAX_LEXEMES) return 'too many';
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/**
 * Repeated keys of mappings. The library's own check compares every pair of keys, which takes minutes for a
 * mapping of ten thousand.
 */
function repeatedKeys(document: Document): { key: string; offset: number }[] {
  const repeated: { key: string; offset: number }[] = [];
  const open: unknown[] = [document.contents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isCollection(node)) continue;
    const seen = new Set<string>();
    for (const item of node.items) {
      if (!isPair(item)) {
        open.push(item ?? null);
        continue;
      }
      const key = String(item.key);
      if (seen.has(key)) repeated.push({ key, offset: (isNode(item.key) && item.key.range?.[0]) || 0 });
      seen.add(key);
      open.push(item.value ?? null);
    }
  }
  return repeated.sort((a, b) => a.offset - b.offset);
}

function documentsOf(tokens: Iterable<CST.Token>, length: number): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  for (const document of new Composer({ uniqueKeys: false, logLevel: 'error' }).compose(
    tokens,
    true,
    length,
  )) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  return documents;
}

/** Offset of the deepest existing node on the path. For a missing key, the start of its parent. */
function offsetOf(document: Document, path: DocumentPath): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key))
      : undefined;
    const next = pair ? pair.value : isMap(node) ? undefined : node.get(key, true);
    const anchor = pair && isNode(pair.key) ? pair.key : next;
    if (!isNode(anchor)) break;
    offset = anchor.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}
