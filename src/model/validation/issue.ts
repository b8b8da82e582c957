/**
 * Problems in data are values. An issue is a code with arguments; only `i18n` turns it into a sentence, for
 * the command line, the build and the page.
 */
import type { Assumption, Content, Expected, Part, Reason, StepLabel, ItemKind, ValueKind } from './reasons';

export type Severity = 'error' | 'warning';

/** A path in the document: keys and indexes from the root, for example `['roles', 3, 'pay', 0, 'min']`. */
export type DocumentPath = readonly (string | number)[];

/** A position in a file. Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** The beginning of a file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** The arguments of each code. Codes are public: they stay the same when a sentence is reworded. */
export interface IssueArgs {
  FILE_UNREADABLE: { file: string; reason: Reason };
  FILE_TOO_LARGE: { megabytes: number; limit: number };
  SYNTAX: { detail: Reason };
  NOT_A_LADDER: { found: ValueKind };
  FIELD_UNKNOWN: { field: string; nearest?: string };
  FIELD_MISSING: { field: string; expected: Expected };
  FIELD_TYPE: { field: string; expected: Expected; found: ValueKind };
  FIELD_VALUE: { field: string; value: ValueKind; rule: ValueKind };
  LADDER_EMPTY: Record<string, never>;
  ID_DUPLICATE: { kind: ItemKind; id: string };
  REQUIREMENT_DUPLICATE: { role: string; skill: string };
  TITLE_AMBIGUOUS: { title: string; roles: string };
  SKILL_AMBIGUOUS: { name: string; skills: string };
  SKILL_UNKNOWN: { role: string; skill: string; nearest?: string };
  BASE_UNKNOWN: { role: string; base: string; nearest?: string };
  BASE_CYCLE: { titles: string };
  REQUIREMENT_LOWERED: { role: string; skill: string; base: string };
  /** `most`: numbers from 0 to this are also allowed. */
  STEP_UNKNOWN: { owner: Part; step: string; known: string; most?: number };
  FAMILY_UNKNOWN: { role: string; family: string; nearest?: string };
  LEVEL_UNKNOWN: { role: string; level: string; nearest?: string };
  SOURCE_UNKNOWN: { owner: Part; source: string; nearest?: string };
  CURRENCY_UNKNOWN: { owner: Part; currency: string };
  PAY_MIN_ABOVE_MAX: { role: string; min: number; max: number };
  PAY_MID_OUTSIDE: { role: string; mid: number; min: number; max: number };
  PAY_UNSOURCED: { role: string; missing: readonly ('source' | 'date')[] };
  MOVE_TO_SELF: { role: string };
  ADVANCEMENT_CYCLE: { titles: string };
  ADVANCEMENT_DOWN: { from: string; to: string; fromLevel: string; toLevel: string; declaredBy: string };
  ADVANCEMENT_PAYS_LESS: { from: string; to: string; percent: number };
  LATERAL_BANDS_APART: { from: string; to: string };
  HIGHER_ASKS_LESS: {
    from: string;
    to: string;
    /** A text is what an earlier version stored. */
    skills: readonly (string | { skill: string; from: StepLabel; to: StepLabel })[];
  };
  ROLE_UNREACHABLE: { role: string };
  ROLE_DEAD_END: { role: string };
  SKILL_LOOKALIKE: { a: string; b: string };
  SKILL_UNUSED: { skill: string };
  TRANSLATION_UNKNOWN: { language: string; kind: ItemKind; id: string; nearest?: string };
  TRANSLATION_STALE: { language: string; count: number; texts: readonly string[] };
  THEME_UNKNOWN: { level: string; theme: string; nearest?: string };
  LEVEL_YEARS_REVERSED: { level: string; from: number; to: number };
  SAME_AS_SHARED: { uri: string; a: string; b: string };
  OBSERVED_SMALL: { role: string; other: string; count: number; smallest: number };
  TRANSLATION_APART: { language: string; role: string; list: string; count: number; of: number };
  LEVEL_INFERRED: { role: string; skill: string; level: StepLabel };
  PAGE_UNRECOGNISED: { file: string };
  PAGE_UNTITLED: { file: string; title: string };
  PAGE_STRAY_WORD: { role: string; word: string; text: string };
  PAGE_TEXT_LEFT_OUT: { role: string; text: string };
  PAGE_TEXT_KEPT: { role: string; text: string };
  PAGE_TEXT_CUT: { role: string; limit: number; text: string };
  PAGE_CHARACTERS_MENDED: { role: string; mended: number; broken: number };
  PAGE_PAY_UNREAD: { role: string; text: string };
  PAGE_PAY_ASSUMED: { role: string; text: string; assumed: readonly Assumption[] };
  PAGE_TITLE_DOUBTFUL: { role: string; text: string; titles: string };
  PAGE_TITLE_TWICE: { title: string; named: string; file: string };
  PAGE_SKILL_TWICE: { role: string; skill: string };
  TEXT_ENCODING_GUESSED: { file: string; encoding: string };
  IMPORT_UNRECOGNISED: { file: string; expected: Content };
  /** `count`: the number of occurrences. The issue's place is that of the first. */
  IMPORT_ENTRY_LEFT_OUT: { entry: Part; reason: Reason; count?: number };
  IMPORT_ENTRY_HALF: { entry: string; reason: Reason };
  IMPORT_FAULTS_MORE: { file: string; count: number; fault: string };
  IMPORT_ASSUMED: { file: string; assumed: Assumption };
  IMPORT_NAME_SHARED: { name: string; named: string };
  /** `roles` lists the first of the `count`. `level` is the level given to roles without a job zone. */
  IMPORT_ROLES_WITHOUT: {
    what: 'ratings' | 'zone';
    count: number;
    of: number;
    roles: readonly string[];
    level: string;
  };
  /** `roles` lists the first of those without pay. */
  IMPORT_PAY_JOINED: {
    joined: number;
    of: number;
    broader: number;
    without: number;
    roles: readonly string[];
  };
  CSV_TOO_LARGE: {
    limit: number;
    of: 'rows' | 'cells' | 'roles' | 'skills' | 'requirements' | 'cellCharacters';
  };
  CSV_QUOTE_UNCLOSED: { text: string };
  CSV_QUOTE_STRAY: { text: string };
  CSV_COLUMN_UNKNOWN: { column: string; nearest?: string };
  CSV_COLUMN_TWICE: { column: string; first: string };
  CSV_ROW_STRAY: { text: string };
  CSV_ROW_TWICE: { role: string; skill: string };
  CSV_ROW_UNUSED: { role: string; skill: string; word: string };
  CSV_CELL_CONFLICT: { owner: Part; column: string; kept: string; given: string };
  CSV_CELL_VALUE: { owner: Part; column: string; value: string; rule: ValueKind };
  CSV_LEVEL_EMPTY: { role: string; skill: string };
  CSV_LEVEL_READ: { word: string; step: string };
  CSV_TITLE_JOINED: { title: string; named: string };
  CSV_GROUP_READ: { group: string };
  XLSX_BROKEN: { reason: Reason };
  XLSX_OTHER_FORMAT: { found: Content };
  /** `value` is the error in the cell; empty if the formula has no result. */
  XLSX_CELL_FAILED: { cell: string; value: string };
  PERSON_NOT_ONE: { found: Content };
  PERSON_NEWER: { version: string; newest: number };
  PERSON_TOO_LARGE: { megabytes: number; limit: number };
  PERSON_CUT_OFF: { open: number };
  PERSON_TWO_ANSWERS: { skill: string; kept: string; left: string };
  PERSON_LINK_BROKEN: { reason: Reason };
  PERSON_LINK_NEWER: { form: string };
  PERSON_LINK_TOO_LONG: { length: number; limit: number };
}

