import { expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { describe, toReport } from '../../src/check/messages';
import { readLadderFolder } from '../../src/formats/ladderFolder';
import { readText } from '../../src/formats/locatedYaml';
import { issue, severityOf, type IssueArgs, type IssueCode } from '../../src/model/issue';
import { checkValue, codesOf, ladderWith, role, skill } from '../fixtures/ladder';

const HEAD = `id: small
title: Small
levels: [{ id: junior, name: Junior }, { id: senior, name: Senior }]
families: [{ id: data, name: Data }]
`;
const J = `id: j
title: J
family: data
level: junior
advancementTo: [S]
requirements:
  - skill: sqk
    level: 2
`;
const S = `id: s
title: S
family: dada
level: senior
`;
const SKILLS = `- id: sql
  name: SQL
  kind: hard
`;

function placesOf(read: Parameters<typeof checkLadder>[0]): string[] {
  return checkLadder(read).issues.map(
    ({ code, place }) => `${place?.file}:${place?.line}:${place?.column} ${code}`,
  );
}

test('faults of a folder stand in the file, line and column they were written at', () => {
  const files = [
    { path: 'roles/s.yaml', text: S },
    { path: 'skills.yaml', text: SKILLS },
    { path: 'ladder.yaml', text: HEAD },
    { path: 'roles/j.yaml', text: J },
  ];
  expect(placesOf(readLadderFolder(files, 'house/'))).toEqual([
    'house/roles/j.yaml:7:5 SKILL_UNKNOWN',
    'house/roles/s.yaml:3:1 FAMILY_UNKNOWN',
    'house/skills.yaml:1:3 SKILL_UNUSED',
  ]);
});

const indent = (text: string) => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`;
const WHOLE = `${HEAD}skills:\n${indent(SKILLS.replaceAll(/^(- | {2})/gm, ''))}roles:\n${indent(J)}${indent(S)}`;

test('faults of a single YAML file stand where they were written', () => {
  expect(placesOf(readText('small.yaml', WHOLE))).toEqual([
    'small.yaml:6:5 SKILL_UNUSED',
    'small.yaml:16:9 SKILL_UNKNOWN',
    'small.yaml:20:5 FAMILY_UNKNOWN',
  ]);
});

test('faults of a JSON file stand where they were written', () => {
  const text = JSON.stringify(readText('', WHOLE).value, undefined, 2);
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  expect(placesOf(readText('small.json', text))).toEqual([
    `small.json:${lineOf('"id": "sql"') - 1}:5 SKILL_UNUSED`,
    `small.json:${lineOf('"sqk"')}:11 SKILL_UNKNOWN`,
    `small.json:${lineOf('"dada"')}:7 FAMILY_UNKNOWN`,
  ]);
});

test('without places the faults stand in the order of the document', () => {
  const roles = Array.from({ length: 12 }, (_, at) =>
    role(`R${at}`, { requirements: [{ skill: 'x', level: 1 }] }),
  );
  const { issues } = checkValue(ladderWith({ roles }));
  const indexes = issues.filter(({ code }) => code === 'SKILL_UNKNOWN').map(({ path }) => path[1]);
  expect(indexes).toEqual(roles.map((_, at) => at));
});

test('a part that cannot be read is one fault, and its absence causes no others', () => {
  const files = [
    { path: 'ladder.yaml', text: HEAD },
    { path: 'skills.yaml', text: '- id: [sql' },
    { path: 'roles/j.yaml', text: J },
    { path: 'roles/s.yaml', text: S },
  ];
  const { issues, document } = checkLadder(readLadderFolder(files));
  expect(codesOf(issues)).toEqual(['FAMILY_UNKNOWN', 'SYNTAX']);
  expect(document?.roles).toHaveLength(2);
});

test('a folder without its head is one fault', () => {
  const { issues, document } = checkLadder(readLadderFolder([{ path: 'skills.yaml', text: SKILLS }]));
  expect(codesOf(issues)).toEqual(['FILE_UNREADABLE']);
  expect(document).toBeUndefined();
});

test('a broken single file is one fault, not also a missing ladder', () => {
  expect(codesOf(checkLadder(readText('x.json', '{"id": "small", "title"')).issues)).not.toContain(
    'NOT_A_LADDER',
  );
});

test('titles of 120 characters, right-to-left and East Asian text and markup are text like any other', () => {
  const titles = ['x'.repeat(120), 'مهندس برمجيات', 'ソフトウェアエンジニア', '<script>alert(1)</script>'];
  const roles = titles.map((title, at) => role(title, { id: `r${at}`, aliases: [`Alias ${at}`] }));
  const { issues, document } = checkValue(
    ladderWith({
      roles,
      skills: [],
      title: '<b>Leiter</b>',
      summary: '</script><img src=x onerror=alert(1)>',
    }),
  );
  expect(issues).toEqual([]);
  expect(document?.roles.map(({ title }) => title)).toEqual(titles);
});

test('one role without skills or pay is a sound ladder', () => {
  expect(checkValue(ladderWith({ roles: [role('Only')], skills: [] })).issues).toEqual([]);
});

test('three thousand roles that name skills nobody knows are checked in seconds', () => {
  const skills = Array.from({ length: 2_000 }, (_, at) => ({
    ...skill(`Known ${at.toString(36)}`),
    id: `k${at}`,
  }));
  const roles = Array.from({ length: 3_000 }, (_, at) => ({
    ...role(`Role ${at}`),
    requirements: [{ skill: `Unknwon ${at}`, level: 1 }],
  }));
  const start = performance.now();
  const { issues } = checkValue(ladderWith({ roles, skills }));
  expect(issues.filter(({ code }) => code === 'SKILL_UNKNOWN')).toHaveLength(3_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});

/** Every code with arguments that a reader can recognise in the sentences. */
const EVERY: { [C in IssueCode]: IssueArgs[C] } = {
  FILE_UNREADABLE: { file: 'FILE', reason: 'REASON' },
  FILE_TOO_LARGE: { megabytes: 99, limit: 16 },
  SYNTAX: { detail: 'DETAIL' },
  NOT_A_LADDER: { found: 'FOUND' },
  FIELD_UNKNOWN: { field: 'FIELD', nearest: 'NEAREST' },
  FIELD_MISSING: { field: 'FIELD', expected: 'EXPECTED' },
  FIELD_TYPE: { field: 'FIELD', expected: 'EXPECTED', found: 'FOUND' },
  FIELD_VALUE: { field: 'FIELD', value: 'VALUE', rule: 'RULE' },
  LADDER_EMPTY: {},
  ID_DUPLICATE: { kind: 'KIND', id: 'ID' },
  REQUIREMENT_DUPLICATE: { role: 'ROLE', skill: 'SKILL' },
  TITLE_AMBIGUOUS: { title: 'TITLE', roles: 'ROLES' },
  SKILL_AMBIGUOUS: { name: 'NAME', skills: 'SKILLS' },
  SKILL_UNKNOWN: { role: 'ROLE', skill: 'SKILL', nearest: 'NEAREST' },
  STEP_UNKNOWN: { owner: 'OWNER', step: 'STEP', known: 'KNOWN' },
  FAMILY_UNKNOWN: { role: 'ROLE', family: 'FAMILY', nearest: 'NEAREST' },
  LEVEL_UNKNOWN: { role: 'ROLE', level: 'LEVEL', nearest: 'NEAREST' },
  SOURCE_UNKNOWN: { owner: 'OWNER', source: 'SOURCE', nearest: 'NEAREST' },
  CURRENCY_UNKNOWN: { owner: 'OWNER', currency: 'CURRENCY' },
  PAY_MIN_ABOVE_MAX: { role: 'ROLE', min: 31, max: 17 },
  PAY_MID_OUTSIDE: { role: 'ROLE', mid: 53, min: 17, max: 31 },
  PAY_UNSOURCED: { role: 'ROLE', missing: 'MISSING' },
  MOVE_TO_SELF: { role: 'ROLE' },
  ADVANCEMENT_CYCLE: { titles: 'TITLES' },
  ADVANCEMENT_DOWN: { from: 'FROM', to: 'TO', fromLevel: 'HIGH', toLevel: 'LOW', declaredBy: 'DECLARER' },
  ADVANCEMENT_PAYS_LESS: { from: 'FROM', to: 'TO', percent: 37 },
  LATERAL_BANDS_APART: { from: 'FROM', to: 'TO' },
  HIGHER_ASKS_LESS: { from: 'FROM', to: 'TO', skills: 'SKILLS' },
  ROLE_UNREACHABLE: { role: 'ROLE' },
  ROLE_DEAD_END: { role: 'ROLE' },
  SKILL_LOOKALIKE: { a: 'FIRST', b: 'SECOND' },
  SKILL_UNUSED: { skill: 'SKILL' },
  TRANSLATION_UNKNOWN: { language: 'LANGUAGE', kind: 'KIND', id: 'ID', nearest: 'NEAREST' },
  TRANSLATION_APART: { language: 'LANGUAGE', role: 'ROLE', list: 'LIST', count: 17, of: 31 },
  LEVEL_INFERRED: { role: 'ROLE', skill: 'SKILL', level: 'LEVEL' },
  PAGE_UNRECOGNISED: { file: 'FILE' },
  PAGE_UNTITLED: { file: 'FILE', title: 'TITLE' },
  PAGE_STRAY_WORD: { role: 'ROLE', word: 'WORD', text: 'TEXT' },
  PAGE_TEXT_LEFT_OUT: { role: 'ROLE', text: 'TEXT' },
  PAGE_TEXT_KEPT: { role: 'ROLE', text: 'TEXT' },
  PAGE_TEXT_CUT: { role: 'ROLE', limit: 400, text: 'TEXT' },
  PAGE_CHARACTERS_MENDED: { role: 'ROLE', mended: 12, broken: 3 },
  PAGE_PAY_UNREAD: { role: 'ROLE', text: 'TEXT' },
  PAGE_PAY_ASSUMED: { role: 'ROLE', text: 'TEXT', assumed: 'ASSUMED' },
  PAGE_TITLE_DOUBTFUL: { role: 'ROLE', text: 'TEXT', titles: 'TITLES' },
  PAGE_TITLE_TWICE: { title: 'TITLE', named: 'NAMED', file: 'FILE' },
  PAGE_SKILL_TWICE: { role: 'ROLE', skill: 'SKILL' },
  TEXT_ENCODING_GUESSED: { file: 'FILE', encoding: 'ENCODING' },
  IMPORT_UNRECOGNISED: { file: 'FILE', expected: 'EXPECTED' },
  IMPORT_ENTRY_LEFT_OUT: { entry: 'ENTRY', reason: 'REASON' },
  IMPORT_ENTRY_HALF: { entry: 'ENTRY', reason: 'REASON' },
  IMPORT_FAULTS_MORE: { file: 'FILE', count: 31, fault: 'FAULT' },
  IMPORT_ASSUMED: { file: 'FILE', assumed: 'ASSUMED' },
  IMPORT_NAME_SHARED: { name: 'NAME', named: 'NAMED' },
  IMPORT_ROLES_WITHOUT: { what: 'WHAT', count: 31, of: 53, roles: 'ROLES', effect: 'EFFECT' },
  IMPORT_PAY_JOINED: { joined: 31, of: 53, broader: 17, without: 22, roles: 'ROLES' },
  CSV_TOO_LARGE: { limit: 400, of: 'cells' },
  CSV_QUOTE_UNCLOSED: { text: 'TEXT' },
  CSV_QUOTE_STRAY: { text: 'TEXT' },
  CSV_COLUMN_UNKNOWN: { column: 'COLUMN', nearest: 'NEAREST' },
  CSV_COLUMN_TWICE: { column: 'COLUMN', first: 'FIRST' },
  CSV_ROW_STRAY: { text: 'TEXT' },
  CSV_ROW_TWICE: { role: 'ROLE', skill: 'SKILL' },
  CSV_ROW_UNUSED: { role: 'ROLE', skill: 'SKILL', word: 'WORD' },
  CSV_CELL_CONFLICT: { owner: 'OWNER', column: 'COLUMN', kept: 'KEPT', given: 'GIVEN' },
  CSV_CELL_VALUE: { owner: 'OWNER', column: 'COLUMN', value: 'VALUE', rule: 'RULE' },
  CSV_LEVEL_EMPTY: { role: 'ROLE', skill: 'SKILL' },
  CSV_LEVEL_READ: { word: 'WORD', step: 'STEP' },
  CSV_TITLE_JOINED: { title: 'TITLE', named: 'NAMED' },
  CSV_GROUP_READ: { group: 'GROUP' },
  XLSX_BROKEN: { reason: 'REASON' },
  XLSX_OTHER_FORMAT: { found: 'FOUND' },
  XLSX_CELL_FAILED: { cell: 'CELL', value: 'VALUE' },
  PERSON_NOT_ONE: { found: 'FOUND' },
  PERSON_NEWER: { version: 'VERSION', newest: 17 },
  PERSON_TOO_LARGE: { megabytes: 99, limit: 16 },
  PERSON_CUT_OFF: { open: 31 },
  PERSON_TWO_ANSWERS: { skill: 'SKILL', kept: 'KEPT', left: 'LEFT' },
  PERSON_LINK_BROKEN: { reason: 'REASON' },
  PERSON_LINK_NEWER: { form: 'FORM' },
  PERSON_LINK_TOO_LONG: { length: 531, limit: 400 },
};

test.each(Object.entries(EVERY))('%s names its values, the rule and the way out', (code, args) => {
  // `Object.entries` forgets that the keys are codes.
  const fault = issue(code as IssueCode, ['roles', 0], args as never, { file: 'a.yaml', line: 3, column: 5 });
  const { message, remedy } = describe(fault);
  for (const value of Object.values(args)) expect(`${message} ${remedy}`).toContain(String(value));
  for (const text of [message, remedy]) {
    expect(text).toMatch(/^[“\p{Lu}].*[.?]$/u);
    expect(text).not.toMatch(/undefined|\[object|\.\.$/);
  }
  expect(toReport(fault)).toEqual({
    code,
    severity: severityOf(code as IssueCode),
    path: ['roles', 0],
    file: 'a.yaml',
    line: 3,
    column: 5,
    role: null,
    message,
    remedy,
  });
});
