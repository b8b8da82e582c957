import { expect, test } from 'vitest';
import { keyFor, type StoredLadderEntry } from '../../../src/browser/storage/ladderStore';

const kept = (key: string, ...files: string[]): StoredLadderEntry => ({
  key,
  files,
  title: key,
  roles: 1,
  opened: '2026-01-01T00:00:00.000Z',
});

test('opening the same files again replaces their ladder; other files with its id get their own key', () => {
  expect(keyFor('team', ['a.csv'], [])).toBe('team');
  expect(keyFor('team', ['a.csv'], [kept('team', 'a.csv')])).toBe('team');
  expect(keyFor('team', ['b.csv'], [kept('team', 'a.csv')])).toBe('team~2');
  expect(keyFor('team', ['b.csv'], [kept('team', 'a.csv'), kept('team~2', 'b.csv')])).toBe('team~2');
  expect(keyFor('team', ['a.csv'], [kept('other', 'a.csv')])).toBe('team');
});
