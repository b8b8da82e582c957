/** Fetches a ladder and checks it. Whatever goes wrong comes back as a value the page can show. */
import { checkLadder } from '../../check/check';
import { isIssueCode } from '../../check/severities';
import type { CareerGraph } from '../../graph/careerGraph';
import { readJson } from '../../formats/text/json';
import { KEPT_ON } from '../../browser/offline/keptOn';
import { isError, issue, type Issue, type IssueCode } from '../../model/validation/issue';
import type { Missing } from '../../i18n/en/load-errors/messages';
import { reason } from '../../model/validation/reasons';

export interface LadderEntry {
  id: string;
  title: string;
  summary?: string;
  /** The id of the same ladder without its pay. */
  withoutPay?: string;
}

export type LoadResult =
  /** Drawn; the issues may hold errors, and then what they touch is left out of the graph. */
  | ({
      kind: 'ready';
      graph: CareerGraph;
      issues: Issue[];
      /** When the host gave it, as ISO 8601, where it does not answer now and this is the last copy. */
      keptOn?: string;
    } & Beside)
  /** Nothing is left to draw. */
  | ({ kind: 'faulty'; issues: Issue[] } & Beside)
  | { kind: 'missing'; address: string; missing: Missing };

/** What a list of faults says beside them, where it is known. */
interface Beside {
  /** How many faults the ladder itself has turned off, by code. */
  silenced?: ReadonlyMap<IssueCode, number>;
  /** The texts that the places of faults lead into, by file. */
  texts?: ReadonlyMap<string, string>;
}

/** Ladders that stand in the page itself, by id: a page of one file has nothing beside it to fetch. */
export type LaddersHere = ReadonlyMap<string, { title: string; text: string }>;

/** The ladders that stand beside the page; none, and why, where their host does not give the index. */
export async function fetchIndex(base: string): Promise<{ entries: LadderEntry[]; missing?: LoadResult }> {
  const address = new URL('ladders/index.json', base);
  try {
    const response = await fetch(address);
    if (!response.ok) return noIndex(address, { why: 'status', status: response.status });
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null || !('ladders' in body) || !Array.isArray(body.ladders))
      return { entries: [] };
    const entries = body.ladders.filter(
      (entry: unknown): entry is LadderEntry =>
        typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string',
    );
    return { entries };
  } catch (error) {
    // What is no JSON is an index that names none.
    return error instanceof SyntaxError ? { entries: [] } : noIndex(address, { why: 'silent' });
  }
}

function noIndex({ href }: URL, missing: Missing): { entries: LadderEntry[]; missing: LoadResult } {
  return { entries: [], missing: { kind: 'missing', address: href, missing } };
}

/** True for what names a ladder of the index, and is no address of a document. */
export function isLadderId(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name) && !/\.(json|ya?ml)$/i.test(name);
}

/** Only pages' own schemes are fetched: a link cannot make the page read `javascript:` or `file:`. */
export function ladderAddress(name: string, base: string): URL | undefined {
  try {
    const address = new URL(isLadderId(name) ? `ladders/${name}.json` : name, base);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
  } catch {
    return undefined;
  }
}

export interface DownloadProgress {
  bytes: number;
  /** In 0..1; absent where the host does not tell the length. */
  share?: number;
}

export async function loadLadder(
  name: string,
  base: string,
  progress: (read: DownloadProgress) => void,
): Promise<LoadResult> {
  const address = ladderAddress(name, base);
  if (!address) return { kind: 'missing', address: name, missing: { why: 'address' } };
  let text: string;
  let keptOn: string | null;
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    text = await readBody(response, progress);
    keptOn = response.headers.get(KEPT_ON);
    if (response.status === 422) return { kind: 'faulty', issues: issuesIn(text) };
    if (!response.ok)
      return { kind: 'missing', address: address.href, missing: { why: 'status', status: response.status } };
    if (response.headers.get('content-type')?.includes('text/html')) {
      return { kind: 'missing', address: address.href, missing: { why: 'page' } };
    }
  } catch {
    return { kind: 'missing', address: address.href, missing: { why: 'silent' } };
  }
  const loaded = await readLadder(address.pathname.split('/').at(-1) ?? name, text);
  return loaded.kind === 'ready' && keptOn !== null ? { ...loaded, keptOn } : loaded;
}

/** A document's text to a graph of what can be drawn, and every fault in it. */
export async function readLadder(file: string, text: string): Promise<LoadResult> {
  const quick = readJson(text);
  if (quick) {
    const { graph, issues, silenced } = checkLadder(quick);
    if (graph && !issues.some(isError)) return { kind: 'ready', graph, issues, silenced };
  }
  // Another document, though it says the same: its faults have places, so that it is checked and has its own graph.
  // Places are worth the YAML parser only where there is something to point at, or where it is YAML.
  const { readText } = await import('../../formats/text/locatedYaml');
  const read = readText(file, text);
  const found = checkLadder(read);
  const beside = {
    silenced: found.silenced,
    ...(found.issues.length > 0 ? { texts: new Map([[file, text]]) } : {}),
  };
  if (found.graph && !found.issues.some(isError))
    return { kind: 'ready', graph: found.graph, issues: found.issues, ...beside };
  const { salvage } = await import('../../check/salvage');
  const saved = salvage(read.value, found);
  return saved ? { kind: 'ready', ...beside, ...saved } : { kind: 'faulty', issues: found.issues, ...beside };
}

const MAX_BYTES = 24_000_000;

async function readBody(response: Response, progress: (read: DownloadProgress) => void): Promise<string> {
  // Of a packed answer the length counts packed bytes, which says nothing of the bytes that are read.
  const packed = response.headers.has('content-encoding');
  const length = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
    // The checks name the size; there is no use in reading on.
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      return text;
    }
    progress(length > 0 ? { bytes, share: Math.min(1, bytes / length) } : { bytes });
  }
}

/** The issues that the development server found when it compiled the ladder. */
function issuesIn(text: string): Issue[] {
  const body = readJson(text)?.value;
  if (typeof body !== 'object' || body === null || !('issues' in body) || !Array.isArray(body.issues))
    return [];
  // Another version of the server may know issues that this page has no words for.
  return body.issues.filter(
    (one: unknown): one is Issue =>
      typeof one === 'object' &&
      one !== null &&
      'code' in one &&
      typeof one.code === 'string' &&
      isIssueCode(one.code) &&
      'args' in one,
  );
}

/** A fault for an empty index: there is nothing to open. */
export function noLadders(): LoadResult {
  return {
    kind: 'faulty',
    issues: [issue('FILE_UNREADABLE', [], { file: 'ladders/index.json', reason: reason('NO_LADDER_NAMED') })],
  };
}
