/**
 * Joins two readings into one ladder, for example descriptions of roles and their pay. Roles are never
 * merged. Levels, families, skills and sources with the same name are. Issues and proposals follow their
 * parts, and a path in the joined ladder leads to the file of its part.
 */
import { issue, type DocumentPath, type Issue } from '../../model/validation/issue';
import { FIELD_LIMITS, ladderHeadSchema, type LadderInput } from '../../model/ladder/ladder';
import { ladderText, type LadderTexts } from '../../model/ladder/ladderTexts';
import type { ImportResult } from '../../model/ladder/proposal';
import { joinedProposals } from './joinProposals';
import { Renamed, uniteRoles, type Renaming } from './joinRoles';
import { differs, merged, unite, type ImportConflict } from './unite';
import { reason } from '../../model/validation/reasons';

/** The lists whose entries have ids and occur in both ladders. */
const LISTS = ['sources', 'levels', 'families', 'skills'] as const;

/** Fields of the head that are joined below or that pay bands carry with them. */
const JOINED: ReadonlySet<string> = new Set([
  ...LISTS,
  'roles',
  'scale',
  'id',
  'title',
  'summary',
  'licence',
  'currency',
  'region',
]);

/**
 * True if joining does not change the meaning of either: their scales are the same, or one of them has no
 * requirements. Ladders with different scales cannot be joined.
 */
export function canJoin(first: ImportResult, second: ImportResult): boolean {
  const [a, b] = [ladderOf(first), ladderOf(second)];
  if (!a || !b || !measures(a) || !measures(b)) return true;
  const steps = (ladder: LadderInput) =>
    (ladder.scale ?? DEFAULT_SCALE).map(({ id, name }) => ({ id, name }));
  return !differs(steps(a), steps(b));
}

const DEFAULT_SCALE = ladderHeadSchema.shape.scale.parse(undefined);

/**
 * Joins the second ladder to the first. If both describe something differently, the first counts and the
 * second is reported. If one of them is empty, the result is the other with the issues of both.
 */
export function joinLadders(
  first: ImportResult,
  second: ImportResult,
  texts: Pick<LadderTexts, 'joinedTitle'>,
): ImportResult {
  const [a, b] = [ladderOf(first), ladderOf(second)];
  if (!a || !b) {
    const held = a ? first : second;
    return { ...held, issues: [...first.issues, ...second.issues] };
  }
  const issues: Issue[] = [];
  const report = (entry: string, path: DocumentPath) => {
    const args = { entry, reason: reason('COUNTS_ELSEWHERE', { title: a.title }) };
    issues.push(issue('IMPORT_ENTRY_LEFT_OUT', path, args, second.locate(path)));
  };
  const heard =
    (list: string) =>
    ({ entry, index }: ImportConflict): void => {
      report(entry, [list, index]);
    };
  const united = {
    sources: unite(a.sources ?? [], b.sources ?? [], nameOfSource, heard('sources')),
    levels: unite(a.levels, b.levels, nameOf, heard('levels')),
    families: unite(a.families, b.families, nameOf, heard('families')),
    skills: unite(a.skills ?? [], b.skills ?? [], nameOf, heard('skills')),
  };
  const roles = uniteRoles(a, b);
  for (const { title, named, index } of roles.retitled) {
    const path = ['roles', index, 'title'];
    issues.push(issue('CSV_TITLE_JOINED', path, { title, named }, second.locate(path)));
  }
  const renaming: Renaming = { ...united, roles };
  const renamed = new Renamed(b, renaming);
  const scaleOfSecond = b.scale !== undefined && (a.scale === undefined || !measures(a));
  const scale = scaleOfSecond ? b.scale : a.scale;
  const value: LadderInput = {
    ...headOf(a, b, texts, report),
    ...(scale ? { scale } : {}),
    sources: united.sources.list,
    levels: united.levels.list,
    families: united.families.list,
    skills: united.skills.list,
    roles: [
      ...(a.roles ?? []).map((role) => withBands(role, a, b)),
      ...(b.roles ?? []).map((role, at) => withBands(renamed.role(role, at), b, a)),
    ],
  };
  const locate = (path: DocumentPath) => {
    const [list, index, ...rest] = path;
    if (list === 'scale') return (scaleOfSecond ? second : first).locate(path);
    if (typeof index !== 'number') return first.locate(path) ?? second.locate(path);
    if (typeof list !== 'string' || !isUnited(list)) return first.locate(path);
    const from = renaming[list].origin[index];
    return from === undefined
      ? undefined
      : (from.second ? second : first).locate([list, from.index, ...rest]);
  };
  return {
    value,
    issues: [
      ...first.issues,
      ...second.issues.map((fault) => shifted(fault, renaming)),
      ...issues.map((fault) => shifted(fault, renaming)),
    ],
    locate,
    proposals: joinedProposals(
      { ladder: a, proposals: first.proposals, hasScale: !scaleOfSecond },
      { ladder: b, proposals: second.proposals, hasScale: scaleOfSecond },
      renaming,
    ),
  };
}

