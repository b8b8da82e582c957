import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeProfileFile } from '../../../src/formats/profile/profileFile';
import { isProfileHead } from '../../../src/formats/profile/looksLikeProfile';
import { ladderWith } from '../../fixtures/ladder/ladder';
import { anyPerson, personWith } from '../../fixtures/profile/profile';

test('every file that we write is recognised by its first kilobyte', () => {
  fc.assert(
    fc.property(anyPerson, (person) => {
      const text = writeProfileFile(person);
      expect(isProfileHead(text)).toBe(true);
      expect(isProfileHead(JSON.stringify(JSON.parse(text)).slice(0, 1_000))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['cut', writeProfileFile(personWith()).slice(0, 80)],
  ['damaged', writeProfileFile(personWith({ name: 'A' })).replace('"name":', '"name"')],
  ['of a later version', '{"schemaVersion": 9, "id": "a", "ladder": {"id": "x"}, "else": []}'],
  ['in YAML', 'schemaVersion: 1\nid: a\nladder:\n  id: x\nratings:\n  sql: { self: 0 }\n'],
  ['in YAML in one line', 'id: a\nladder: { id: x }\ntargetRoles: [s]\n'],
  ['with a byte order mark', `\uFEFF${writeProfileFile(personWith())}`],
])('a person’s file is told although it is %s', (_, text) => {
  expect(isProfileHead(text)).toBe(true);
});

test.each([
  ['a ladder', JSON.stringify(ladderWith())],
  ['a ladder in YAML', 'id: x\ntitle: A ladder\nladder:\n  id: x\nratings: 1\nroles: []\n'],
  ['a list', '[{"ladder": {"id": "x"}}]'],
  ['a table', 'role,skill,level\nladder,ratings,1'],
  ['a role page', 'Engineer\nladder: none\nratings: none'],
  ['nothing', ''],
])('%s is no person’s file', (_, text) => {
  expect(isProfileHead(text)).toBe(false);
});
