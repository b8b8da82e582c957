import { codedWords, type CodedWords, type WordsFor } from '../../formatter/coded';
import type { Formatter } from '../../formatter/Formatter';
import type {
  AssumptionArgs,
  ContentArgs,
  PartArgs,
  ReasonArgs,
  ItemKind,
  ValueArgs,
} from '../../../model/validation/reasons';
import { formatNames } from '../formats/formatNames';
import { yamlFaults } from './yamlFaults';

/** A reason knows formats by their ids, which the model does not. */
const names: ReadonlyMap<string, string> = new Map(Object.entries(formatNames));

type Figures = Pick<Formatter, 'figure' | 'list'>;

/** The parts of messages that are not names from the ladder: reasons, kinds of values, parts of files. */
export const reasons = (format: Figures): CodedWords =>
  codedWords(
    {
      reasons: reasonWords(format),
      values: valueWords(format),
      contents,
      assumptions,
      parts: partWords(format),
      things,
    },
    format.list,
  );

/** A clause that follows a colon. */
const reasonWords = ({ figure, list }: Figures): WordsFor<ReasonArgs> => ({
  NOT_THERE: 'it does not exist',
  NO_PERMISSION: 'permission is denied',
  IS_FOLDER: 'it is a folder',
  PATH_NOT_FOLDER: 'part of its path is not a folder',
  TOO_MANY_FILES: ({ limit }) => `it contains more than ${figure(limit)} files`,
  MOVED_OR_CHANGED: 'it may have been moved or changed since you chose it',
  NOT_TEXT: 'it is not text',
  NOT_UTF8: 'it is not text in UTF-8',
  SYSTEM: ({ name }) => `the system reports ${name}`,
  NO_LADDER_NAMED: 'it does not name a ladder',
  SECOND_HEAD: ({ file }) => `the folder already has its ladder in ${file}`,

  ZIP_DAMAGED: 'the zip file is damaged or incomplete',
  ZIP_LIST_BROKEN: 'the zip file is damaged: its list of files is invalid',
  ZIP_SPLIT: 'the zip file is one part of several',
  ZIP_TOO_LARGE: 'the zip file is larger than a ladder can be',
  ZIP_TOO_MANY_FILES: ({ count, limit }) =>
    `the zip file contains ${figure(count)} files; the limit is ${figure(limit)}`,
  ZIP_EMPTY: 'the zip file contains nothing to import',
  ZIP_NESTED: 'a zip file inside another is not opened',
  ZIP_NAME_TWICE: 'the zip file contains another entry with this name',
  IN_ENTRY: ({ entry, reason }, words) => `${entry}: ${words.reason(reason)}`,
  ENCRYPTED: 'it is encrypted',
  PACKING_UNKNOWN: 'its compression method is not supported',
  DAMAGED: 'it is damaged',
  UNPACKS_TOO_LARGE: ({ megabytes }) => `it unpacks to more than ${figure(megabytes)} MB`,
  UNPACKS_TOO_DENSE: ({ times }) => `it unpacks to more than ${figure(times)} times its size`,

  NO_SHEET_LIST: 'it contains no list of sheets',
  SHEET_HIDDEN: 'the sheet is hidden',
  SHEET_TWICE: 'the workbook lists the same sheet twice',
  SHEET_MISSING: 'the workbook lists a sheet that it does not contain',
  SHEET_CUT_OFF: 'the sheet is incomplete',

  NO_TEXT: 'there is no text',
  SECOND_DOCUMENT: 'a second document starts here, but a file can contain only one',
  NOT_PLAIN: 'a text this large must be plain YAML or JSON',
  TOO_DEEP: ({ limit }) => `it is nested deeper than ${figure(limit)} levels`,
  TOO_MANY_NODES: ({ limit }) => `it contains more than ${figure(limit)} lists and mappings`,
  TOO_MANY_ENTRIES: ({ limit }) => `one list or mapping contains more than ${figure(limit)} entries`,
  TOO_MANY_VALUES: ({ limit }) => `it contains more than ${figure(limit)} values`,
  FIELD_TWICE: ({ field }) => `the field “${field}” appears twice`,
  NOT_JSON: 'this is not valid JSON',
  NOT_YAML: ({ fault }) => yamlFaults.get(fault) ?? 'this is not valid YAML',

  LINK_START: 'it does not start like a profile link',
  LINK_TOO_LONG: ({ limit }) => `it has more than ${figure(limit)} characters`,
  LINK_CHARACTERS: 'it contains characters that a link cannot contain',
  LINK_CUT_OFF: 'its end is missing',
  TEXT_DAMAGED: 'its text is damaged',

  INSIDE_LADDER_FOLDER: 'it is in the folder of a ladder but is not part of the ladder',
  PART_WITHOUT_LADDER: 'it is part of a ladder, but its ladder.yaml is missing',
  OTHER_LADDER: ({ ladder }) => `only one ladder can be imported at a time, and ${ladder} was chosen`,
  BESIDE_LADDER: ({ ladder }) => `the ladder ${ladder} is imported without other files`,
  NOT_JOINABLE:
    'something in it is missing or misspelt, so it cannot be joined with the other files; open it by itself to see the problem',
  OTHER_SCALE: ({ formats }) =>
    `its scale differs from that of the files before it (${list(formats.map((id) => names.get(id) ?? id))})`,
  COUNTS_ELSEWHERE: ({ title }) => `${title} has a different value there, which is used`,
  WHOLE_LADDER: ({ file }) => `${file} is a complete ladder, so nothing is added to it`,
  NO_TABLE: 'it is not a table of roles and skills',

  FIRST_LINES: ({ limit }) => `only the first ${figure(limit)} lines of such a file are imported`,
  FIRST_ENTRIES: ({ limit }) => `only the first ${figure(limit)} are imported`,
  FIRST_KINDS: ({ limit }) => `only the first ${figure(limit)} kinds are listed`,

  NO_COLUMN_FIELD: ({ of }) =>
    `a ${{ role: 'role', band: 'pay band', requirement: 'requirement' }[of]} has no field for these columns`,
  OTHER_TERMS: 'they use a different kind of rating',
  OTHER_SCALES: 'a requirement has only a level and an importance',
  ALL_INDUSTRIES_ONLY: 'only wages across all industries apply to an occupation',
  WAGES_TWICE: 'an earlier row has the wages of this occupation in this area',
  TOO_MANY_AREAS: ({ limit }) => `the limit of ${figure(limit)} areas is reached`,
  OCCUPATION_TWICE: 'an earlier row describes this occupation',
  OCCUPATION_UNLISTED: 'Occupation Data does not contain this code, so its rows belong to no role',
  TOO_MANY_OCCUPATIONS: ({ limit }) => `the limit of ${figure(limit)} occupations is reached`,
  BESIDE_ITSELF: 'an occupation cannot be related to itself',
  RELATED_TWICE: 'an earlier row already relates these two occupations',
  LEVEL_ZERO: 'level 0 means that the role does not require the skill',
  WAGES_UNUSED: 'no role gets its pay from these groups and occupations',
  NO_LEVEL: 'it has no level, so it is left out',
  NO_IMPORTANCE: 'it has no importance, so its weight is 1',
  LEVEL_UNLISTED: ({ level }) =>
    level === '' ? 'it does not name a level' : `${level} is not one of the levels`,
  NO_PROFICIENCY: 'it does not state a proficiency',
  LEVEL_THEME_TWICE: 'there is already an entry for this level and theme',

  NOT_OCCUPATION: 'it is neither an Occupation nor a JobPosting',
  SET_WITHOUT_ID: 'it has no id for a skill to refer to',
  NO_SUCH_LIST: 'a ladder has no list of this name',
  NO_SUCH_FIELD: 'a ladder has no field for this',
  POSTING_SAYS: 'the posting already states it',
  ID_NOT_FREE: 'the id is invalid, or another role has it',
  NO_BAND: ({ text }) => `${text} is not a pay band`,
  REGION_WITHOUT_PAY: 'only pay can have a region, and there is no pay',

  AS_STORED: ({ text }) => text,
});

