import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_ZIP_ENTRIES } from '../../../src/formats/text/zip';
import { readHostile as read } from '../../fixtures/import/readHostile';
import { rowOf, workbook } from '../../fixtures/import/workbook';

/** tests/bench/formats measures the time of inputs sixteen times as large. */
const MUCH = 1_000_000;

describe('zip files', () => {
  const zeros = new Uint8Array(20_000_000);

  test('a zip bomb is refused by its ratio', async () => {
    const { messages } = await read(zipSync({ 'ladder.yaml': zeros }), 'bomb.zip');
    expect(messages.join()).toContain('200 times its size');
  });

  test('a zip bomb inside a zip file is not opened', async () => {
    const inner = zipSync({ 'ladder.yaml': zeros });
    const { messages } = await read(zipSync({ 'inner.zip': inner }, { level: 0 }), 'bomb.zip');
    expect(messages.join()).toContain('a zip file inside another is not opened');
  });

  test('too many entries are refused', async () => {
    const many = Object.fromEntries(
      Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, at) => [`${at}.txt`, strToU8('')]),
    );
    expect((await read(zipSync(many, { level: 0 }), 'many.zip')).messages.join()).toContain(
      'the limit is 10,000',
    );
  });

  test('wrong sizes are not trusted', async () => {
    const bomb = zipSync({ 'ladder.yaml': zeros });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    view.setUint32(view.getUint32(bomb.length - 6, true) + 24, 1, true);
    expect((await read(bomb, 'bomb.zip')).codes).toContain('FILE_UNREADABLE');
  });
});

describe('YAML', () => {
  const head = 'id: x\ntitle: X\nlevels: ';

  test.each(['[', '{a: ', '- ', '? '])('a hundred thousand nested %j', async (open) => {
    const { messages } = await read(head + open.repeat(100_000), 'x.yaml');
    expect(messages.join()).toMatch(/nested deeper than 200 levels|cannot be read as YAML or JSON/);
  });

  test('aliases that expand to a billion values', async () => {
    const names = [...'abcdefghi'];
    const lines = names.map(
      (name, at) => `${name}: &${name} [${`*${names[at - 1] ?? ''},`.repeat(at > 0 ? 9 : 0)}x]`,
    );
    const { codes } = await read(`id: x\ntitle: X\n${lines.join('\n')}\nlevels: *i\n`, 'x.yaml');
    expect(codes).toEqual(new Set(['SYNTAX']));
  });
});

test.each(['__proto__', 'constructor', 'toString'])(
  '%s as key, id, title, skill and level is text',
  async (key) => {
    const own = Object.getOwnPropertyNames(Object.prototype).sort();
    const ladder = `id: x\ntitle: ${key}\n${key}: { polluted: 1 }\nlevels: [{ id: l, name: ${key} }]\nfamilies: [{ id: f, name: ${key} }]\nskills: [{ id: s, name: ${key}, kind: hard }]\nroles: [{ id: r, title: ${key}, family: f, level: ${key}, requirements: [{ skill: ${key}, level: ${key} }], lateral: [${key}, ${key} 2] }]\n`;
    const { codes, roles } = await read(ladder, 'x.yaml');
    expect(roles).toBe(1);
    expect(codes).toContain('STEP_UNKNOWN');
    for (const table of [
      `Role,Level,Skill,Skill level,${key}\n${key},${key},${key},${key},1\n`,
      `Skill,${key},${key} 2\n${key},${key},Expert\nB,Expert,Working\n`,
      `Ladder,Value,Role,Skill,Skill level\n${key}.x,1,,,\n,,${key},${key},Expert\n`,
    ])
      expect((await read(table, 'x.csv')).roles).toBeGreaterThan(0);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
  },
);

describe('a megabyte of one character', () => {
  test.each([
    ',',
    ';',
    '\t',
    '"',
    "'",
    '<',
    '[',
    '{',
    '-',
    '- ',
    '&a ',
    '*a ',
    '#',
    '|',
    '(',
    '\n',
    '\r',
    '\0',
    'a, ',
    '<!--',
    '<script>',
  ])('%j is told', async (sign) => {
    const { codes } = await read(sign.repeat(MUCH / sign.length));
    expect(codes.size).toBeGreaterThan(0);
  });

  test.each([',', '"', '"a",', '"a"\n', '\n', '\r', '\t'])(
    '%j below the headings of a table',
    async (sign) => {
      const text = `Role,Skill,Skill level\nA,Git,1\n${sign.repeat(MUCH / sign.length)}`;
      const { codes, roles } = await read(text);
      // Half a million quotes in quotes are a title, which is reported as too long.
      expect(roles > 0 || codes.has('FIELD_VALUE')).toBe(true);
    },
  );

  test.each(['&a ', 'a: b\n'])('%j in a ladder', async (sign) => {
    const { codes } = await read(`id: x\ntitle: X\nlevels:\n${sign.repeat(MUCH / sign.length)}`, 'x.yaml');
    expect([...codes].every((code) => code === 'SYNTAX' || code.startsWith('FIELD_'))).toBe(true);
  });
});

describe('tables', () => {
  test('a workbook that names its millionth column', async () => {
    const cells = ['BDWGN1', 'ZZZZZZZ1', 'XFD1048576', 'A99999999999'].map(
      (ref) => `<c r="${ref}"><v>1</v></c>`,
    );
    const { codes } = await read(workbook({ sheets: { One: rowOf(...cells) } }), 'x.xlsx');
    expect(codes.size).toBeGreaterThan(0);
  });
});

test('a page with a hundred thousand unclosed scripts', async () => {
  const script = '<script type="application/ld+json">';
  for (const text of [
    script.repeat(40_000),
    `${script}{"@type":"Occupation","name":"A"}${'<script>'.repeat(100_000)}`,
  ]) {
    const { codes } = await read(text, 'x.html');
    expect(codes.size).toBeGreaterThan(0);
  }
});
