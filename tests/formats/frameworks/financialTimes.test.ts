import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { readFinancialTimes, isFinancialTimes } from '../../../src/formats/frameworks/financialTimes';
import type { TableProposal } from '../../../src/model/ladder/proposal';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { hasShared, sharedText } from '../../fixtures/published/shared';
import { withProposals } from '../../fixtures/import/readers';

const FILE = 'financial-times/engineering.yml';

/*
 *            / Baker 2 (Oven)
 *   Baker 1 -                        two rungs, one fork
 *            \ Baker 2 (People)
 */
const TEXT = `name: Baking
levels:
  - { id: one, name: Baker 1 }
  - { id: two-oven, name: Baker 2 (Oven) }
  - { id: two-people, name: Baker 2 (People) }
themes:
  - { id: kneading, name: Kneading, summary: With both hands. }
competencies:
  - { id: a, level: one, theme: kneading, summary: Kneads., proficiency: Expert }
  - { id: b, level: two-oven, theme: kneading, summary: Leads., proficiency: Foundational }
  - { id: c, level: two-oven, theme: kneading, summary: Again., proficiency: Expert }
  - { id: d, level: three, theme: kneading, proficiency: Expert }
`;

test('a level is a role, a theme a skill, and a fork one level', () => {
  const read = readFinancialTimes([{ file: 'baking.yml', text: TEXT }]);
  const { document } = checkLadder(read);
  expect(document?.levels.map(({ name }) => name)).toEqual(['Baker 1', 'Baker 2']);
  expect(document?.roles.map(({ id, level }) => [id, level])).toEqual([
    ['one', 'baker-1'],
    ['two-oven', 'baker-2'],
    ['two-people', 'baker-2'],
  ]);
  expect(document?.roles[0]?.requirements).toMatchObject([
    { skill: 'kneading', level: 'Expert', note: 'Kneads.' },
  ]);
  expect(read.issues.map(({ code, place }) => [code, place?.line])).toEqual([
    ['IMPORT_ENTRY_LEFT_OUT', 11],
    ['IMPORT_ENTRY_LEFT_OUT', 12],
  ]);
});

test('every part of the ladder points to its line', () => {
  const { locate } = readFinancialTimes([{ file: 'baking.yml', text: TEXT }]);
  const lineOf = (...path: (string | number)[]) => locate(path)?.line;
  expect([0, 1, 2].map((at) => lineOf('roles', at, 'title'))).toEqual([3, 4, 5]);
  expect(lineOf('skills', 0, 'summary')).toBe(7);
  expect(lineOf('roles', 0, 'requirements', 0, 'level')).toBe(9);
  expect(lineOf('roles', 1, 'requirements', 0)).toBe(10);
  // A requirement that was left out has the place of its role.
  expect(lineOf('roles', 1, 'requirements', 1)).toBe(4);
  expect(lineOf('licence')).toBeUndefined();
});

test('an issue of a requirement is reported with its line', () => {
  const text = TEXT.replace('level: one, theme: kneading', 'level: one, theme: baking');
  const { issues } = checkLadder(readFinancialTimes([{ file: 'baking.yml', text }]));
  expect(issues.find(({ code }) => code === 'SKILL_UNKNOWN')?.place).toMatchObject({ line: 9 });
});

test('an order of proficiency and moves are proposed', () => {
  const { value, proposals } = readFinancialTimes([{ file: 'baking.yml', text: TEXT }]);
  expect(value).toMatchObject({ scale: [{ name: 'Expert' }, { name: 'Foundational' }] });
  // All its proposals can be applied.
  const after = withProposals(value as LadderInput, proposals as TableProposal[]);
  expect(after.scale?.map(({ name }) => name)).toEqual(['Foundational', 'Expert']);
  expect(after.roles?.[0]?.advancementTo).toEqual(['two-oven', 'two-people']);
});

test('other text is an issue, reported once', () => {
  for (const text of ['levels: []\nthemes: []\ncompetencies: []\n', 'levels: [', '- a']) {
    const { value, issues } = readFinancialTimes([{ file: 'x.yml', text }]);
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
  }
  expect(isFinancialTimes('levels:\n  - a\n')).toBe(false);
});

describe.skipIf(!hasShared(FILE))('the published competencies', () => {
  test('have eight roles on six levels, nine skills, five steps and eight proposed moves', () => {
    const text = sharedText(`data/${FILE}`);
    const read = readFinancialTimes([{ file: 'engineering.yml', text }]);
    const { document } = checkLadder(read);
    const asked = document?.roles.reduce((sum, { requirements }) => sum + requirements.length, 0);
    expect(isFinancialTimes(text)).toBe(true);
    expect([document?.roles.length, document?.skills.length, asked]).toEqual([8, 9, 72]);
    expect([document?.levels.length, document?.scale.length]).toEqual([6, 5]);
    expect(read.proposals.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'move'));
  });
});
