import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describe as sentence } from '../../../src/i18n/en/describe';
import { MAX_LINK, readShareLink, writeShareLink } from '../../../src/formats/profile/shareLink';
import type { ProfileDocument } from '../../../src/model/profile/profile';
import { stamped } from '../../../src/model/profile/change';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';
import { profilePartsMessages } from '../../../src/i18n/en/profile-parts/messages';
import { formatterFor } from '../../../src/i18n/formatter/Formatter';
import { callsIn } from '../../fixtures/countedWork';
import { runs } from '../../fixtures/runs';

const { contents } = profilePartsMessages(formatterFor('en', 'en-GB'));
const linkOf = (value: unknown) =>
  `p1.${Buffer.from(deflateSync(new TextEncoder().encode(JSON.stringify(value)))).toString('base64url')}`;

/** A profile with this many skills that both have rated, as a page would write it. */
function rated(skills: number): ProfileDocument {
  const steps = ['awareness', 'working', 'practitioner', 'expert'];
  const ratings = Array.from({ length: skills }, (_, at) => [
    `skill-number-${at}`,
    rating({ self: steps[at % 4], manager: steps[(at * 7) % 4] }),
  ]);
  const before = personWith({ name: 'A Person' });
  return stamped(before, { ...before, ratings: Object.fromEntries(ratings) }, 'self-x1', 1_700_000_000_000);
}

test('a link carries the whole document', () => {
  fc.assert(
    fc.property(anyPerson, (person) => {
      const { text } = writeShareLink(person);
      expect(text).toMatch(/^p1\.[A-Za-z0-9_-]+$/);
      expect(readShareLink(text ?? '')).toEqual({ person, issues: [] });
    }),
    { numRuns: 60 },
  );
});

test('eighty skills with two ratings and their timestamps fit in a link', () => {
  expect(writeShareLink(rated(80)).length).toBeLessThan(MAX_LINK / 2);
});

test('a document that is too long gives a sentence about what to do', () => {
  const text = Array.from({ length: 9_000 }, (_, at) => ((at * 7919) % 10_007).toString(36)).join(' ');
  const {
    text: link,
    length,
    issues,
  } = writeShareLink(personWith({ notes: { self: text.slice(0, 19_000) } }));
  expect(link).toBeUndefined();
  expect(length).toBeGreaterThan(MAX_LINK);
  expect(issues.map((fault) => sentence(fault).remedy)).toEqual([
    'Send a file instead, or leave out notes and evidence.',
  ]);
});

test('words describe what a link contains and what it does not', () => {
  const person = personWith({
    name: 'A',
    ratings: {
      sql: rating({
        self: 0,
        manager: 'n/a',
        evidence: [{ id: 'e', text: 'x', by: 'self' }],
        notes: { self: 'n' },
      }),
      go: rating({ self: 'working' }),
    },
    conversations: [{ id: 'c', date: '2026-11-24', outcome: 'o' }],
  });
  expect(contents(writeShareLink(person).contents)).toBe(
    'It includes the name, 2 own ratings, 1 rating by the manager, 1 piece of evidence, 2 notes, and 1 conversation; no agreed ratings, actions, or snapshots.',
  );
  expect(contents(writeShareLink(personWith()).contents)).toMatch(/^It includes no ratings; no name, /);
});

test.each([
  ['cut', writeShareLink(rated(3)).text?.slice(0, -9) ?? '', 'PERSON_LINK_BROKEN'],
  ['of another form', 'p2.abc', 'PERSON_LINK_NEWER'],
  ['of none', 'role=lead', 'PERSON_LINK_BROKEN'],
  ['empty', 'p1.', 'PERSON_LINK_BROKEN'],
  ['with other signs', 'p1.a b%20', 'PERSON_LINK_BROKEN'],
  ['of noise', `p1.${'Zm9v'.repeat(100)}`, 'PERSON_LINK_BROKEN'],
  ['with something else in it', linkOf({ id: 'x', levels: [], ladder: {} }), 'PERSON_NOT_ONE'],
  [
    'with text that is no JSON',
    `p1.${Buffer.from(deflateSync(Buffer.from('{"a'))).toString('base64url')}`,
    'PERSON_LINK_BROKEN',
  ],
  [
    'with text that is no UTF-8',
    `p1.${Buffer.from(deflateSync(Buffer.from([0xff]))).toString('base64url')}`,
    'PERSON_LINK_BROKEN',
  ],
  ['of a bomb', linkOf({ id: 'x'.repeat(40_000_000) }), 'PERSON_LINK_BROKEN'],
  ['without end', `p1.${'A'.repeat(10_000_000)}`, 'PERSON_LINK_BROKEN'],
])('a link %s is refused with a sentence, unread', async (_, text, code) => {
  const calls = await callsIn(() => readShareLink(text));
  expect(calls).toBeLessThan(100_000);
  const { person, issues } = readShareLink(text);
  expect(person).toBeUndefined();
  expect(issues.map((fault) => fault.code)).toEqual([code]);
});

test('a truncated or changed link never throws', () => {
  const text = writeShareLink(rated(5)).text ?? '';
  fc.assert(
    fc.property(fc.nat(text.length), fc.constantFrom('', 'A', '_', '\n'), (at, sign) => {
      const { person, issues } = readShareLink(text.slice(0, at) + sign + text.slice(at + 1));
      expect(person !== undefined || issues.length > 0).toBe(true);
    }),
    { numRuns: runs(200) },
  );
});
