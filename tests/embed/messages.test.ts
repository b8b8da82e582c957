import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampedHeight,
  HEIGHTS,
  heightMessages,
  incoming,
  isOwnLadder,
  settingsIn,
} from '../../src/embed/messages';
import { SETTINGS } from '../../src/embed/names';
import { runs } from '../fixtures/runs';

test('any message of a page is read in a known form with limited texts', () => {
  const settings = fc.record(
    Object.fromEntries(
      SETTINGS.map((name) => [name, fc.oneof(fc.string({ maxLength: 5_000 }), fc.anything())]),
    ),
    { requiredKeys: [] },
  );
  const message = fc.oneof(
    fc.anything(),
    fc.record({
      type: fc.constantFrom('career-ladder:set', 'career-ladder:fit', 'x'),
      settings: fc.oneof(settings, fc.anything()),
    }),
  );
  fc.assert(
    fc.property(message, (data) => {
      const read = incoming(data);
      if (read?.type !== 'career-ladder:set') return;
      for (const [name, value] of Object.entries(read.settings)) {
        expect(SETTINGS).toContain(name);
        expect(value?.length).toBeLessThanOrEqual(2_000);
      }
      expect(Object.getPrototypeOf(read.settings)).toBe(Object.prototype);
    }),
    { numRuns: runs(500) },
  );
});

test('a height is a whole number within bounds, or undefined', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.anything()), (height) => {
      const clamped = clampedHeight(height);
      if (typeof height !== 'number' || !Number.isFinite(height)) expect(clamped).toBeUndefined();
      else {
        expect(Number.isInteger(clamped)).toBe(true);
        expect(clamped).toBeGreaterThanOrEqual(HEIGHTS.least);
        expect(clamped).toBeLessThanOrEqual(HEIGHTS.most);
      }
    }),
  );
  expect(heightMessages(400)).toHaveLength(2);
  expect(heightMessages(400, 'mine').at(-1)).toBe('pymxPYMxminexPYMxheightxPYMx400');
});

test('settings are in the query or after the hash, which wins', () => {
  expect(settingsIn({ search: '?lens=role&focus=a&theme=&x=1', hash: '#focus=b' })).toEqual({
    lens: 'role',
    focus: 'b',
  });
});

test('a ladder of another origin is rejected', () => {
  const page = 'https://house.test/rungs/';
  for (const src of [undefined, 'software', './a.json', '/b.json', 'https://house.test/c.json'])
    expect(isOwnLadder(src, page)).toBe(true);
  for (const src of [
    'https://evil.test/a.json',
    '//evil.test/a',
    'javascript:1',
    'data:,{}',
    'http://house.test/a.json',
    'https://house.test:8443/a',
  ])
    expect(isOwnLadder(src, page)).toBe(false);
});