/** Readers produce what the schema describes. Any other value has nothing to join. */
function ladderOf({ value }: ImportResult): LadderInput | undefined {
  if (typeof value !== 'object' || value === null || !('levels' in value) || !('families' in value))
    return undefined;
  return Array.isArray(value.levels) && Array.isArray(value.families) ? (value as LadderInput) : undefined;
}

function measures(ladder: LadderInput): boolean {
  return (
    (ladder.roles ?? []).some(({ requirements = [] }) => requirements.length > 0) ||
    (ladder.skills ?? []).some(({ indicators = {} }) => Object.keys(indicators).length > 0)
  );
}

function isUnited(list: string): list is keyof Renaming {
  return list === 'roles' || LISTS.some((one) => one === list);
}

function nameOf({ name }: { name: string }): string {
  return name;
}

function nameOfSource({ title }: { title: string }): string {
  return title;
}

function headOf(
  a: LadderInput,
  b: LadderInput,
  texts: Pick<LadderTexts, 'joinedTitle'>,
  report: (entry: string, path: DocumentPath) => void,
): LadderInput {
  const rest = (ladder: LadderInput) =>
    Object.fromEntries(Object.entries(ladder).filter(([key]) => !JOINED.has(key)));
  const head = merged(rest(a), rest(b), (key) => report(key, [key]));
  const both = (field: 'currency' | 'region') =>
    a[field] === b[field] && a[field] ? { [field]: a[field] } : {};
  const joined = (field: 'summary' | 'licence', between: string) => {
    const texts = [...new Set([a[field], b[field]].filter((text) => text))];
    return texts.length > 0 ? { [field]: texts.join(between) } : {};
  };
  return {
    id: `${a.id}-${b.id}`.slice(0, 100),
    title: ladderText(texts, 'joinedTitle', { first: a.title, second: b.title }).slice(0, FIELD_LIMITS.line),
    ...joined('summary', '\n\n'),
    ...joined('licence', '; '),
    ...both('currency'),
    ...both('region'),
    ...head,
    levels: [],
    families: [],
  };
}

/** A role's pay bands, with the currency and region of their own ladder if the two ladders differ in them. */
function withBands(
  role: NonNullable<LadderInput['roles']>[number],
  own: LadderInput,
  other: LadderInput,
): NonNullable<LadderInput['roles']>[number] {
  if (!role.pay || (own.currency === other.currency && own.region === other.region)) return role;
  const pay = role.pay.map((band) => ({
    ...(own.currency && own.currency !== other.currency ? { currency: own.currency } : {}),
    ...(own.region && own.region !== other.region ? { region: own.region } : {}),
    ...band,
  }));
  return { ...role, pay };
}

/** An issue of the second ladder, with its path in the joined one. */
function shifted(fault: Issue, renaming: Renaming): Issue {
  const [list, index, ...rest] = fault.path;
  if (typeof list !== 'string' || typeof index !== 'number' || !isUnited(list)) return fault;
  return { ...fault, path: [list, renaming[list].at[index] ?? index, ...rest] };
}
