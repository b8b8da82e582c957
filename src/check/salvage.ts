/**
 * Drops the invalid parts of a ladder with errors, so that the rest can be drawn: a band with swapped ends, a
 * role on an unknown level, the second of two items with one id. The issues are shown beside the drawing, so
 * nothing disappears silently.
 */
import { checkLadder, type CheckResult } from './check';
import { CareerGraph } from '../graph/careerGraph';
import { slug } from '../model/ladder/id';
import { isError, type DocumentPath, type Issue, type IssueCode } from '../model/validation/issue';
import type { LadderDocument } from '../model/ladder/ladder';
import { valueAt } from '../model/validation/values';

export interface Salvaged {
  graph: CareerGraph;
  /** The given issues, and those found once the schema accepted the document. */
  issues: Issue[];
  /**
   * Number of issues that the ladder has switched off; some are found only once the schema accepts the
   * document.
   */
  silenced: ReadonlyMap<IssueCode, number>;
}

/** Faults in a valid form that remove a part, or add a family. */
const CONTRADICTIONS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'ID_DUPLICATE',
  'LEVEL_UNKNOWN',
  'FAMILY_UNKNOWN',
  'PAY_MIN_ABOVE_MAX',
  'PAY_MID_OUTSIDE',
]);

/** Removing a part can leave its parent without a required field. A ladder is less deep than this. */
const MAX_ROUNDS = 8;

/** Undefined if there is nothing left to draw: no levels, no families or no roles. */
export function salvage(value: unknown, found: CheckResult): Salvaged | undefined {
  const checked = found.document ? found : withValidForm(value, found.issues);
  if (!checked?.document) return undefined;
  const document = withoutContradictions(checked.document, checked.issues);
  if (document.roles.length === 0) return undefined;
  const isWhole = document === checked.document;
  const graph = (isWhole ? checked.graph : undefined) ?? new CareerGraph(document);
  return { graph, issues: checked.issues, silenced: checked.silenced };
}

/** Removes invalid parts until the schema accepts the rest. */
function withValidForm(value: unknown, first: readonly Issue[]): CheckResult | undefined {
  const known = new Set(first);
  // Also removes unknown fields, which would otherwise be reported again.
  let faults = first.filter((fault) => isError(fault) || fault.code === 'FIELD_UNKNOWN');
  const left: unknown = structuredClone(value);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const paths = faults.map(({ code, path }) => (code === 'FIELD_MISSING' ? path.slice(0, -1) : path));
    if (paths.some((path) => path.length === 0)) return undefined;
    leaveOut(left, paths);
    // Passing on the first issues keeps them in the list and suppresses their consequences.
    const checked = checkLadder({ value: left, issues: [...first], locate: () => undefined });
    if (checked.document) return checked;
    faults = checked.issues.filter((fault) => isError(fault) && !known.has(fault));
    if (faults.length === 0) return undefined;
  }
  return undefined;
}

/** The document without the parts that contradict others; the given document itself if none do. */
function withoutContradictions(given: LadderDocument, issues: readonly Issue[]): LadderDocument {
  if (!issues.some(({ code }) => CONTRADICTIONS.has(code))) return given;
  const document = structuredClone(given);
  const out: DocumentPath[] = [];
  for (const { code, path } of issues) {
    if (code === 'ID_DUPLICATE') out.push(path.slice(0, 2));
    else if (code === 'LEVEL_UNKNOWN') out.push(path.slice(0, 2));
    else if (code === 'PAY_MIN_ABOVE_MAX') out.push(path.slice(0, 4));
    else if (code === 'PAY_MID_OUTSIDE') out.push(path);
    else if (code === 'FAMILY_UNKNOWN') addFamily(document, path);
  }
  leaveOut(document, out);
  return document;
}

/** Lanes have no fixed order, so an unknown family simply gets a lane under the name given. */
function addFamily(document: LadderDocument, [, at]: DocumentPath): void {
  const role = document.roles[Number(at)];
  if (!role) return;
  const name = role.family;
  role.family = slug(name);
  if (!document.families.some(({ id }) => id === role.family))
    document.families.push({ id: role.family, name });
}

/** Removes list entries and fields, from the end of each list, so that the other indexes stay valid. */
function leaveOut(root: unknown, paths: readonly DocumentPath[]): void {
  const once = new Map(paths.map((path) => [JSON.stringify(path), path]));
  const places = [...once.values()]
    .map((path) => ({ parent: valueAt(root, path.slice(0, -1)), key: path.at(-1) }))
    .sort((a, b) => indexOf(b.key) - indexOf(a.key));
  for (const { parent, key } of places) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (typeof parent === 'object' && parent !== null && key !== undefined)
      Reflect.deleteProperty(parent, key);
  }
}

function indexOf(key: string | number | undefined): number {
  return typeof key === 'number' ? key : -1;
}
