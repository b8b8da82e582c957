import { expect, test } from 'vitest';
import { describe } from '../../src/i18n/en/describe';
import { parseLadder } from '../../src/check/schema';
import { ladderWith, role, skill } from '../fixtures/ladder/ladder';

function sentences(value: unknown): string[] {
  return parseLadder(value).issues.map((fault) => {
    const { message, remedy } = describe(fault);
    return `${fault.code} ${fault.path.join('.')}: ${message} ${remedy}`;
  });
}

test.each([
  [null, 'nothing (null)'],
  [undefined, 'nothing'],
  [[], 'a list'],
  ['a ladder', 'the text "a ladder"'],
  [7, 'the number 7'],
  [true, 'true'],
])('%j is not a ladder', (value, found) => {
  expect(sentences(value)).toEqual([expect.stringContaining(`but this is ${found}.`)]);
});

test('an unknown field is a warning with a suggestion, and the rest is read', () => {
  const { document, issues } = parseLadder({
    ...ladderWith(),
    titel: 'x',
    skills: [{ ...skill('SQL'), colour: 'red', alias: [] }],
    roles: [{ ...role('J'), requirments: [], lateral: [{ role: 'X', notes: 'n' }] }],
  });
  expect(issues.map(({ code, severity, path }) => [code, severity, path.join('.')])).toEqual([
    ['FIELD_UNKNOWN', 'warning', 'skills.0.colour'],
    ['FIELD_UNKNOWN', 'warning', 'skills.0.alias'],
    ['FIELD_UNKNOWN', 'warning', 'roles.0.lateral.0.notes'],
    ['FIELD_UNKNOWN', 'warning', 'roles.0.requirments'],
    ['FIELD_UNKNOWN', 'warning', 'titel'],
  ]);
  expect(issues.map((fault) => describe(fault).remedy)).toEqual([
    expect.stringContaining('spelling'),
    'Did you mean “aliases”?',
    'Did you mean “note”?',
    'Did you mean “requirements”?',
    'Did you mean “title”?',
  ]);
  expect(document?.roles[0]?.lateral).toEqual([{ role: 'X' }]);
  expect(document?.skills[0]).not.toHaveProperty('colour');
});

test('reading a value with unknown fields does not modify the value', () => {
  const value = { ...ladderWith(), extra: 1, roles: [{ ...role('J'), more: 2 }] };
  const before = JSON.stringify(value);
  parseLadder(value);
  expect(JSON.stringify(value)).toBe(before);
});

test('wrong types, missing fields and invalid values are all reported with their paths', () => {
  const faults = sentences({
    ...ladderWith(),
    title: undefined,
    schemaVersion: 3,
    families: [],
    levels: 'three',
    skills: [{ ...skill('SQL'), kind: 'medium' }],
    roles: [
      {
        ...role('J'),
        requirements: [{ skill: 'sql' }, { skill: 'sql', level: null }],
        pay: [{ min: '90k', max: -1, period: 'fortnight', asOf: '11/2026' }],
        lateral: [7, { note: 'x' }],
        tags: 'a',
      },
      null,
    ],
  });
  expect(faults).toEqual([
    expect.stringMatching(/^FIELD_VALUE schemaVersion: .*is 3.* 2/),
    expect.stringMatching(/^FIELD_MISSING title: .*“title” is missing.* text/),
    expect.stringMatching(/^FIELD_TYPE levels: .*the text "three"; a list/),
    expect.stringMatching(/^FIELD_VALUE families: .*not empty/),
    expect.stringMatching(/^FIELD_VALUE skills\.0\.kind: .*"medium".*hard or soft/),
    expect.stringMatching(/^FIELD_TYPE roles\.0\.tags: /),
    expect.stringMatching(/^FIELD_MISSING roles\.0\.requirements\.0\.level: .*text or a number/),
    expect.stringMatching(/^FIELD_TYPE roles\.0\.requirements\.1\.level: .*nothing \(null\)/),
    expect.stringMatching(/^FIELD_TYPE roles\.0\.pay\.0\.min: .*“pay\[0\]\.min” is the text "90k"/),
    expect.stringMatching(/^FIELD_VALUE roles\.0\.pay\.0\.max: .*-1.*0 or more/),
    expect.stringMatching(/^FIELD_VALUE roles\.0\.pay\.0\.period: .*Allowed: year, month/),
    expect.stringMatching(/^FIELD_VALUE roles\.0\.pay\.0\.asOf: .*YYYY/),
    expect.stringMatching(/^FIELD_TYPE roles\.0\.lateral\.0: .*the number 7/),
    expect.stringMatching(/^FIELD_MISSING roles\.0\.lateral\.1\.role: /),
    expect.stringMatching(/^FIELD_TYPE roles\.1: .*nothing \(null\)/),
  ]);
});

test('scripts in addresses are rejected', () => {
  const sources = [{ id: 'x', title: 'X', url: 'javascript:alert(1)' }];
  expect(sentences(ladderWith({ sources }))).toEqual([
    expect.stringMatching(/^FIELD_VALUE sources\.0\.url: .*https/),
  ]);
});

test('prototype keys are ordinary keys: reported, dropped and harmless', () => {
  const value: unknown = JSON.parse(
    JSON.stringify(ladderWith()).replace(
      '"id":"small"',
      '"id":"small","__proto__":{"polluted":1},"constructor":2',
    ),
  );
  const { document, issues } = parseLadder(value);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['FIELD_UNKNOWN', ['__proto__']],
    ['FIELD_UNKNOWN', ['constructor']],
  ]);
  expect(document?.id).toBe('small');
  expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
});

test('an unknown field nested a hundred thousand levels deep is dropped without a stack overflow', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
  const { document, issues } = parseLadder({ ...ladderWith(), deep });
  expect(issues.map(({ code }) => code)).toEqual(['FIELD_UNKNOWN']);
  expect(document?.id).toBe('small');
});

test('sentences shorten long values', () => {
  const [fault] = sentences(ladderWith({ language: 'x'.repeat(5_000) }));
  expect(fault?.length).toBeLessThan(300);
});