/** Nouns: what a value is, and what is allowed. */
const valueWords = ({ figure, list }: Figures): WordsFor<ValueArgs> => ({
  TEXT: 'text',
  NUMBER: 'a number',
  BOOLEAN: 'true or false',
  LIST: 'a list',
  FIELDS: 'a mapping of fields',
  MAPPING: 'a mapping',
  ANY: 'a value',
  NOTHING: 'nothing',
  NULL: 'nothing (null)',
  DATE_UNQUOTED: 'a date without quotes',
  THE_TEXT: ({ text }) => `the text ${text}`,
  THE_NUMBER: ({ text }) => `the number ${text}`,
  THE_VALUE: ({ text }) => text,
  MOVES: ({ count }) => `a list with ${figure(count)} moves`,
  FAULTY_ENTRY: 'an entry with too many issues',
  FAULTY_LIST: 'a list with more issues',

  ONE_OF: ({ values }) => list(values, 'or'),
  NOT_EMPTY: 'not empty',
  AT_LEAST_CHARACTERS: ({ limit }) => `at least ${figure(limit)} characters`,
  AT_LEAST: ({ limit }) => `${figure(limit, 2)} or more`,
  MORE_THAN: ({ limit }) => `more than ${figure(limit, 2)}`,
  AT_MOST: ({ limit }) => `${figure(limit, 2)} or less`,
  AT_MOST_CHARACTERS: ({ limit }) => `at most ${figure(limit)} characters`,
  AT_MOST_ENTRIES: ({ limit }) => `at most ${figure(limit)} entries`,
  AT_MOST_MOVES: ({ limit }) => `at most ${figure(limit)} in total`,
  FEWER_FAULTS: ({ limit }) => `fewer than ${figure(limit)} issues`,
  AT_MOST_FAULTS: ({ limit }) => `at most ${figure(limit)} issues are listed`,
  SEVERITY: ({ allowed }) =>
    `${list(allowed, 'or')}, because this rule is not advisory and is always reported`,
  VALID: 'a valid value',

  ID: 'letters, digits, “-”, “_” and “.”',
  ROLE_ID: 'the id of a role: letters, digits, “-”, “_” and “.”',
  DATE: 'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
  ADDRESS: 'an address that starts with https://, http:// or mailto:',
  URI: 'a web address or another URI, such as urn:hr:1234',
  LANGUAGE_TAG: 'a language tag such as en or pt-BR',
  DAY: 'a date as YYYY-MM-DD',
  MOMENT: 'a date and time such as 2026-11-24T09:30:00.000Z',
  AUTHOR: '“self” or “manager”, followed by “-” and a short name',
  ANSWER: 'the id of a step, a step followed by “+” and a fraction below 1, 0 for “not yet”, or “n/a”',

  YES_OR_NO: 'yes or no',
  BAND_ENDS: 'a band with a minimum and a maximum',
  LADDER_FIELD: 'a field of the ladder, such as levels.1.name',
  FIGURE_BETWEEN: ({ least, most }) => `a number from ${figure(least, 2)} to ${figure(most, 2)}`,
  SCALE_FROM_ZERO: ({ most }) => `0 to a whole number of at most ${figure(most)}`,
  RANGE: 'two numbers, the lower first',
  JOB_ZONE: 'a job zone from 1 to 5',
  SOC_CODE: 'a SOC code such as 15-1252',
  ONET_CODE: 'an O*NET-SOC code such as 15-1252.00',
  DOLLARS: 'a number in dollars, # for the highest category or * for none',
  DOLLARS_BEFORE: ({ year }) => `a number; the meaning of # is known only from May ${year} on`,

  AS_STORED: ({ text }) => text,
});

