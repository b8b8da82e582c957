import { codedWords, type CodedWords, type WordsFor } from '../formatter/coded';
import type { Formatter } from '../formatter/Formatter';
import type {
  AssumptionArgs,
  ContentArgs,
  PartArgs,
  ReasonArgs,
  Thing,
  ValueArgs,
} from '../../model/validation/reasons';
import { formatNames } from './formatNames';
import { yamlFaults } from './yamlFaults';

/** A reason knows formats by their ids, which the model does not. */
const names: ReadonlyMap<string, string> = new Map(Object.entries(formatNames));

type Figures = Pick<Formatter, 'figure' | 'list'>;

/** What messages say beside names of the ladder: reasons, kinds of values, parts of files. */
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

/** A clause behind a colon. */
const reasonWords = ({ figure, list }: Figures): WordsFor<ReasonArgs> => ({
  NOT_THERE: 'it is not there',
  NO_PERMISSION: 'permission is denied',
  IS_FOLDER: 'it is a folder',
  PATH_NOT_FOLDER: 'a part of its path is not a folder',
  TOO_MANY_FILES: ({ limit }) => `it holds more than ${figure(limit)} files`,
  MOVED_OR_CHANGED: 'it may have been moved or changed since it was chosen',
  NOT_TEXT: 'it is not text',
  NOT_UTF8: 'it is not text in UTF-8',
  SYSTEM: ({ name }) => `the system reports ${name}`,
  NO_LADDER_NAMED: 'it names no ladder',
  SECOND_HEAD: ({ file }) => `the folder already has its ladder in ${file}`,

  ZIP_DAMAGED: 'the zip file is damaged or not complete',
  ZIP_LIST_BROKEN: 'the zip file is damaged: its list of files leads nowhere',
  ZIP_SPLIT: 'the zip file is one part of several',
  ZIP_TOO_LARGE: 'the zip file is larger than a ladder can be',
  ZIP_TOO_MANY_FILES: ({ count, limit }) =>
    `the zip file holds ${figure(count)} files, and at most ${figure(limit)} are read`,
  ZIP_EMPTY: 'the zip file holds nothing to read',
  ZIP_NESTED: 'a zip file inside another is not opened',
  ZIP_NAME_TWICE: 'the zip file holds another entry with this name',
  IN_ENTRY: ({ entry, reason }, words) => `${entry}: ${words.reason(reason)}`,
  ENCRYPTED: 'it is encrypted',
  PACKING_UNKNOWN: 'it is packed by a method that is not supported',
  DAMAGED: 'it is damaged',
  UNPACKS_TOO_LARGE: ({ megabytes }) => `it unpacks to more than ${figure(megabytes)} MB`,
  UNPACKS_TOO_DENSE: ({ times }) => `it unpacks to more than ${figure(times)} times its size`,

  NO_SHEET_LIST: 'it holds no list of sheets',
  SHEET_HIDDEN: 'the sheet is hidden',
  SHEET_TWICE: 'the workbook lists the same sheet twice',
  SHEET_MISSING: 'the workbook does not hold the sheet it lists',
  SHEET_CUT_OFF: 'the sheet ends before it is complete',

  NO_TEXT: 'there is no text',
  SECOND_DOCUMENT: 'a second document begins here, and a file holds one',
  NOT_PLAIN: 'a text with so much in it has to be plain YAML or JSON, and this is not',
  TOO_DEEP: ({ limit }) => `it is nested deeper than ${figure(limit)} levels`,
  TOO_MANY_NODES: ({ limit }) => `it holds more than ${figure(limit)} lists and mappings`,
  TOO_MANY_ENTRIES: ({ limit }) => `one list or mapping holds more than ${figure(limit)} entries`,
  TOO_MANY_VALUES: ({ limit }) => `more than ${figure(limit)} values come before this`,
  FIELD_TWICE: ({ field }) => `the field “${field}” is written twice`,
  NOT_JSON: 'this is not valid JSON',
  NOT_YAML: ({ fault }) => yamlFaults.get(fault) ?? 'this is not valid YAML',

  LINK_START: 'it does not begin as such a link does',
  LINK_TOO_LONG: ({ limit }) => `it has more than ${figure(limit)} characters`,
  LINK_CHARACTERS: 'it has characters that a link cannot have',
  LINK_CUT_OFF: 'its end is missing',
  TEXT_DAMAGED: 'its text is damaged',

  INSIDE_LADDER_FOLDER: 'it is in the folder of a ladder and is not part of it',
  PART_WITHOUT_LADDER: 'it is part of a ladder, and the ladder.yaml is not beside it',
  OTHER_LADDER: ({ ladder }) => `only one ladder is read at a time, and this time it is ${ladder}`,
  BESIDE_LADDER: ({ ladder }) => `the ladder ${ladder} is read without other files`,
  NOT_JOINABLE:
    'something in it is missing or misspelt, so that it cannot be joined; open it on its own to see what',
  OTHER_SCALE: ({ formats }) =>
    `its scale differs from the scale of the files read before it (${list(formats.map((id) => names.get(id) ?? id))})`,
  COUNTS_ELSEWHERE: ({ title }) => `${title} says something else there, and that counts`,
  WHOLE_LADDER: ({ file }) => `${file} holds a whole ladder, and nothing is added to it`,
  NO_TABLE: 'it is not a table of roles and skills',

  FIRST_LINES: ({ limit }) => `only the first ${figure(limit)} lines of such a file are read`,
  FIRST_ENTRIES: ({ limit }) => `only the first ${figure(limit)} are read`,
  FIRST_KINDS: ({ limit }) => `only the first ${figure(limit)} kinds are listed`,

  NO_COLUMN_FIELD: ({ of }) =>
    `a ${{ role: 'role', band: 'pay band', requirement: 'requirement' }[of]} has no field for these columns`,
  OTHER_TERMS: 'they are rated in other terms',
  OTHER_SCALES: 'a requirement has only a level and an importance',
  ALL_INDUSTRIES_ONLY: 'only the wages of all industries together are those of an occupation',
  WAGES_TWICE: 'an earlier row gives the wages of this occupation there',
  TOO_MANY_AREAS: ({ limit }) => `its wages in ${figure(limit)} areas come before this, and no more are read`,
  OCCUPATION_TWICE: 'an earlier row describes this occupation',
  OCCUPATION_UNLISTED: 'Occupation Data does not hold this code, so its rows belong to no role',
  TOO_MANY_OCCUPATIONS: ({ limit }) => `${figure(limit)} occupations come before it, and no more are read`,
  BESIDE_ITSELF: 'an occupation cannot be related to itself',
  RELATED_TWICE: 'an earlier row relates the same two occupations',
  LEVEL_ZERO: 'a role that needs none of a skill does not ask for it',
  WAGES_UNUSED: 'they belong to groups and occupations that no role takes its pay from',
  NO_LEVEL: 'it has no level, so it is left out',
  NO_IMPORTANCE: 'it has no importance, so its weight is 1',
  LEVEL_UNLISTED: ({ level }) => (level === '' ? 'it names no level' : `the levels do not include ${level}`),
  NO_PROFICIENCY: 'it states no proficiency',
  LEVEL_THEME_TWICE: 'its level and theme already have an entry',

  NOT_OCCUPATION: 'it is neither an Occupation nor a JobPosting',
  SET_WITHOUT_ID: 'it has no id that a skill could refer to',
  NO_SUCH_LIST: 'a ladder has no such list',
  NO_SUCH_FIELD: 'a ladder has no field for it',
  POSTING_SAYS: 'the posting itself says it',
  ID_NOT_FREE: 'it is not a valid id, or another role has it',
  NO_BAND: ({ text }) => `no pay band can be read from ${text}`,
  REGION_WITHOUT_PAY: 'only pay has a region, and no pay is stated',

  AS_STORED: ({ text }) => text,
});

