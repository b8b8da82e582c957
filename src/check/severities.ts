/**
 * The severities of rules. Each rule is an error or a warning by default; a ladder's `checks` can change it
 * or switch it off:
 *
 *     checks: { ADVANCEMENT_PAYS_LESS: off, SKILL_UNUSED: error }
 *
 * Any rule can be raised to an error. Only advisory rules can be lowered or switched off. An advisory rule
 * reports something that looks wrong in a document that was read completely, without ambiguous names or
 * contradicting figures; the organisation may know better. Every other rule reports something that was not
 * read, left out, guessed or has no meaning. What we show then differs from what was written, so nobody can
 * switch that off.
 */
import type { CareerGraph } from '../graph/careerGraph';
import { issue, severityOf, WARNINGS, type Issue, type IssueCode } from '../model/validation/issue';
import { valueKind } from '../model/validation/reasons';
import type { CheckSetting, LadderDocument } from '../model/ladder/ladder';
import { Suggestions } from './rules/suggestions';

/** The advisory rules, which a ladder may lower or switch off. */
const ADVISORY: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'PAY_UNSOURCED',
  'ADVANCEMENT_CYCLE',
  'ADVANCEMENT_DOWN',
  'ADVANCEMENT_PAYS_LESS',
  'LATERAL_BANDS_APART',
  'HIGHER_ASKS_LESS',
  'REQUIREMENT_LOWERED',
  'ROLE_UNREACHABLE',
  'ROLE_DEAD_END',
  'SKILL_LOOKALIKE',
  'SKILL_UNUSED',
  'LEVEL_INFERRED',
]);

/**
 * Codes that are errors by default. Together with the warnings, these are all codes; a test compares them
 * with the help pages.
 */
const ERRORS: readonly IssueCode[] = [
  'FILE_UNREADABLE',
  'FILE_TOO_LARGE',
  'SYNTAX',
  'NOT_A_LADDER',
  'FIELD_MISSING',
  'FIELD_TYPE',
  'FIELD_VALUE',
  'LADDER_EMPTY',
  'ID_DUPLICATE',
  'REQUIREMENT_DUPLICATE',
  'TITLE_AMBIGUOUS',
  'SKILL_AMBIGUOUS',
  'SKILL_UNKNOWN',
  'BASE_UNKNOWN',
  'BASE_CYCLE',
  'STEP_UNKNOWN',
  'THEME_UNKNOWN',
  'LEVEL_YEARS_REVERSED',
  'FAMILY_UNKNOWN',
  'LEVEL_UNKNOWN',
  'SOURCE_UNKNOWN',
  'CURRENCY_UNKNOWN',
  'PAY_MIN_ABOVE_MAX',
  'PAY_MID_OUTSIDE',
  'MOVE_TO_SELF',
  'ADVANCEMENT_CYCLE',
  'PAGE_UNRECOGNISED',
  'IMPORT_UNRECOGNISED',
  'CSV_TOO_LARGE',
  'CSV_QUOTE_UNCLOSED',
  'XLSX_BROKEN',
  'XLSX_OTHER_FORMAT',
  'PERSON_NOT_ONE',
  'PERSON_NEWER',
  'PERSON_TOO_LARGE',
  'PERSON_CUT_OFF',
  'PERSON_LINK_BROKEN',
  'PERSON_LINK_NEWER',
  'PERSON_LINK_TOO_LONG',
];

const LOUDNESS: Readonly<Record<CheckSetting, number>> = { off: 0, warning: 1, error: 2 };

export const ISSUE_CODES: ReadonlySet<IssueCode> = new Set([...ERRORS, ...WARNINGS]);

export function isIssueCode(text: string): text is IssueCode {
  const codes: ReadonlySet<string> = ISSUE_CODES;
  return codes.has(text);
}

/** The settings that a ladder may choose for a code, its default first. Not empty. */
export function settingsFor(code: IssueCode): readonly CheckSetting[] {
  const own = severityOf(code);
  const others = (['error', 'warning', 'off'] as const).filter((setting) => setting !== own);
  const lowest = ADVISORY.has(code) ? LOUDNESS.off : LOUDNESS[own];
  return [own, ...others.filter((setting) => LOUDNESS[setting] >= lowest)];
}

/** Checks `checks` itself: codes must exist, and only advisory rules may be lowered. */
export function checkSettings({ document }: CareerGraph): Issue[] {
  const suggestions = new Suggestions(() => ISSUE_CODES);
  return Object.entries(document.checks ?? {}).flatMap(([code, setting]) => {
    const path = ['checks', code];
    if (!isIssueCode(code)) return [issue('FIELD_UNKNOWN', path, { field: code, ...suggestions.for(code) })];
    const allowed = settingsFor(code);
    if (allowed.includes(setting)) return [];
    const value = valueKind('THE_VALUE', { text: setting });
    const rule = valueKind('SEVERITY', { allowed });
    return [issue('FIELD_VALUE', path, { field: `checks.${code}`, value, rule })];
  });
}

export interface WithSeverities {
  issues: Issue[];
  /** Number of issues that the ladder has switched off, by code. */
  silenced: ReadonlyMap<IssueCode, number>;
}

/**
 * Applies a ladder's severities to issues. Ignores settings that are not allowed. An issue whose severity
 * does not change stays the same object.
 */
export function withSeverities(
  issues: readonly Issue[],
  checks: LadderDocument['checks'] = {},
): WithSeverities {
  const settings = new Map(Object.entries(checks));
  const silenced = new Map<IssueCode, number>();
  const listed = issues.flatMap((fault): Issue[] => {
    const { code, severity } = fault;
    const setting = settings.get(code);
    if (setting === undefined || setting === severity || !settingsFor(code).includes(setting)) return [fault];
    if (setting !== 'off') return [{ ...fault, severity: setting }];
    silenced.set(code, (silenced.get(code) ?? 0) + 1);
    return [];
  });
  return { issues: listed, silenced };
}
