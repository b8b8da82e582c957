/**
 * The arguments of an issue besides names, texts and figures of the document: why something cannot be read,
 * what a value is or must be, and which part of a file is meant. Each is a code with arguments; only `i18n`
 * turns them into words.
 */

/** No arguments. */
export type NoArgs = Record<string, never>;

/** One of the codes in `A`, with its arguments. */
export type Coded<A> = { [C in keyof A]: { code: C; args: A[C] } }[keyof A];

type Maker<A> = <C extends keyof A>(code: C, ...args: A[C] extends NoArgs ? [] : [A[C]]) => Coded<A>;

function maker<A>(): Maker<A> {
  // The mapped union cannot be rebuilt from a type parameter; the signature above ties code to arguments.
  return (code, ...[args]) => ({ code, args: args ?? {} }) as unknown as Coded<A>;
}

/** Why something is not read, is left out or is incomplete. */
export interface ReasonArgs {
  // Files and folders.
  NOT_THERE: NoArgs;
  NO_PERMISSION: NoArgs;
  IS_FOLDER: NoArgs;
  PATH_NOT_FOLDER: NoArgs;
  TOO_MANY_FILES: { limit: number };
  MOVED_OR_CHANGED: NoArgs;
  NOT_TEXT: NoArgs;
  NOT_UTF8: NoArgs;
  /** A system error without a code of its own here. `name` is the system's, for example "EIO". */
  SYSTEM: { name: string };
  NO_LADDER_NAMED: NoArgs;
  SECOND_HEAD: { file: string };

  // Zip files and their contents.
  ZIP_DAMAGED: NoArgs;
  ZIP_LIST_BROKEN: NoArgs;
  ZIP_SPLIT: NoArgs;
  ZIP_TOO_LARGE: NoArgs;
  ZIP_TOO_MANY_FILES: { count: number; limit: number };
  ZIP_EMPTY: NoArgs;
  ZIP_NESTED: NoArgs;
  ZIP_NAME_TWICE: NoArgs;
  /** A reason about one file in the archive. */
  IN_ENTRY: { entry: string; reason: Reason };
  ENCRYPTED: NoArgs;
  PACKING_UNKNOWN: NoArgs;
  DAMAGED: NoArgs;
  UNPACKS_TOO_LARGE: { megabytes: number };
  UNPACKS_TOO_DENSE: { times: number };

  // Workbooks.
  NO_SHEET_LIST: NoArgs;
  SHEET_HIDDEN: NoArgs;
  SHEET_TWICE: NoArgs;
  SHEET_MISSING: NoArgs;
  SHEET_CUT_OFF: NoArgs;

  // YAML and JSON.
  NO_TEXT: NoArgs;
  SECOND_DOCUMENT: NoArgs;
  NOT_PLAIN: NoArgs;
  TOO_DEEP: { limit: number };
  TOO_MANY_NODES: { limit: number };
  TOO_MANY_ENTRIES: { limit: number };
  TOO_MANY_VALUES: { limit: number };
  FIELD_TWICE: { field: string };
  NOT_JSON: NoArgs;
  /** `fault` is a code of the `yaml` library. Unknown codes get a general sentence. */
  NOT_YAML: { fault: string };

  // Links that contain a profile.
  LINK_START: NoArgs;
  LINK_TOO_LONG: { limit: number };
  LINK_CHARACTERS: NoArgs;
  LINK_CUT_OFF: NoArgs;
  TEXT_DAMAGED: NoArgs;

  // Files that are not part of the import.
  INSIDE_LADDER_FOLDER: NoArgs;
  PART_WITHOUT_LADDER: NoArgs;
  OTHER_LADDER: { ladder: string };
  BESIDE_LADDER: { ladder: string };
  NOT_JOINABLE: NoArgs;
  /** `formats` are the ids of the formats that were read before. */
  OTHER_SCALE: { formats: readonly string[] };
  COUNTS_ELSEWHERE: { title: string };
  WHOLE_LADDER: { file: string };
  NO_TABLE: NoArgs;

