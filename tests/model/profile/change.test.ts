import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictsFor, stamped, staysValid, tidy } from '../../../src/model/profile/change';
import { changesBetween, fieldsOf, isDerived, type Field } from '../../../src/model/profile/fields';
import { personSchema, type ProfileDocument } from '../../../src/model/profile/profile';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';

const AT = Date.UTC(2026, 10, 24);
const own = (fields: ReadonlyMap<string, Field>) =>
  new Map([...fields].filter(([, { path }]) => !isDerived(path)));

test('an edit gives the same document whether or not it reuses unchanged parts', () => {
  fc.assert(
    fc.property(
      anyPerson,
      anyPerson,
      fc.subarray(['ratings', 'snapshots', 'actions', 'notes']),
      (before, other, parts) => {
        const taken = Object.fromEntries(Object.entries(other).filter(([key]) => parts.includes(key)));
        const after = { ...before, ...taken };
        const made = stamped(before, after, 'self-a', AT);
        const anew = stamped(structuredClone(before), structuredClone(after), 'self-a', AT);
        expect(JSON.stringify(made)).toBe(JSON.stringify(anew));
        expect(JSON.stringify(tidy(made))).toBe(JSON.stringify(made));
        expect(own(fieldsOf(made))).toEqual(own(fieldsOf(after)));
      },
    ),
  );
});

test('an edit is valid if the whole document is, although unchanged parts are skipped', () => {
  const broken = fc.constantFrom<object>(
    {},
    { name: '' },
    { name: 'n'.repeat(401) },
    { targetRoles: Array(101).fill('a') },
    { snapshots: [{ id: 's' }] },
    { unheardOf: 1 },
  );
  fc.assert(
    fc.property(anyPerson, anyPerson, broken, (before, { ratings, actions }, fault) => {
      const after = { ...before, ratings, actions, ...fault } as ProfileDocument;
      expect(staysValid(before, after)).toBe(personSchema.safeParse(after).success);
    }),
  );
});

test('changes in every part are found, and nothing else', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (before, after) => {
      const [was, now] = [fieldsOf(before), fieldsOf(after)];
      const keys = [...new Set([...was.keys(), ...now.keys()])];
      const different = keys.filter((key) => {
        const path = (was.get(key) ?? now.get(key))?.path ?? [];
        return (
          !isDerived(path) && JSON.stringify(was.get(key)?.value) !== JSON.stringify(now.get(key)?.value)
        );
      });
      expect(
        changesBetween(before, after)
          .map(({ path }) => path.join('/'))
          .sort(),
      ).toEqual(different.sort());
    }),
  );
});

test('an edit reuses the parts that it does not change', () => {
  const [person] = fc.sample(
    anyPerson.filter(({ snapshots }) => snapshots.length > 0),
    1,
  );
  expect(person).toBeDefined();
  if (!person) return;
  const made = stamped(person, { ...person, name: 'Somebody else entirely' }, 'self-a', AT);
  expect(made.snapshots).toBe(person.snapshots);
});

test('a side resolves its own and shared fields, and does not see the other side’s conflicts', () => {
  const person: ProfileDocument = {
    ...personWith({ ratings: { sql: rating({ self: 'working', manager: 'expert', agreed: 0 }) } }),
    rivals: Object.fromEntries(
      ['self', 'manager', 'agreed'].map((view) => [`ratings/sql/${view}`, [{ value: 'other' }]]),
    ),
  };
  const settles = (side: 'self' | 'manager') =>
    conflictsFor(person, side)
      .map(({ path }) => path.at(-1))
      .sort();
  expect(settles('self')).toEqual(['agreed', 'self']);
  expect(settles('manager')).toEqual(['agreed', 'manager']);
});
