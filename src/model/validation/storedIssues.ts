/**
 * Upgrades issues that a browser stored with an imported ladder before their arguments had codes. Former
 * sentences stay sentences in their original language; everything else gets the current form.
 */
import type { Issue } from './issue';
import { assumption, content, reason, valueKind } from './reasons';

type Args = Readonly<Record<string, unknown>>;
type Upgrade = (args: Args) => Args;

/** Converts the fields that contain a sentence with `make`. */
function coded(make: (text: string) => unknown, ...fields: string[]): Upgrade {
  return (args) =>
    Object.fromEntries(
      Object.entries(args).map(([name, value]) => [
        name,
        fields.includes(name) && typeof value === 'string' ? make(value) : value,
      ]),
    );
}

const asReason = (text: string) => reason('AS_STORED', { text });
const asValue = (text: string) => valueKind('AS_STORED', { text });
const asContent = (text: string) => content('AS_STORED', { text });
const asAssumption = (text: string) => assumption('AS_STORED', { text });
const renamed = (names: Readonly<Record<string, string>>) => (text: string) => names[text] ?? text;
/** "A; B and 3 more". The other arguments give the total. */
const asList = (text: string) => text.replace(/ and \d+ more$/, '').split('; ');

const UPGRADES: Readonly<Partial<Record<Issue['code'], Upgrade>>> = {
  FILE_UNREADABLE: coded(asReason, 'reason'),
  SYNTAX: coded(asReason, 'detail'),
  NOT_A_LADDER: coded(asValue, 'found'),
  FIELD_MISSING: coded(asValue, 'expected'),
  FIELD_TYPE: coded(asValue, 'expected', 'found'),
  FIELD_VALUE: coded(asValue, 'value', 'rule'),
  ID_DUPLICATE: coded(renamed({ 'scale step': 'step' }), 'kind'),
  PAY_UNSOURCED: coded((text) => text.split(' and '), 'missing'),
  HIGHER_ASKS_LESS: coded((text) => [text], 'skills'),
  LEVEL_INFERRED: coded((name) => ({ name }), 'level'),
  PAGE_PAY_ASSUMED: coded((text) => [asAssumption(text)], 'assumed'),
  IMPORT_UNRECOGNISED: coded(asContent, 'expected'),
  IMPORT_ENTRY_LEFT_OUT: coded(asReason, 'reason'),
  IMPORT_ENTRY_HALF: coded(asReason, 'reason'),
  IMPORT_ASSUMED: coded(asAssumption, 'assumed'),
  IMPORT_ROLES_WITHOUT: (args) => ({
    ...coded(asList, 'roles')(args),
    what:
      args['what'] === 'job zone'
        ? 'zone'
        : args['what'] === 'skills and knowledge'
          ? 'ratings'
          : args['what'],
    level: args['level'] ?? /“(.*)”/.exec(String(args['effect']))?.[1] ?? '',
  }),
  IMPORT_PAY_JOINED: coded((text) => (text === 'none' ? [] : asList(text)), 'roles'),
  CSV_TOO_LARGE: coded(
    renamed({ 'levels that roles ask': 'requirements', 'characters in one cell': 'cellCharacters' }),
    'of',
  ),
  CSV_CELL_VALUE: coded(asValue, 'rule'),
  XLSX_BROKEN: coded(asReason, 'reason'),
  XLSX_CELL_FAILED: coded(renamed({ 'no value': '' }), 'value'),
  XLSX_OTHER_FORMAT: coded(asContent, 'found'),
};

/** Converts issues to the current form. Issues already in this form stay the same. */
export function upgradeIssues(issues: readonly Issue[]): Issue[] {
  return issues.map((fault) => {
    const upgrade = UPGRADES[fault.code];
    // Stored data: the version that wrote it made the arguments match the code.
    return upgrade ? ({ ...fault, args: upgrade({ ...fault.args }) } as Issue) : fault;
  });
}