  // Limits of an import.
  FIRST_LINES: { limit: number };
  FIRST_ENTRIES: { limit: number };
  FIRST_KINDS: { limit: number };

  // Entries of published frameworks.
  NO_COLUMN_FIELD: { of: 'role' | 'band' | 'requirement' };
  OTHER_TERMS: NoArgs;
  OTHER_SCALES: NoArgs;
  ALL_INDUSTRIES_ONLY: NoArgs;
  WAGES_TWICE: NoArgs;
  TOO_MANY_AREAS: { limit: number };
  OCCUPATION_TWICE: NoArgs;
  OCCUPATION_UNLISTED: NoArgs;
  TOO_MANY_OCCUPATIONS: { limit: number };
  BESIDE_ITSELF: NoArgs;
  RELATED_TWICE: NoArgs;
  LEVEL_ZERO: NoArgs;
  WAGES_UNUSED: NoArgs;
  NO_LEVEL: NoArgs;
  NO_IMPORTANCE: NoArgs;
  LEVEL_UNLISTED: { level: string };
  NO_PROFICIENCY: NoArgs;
  LEVEL_THEME_TWICE: NoArgs;

  // schema.org.
  NOT_OCCUPATION: NoArgs;
  SET_WITHOUT_ID: NoArgs;
  NO_SUCH_LIST: NoArgs;
  NO_SUCH_FIELD: NoArgs;
  POSTING_SAYS: NoArgs;
  ID_NOT_FREE: NoArgs;
  NO_BAND: { text: string };
  REGION_WITHOUT_PAY: NoArgs;

  /** A sentence that an earlier version stored with a ladder, in its original language. */
  AS_STORED: { text: string };
}
export type Reason = Coded<ReasonArgs>;
export const reason = maker<ReasonArgs>();

/** What a value is, or what it must be. */
export interface ValueArgs {
  // Kinds.
  TEXT: NoArgs;
  NUMBER: NoArgs;
  BOOLEAN: NoArgs;
  LIST: NoArgs;
  FIELDS: NoArgs;
  MAPPING: NoArgs;
  ANY: NoArgs;
  NOTHING: NoArgs;
  NULL: NoArgs;
  DATE_UNQUOTED: NoArgs;
  /** The value itself: a quoted text as in JSON, shortened if long. */
  THE_TEXT: { text: string };
  THE_NUMBER: { text: string };
  /** `true`, `false` and any value without a code of its own. */
  THE_VALUE: { text: string };
  MOVES: { count: number };
  FAULTY_ENTRY: NoArgs;
  FAULTY_LIST: NoArgs;

  // Rules.
  ONE_OF: { values: readonly string[] };
  NOT_EMPTY: NoArgs;
  AT_LEAST_CHARACTERS: { limit: number };
  AT_LEAST: { limit: number };
  MORE_THAN: { limit: number };
  AT_MOST: { limit: number };
  AT_MOST_CHARACTERS: { limit: number };
  AT_MOST_ENTRIES: { limit: number };
  AT_MOST_MOVES: { limit: number };
  FEWER_FAULTS: { limit: number };
  AT_MOST_FAULTS: { limit: number };
  /** A severity that a rule can have if it is not advisory. */
  SEVERITY: { allowed: readonly string[] };
  /** Valid by a rule of the schema that has no code of its own. */
  VALID: NoArgs;

  // Forms of text. The schemas refer to them by these codes.
  ID: NoArgs;
  ROLE_ID: NoArgs;
  DATE: NoArgs;
  ADDRESS: NoArgs;
  URI: NoArgs;
  LANGUAGE_TAG: NoArgs;
  DAY: NoArgs;
  MOMENT: NoArgs;
  AUTHOR: NoArgs;
  ANSWER: NoArgs;

