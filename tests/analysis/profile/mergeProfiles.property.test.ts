import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeProfiles } from '../../../src/analysis/profile/mergeProfiles';
import type { ProfileDocument } from '../../../src/model/profile/profile';
import { stamped, tidy, withoutSide, writtenOf } from '../../../src/model/profile/change';
import { fieldsOf, isDerived, ownerOf, personOf, type Field } from '../../../src/model/profile/fields';
import { anyPerson } from '../../fixtures/profile/profile';
import { runs } from '../../fixtures/runs';

const merge = (a: ProfileDocument, b: ProfileDocument) => mergeProfiles(a, b).person;

/** Every field with all its values, including rivals. */
function valuesOf(person: ProfileDocument): Record<string, string[]> {
  return Object.fromEntries(
    [...fieldsOf(person)].map(([key, field]) => [
      key,
      writtenOf(person, key, field)
        .map((one) => JSON.stringify([one.value, one.stamp?.at, one.stamp?.by]))
        .sort(),
    ]),
  );
}

/** The edits of one author: single fields replaced by those of another document, and fields removed. */
interface Edit {
  by: string;
  towards: ProfileDocument;
  seed: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  by: fc.constantFrom('self-a', 'manager-b', 'self-c'),
  towards: anyPerson,
  seed: fc.nat(1_000),
});

function entryOf(path: readonly string[]): string {
  const at = path.findIndex(
    (key, index) => index % 2 === 0 && ['evidence', 'actions', 'snapshots', 'conversations'].includes(key),
  );
  return at < 0 ? path.join('/') : path.slice(0, at + 2).join('/');
}

/** Edits change whole entries or single other fields, because no page writes a part of a missing entry. */
function edited(person: ProfileDocument, { by, towards, seed }: Edit, at = 1_000_000): ProfileDocument {
  const [mine, theirs] = [fieldsOf(person), fieldsOf(towards)];
  const parts = [...new Set([...mine.values(), ...theirs.values()].map(({ path }) => entryOf(path)))].sort();
  const taken = new Set(parts.filter((_, index) => (index * 7 + seed) % 3 === 0));
  const side = (field: Field) => !isDerived(field.path) && taken.has(entryOf(field.path));
  const fields = [
    ...[...mine.values()].filter((field) => !side(field)),
    ...[...theirs.values()].filter(side),
  ];
  return stamped(person, personOf(fields, person), by, at);
}

/** Copies of one document, each edited by its own author. */
const copies = (count: number) =>
  fc
    .record({
      start: anyPerson,
      edits: fc.array(edit, { minLength: count, maxLength: count }),
    })
    .map(({ start, edits }) => {
      const base = stamped(personOf([], start), start, 'self-a', 1_000);
      return {
        base,
        all: edits.map((one, at) => edited(base, { ...one, by: `${at % 2 ? 'manager' : 'self'}-${at}` })),
      };
    });

test('merging a document with itself changes nothing', () => {
  fc.assert(
    fc.property(anyPerson, edit, (start, change) => {
      for (const person of [start, edited(start, change)]) {
        const { person: merged, conflicts, news } = mergeProfiles(person, person);
        expect(merged).toEqual(tidy(person));
        expect([...conflicts, ...news]).toEqual([]);
      }
    }),
  );
});

test('merging twice equals merging once', () => {
  fc.assert(
    fc.property(copies(2), ({ all: [a, b] }) => {
      if (!a || !b) return;
      const once = merge(a, b);
      expect(merge(once, b)).toEqual(once);
      expect(merge(once, a)).toEqual(once);
    }),
  );
});

test('merging is commutative: always for the known values, and for the document if there is no conflict', () => {
  fc.assert(
    fc.property(copies(2), ({ all: [a, b] }) => {
      if (!a || !b) return;
      const [one, other] = [mergeProfiles(a, b), mergeProfiles(b, a)];
      expect(valuesOf(one.person)).toEqual(valuesOf(other.person));
      if (one.conflicts.length === 0) expect(one.person).toEqual(other.person);
      expect(one.conflicts.length).toBe(other.conflicts.length);
    }),
    { numRuns: runs(300) },
  );
});

