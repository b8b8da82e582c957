import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personSchema } from '../../../src/model/profile/profile';
import { typedAddress, addressText, entriesIn, entryName } from '../../../src/state/profile/entries';
import { personWith, rating } from '../../fixtures/profile/profile';

test.each([
  ['https://example.com/a', 'https://example.com/a'],
  [' HTTP://example.com ', 'HTTP://example.com'],
  ['mailto:ana@example.com', 'mailto:ana@example.com'],
  ['example.com/a?b=c:d', 'https://example.com/a?b=c:d'],
  ['//example.com', 'https://example.com'],
  ['localhost:8080/a', 'https://localhost:8080/a'],
])('accepts an address, and adds https:// if it has no scheme: %s', (typed, kept) => {
  expect(typedAddress(typed)).toBe(kept);
});

test.each([
  '',
  '  ',
  'https:',
  'https://',
  'mailto:',
  'javascript:alert(1)',
  'file:///etc',
  'data:text/html,x',
])('rejects anything but web and mail addresses: “%s”', (typed) => {
  expect(typedAddress(typed)).toBeUndefined();
});

test('every address made from typed text is valid in a profile', () => {
  const scheme = fc.constantFrom(
    '',
    'http://',
    'https:',
    'mailto:',
    'javascript:',
    ' JAVASCRIPT:',
    'a:',
    '/',
  );
  fc.assert(
    fc.property(scheme, fc.string({ maxLength: 40 }), (start, rest) => {
      const link = typedAddress(start + rest);
      const evidence = [
        { id: 'e', text: 'Wrote it.', by: 'self' as const, ...(link === undefined ? {} : { link }) },
      ];
      expect(personSchema.safeParse(personWith({ ratings: { sql: rating({ evidence }) } })).success).toBe(
        true,
      );
    }),
  );
});

test('an address is shown without its obvious parts', () => {
  expect(addressText('https://www.example.com/a/')).toBe('example.com/a');
  expect(addressText('mailto:ana@example.com')).toBe('ana@example.com');
});

test('a later entry has a later id, and two of the same time have different ids', () => {
  const [early, late] = [entryName(Date.UTC(2026, 1, 1)), entryName(Date.UTC(2058, 1, 1))];
  expect(early < late).toBe(true);
  expect(entryName(0)).not.toBe(entryName(0));
  const actions = [
    { id: late, text: 'Later' },
    { id: early, text: 'Sooner' },
  ];
  const person = personWith({ actions });
  const place = { kind: 'action', skill: undefined } as const;
  expect(entriesIn(person, place).map(({ text }) => text)).toEqual(['Sooner', 'Later']);
  expect(personSchema.safeParse(person).success).toBe(true);
});

test('a skill named like a property of every object has no entries', () => {
  expect(entriesIn(personWith(), { kind: 'evidence', skill: 'constructor' })).toEqual([]);
});
