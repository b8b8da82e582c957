/**
 * The checker behind the page, the command line and the build: it lists everything wrong with a ladder. It
 * validates the document against the schema and, if that succeeds, applies every rule.
 */
import { CareerGraph } from '../graph/careerGraph';
import { compareIds } from '../model/ladder/id';
import { isError, type DocumentPath, type Issue, type IssueCode } from '../model/validation/issue';
import type { LadderDocument } from '../model/ladder/ladder';
import type { ReadResult } from '../model/validation/source';
import { loweredRequirements } from './rules/bases';
import { advancementDown } from './rules/moves';
import { payOrigin } from './rules/pay';
import { advancementPaysLess, higherRequiresLess, lateralBandsApart } from './rules/moveConsequences';
import { deadEnds, inferredLevels, unreachableRoles } from './rules/roles';
import type { Rule } from './rules/rule';
import { parseLadder } from './schema';
import { lookAlikes } from './rules/lookAlikes';
import { withSeverities } from './severities';
import { unusedSkills } from './rules/skills';
import { ERROR_RULES } from './sound';
import { sharedIdentities, smallCounts } from './rules/identities';
import { staleTranslations, translations } from './rules/translations';

const RULES: readonly Rule[] = [
  ...ERROR_RULES,
  payOrigin,
  loweredRequirements,
  advancementDown,
  advancementPaysLess,
  lateralBandsApart,
  higherRequiresLess,
  unreachableRoles,
  deadEnds,
  inferredLevels,
  lookAlikes,
  unusedSkills,
  sharedIdentities,
  smallCounts,
  translations,
  staleTranslations,
];

/**
 * Issues that a missing part would only cause indirectly. They are not reported if a part could not be read.
 */
const NEEDS_EVERY_PART: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'LADDER_EMPTY',
  'SKILL_UNKNOWN',
  'BASE_UNKNOWN',
  'ROLE_UNREACHABLE',
  'ROLE_DEAD_END',
  'SKILL_UNUSED',
]);

export interface CheckResult {
  /**
   * Both are present whenever the schema accepts the document, even with errors, so that a page can draw it.
   */
  document?: LadderDocument;
  graph?: CareerGraph;
  /** Sorted by file, line and column, then by code. Severities are those that the ladder sets. */
  issues: Issue[];
  /** Number of issues that the ladder has switched off, by code. They are not in `issues`. */
  silenced: ReadonlyMap<IssueCode, number>;
}

/**
 * Checks a ladder. Never throws for bad data: it returns issues, each with its place if the format provides
 * one.
 */
export function checkLadder(read: ReadResult): CheckResult {
  const silenced = new Map<IssueCode, number>();
  if (read.value === undefined && read.issues.length > 0) return { issues: inOrder(read.issues), silenced };
  const { document, issues: formIssues } = parseLadder(read.value);
  if (!document) return { issues: inOrder([...read.issues, ...placed(formIssues, read)]), silenced };
  const graph = new CareerGraph(document);
  const partial = read.issues.some(isError);
  const found = RULES.flatMap((rule) => rule(graph)).filter(
    ({ code }) => !partial || !NEEDS_EVERY_PART.has(code),
  );
  const issues = inOrder([...read.issues, ...placed([...formIssues, ...found], read)]);
  return { document, graph, ...withSeverities(issues, document.checks) };
}

function placed(issues: readonly Issue[], { locate, value }: ReadResult): Issue[] {
  return issues.map((fault) => {
    const place = fault.place ?? locate(fault.path);
    const role = roleAt(value, fault.path);
    return place || role ? { ...fault, ...(place ? { place } : {}), ...(role ? { role } : {}) } : fault;
  });
}

/**
 * The id of the role that a path leads into, as written. Unlike the index, it stays correct when parts are
 * left out later.
 */
function roleAt(value: unknown, [list, index]: DocumentPath): string | undefined {
  if (list !== 'roles' || typeof index !== 'number' || typeof value !== 'object' || value === null) return;
  const roles: unknown = Reflect.get(value, 'roles');
  const role: unknown = Array.isArray(roles) ? roles[index] : undefined;
  const id: unknown = typeof role === 'object' && role !== null ? Reflect.get(role, 'id') : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function inOrder(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareIds(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      comparePaths(a.path, b.path) ||
      compareIds(a.code, b.code),
  );
}

/** Without places, for example after the fast path for JSON, the document path gives the order. */
function comparePaths(a: DocumentPath, b: DocumentPath): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const x = a[at];
    const y = b[at];
    if (typeof x === 'number' && typeof y === 'number') {
      if (x !== y) return x - y;
    } else {
      const order = compareIds(String(x), String(y));
      if (order !== 0) return order;
    }
  }
  return a.length - b.length;
}