test('merging three copies is associative', () => {
  let quiet = 0;
  fc.assert(
    fc.property(copies(3), ({ all: [a, b, c] }) => {
      if (!a || !b || !c) return;
      const [left, right] = [mergeProfiles(merge(a, b), c), mergeProfiles(a, merge(b, c))];
      expect(valuesOf(left.person)).toEqual(valuesOf(right.person));
      if (left.conflicts.length > 0) return;
      quiet++;
      expect(left.person).toEqual(right.person);
    }),
    { numRuns: runs(300) },
  );
  expect(quiet).toBeGreaterThan(5);
});

test('only an author who has seen a value can remove it, and both values of a conflict are kept', () => {
  fc.assert(
    fc.property(copies(2), ({ base, all: [a, b] }) => {
      if (!a || !b) return;
      const { person, conflicts } = mergeProfiles(a, b);
      const values = valuesOf(person);
      const known = valuesOf(base);
      for (const [own, other] of [
        [valuesOf(a), valuesOf(b)],
        [valuesOf(b), valuesOf(a)],
      ] as const) {
        for (const [key, written] of Object.entries(own)) {
          for (const value of written) {
            const wasKnown = known[key]?.includes(value) && !other[key]?.includes(value);
            if (!wasKnown) expect(values[key], key).toContain(value);
          }
        }
      }
      for (const { path, mine, theirs } of conflicts) {
        const key = path.join('/');
        expect(mine.value).toEqual(fieldsOf(a).get(key)?.value);
        expect(theirs.map(({ value }) => value)).toEqual([fieldsOf(b).get(key)?.value]);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('without stamps, every field of either copy is in the result', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (a, b) => {
      const values = fieldsOf(merge(a, b));
      for (const key of [...fieldsOf(a).keys(), ...fieldsOf(b).keys()])
        expect(values.has(key), key).toBe(true);
    }),
  );
});

test('whatever the order of exchange, all copies converge', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), who: fc.nat(2), edit }),
    fc.record({ kind: fc.constant('send' as const), who: fc.nat(2), to: fc.nat(2) }),
  );
  fc.assert(
    fc.property(anyPerson, fc.array(step, { maxLength: 12 }), (start, steps) => {
      const base = stamped(personOf([], start), start, 'self-a', 1_000);
      const desks = [base, base, base];
      const at = (index: number) => desks[index] ?? base;
      steps.forEach((one, index) => {
        if (one.kind === 'send') desks[one.to] = merge(at(one.to), at(one.who));
        else desks[one.who] = edited(at(one.who), { ...one.edit, by: `self-${one.who}` }, 1_000_000 + index);
      });
      const [a, b, c] = [at(0), at(1), at(2)];
      const ends = [merge(merge(a, b), c), merge(c, merge(b, a)), merge(b, merge(a, c))].map(valuesOf);
      expect(ends[1]).toEqual(ends[0]);
      expect(ends[2]).toEqual(ends[0]);
    }),
    { numRuns: runs(300) },
  );
});

test('a copy without one side’s part removes nothing of it, however old the other copy is', () => {
  fc.assert(
    fc.property(copies(2), edit, edit, ({ base, all: [a] }, change, reply) => {
      if (!a) return;
      const full = edited(a, { ...change, by: 'self-a' }, 2_000_000);
      const sent = withoutSide(full, 'self');
      for (const { path } of fieldsOf(sent).values()) expect(ownerOf(path)).not.toBe('self');
      expect(JSON.stringify(sent.changed ?? {})).not.toMatch(/"ratings\/\w+\/self"/);
      expect(merge(full, sent)).toEqual(full);
      // An old complete copy that merged the partial one must not count as having seen everything.
      expect(merge(merge(base, sent), full)).toEqual(merge(base, full));
      const answered = edited(sent, {
        ...reply,
        by: 'manager-b',
        towards: withoutSide(reply.towards, 'self'),
      });
      const back = merge(full, answered);
      for (const [key, { path }] of fieldsOf(full))
        if (ownerOf(path) === 'self' && !/conversations|snapshots/.test(key))
          expect(fieldsOf(back).has(key), key).toBe(true);
      expect(back.withheld).toBeUndefined();
    }),
    { numRuns: runs(200) },
  );
});