const contents: WordsFor<ContentArgs> = {
  LADDER: 'a ladder',
  KNOWN_FORMAT: 'a ladder, a role page, a table or another supported format',
  TABLE: 'a table of roles and skills',
  LONG_TABLE: 'a table with columns for roles and skills',
  WIDE_TABLE: 'a table with a row for each skill and a column for each role',
  ROLE_OR_SKILL: 'a role or a skill',
  DDAT: 'the roles or the skills of the Digital and Data framework',
  FINANCIAL_TIMES: 'levels, themes and competencies',
  GUARDIAN: 'tracks in bold with pay bands below them',
  ONET: 'an O*NET table or BLS wages',
  OCCUPATION: 'an occupation',
  SCHEMA_ORG: 'a schema.org Occupation or JobPosting, as JSON-LD',
  OLD_WORKBOOK: 'an old or a password-protected workbook (.xls)',
  BINARY_WORKBOOK: 'a binary workbook (.xlsb)',
  OPEN_DOCUMENT: 'an OpenDocument spreadsheet (.ods)',
  NO_TEXT: 'a file without text',
  EMPTY: 'empty',
  OTHER_DATA: ({ fields }) => `data with the fields ${fields.map((field) => `“${field}”`).join(', ')}`,
  VALUE: ({ value }, words) => words.value(value),
  AS_STORED: ({ text }) => text,
};

