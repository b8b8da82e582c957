/**
 * Fetches and checks a ladder. Failures are returned as values that the page can show; nothing here rejects.
 */
import { isIssueCode } from '../../check/severities';
import { soundGraph } from '../../check/sound';
import type { CareerGraph } from '../../graph/careerGraph';
import { readJson } from '../../formats/text/json';
import { SAVED_ON } from '../../browser/offline/savedOn';
import { isError, issue, type Issue, type IssueCode } from '../../model/validation/issue';
import type { Missing } from '../../i18n/en/load-errors/messages';
import { reason } from '../../model/validation/reasons';
import type { ReadResult } from '../../model/validation/source';

export interface LadderEntry {
  id: string;
  title: string;
  summary?: string;
  /** The id of the edition of this ladder without pay. */
  withoutPay?: string;
}

export type LoadResult =
  /** The graph can be drawn. If `issues` contains errors, the graph omits the parts with errors. */
  | ({
      kind: 'ready';
      graph: CareerGraph;
      issues: Issue[];
      /** The document as read, if the rules that only advise have not seen it yet. It has no errors. */
      unchecked?: ReadResult;
      /**
       * Set if the host does not answer and this is the last saved copy: when the host sent it, as ISO 8601.
       */
      savedOn?: string;
    } & LoadedParts)
  /** Too little is valid to draw a graph. */
  | ({ kind: 'faulty'; issues: Issue[] } & LoadedParts)
  | { kind: 'missing'; address: string; missing: Missing };

/** Details that a list of issues shows, if they are known. */
interface LoadedParts {
  /** The number of issues that the ladder suppresses, by code. */
  silenced?: ReadonlyMap<IssueCode, number>;
  /** The source texts that the places of issues refer to, by file. */
  texts?: ReadonlyMap<string, string>;
}

/** Ladders that are embedded in the page, by id: a single-file page has no files beside it to fetch. */
export type LaddersHere = ReadonlyMap<string, { title: string; text: string }>;

/** The ladders that are published beside the page. If the index cannot be loaded, `missing` says why. */
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
    // A file that is not JSON counts as an empty index.
    return error instanceof SyntaxError ? { entries: [] } : noIndex(address, { why: 'silent' });
  }
}

function noIndex({ href }: URL, missing: Missing): { entries: LadderEntry[]; missing: LoadResult } {
  return { entries: [], missing: { kind: 'missing', address: href, missing } };
}

/** True for a name that can be the id of a ladder in the index, and not the address of a document. */
export function isLadderId(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name) && !/\.(json|ya?ml)$/i.test(name);
}

/**
 * Only http and https addresses are fetched, so a link cannot make the page read `javascript:` or `file:`.
 */
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
  /** 0 to 1; absent if the host does not send the length. */
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
  let savedOn: string | null;
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    text = await readBody(response, progress);
    savedOn = response.headers.get(SAVED_ON);
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
  return loaded.kind === 'ready' && savedOn !== null ? { ...loaded, savedOn } : loaded;
}

/** Parses a document, reports every issue in it, and builds the graph of all that can be drawn. */
export async function readLadder(file: string, text: string): Promise<LoadResult> {
  const quick = readJson(text);
  if (quick) {
    const graph = soundGraph(quick);
    if (graph) return { kind: 'ready', graph, issues: [], unchecked: quick };
  }
  // A file with issues is parsed again with positions. It gets its own document and graph even if the content
  // is equal. The YAML parser and the rest of the check are loaded only for files with issues and for YAML.
  const [{ checkLadder }, { readText }] = await Promise.all([
    import('../../check/check'),
    import('../../formats/text/locatedYaml'),
  ]);
  const read = readText(file, text);
  const found = checkLadder(read);
  const rest = {
    silenced: found.silenced,
    ...(found.issues.length > 0 ? { texts: new Map([[file, text]]) } : {}),
  };
  if (found.graph && !found.issues.some(isError))
    return { kind: 'ready', graph: found.graph, issues: found.issues, ...rest };
  const { salvage } = await import('../../check/salvage');
  const saved = salvage(read.value, found);
  return saved ? { kind: 'ready', ...rest, ...saved } : { kind: 'faulty', issues: found.issues, ...rest };
}

const MAX_BYTES = 24_000_000;

async function readBody(response: Response, progress: (read: DownloadProgress) => void): Promise<string> {
  // For a compressed response the length counts compressed bytes, and the stream yields uncompressed ones.
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
    // Stop reading: the check reports the size.
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
  // A server of another version can send codes that this page has no messages for.
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

/** The result for an empty index. */
export function noLadders(): LoadResult {
  return {
    kind: 'faulty',
    issues: [issue('FILE_UNREADABLE', [], { file: 'ladders/index.json', reason: reason('NO_LADDER_NAMED') })],
  };
}
