import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/formats/text/json';
import type { IssueArgs } from '../../../src/model/validation/issue';
import { readText } from '../../../src/formats/text/locatedYaml';
import { callsIn, growthOf } from '../../fixtures/countedWork';

/** The issues as `line:column code argument`. */
function faults(text: string): string[] {
  return readText('x.yaml', text).issues.map((fault) =>
    fault.code === 'SYNTAX'
      ? `${fault.place?.line}:${fault.place?.column} ${wordsOf(fault.args.detail)}`
      : `${fault.code} ${JSON.stringify(fault.args)}`,
  );
}

function wordsOf(detail: IssueArgs['SYNTAX']['detail']): string {
  return typeof detail === 'string' ? detail : [detail.code, ...Object.values(detail.args)].join(' ');
}

test('a key and a list entry have a place, and a missing value that of its nearest parent', () => {
  const read = readText('x.yaml', 'id: a\nroles:\n  - id: r\n    pay:\n      - { min: 1, max: 2 }\n');
  const at = (...path: (string | number)[]) => {
    const place = read.locate(path);
    return `${place?.line}:${place?.column}`;
  };
  expect(at('id')).toBe('1:1');
  expect(at('roles', 0, 'pay', 0, 'max')).toBe('5:19');
  expect(at('roles', 0, 'pay', 0)).toBe('5:9');
  expect(at('roles', 0)).toBe('3:5');
  expect(at('roles', 0, 'title')).toBe('3:5');
  expect(at('nothing', 'here')).toBe('1:1');
});

test.each([
  ['truncated flow', '{"id": "a", "roles": [{"id": "r"', /^1:/],
  ['truncated string', 'id: "a\nroles:\n', /^\d+:\d+ NOT_YAML MISSING_CHAR/],
  ['a tab for indentation', 'roles:\n\t- id: a\n', /^2:\d NOT_YAML TAB_AS_INDENT/],
  ['a field written twice', 'id: a\ntitle: b\nid: c\n', /^3:1 FIELD_TWICE id$/],
  ['a field written twice deep inside', 'roles:\n- pay: [{min: 1, min: 2}]\n', /^2:18 FIELD_TWICE min/],
  ['two documents', 'id: a\n---\nid: b\n', /^2:1 SECOND_DOCUMENT/],
  ['an alias to nothing', 'id: *a\n', /^1:\d NOT_YAML ALIASES/],
  ['colons without quotes', 'title: a: b\n', /^1:/],
])('%s is a fault in the syntax at its place', (_, text, fault) => {
  const [first] = faults(text);
  expect(first).toMatch(fault);
  expect(readText('x.yaml', text).value).toBeUndefined();
});

test.each([
  ['flow lists', '['],
  ['block lists', '- '],
  ['mappings', '{a: '],
  ['explicit keys', '? '],
])('%s nested a hundred thousand deep are a fault, not the end of the process', (_, opening) => {
  expect(faults(opening.repeat(100_000))).toEqual([expect.stringMatching(/TOO_DEEP 200/)]);
});

test('nesting that a person would write is read', () => {
  const depth = 100;
  expect(faults(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toEqual([]);
});

test('aliases that expand without limit are an issue', async () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (let letter = 0; letter < 9; letter++) {
    const [own, before] = ['bcdefghij'[letter], 'abcdefghij'[letter]];
    bomb.push(`${own}: &${own} [${Array.from({ length: 10 }, () => `*${before}`).join(',')}]`);
  }
  const refused = () => expect(faults(bomb.join('\n'))).toEqual([expect.stringMatching(/ALIASES/)]);
  expect(await callsIn(refused)).toBeLessThan(500_000);
});

test('an alias used a few times is read', () => {
  expect(readText('x.yaml', 'a: &a { min: 1 }\nb: *a\n').value).toEqual({ a: { min: 1 }, b: { min: 1 } });
});

test('keys of the prototype stay ordinary keys', () => {
  const { value } = readText('x.yaml', '__proto__: { polluted: yes }\nconstructor: 1\n');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('a byte order mark and the kind of line break change neither values nor places', () => {
  const text = '\uFEFFid: a\r\ntitle: b\r\n';
  const read = readText('x.yaml', text);
  expect(read.value).toEqual({ id: 'a', title: 'b' });
  expect(read.locate(['id'])).toEqual({ file: 'x.yaml', line: 1, column: 1 });
  expect(read.locate(['title'])).toEqual({ file: 'x.yaml', line: 2, column: 1 });
  expect(readJson('\uFEFF{"id": "a"}')?.value).toEqual({ id: 'a' });
});

test.each(['', '\n\n', '# only a comment\n', '---\n'])('text without content (%j) has no value', (text) => {
  const read = readText('x.yaml', text);
  expect([read.value, read.issues]).toEqual([null, []]);
});

test('both readers refuse 20 MB without reading', () => {
  const text = `{"title": "${'x'.repeat(20_000_000)}"}`;
  expect(faults(text)).toEqual(['FILE_TOO_LARGE {"megabytes":21,"limit":16}']);
  expect(readJson(text)).toBeUndefined();
});

test('a mapping with twice as many fields takes twice as long', async () => {
  const read = (fields: number) => {
    const text = Array.from({ length: fields }, (_, at) => `key${at}: ${at}`).join('\n');
    expect(readText('x.yaml', text).issues).toEqual([]);
  };
  expect(await growthOf(5_000, read)).toBeLessThan(2.2);
});

describe('a text too long for the library', () => {
  const head = 'id: x\nroles:\n';
  const roles = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `  - id: r${at}\n    title: Role ${at}\n    tags: [a, b]\n`,
    ).join('');

  test('is read if it is plain', () => {
    const text = `# A comment.\n${head}${roles(20_000)}`;
    const { value, issues, locate } = readText('x.yaml', text);
    expect(issues).toEqual([]);
    expect((value as { roles: unknown[] }).roles[19_999]).toEqual({
      id: 'r19999',
      title: 'Role 19999',
      tags: ['a', 'b'],
    });
    expect(locate(['roles', 19_999, 'title'])).toMatchObject({ line: 60_002, column: 5 });
  });

  test.each([
    ['an anchor', '  - &a { id: x }\n', '60003:5 NOT_PLAIN'],
    ['a field twice', '  - id: x\n    id: y\n', '60004:5 FIELD_TWICE id'],
  ])('has %s told at its place', (_, fault, told) => {
    // Above the library's limit: three lines per role give more than a hundred thousand tokens.
    expect(faults(`${head}${roles(20_000)}${fault}`)).toEqual([told]);
  });

  test('that is invalid JSON is reported at its first error', () => {
    const text = `{"id": "x", "roles": [\n${'{"id": "r", "tags": ["a", "b", "c"]},\n'.repeat(15_000)} oh]}`;
    expect(faults(`${text}${' '.repeat(4_000_000)}`)).toEqual(['15002:2 NOT_PLAIN']);
  });
});

test('text that is not YAML gives a limited number of issues', () => {
  const { issues } = readText('x.yaml', '}\u0000]: {,\n\t%'.repeat(500));
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThanOrEqual(21);
});

test('text that is not JSON is left to the YAML reader', () => {
  expect(readJson('{"id": ')).toBeUndefined();
  expect(readJson('id: a')).toBeUndefined();
});
