import { expect, test } from 'vitest';
import type { StoredProfile } from '../../../src/browser/storage/profileStore';
import { filesOf } from '../../../src/state/profile/storedHere';
import { personWith } from '../../fixtures/profile/profile';

test('every profile has a file with a unique name, including those that cannot be read', () => {
  const stored = (key: string, name?: string): StoredProfile => ({
    key,
    ladder: 'small',
    own: !key.includes('/'),
    person: key === 'small/x' ? undefined : personWith(name === undefined ? {} : { name }),
    bytes: 2,
    text: '{}',
  });
  const files = filesOf([
    stored('small', 'Me'),
    stored('small/a', 'Ada Lovelace'),
    stored('small/b', 'Ada Lovelace'),
    stored('small/c', '../../etc'),
    stored('small/d'),
    stored('small/x'),
    stored('small/e', 'x'.repeat(400)),
  ]);
  expect(files.map(({ path }) => path.slice(0, 40))).toEqual([
    'small-my-growth.json',
    'small-ada-lovelace.json',
    'small-ada-lovelace-2.json',
    'small-etc.json',
    'small-somebody.json',
    'small-somebody-2.json',
    `small-${'x'.repeat(34)}`,
  ]);
  expect(files.at(-1)?.path.length).toBeLessThan(80);
});
