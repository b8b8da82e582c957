/** Finds the JSON-LD in a file: the file itself, or the `application/ld+json` scripts of an HTML page. */
import { issue, type DocumentPath, type Issue, type Place } from '../../model/validation/issue';
import { part, reason } from '../../model/validation/reasons';
import { locateJson } from '../text/jsonLocations';
import { TextLines } from '../text/textLines';

export interface Block {
  value: unknown;
  locate: (path: DocumentPath) => Place;
}

/** An attribute of a script tag must occur within this many characters. */
const LONGEST_TAG = 2_000;

/** Three times the values of all of O*NET, with skills written out for each occupation. */
const MOST_JSON = { entries: 60_000, values: 1_500_000 };

/** Maximum scripts of one page. A page of many postings has one script for each, or one for all. */
const MOST_SCRIPTS = 20_000;

export function looksLikeJson(text: string): boolean {
  return /^[\uFEFF\s]*[[{]/.test(text);
}

/** Every block that can be read, and an issue for each that cannot. */
export function blocksOf(file: string, text: string): { blocks: Block[]; issues: Issue[] } {
  const lines = new TextLines(file, text);
  const place = (offset: number) => lines.place(offset);
  const blocks: Block[] = [];
  const issues: Issue[] = [];
  const found = looksLikeJson(text) ? [{ start: 0, end: text.length }] : scriptsOf(text);
  const parts = found.slice(0, MOST_SCRIPTS);
  const next = found[MOST_SCRIPTS];
  if (next) {
    const args = {
      entry: part('REST_OF_SCRIPTS', { file }),
      reason: reason('FIRST_ENTRIES', { limit: MOST_SCRIPTS }),
    };
    issues.push(issue('IMPORT_ENTRY_LEFT_OUT', [], args, place(next.start)));
  }
  for (const { start, end } of parts) {
    // The length must not change, so that offsets stay those of the file.
    const json = unwrapped(text.slice(start, end));
    const { stopped, offsetOf } = locateJson(json, MOST_JSON);
    if (stopped) {
      const detail = stopped.because ?? reason('NOT_JSON');
      issues.push(issue('SYNTAX', [], { detail }, place(start + stopped.at)));
    } else blocks.push({ value: JSON.parse(json), locate: (path) => place(start + offsetOf(path)) });
  }
  return { blocks, issues };
}

/**
 * Replaces comment and CDATA marks around the JSON with spaces, and also line breaks and other controls: JSON
 * forbids them in strings, but pages have them there.
 */
function unwrapped(text: string): string {
  const blank = (mark: string) => ' '.repeat(mark.length);
  return text
    .replace(/^\uFEFF/, ' ')
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, blank)
    .replace(/[\u0000-\u001F]/g, ' ')
    .replace(/(?:-->|(?:\/\/|\/\*)?[ \t]?\]\]>(?:[ \t]?\*\/)?)\s*$/, blank);
}

/** The contents of the JSON-LD scripts, in one pass. Scripts in comments do not count. */
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

/** Offset after the `>` that ends a tag, ignoring those in quotes. */
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