const assumptions: WordsFor<AssumptionArgs> = {
  CURRENCY: ({ currency }) => currency,
  PERIOD: ({ period }) => `pay per ${period}`,
  OEWS_EDITION: ({ year }) => `the May ${year} edition`,
  ONET_EDITION: ({ edition }) => `O*NET ${edition}`,
  AS_STORED: ({ text }) => text,
};

const partWords = ({ figure }: Figures): WordsFor<PartArgs> => ({
  LADDER: 'The ladder',
  RATES: 'The exchange rates',
  PAY: ({ role }) => `${role}, pay`,
  INDICATORS: ({ skill }) => `${skill}, indicators`,
  SCALE: ({ id }) => `Scale ${id}`,
  REST_OF_FILE: ({ file }) => `${file}, the rest from here on`,
  REST_OF_SCRIPTS: ({ file }) => `${file}, the scripts from here on`,
  MORE_KINDS: ({ count }) => `${figure(count)} more`,
  FURTHER_PROPERTIES: ({ type }) => `${type} › further properties`,
  SKILLS_AFTER: ({ type, limit }) => `${type} › text after the first ${figure(limit)} skills`,
  PAY_OF_TYPE: ({ type }) => `${type} › pay`,
  LOCATION_OF_TYPE: ({ type }) => `${type} › location`,
  ROWS_OF_WAGES: ({ count }) => `wage rows (${figure(count)})`,
  ROWS_OF_INDUSTRIES: ({ count }) => `rows for single industries (${figure(count)})`,
  ROWS_OF_OTHER_ELEMENTS: ({ count }) =>
    `rows for elements that are neither skills nor knowledge (${figure(count)})`,
  ROWS_OF_OTHER_SCALES: ({ count }) => `rows for other scales (${figure(count)})`,
  PAIRS_AT_ZERO: ({ count }) => `rows for skills at level 0 (${figure(count)})`,
});

const things: Readonly<Record<ItemKind, string>> = {
  source: 'source',
  step: 'scale step',
  level: 'level',
  family: 'family',
  skill: 'skill',
  role: 'role',
  evidence: 'piece of evidence',
  action: 'action',
  theme: 'theme',
  link: 'linked ladder',
  snapshot: 'snapshot',
  conversation: 'conversation',
};