  // Cells of tables.
  YES_OR_NO: NoArgs;
  BAND_ENDS: NoArgs;
  LADDER_FIELD: NoArgs;
  FIGURE_BETWEEN: { least: number; most: number };
  SCALE_FROM_ZERO: { most: number };
  RANGE: NoArgs;
  JOB_ZONE: NoArgs;
  SOC_CODE: NoArgs;
  ONET_CODE: NoArgs;
  DOLLARS: NoArgs;
  DOLLARS_BEFORE: { year: number };

  AS_STORED: { text: string };
}
/** The forms of text that a schema can require. */
export const TEXT_FORMS = [
  'ID',
  'ROLE_ID',
  'DATE',
  'ADDRESS',
  'URI',
  'LANGUAGE_TAG',
  'DAY',
  'MOMENT',
  'AUTHOR',
  'ANSWER',
] as const satisfies readonly (keyof ValueArgs)[];
export type TextForm = (typeof TEXT_FORMS)[number];
export type ValueKind = Coded<ValueArgs>;
export const valueKind = maker<ValueArgs>();
/** One kind, or a choice of several. */
export type Expected = ValueKind | readonly ValueKind[];

/** What a file contains, or must contain. */
export interface ContentArgs {
  LADDER: NoArgs;
  KNOWN_FORMAT: NoArgs;
  TABLE: NoArgs;
  LONG_TABLE: NoArgs;
  WIDE_TABLE: NoArgs;
  ROLE_OR_SKILL: NoArgs;
  DDAT: NoArgs;
  FINANCIAL_TIMES: NoArgs;
  GUARDIAN: NoArgs;
  ONET: NoArgs;
  OCCUPATION: NoArgs;
  SCHEMA_ORG: NoArgs;
  OLD_WORKBOOK: NoArgs;
  BINARY_WORKBOOK: NoArgs;
  OPEN_DOCUMENT: NoArgs;
  NO_TEXT: NoArgs;
  EMPTY: NoArgs;
  OTHER_DATA: { fields: readonly string[] };
  /** A value without fields. */
  VALUE: { value: ValueKind };
  AS_STORED: { text: string };
}
export type Content = Coded<ContentArgs>;
export const content = maker<ContentArgs>();

/** What an import assumed because the source does not say it. */
export interface AssumptionArgs {
  CURRENCY: { currency: string };
  PERIOD: { period: 'year' | 'month' | 'week' | 'day' | 'hour' };
  OEWS_EDITION: { year: number };
  ONET_EDITION: { edition: string };
  AS_STORED: { text: string };
}
export type Assumption = Coded<AssumptionArgs>;
export const assumption = maker<AssumptionArgs>();

/** A part of a file or document without a name of its own. */
export interface PartArgs {
  LADDER: NoArgs;
  RATES: NoArgs;
  PAY: { role: string };
  INDICATORS: { skill: string };
  SCALE: { id: string };
  REST_OF_FILE: { file: string };
  REST_OF_SCRIPTS: { file: string };
  MORE_KINDS: { count: number };
  FURTHER_PROPERTIES: { type: string };
  SKILLS_AFTER: { type: string; limit: number };
  PAY_OF_TYPE: { type: string };
  LOCATION_OF_TYPE: { type: string };
  ROWS_OF_WAGES: { count: number };
  ROWS_OF_INDUSTRIES: { count: number };
  ROWS_OF_OTHER_ELEMENTS: { count: number };
  ROWS_OF_OTHER_SCALES: { count: number };
  PAIRS_AT_ZERO: { count: number };
}
/** A name as written, or a part without a name. */
export type Part = string | Coded<PartArgs>;
export const part = maker<PartArgs>();

/** What a value on a proficiency scale is called: the name of its step, or the figure if it is 0 or between steps. */
export type StepLabel = { name: string } | { value: number; of: number };

/** Kinds of items with an id. */
export type ItemKind =
  | 'source'
  | 'step'
  | 'theme'
  | 'link'
  | 'level'
  | 'family'
  | 'skill'
  | 'role'
  | 'evidence'
  | 'action'
  | 'snapshot'
  | 'conversation';