/** Nouns: what a value is, and what it has to be. */
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
  FAULTY_ENTRY: 'an entry with too many faults',
  FAULTY_LIST: 'a list with more faults',

  ONE_OF: ({ values }) => list(values, 'or'),
  NOT_EMPTY: 'not empty',
  AT_LEAST_CHARACTERS: ({ limit }) => `at least ${figure(limit)} characters`,
  AT_LEAST: ({ limit }) => `${figure(limit, 2)} or more`,
  MORE_THAN: ({ limit }) => `more than ${figure(limit, 2)}`,
  AT_MOST: ({ limit }) => `${figure(limit, 2)} or less`,
  AT_MOST_CHARACTERS: ({ limit }) => `at most ${figure(limit)} characters`,
  AT_MOST_ENTRIES: ({ limit }) => `at most ${figure(limit)} entries`,
  AT_MOST_MOVES: ({ limit }) => `at most ${figure(limit)} in all`,
  FEWER_FAULTS: ({ limit }) => `fewer than ${figure(limit)} faults`,
  AT_MOST_FAULTS: ({ limit }) => `at most ${figure(limit)} faults are listed`,
  SEVERITY: ({ allowed }) =>
    `${list(allowed, 'or')}, because this fault is not a matter of opinion and is always reported`,
  VALID: 'a valid value',

  ID: 'letters, digits, "-", "_" and "."',
  ROLE_ID: 'the id of a role: letters, digits, "-", "_" and "."',
  DATE: 'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
  ADDRESS: 'an address that starts with https://, http:// or mailto:',
  LANGUAGE_TAG: 'a language tag such as en or pt-BR',
  DAY: 'a day of the calendar as YYYY-MM-DD',
  MOMENT: 'a moment such as 2026-11-24T09:30:00.000Z',
  AUTHOR: '"self" or "manager", with "-" and a short name',
  ANSWER: 'the id of a step, such a step with "+" and a share below 1, 0 for "not yet", or "n/a"',

  YES_OR_NO: 'yes or no',
  BAND_ENDS: 'a band has a lower and an upper end',
  LADDER_FIELD: 'a field of the ladder, such as levels.1.name',
  FIGURE_BETWEEN: ({ least, most }) => `a figure from ${figure(least, 2)} to ${figure(most, 2)}`,
  SCALE_FROM_ZERO: ({ most }) => `0 to a whole number of at most ${figure(most)}`,
  RANGE: 'two figures, the lower first',
  JOB_ZONE: 'a job zone from 1 to 5',
  SOC_CODE: 'a SOC code such as 15-1252',
  ONET_CODE: 'an O*NET-SOC code such as 15-1252.00',
  DOLLARS: 'a figure in dollars, # for the highest or * for none',
  DOLLARS_BEFORE: ({ year }) => `a figure; what # stands for is known from May ${year} on`,

  AS_STORED: ({ text }) => text,
});

