import { expect, test } from 'vitest';
import { describe } from '../../../src/i18n/en/describe';
import type { Issue } from '../../../src/model/validation/issue';
import { upgradeIssues } from '../../../src/model/validation/storedIssues';
import { issue } from '../../../src/model/validation/issue';
import { EVERY } from '../../fixtures/ladder/everyFault';

/** An issue as version 0.1.0 stored it. */
function stored(code: Issue['code'], args: Record<string, unknown>): Issue {
  return { code, severity: 'warning', path: [], args } as unknown as Issue;
}

test.each([
  [
    stored('FILE_UNREADABLE', { file: 'a.zip', reason: 'it is encrypted' }),
    'The file a.zip cannot be read: it is encrypted.',
  ],
  [
    stored('FIELD_VALUE', { field: 'kind', value: '"medium"', rule: 'one of hard, soft' }),
    '“kind” is "medium". Allowed: one of hard, soft.',
  ],
  [
    stored('PAY_UNSOURCED', { role: 'Lead', missing: 'source and date' }),
    'A pay band of Lead has no source and no date.',
  ],
  [
    stored('IMPORT_PAY_JOINED', { joined: 1, of: 6, broader: 0, without: 5, roles: 'A; B; C and 2 more' }),
    'The wage tables have pay for 1 of 6 roles, for 0 of them through the broader occupation, and none for 5 (A; B; C and 2 more).',
  ],
  [
    stored('IMPORT_ROLES_WITHOUT', {
      what: 'job zone',
      count: 1,
      of: 6,
      roles: 'A',
      effect: 'they stand on the level “No job zone given”',
    }),
    'In these files, 1 of 6 roles have no job zone (A): they are at the level “No job zone given”.',
  ],
  [
    stored('LEVEL_INFERRED', { role: 'Lead', skill: 'SQL', level: '2.5 of 4' }),
    'Lead: the level 2.5 of 4 for “SQL” was inferred from the wording, not stated.',
  ],
  [
    stored('HIGHER_ASKS_LESS', { from: 'J', to: 'S', skills: 'SQL (Expert → Not yet), C (B → A)' }),
    'S is above J but requires less: SQL (Expert → Not yet), C (B → A).',
  ],
  [
    stored('XLSX_CELL_FAILED', { cell: 'B2', value: 'no value' }),
    'The formula in cell B2 returned no value. The cell is imported as empty.',
  ],
  [
    stored('CSV_TOO_LARGE', { limit: 400, of: 'characters in one cell' }),
    'This table has more than 400 characters in one cell. The rest is not imported.',
  ],
])('an issue that an earlier version stored still has a sentence: $0.code', (fault, message) => {
  expect(upgradeIssues([fault]).map((one) => describe(one).message)).toEqual([message]);
});

test('a current issue is unchanged', () => {
  // `Object.entries` loses the type of the keys.
  const all = Object.entries(EVERY).map(([code, args]) => issue(code as Issue['code'], [], args as never));
  expect(upgradeIssues(all)).toEqual(all);
});
