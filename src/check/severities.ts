/**
 * How much a ladder minds each fault. By itself a fault is an error or a warning; a ladder's `checks` may make
 * it another, or turn it off:
 *
 *     checks: { ADVANCEMENT_PAYS_LESS: off, SKILL_UNUSED: error }
 *
 * Any fault may be made more of. Less may be made of a judgement alone: of a document that was read whole, in
 * which each name leads to one thing and no figure contradicts another, it says that something looks wrong,
 * and the house may know better. Every other fault tells of something that was not read, left out, guessed, or
 * that means nothing as it stands. What is drawn and counted is then not what was written, so that nobody can
 * ask not to be told.
 */
import type { CareerGraph } from '../graph/careerGraph';
import { issue, severityOf, WARNINGS, type Issue, type IssueCode } from '../model/validation/issue';
import { valueKind } from '../model/validation/reasons';
import type { CheckSetting, LadderDocument } from '../model/ladder/ladder';
import { Suggestions } from './rules/suggestions';

/** What a ladder may turn down. */
const JUDGEMENTS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'PAY_UNSOURCED',
  'ADVANCEMENT_CYCLE',
  'ADVANCEMENT_DOWN',
  'ADVANCEMENT_PAYS_LESS',
  'LATERAL_BANDS_APART',
  'HIGHER_ASKS_LESS',
  'ROLE_UNREACHABLE',
  'ROLE_DEAD_END',
  'SKILL_LOOKALIKE',
  'SKILL_UNUSED',
  'LEVEL_INFERRED',
]);

/** All that are errors by themselves: with the warnings, every code there is. A test holds it to the pages. */
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
  'STEP_UNKNOWN',
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

/** What a ladder may set for a code, its own severity first. Not empty. */
export function settingsFor(code: IssueCode): readonly CheckSetting[] {
  const own = severityOf(code);
  const others = (['error', 'warning', 'off'] as const).filter((setting) => setting !== own);
  const least = JUDGEMENTS.has(code) ? LOUDNESS.off : LOUDNESS[own];
  return [own, ...others.filter((setting) => LOUDNESS[setting] >= least)];
}

/** A rule about `checks` itself: it names codes there are, and turns down judgements alone. */
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

export interface Weighed {
  issues: Issue[];
  /** How many faults of each code the ladder has turned off. */
  silenced: ReadonlyMap<IssueCode, number>;
}

/**
 * The faults as the ladder minds them. What it may not set counts as not set. A fault whose severity stays is
 * the same object as before.
 */
export function weighed(issues: readonly Issue[], checks: LadderDocument['checks'] = {}): Weighed {
  const settings = new Map(Object.entries(checks));
  const silenced = new Map<IssueCode, number>();
  const kept = issues.flatMap((fault): Issue[] => {
    const { code, severity } = fault;
    const setting = settings.get(code);
    if (setting === undefined || setting === severity || !settingsFor(code).includes(setting)) return [fault];
    if (setting !== 'off') return [{ ...fault, severity: setting }];
    silenced.set(code, (silenced.get(code) ?? 0) + 1);
    return [];
  });
  return { issues: kept, silenced };
}
