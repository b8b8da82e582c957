import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harmless, Quotations } from '../../../src/check/rules/quotation';

const at = (text: string, line: number, column: number) =>
  new Quotations(new Map([['a.yaml', text]])).at({ file: 'a.yaml', line, column });

test('the value at the place is marked with its quotes, a field with its value', () => {
  expect(at('id: a\r\nlevel: snior # up', 2, 8)).toEqual({
    line: 2,
    before: 'level: ',
    marked: 'snior',
    after: ' # up',
  });
  expect(at('- { role: "Head of Data", note: x }', 1, 11)?.marked).toBe('"Head of Data"');
  expect(at('from: [Senior Analyst, Lead]', 1, 8)?.marked).toBe('Senior Analyst');
  expect(at('- { skill: SQL tuning, level: 2 }', 1, 5)?.marked).toBe('skill: SQL tuning');
  expect(at('  pay:', 1, 3)?.marked).toBe('pay');
  expect(at('tags: [a,b]', 1, 8)?.marked).toBe('a');
  expect(at('tags: [a', 1, 7)?.marked).toBe('[');
});

test('a place after the line marks nothing, and a blank line is not quoted', () => {
  expect(at('a: b', 1, 5)).toMatchObject({ before: 'a: b', marked: '', after: '' });
  expect(at('a\n  \nb', 2, 1)).toBeUndefined();
  expect(at('a', 9, 1)).toBeUndefined();
  expect(new Quotations(new Map()).at({ file: 'a.yaml', line: 1, column: 1 })).toBeUndefined();
});

test('a long line is cut around the place', () => {
  const line = `${'x'.repeat(1_000_000)},here,${'y'.repeat(500)}`;
  const found = at(line, 1, 1_000_002);
  expect(found?.marked).toBe('here');
  expect(found?.before).toMatch(/^…x{59},$/);
  expect(found?.after).toMatch(/^,y+…$/);
});

test('a quotation is a part of the line, whatever the place', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: -3, max: 400 }), (text, column) => {
      const line = text.split(/\r\n|\n|\r/)[0] ?? '';
      const found = at(text, 1, column);
      if (!found) return;
      const { before, marked, after } = found;
      expect(line).toContain(`${before}${marked}${after}`.replace(/^…|…$/g, ''));
    }),
  );
});

test('control characters are replaced', () => {
  expect(harmless('a\u001B[31mb\u202Ec\td')).toBe('a\uFFFD[31mb\uFFFDc d');
});
