import { expect, test } from 'vitest';
import { MAX_LINK } from '../../../src/formats/profile/shareLink';
import { readLink } from '../../../src/state/link/link';
import {
  shareAddress,
  copyToSend,
  namesApart,
  readReceived,
  savings,
  receivedSkills,
} from '../../../src/state/profile/receivedProfile';
import { Language } from '../../../src/i18n/locales/Language';
import { graphOf, ladderWith } from '../../fixtures/ladder/ladder';
import { personWith, rating } from '../../fixtures/profile/profile';

const graph = graphOf(ladderWith());
const PAGE = 'https://host.example/rungs/#lens=table&sent=old';
const nothing = new Set<never>();
/** Text that hardly compresses. */
const LONG = Array.from({ length: 6_000 }, (_, at) =>
  String.fromCharCode(0x4e00 + ((at * at * 31 + at * 7_919) % 20_000)),
).join('');
const person = personWith({
  name: 'Ada',
  ratings: { sql: rating({ self: 'working', manager: 'expert', notes: { self: 'mine' } }) },
});

const language = new Language('en');

test('the address has the copy only in its hash, and the page reads it back', () => {
  const { address = '', length } = shareAddress(person, PAGE, 'small');
  const [before, hash = ''] = address.split('#');
  expect(before).toBe('https://host.example/rungs/');
  expect(address).not.toContain('old');
  expect(length).toBe(address.length);
  const { ladder, lens, sent = '' } = readLink(hash);
  expect([ladder, lens]).toEqual(['small', 'me']);
  expect(readReceived(graph, sent, language)).toMatchObject({
    kind: 'here',
    person: { name: 'Ada' },
    faults: [],
  });
});

test('a copy that is too long has no address, and each part shows how much omitting it saves', () => {
  const long = personWith({
    ...person,
    notes: { self: LONG },
    actions: [{ id: 'a', text: LONG.slice(0, 100) }],
  });
  const made = shareAddress(long, PAGE, 'small');
  expect(made.address).toBeUndefined();
  expect(made.length).toBeGreaterThan(MAX_LINK);
  const less = savings(long, { to: 'anyone', without: nothing }, ['notes', 'actions']);
  const without = copyToSend(long, { to: 'anyone', without: new Set(['notes']) });
  expect(made.length - (less.get('notes') ?? 0)).toBe(shareAddress(without, PAGE, 'small').length);
  expect(less.get('notes')).toBeGreaterThan(less.get('actions') ?? Infinity);
});

test('a copy for the manager has nothing that is not shared with them', () => {
  const toManager = { to: 'manager', without: nothing } as const;
  expect(copyToSend(person, toManager).ratings).toEqual({ sql: rating({ manager: 'expert' }) });
  const open = { ...person, shared: { self: true } };
  expect(copyToSend(open, toManager).ratings.sql?.self).toBe('working');
  expect(copyToSend(person, { to: 'anyone', without: new Set(['notes']) }).ratings.sql).toEqual(
    rating({ self: 'working', manager: 'expert' }),
  );
});

test('distinguishes invalid text, a profile of another ladder and one of another edition', () => {
  const sent = (parts: object) =>
    readLink(shareAddress(personWith(parts), PAGE, undefined).address?.split('#')[1] ?? '').sent ?? '';
  expect(readReceived(graph, 'p1.nonsense', language)).toMatchObject({
    kind: 'unread',
    faults: [{ where: '' }],
  });
  expect(readReceived(graph, 'p7.AAAA', language)).toMatchObject({ kind: 'unread' });
  expect(readReceived(graph, sent({ ladder: { id: 'elsewhere' } }), language)).toMatchObject({
    kind: 'elsewhere',
  });
  const older = readReceived(
    graph,
    sent({
      ladder: { id: 'small', edition: 'older', skills: { cobol: 'COBOL' } },
      ratings: { cobol: rating({ self: 0 }) },
    }),
    language,
  );
  expect(older).toMatchObject({ kind: 'here', isCarried: true });
  if (older.kind === 'here') expect(namesApart(older.person)).toEqual(['COBOL']);
});

test('lists the ratings of a skill in a fixed order, and omits skills without any', () => {
  const rows = receivedSkills(
    graph,
    personWith({ ratings: { sql: rating({ agreed: 0, self: 'expert' }), python: rating() } }),
  );
  expect([...rows.values()]).toEqual([
    {
      id: 'sql',
      answers: [
        { view: 'self', answer: 'expert' },
        { view: 'agreed', answer: 0 },
      ],
      evidence: [],
      actions: [],
      notes: [],
    },
  ]);
});
