/**
 * YAML and JSON text to a plain value, with a way back from a path to its line and column. JSON that is sound has
 * a faster reader; what is wrong with the rest the YAML parser tells, as YAML 1.2 includes JSON.
 */
import { Composer, isCollection, isMap, isNode, isPair, Lexer, Parser, type CST, type Document } from 'yaml';
import { issue, type DocumentPath, type Issue, type Place } from '../model/issue';
import type { ReadResult } from '../model/source';
import { withoutMark } from './json';
import { readLocatedJson } from './locatedJson';
import { isTooLarge, MAX_DEPTH, MAX_LEXEMES, MAX_MEGABYTES } from './limits';
import { TextLines } from './textLines';

/** Aliases may repeat a part this often in all; a document of nine lines could else unfold to a billion. */
const MAX_ALIASES = 100;

/** One slip can upset all that follows: past this many faults in the syntax of a file the rest is echo. */
const MOST_FAULTS = 20;

/** Reads YAML or JSON. Never throws: what is wrong with the text comes back as faults with their places. */
export function readText(file: string, source: string): ReadResult {
  const start = { file, line: 1, column: 1 };
  if (isTooLarge(source)) {
    const megabytes = Math.ceil(source.length / 1_000_000);
    return unread(issue('FILE_TOO_LARGE', [], { megabytes, limit: MAX_MEGABYTES }, start));
  }
  // Without the mark, so that the first line's columns count from its first letter.
  const text = withoutMark(source);
  const json = readLocatedJson(file, text);
  if (json) return json;
  // The parser's own count misses the line breaks in some of the texts it cannot read.
  const lines = new TextLines(file, text);
  const place = (offset: number): Place => lines.place(offset);
  const { tokens, stopped } = tokensOf(text);
  if (stopped) return unread(issue('SYNTAX', [], { detail: stopped.because }, place(stopped.at)));
  const [document, second] = documentsOf(tokens, text.length);
  if (!document) return unread(issue('SYNTAX', [], { detail: 'there is no text' }, start));
  const faultAt = (detail: string, offset: number) => issue('SYNTAX', [], { detail }, place(offset));
  const issues: Issue[] = document.errors
    .slice(0, MOST_FAULTS)
    .map((error) => faultAt(firstSentence(error.message), error.pos[0]));
  if (issues.length === 0) {
    const twice = repeatedKeys(document).slice(0, MOST_FAULTS);
    issues.push(...twice.map(({ key, offset }) => faultAt(`the field "${key}" is written twice`, offset)));
    if (second) issues.push(faultAt('a second document begins here, and a file holds one', second.range[0]));
  }
  let value: unknown;
  if (issues.length === 0) {
    try {
      // Keys such as `__proto__` stay plain keys: the library sets them with `defineProperty`.
      value = document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      // The library throws on aliases that unfold without bound and on aliases that point nowhere.
      const detail = error instanceof Error ? firstSentence(error.message) : String(error);
      issues.push(issue('SYNTAX', [], { detail }, start));
    }
  }
  return { value, issues, locate: (path) => place(offsetOf(document, path)) };
}

function unread(fault: Issue): ReadResult {
  return { value: undefined, issues: [fault], locate: () => undefined };
}

/** The syntax tree's tokens, or why and at which offset the text is not read on. */
function tokensOf(text: string): { tokens: CST.Token[]; stopped?: { at: number; because: string } } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  // `Parser.parse` does the same, and would not let us look at the depth in between.
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const because =
      parser.stack.length > MAX_DEPTH
        ? `nested deeper than ${MAX_DEPTH} levels`
        : ++lexemes > MAX_LEXEMES
          ? 'there is more here than a ladder of 3,000 roles holds; larger ones are read as JSON'
          : undefined;
    if (because !== undefined) return { tokens, stopped: { at: parser.offset, because } };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}

/**
 * Keys that a mapping holds already. The library's own check compares every key with every other, which
 * takes minutes on a mapping of some ten thousand.
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

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).trim();
}

/** The offset of the deepest node on the path that exists; a missing key points at its parent's start. */
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