export type IssueCode = keyof IssueArgs;

export type Issue = {
  [C in IssueCode]: {
    code: C;
    /** The code's own severity, unless the ladder's `checks` set another. */
    severity: Severity;
    path: DocumentPath;
    args: IssueArgs[C];
    place?: Place;
    /** The id of the role that contains it, as written; absent outside roles. */
    role?: string;
  };
}[IssueCode];

/** Codes that are warnings by default. Every other code is an error. */
export const WARNINGS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'FIELD_UNKNOWN',
  'PAY_UNSOURCED',
  'ADVANCEMENT_DOWN',
  'ADVANCEMENT_PAYS_LESS',
  'LATERAL_BANDS_APART',
  'HIGHER_ASKS_LESS',
  'REQUIREMENT_LOWERED',
  'ROLE_UNREACHABLE',
  'ROLE_DEAD_END',
  'SKILL_LOOKALIKE',
  'SKILL_UNUSED',
  'TRANSLATION_UNKNOWN',
  'TRANSLATION_APART',
  'TRANSLATION_STALE',
  'SAME_AS_SHARED',
  'OBSERVED_SMALL',
  'LEVEL_INFERRED',
  'PAGE_UNTITLED',
  'PAGE_STRAY_WORD',
  'PAGE_TEXT_LEFT_OUT',
  'PAGE_TEXT_KEPT',
  'PAGE_TEXT_CUT',
  'PAGE_CHARACTERS_MENDED',
  'PAGE_PAY_UNREAD',
  'PAGE_PAY_ASSUMED',
  'PAGE_TITLE_DOUBTFUL',
  'PAGE_TITLE_TWICE',
  'PAGE_SKILL_TWICE',
  'TEXT_ENCODING_GUESSED',
  'IMPORT_ENTRY_LEFT_OUT',
  'IMPORT_ENTRY_HALF',
  'IMPORT_FAULTS_MORE',
  'IMPORT_ASSUMED',
  'IMPORT_NAME_SHARED',
  'IMPORT_ROLES_WITHOUT',
  'IMPORT_PAY_JOINED',
  'CSV_QUOTE_STRAY',
  'CSV_COLUMN_UNKNOWN',
  'CSV_COLUMN_TWICE',
  'CSV_ROW_STRAY',
  'CSV_ROW_TWICE',
  'CSV_ROW_UNUSED',
  'CSV_CELL_CONFLICT',
  'CSV_CELL_VALUE',
  'CSV_LEVEL_EMPTY',
  'CSV_LEVEL_READ',
  'CSV_TITLE_JOINED',
  'CSV_GROUP_READ',
  'XLSX_CELL_FAILED',
  'PERSON_TWO_ANSWERS',
]);

export function severityOf(code: IssueCode): Severity {
  return WARNINGS.has(code) ? 'warning' : 'error';
}

/** Creates an issue with the default severity of its code. */
export function issue<C extends IssueCode>(
  code: C,
  path: DocumentPath,
  args: IssueArgs[C],
  place?: Place,
): Issue {
  // The mapped union cannot be rebuilt from a type parameter; the parameters above already tie code to args.
  return { code, severity: severityOf(code), path, args, ...(place ? { place } : {}) } as Issue;
}

export function isError(fault: Issue): boolean {
  return fault.severity === 'error';
}
