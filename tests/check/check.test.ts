import { expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { describe, toReport } from '../../src/i18n/en/describe';
import { readLadderFolder } from '../../src/formats/own/ladderFolder';
import { readText } from '../../src/formats/text/locatedYaml';
import { issue, severityOf, type IssueCode } from '../../src/model/validation/issue';
import { EVERY, namesIn } from '../fixtures/ladder/everyFault';
import { checkValue, codesOf, ladderWith, role, skill } from '../fixtures/ladder/ladder';
import { growthOf } from '../fixtures/countedWork';

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

test('issues in a folder have the file, line and column where they were written', () => {
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

test('issues in a single YAML file have their place', () => {
  expect(placesOf(readText('small.yaml', WHOLE))).toEqual([
    'small.yaml:6:5 SKILL_UNUSED',
    'small.yaml:16:9 SKILL_UNKNOWN',
    'small.yaml:20:5 FAMILY_UNKNOWN',
  ]);
});

test('issues in a JSON file have their place', () => {
  const text = JSON.stringify(readText('', WHOLE).value, undefined, 2);
  const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  expect(placesOf(readText('small.json', text))).toEqual([
    `small.json:${lineOf('"id": "sql"') - 1}:5 SKILL_UNUSED`,
    `small.json:${lineOf('"sqk"')}:11 SKILL_UNKNOWN`,
    `small.json:${lineOf('"dada"')}:7 FAMILY_UNKNOWN`,
  ]);
});

test('without places, issues are in document order', () => {
  const roles = Array.from({ length: 12 }, (_, at) =>
    role(`R${at}`, { requirements: [{ skill: 'x', level: 1 }] }),
  );
  const { issues } = checkValue(ladderWith({ roles }));
  const indexes = issues.filter(({ code }) => code === 'SKILL_UNKNOWN').map(({ path }) => path[1]);
  expect(indexes).toEqual(roles.map((_, at) => at));
});

test('an unreadable part is one issue, and its absence causes no others', () => {
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

test('a folder without ladder.yaml is one issue', () => {
  const { issues, document } = checkLadder(readLadderFolder([{ path: 'skills.yaml', text: SKILLS }]));
  expect(codesOf(issues)).toEqual(['FILE_UNREADABLE']);
  expect(document).toBeUndefined();
});

test('a broken single file is one issue, not also a missing ladder', () => {
  expect(codesOf(checkLadder(readText('x.json', '{"id": "small", "title"')).issues)).not.toContain(
    'NOT_A_LADDER',
  );
});

test('titles of 120 characters, right-to-left and East Asian text, and markup are ordinary text', () => {
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

test('one role without skills or pay is a valid ladder', () => {
  expect(checkValue(ladderWith({ roles: [role('Only')], skills: [] })).issues).toEqual([]);
});

test('unknown skills cost time proportional to their number', async () => {
  const check = (count: number) => {
    const skills = Array.from({ length: 2_000 }, (_, at) => ({
      ...skill(`Known ${at.toString(36)}`),
      id: `k${at}`,
    }));
    const roles = Array.from({ length: count }, (_, at) => ({
      ...role(`Role ${at}`),
      requirements: [{ skill: `Unknwon ${at}`, level: 1 }],
    }));
    const { issues } = checkValue(ladderWith({ roles, skills }));
    expect(issues.filter(({ code }) => code === 'SKILL_UNKNOWN')).toHaveLength(count);
  };
  expect(await growthOf(500, check)).toBeLessThan(2.5);
});

test.each(Object.entries(EVERY))(
  '%s has a sentence with its values, the rule and the remedy',
  (code, args) => {
    // `Object.entries` loses the type of the keys.
    const fault = issue(code as IssueCode, ['roles', 0], args as never, {
      file: 'a.yaml',
      line: 3,
      column: 5,
    });
    const { message, remedy } = describe(fault);
    for (const name of namesIn(args)) expect(`${message} ${remedy}`).toContain(name);
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
  },
);