const contents: WordsFor<ContentArgs> = {
  LADDER: 'a ladder',
  KNOWN_FORMAT: 'a ladder, a role page, a table or any other format that can be read',
  TABLE: 'a table of roles and skills',
  LONG_TABLE: 'a table with columns for roles and skills',
  WIDE_TABLE: 'a table with skills down the side and roles across',
  ROLE_OR_SKILL: 'a role or a skill',
  DDAT: 'the roles or the skills of the Digital and Data framework',
  FINANCIAL_TIMES: 'levels, themes and competencies',
  GUARDIAN: 'tracks in bold with pay bands below them',
  ONET: 'one of the tables of O*NET, or wages of the BLS',
  OCCUPATION: 'an occupation',
  SCHEMA_ORG: 'an Occupation or a JobPosting of schema.org, as JSON-LD',
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
  PERIOD: ({ period }) => `pay for ${period === 'hour' ? 'an' : 'a'} ${period}`,
  OEWS_EDITION: ({ year }) => `the edition of May ${year}`,
  ONET_EDITION: ({ edition }) => `edition ${edition} of O*NET`,
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
  ROWS_OF_WAGES: ({ count }) => `rows of wages (${figure(count)})`,
  ROWS_OF_INDUSTRIES: ({ count }) => `rows of single industries (${figure(count)})`,
  ROWS_OF_OTHER_ELEMENTS: ({ count }) =>
    `rows of elements that are neither skills nor knowledge (${figure(count)})`,
  ROWS_OF_OTHER_SCALES: ({ count }) => `rows of other scales (${figure(count)})`,
  PAIRS_AT_ZERO: ({ count }) => `pairs of an occupation and a skill at level 0 (${figure(count)})`,
});

const things: Readonly<Record<Thing, string>> = {
  source: 'source',
  step: 'scale step',
  level: 'level',
  family: 'family',
  skill: 'skill',
  role: 'role',
  evidence: 'piece of evidence',
  action: 'action',
  snapshot: 'snapshot',
  conversation: 'conversation',
};
