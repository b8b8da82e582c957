import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeProfiles } from '../../../src/analysis/profile/mergeProfiles';
import { fieldsOf } from '../../../src/model/profile/fields';
import { settled, stamped } from '../../../src/model/profile/change';
import { PARTS, withoutParts } from '../../../src/model/profile/parts';
import { personSchema } from '../../../src/model/profile/profile';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';
import { runs } from '../../fixtures/runs';

const START = Date.parse('2026-01-01T00:00:00.000Z');
const someParts = fc.subarray([...PARTS]).map((parts) => new Set(parts));

/** A profile whose fields were written in sequence by two authors. */
const written = fc.tuple(anyPerson, anyPerson, anyPerson).map(([first, second, last]) => {
  const id = { id: first.id, ladder: first.ladder };
  const blank = personWith();
  const one = stamped(blank, { ...first, ...id }, 'self-a', START);
  const two = stamped(one, { ...second, ...id }, 'manager-b', START + 1_000);
  return stamped(two, { ...last, ...id }, 'self-a', START + 2_000);
});

test('a copy contains nothing of the omitted parts, and everything else', () => {
  const entry = { id: 'a', text: 'secret' };
  const person = personWith({
    name: 'secret',
    ratings: {
      sql: rating({
        self: 'working',
        evidence: [{ ...entry, by: 'self' }],
        actions: [entry],
        notes: { self: 'secret' },
      }),
    },
    actions: [entry],
    notes: { manager: 'secret' },
    snapshots: [{ id: 's', date: '2026-01-01', label: 'secret', ratings: { sql: { self: 0 } } }],
    conversations: [{ id: 'c', date: '2026-01-01', outcome: 'secret', notes: { self: 'secret' } }],
    kept: { ratings: { cobol: rating({ self: 0, evidence: [{ ...entry, by: 'self' }] }) } },
    targetRoles: ['s'],
  });
  const copy = withoutParts(person, new Set(PARTS));
  expect(JSON.stringify(copy)).not.toContain('secret');
  expect(copy.ratings).toEqual({ sql: rating({ self: 'working' }) });
  expect(copy.kept?.ratings).toEqual({ cobol: rating({ self: 0 }) });
  expect(copy.targetRoles).toEqual(['s']);
  // A conversation without notes is still a conversation.
  expect(withoutParts(person, new Set(['notes'])).conversations).toEqual([{ id: 'c', date: '2026-01-01' }]);
});

test('a copy is a valid profile; omitting nothing returns the same profile', () => {
  fc.assert(
    fc.property(written, someParts, (person, parts) => {
      const copy = withoutParts(person, parts);
      expect(personSchema.safeParse(copy).error).toBeUndefined();
      expect(withoutParts(person, new Set())).toEqual(person);
    }),
    { numRuns: runs(100) },
  );
});

test('merging a copy back loses nothing and creates no conflict', () => {
  fc.assert(
    fc.property(written, someParts, (person, parts) => {
      const { person: merged, conflicts } = mergeProfiles(person, withoutParts(person, parts));
      expect([...fieldsOf(merged)]).toEqual([...fieldsOf(person)]);
      expect(conflicts).toEqual([]);
    }),
    { numRuns: runs(200) },
  );
});

test('edits of such a copy are merged, and omitted fields stay', () => {
  fc.assert(
    fc.property(written, someParts, (person, parts) => {
      const copy = withoutParts(person, parts);
      const answered = settled(
        copy,
        { path: ['ratings', 'sql', 'manager'] },
        'expert',
        'manager-c',
        START + 9_000,
      );
      const { person: merged } = mergeProfiles(person, answered);
      const rivals = merged.rivals?.['ratings/sql/manager'] ?? [];
      expect([merged.ratings.sql?.manager, ...rivals.map(({ value }) => value)]).toContain('expert');
      const kept = fieldsOf(merged);
      for (const key of fieldsOf(person).keys()) expect(kept.has(key)).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});
