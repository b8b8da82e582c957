/** The JSON-LD in a file: the file itself, or the `application/ld+json` scripts of an HTML page. */
import { issue, type DocumentPath, type Issue, type Place } from '../../model/validation/issue';
import { jsonPlaces, lineFinder } from '../text/jsonLocations';

export interface Block {
  value: unknown;
  locate: (path: DocumentPath) => Place;
}

/** An attribute of a script tag is looked for in its beginning. */
const LONGEST_TAG = 2_000;

/** All that O*NET says, with its skills written out for each occupation, comes to a third of the values. */
const MOST_JSON = { entries: 60_000, values: 1_500_000 };

/** Scripts of one page that are read. A page of many postings has one for each, or one for all. */
const MOST_SCRIPTS = 20_000;

export function looksLikeJson(text: string): boolean {
  return /^[\uFEFF\s]*[[{]/.test(text);
}

/** Every block that can be read, and a fault for each that cannot. */
export function blocksOf(file: string, text: string): { blocks: Block[]; issues: Issue[] } {
  const place = lineFinder(file, text);
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  const found = looksLikeJson(text) ? [{ start: 0, end: text.length }] : scriptsOf(text);
  const parts = found.slice(0, MOST_SCRIPTS);
  const next = found[MOST_SCRIPTS];
  if (next) {
    const args = { entry: `${file}, the scripts from here on`, reason: `${MOST_SCRIPTS} of a page are read` };
    issues.push(issue('IMPORT_ENTRY_LEFT_OUT', [], args, place(next.start)));
  }
  for (const { start, end } of parts) {
    // As long as it was, so that offsets stay those of the file.
    const json = unwrapped(text.slice(start, end));
    const { refused, offsetOf } = jsonPlaces(json, MOST_JSON);
    if (refused) {
      issues.push(issue('SYNTAX', [], { detail: refused.detail }, place(start + refused.at)));
      continue;
    }
    try {
      blocks.push({ value: parse(json), locate: (path) => place(start + offsetOf(path)) });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const at = /at position (\d+)/.exec(detail)?.[1];
      const offset = Math.min(end, start + (at === undefined ? firstSign(json) : Number(at)));
      issues.push(issue('SYNTAX', [], { detail: `this is no JSON: ${brief(detail)}` }, place(offset)));
    }
  }
  return { blocks, issues };
}

/** Line breaks inside a string, which JSON forbids and pages have, count as spaces. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(json.replace(/[\u0000-\u001F]/g, ' '));
  }
}

/** Comment and CDATA marks around the JSON as spaces. */
function unwrapped(text: string): string {
  const blank = (mark: string) => ' '.repeat(mark.length);
  return text
    .replace(/^\uFEFF/, ' ')
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, blank)
    .replace(/(?:-->|(?:\/\/|\/\*)?[ \t]?\]\]>(?:[ \t]?\*\/)?)\s*$/, blank);
}

function firstSign(text: string): number {
  return text.length - text.trimStart().length;
}

function brief(detail: string): string {
  const line = detail.split('\n')[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}

/** The contents of the JSON-LD scripts, in one pass; what stands in a comment is no script. */
function scriptsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const mark = /<!--|<script(?=[\s/>])/gi;
  for (let hit = mark.exec(text); hit !== null; hit = mark.exec(text)) {
    if (hit[0] === '<!--') {
      const end = text.indexOf('-->', mark.lastIndex);
      if (end < 0) break;
      mark.lastIndex = end + 3;
      continue;
    }
    const start = endOfTag(text, mark.lastIndex);
    const close = /<\/script(?=[\s/>])/gi;
    close.lastIndex = start;
    const end = close.exec(text)?.index ?? text.length;
    if (isJsonLd(text.slice(mark.lastIndex, Math.min(start, mark.lastIndex + LONGEST_TAG))))
      found.push({ start, end });
    mark.lastIndex = Math.max(end, start);
  }
  return found;
}

/** Offset behind the `>` that ends a tag; one in quotes does not. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return text.length;
}

function isJsonLd(attributes: string): boolean {
  const [, double, single, bare] = /\btype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes) ?? [];
  const type = (double ?? single ?? bare ?? '').trim().toLowerCase();
  return type.startsWith('application/ld+json') || type.startsWith('application/ld&#43;json');
}
