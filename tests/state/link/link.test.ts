import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_LINK, invalidValues, ME, readLink, writeLink, type Link } from '../../../src/state/link/link';

const id = fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const not = fc.constant(undefined);
const none = { part: not, at: not, session: not, talk: not, member: not, sent: not };
const own = { lens: fc.constant('me' as const), rule: not };
const team = { lens: fc.constant('team' as const), rule: not };
const sent = maybe(fc.constantFrom('p1.abc-_D', 'p2.x'));

const lenses = fc.oneof(
  fc.record({
    ...own,
    ...none,
    sent,
    part: fc.constantFrom('stand' as const, 'time' as const, 'edition' as const, 'kept' as const),
  }),
  fc.record({ ...own, ...none, sent, at: maybe(id), session: fc.constantFrom('short' as const, undefined) }),
  fc.record({ ...own, ...none, sent, part: fc.constant('plan' as const), at: maybe(id) }),
  fc.record({ ...own, ...none, sent, part: fc.constant('talk' as const), talk: maybe(id) }),
  fc.record({
    ...team,
    ...none,
    part: fc.constantFrom('skills' as const, 'thin' as const, 'near' as const, 'mentors' as const, undefined),
  }),
  fc.record({ ...team, ...none, part: fc.constant('talk' as const), talk: maybe(id), member: maybe(id) }),
  fc.record({
    ...none,
    lens: fc.constantFrom('level' as const, 'table' as const),
    rule: fc.constant(undefined),
  }),
  fc.record({
    ...none,
    lens: fc.constant('faults' as const),
    rule: maybe(fc.stringMatching(/^[A-Z][A-Z_]{1,20}$/)),
  }),
);

const rest: fc.Arbitrary<
  Omit<Link, 'lens' | 'rule' | 'part' | 'at' | 'session' | 'talk' | 'member' | 'sent'>
> = fc.record({
  shade: fc.constantFrom('me' as const, undefined),
  ladder: maybe(id),
  role: maybe(id),
  from: maybe(fc.oneof(id, fc.constant(ME))),
  to: maybe(id),
  families: ids,
  levels: ids,
  skill: maybe(id),
  tag: maybe(id),
  pay: maybe(fc.integer({ min: 1, max: 1_000_000 })),
  view: fc.constantFrom(
    'routes' as const,
    'next' as const,
    'what-if' as const,
    'criteria' as const,
    undefined,
  ),
  sheet: fc.constantFrom('advert' as const, 'interview' as const, undefined),
  route: ids,
  via: ids,
  avoid: ids,
  without: ids,
  only: fc.constantFrom('advancement' as const, 'lateral' as const, undefined),
  floor: maybe(fc.integer({ min: 1, max: 1_000_000 })),
  limit: maybe(fc.integer({ min: 1, max: 20 })),
  gates: fc.subarray(['pay' as const, 'rung' as const]),
  changes: fc.array(fc.record({ skill: id, by: fc.constantFrom(1 as const, -1 as const) }), { maxLength: 6 }),
  bar: maybe(fc.integer({ min: 1, max: 100 })),
});

const links: fc.Arbitrary<Link> = fc.tuple(lenses, rest).map(([lens, others]) => ({ ...others, ...lens }));

test('every state of the page is restored from its link', () => {
  fc.assert(
    fc.property(links, (link) => {
      expect(readLink(`#${writeLink(link)}`)).toEqual(link);
      expect(invalidValues(writeLink(link))).toEqual([]);
    }),
  );
});

test('no hash makes reading fail, and a link that was read is read the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.webFragments()), (hash) => {
      const link = readLink(hash);
      expect(readLink(writeLink(link))).toEqual(link);
      invalidValues(hash);
    }),
  );
});

test('values out of range are limited, and invalid ones are dropped and named', () => {
  const hash = 'limit=1e99&bar=-5&view=constructor&only=toString&if=,-,,&pay=NaN&lens=matrix';
  expect(readLink(hash)).toEqual({ ...EMPTY_LINK, limit: 20 });
  expect(invalidValues(hash)).toEqual(['matrix', 'constructor', 'toString', '-5', 'NaN']);
});

test('only the list of issues has the page of a rule', () => {
  expect(readLink('#lens=faults&rule=SKILL_UNUSED')).toMatchObject({ lens: 'faults', rule: 'SKILL_UNUSED' });
  expect(readLink('#rule=SKILL_UNUSED').rule).toBeUndefined();
  expect(writeLink({ ...EMPTY_LINK, lens: 'table', rule: 'SKILL_UNUSED' })).toBe('lens=table');
  expect(readLink('#lens=faults&rule=<b>').rule).toBeUndefined();
  expect(invalidValues('lens=faults&rule=<b>')).toEqual(['<b>']);
});

test('a list has each entry once, and a limited number of them', () => {
  expect(readLink('#family=a,b,,a').families).toEqual(['a', 'b']);
  const many = Array.from({ length: 900 }, (_, index) => index).join(',');
  expect(readLink(`#level=${many}`).levels).toHaveLength(200);
});

test('a link has only the fields that are set', () => {
  expect(writeLink(EMPTY_LINK)).toBe('');
  expect(
    writeLink({
      ...EMPTY_LINK,
      from: 'a',
      to: 'b',
      view: 'what-if',
      changes: [
        { skill: 'x', by: 1 },
        { skill: 'y', by: -1 },
      ],
    }),
  ).toBe('from=a&to=b&view=what-if&if=x,-y');
});
