import { expect, test } from 'vitest';
import { Theme } from '../../../src/state/preferences/Theme.svelte';

/** The storage of a browser over a map that the tests can inspect. */
function storage(kept: Map<string, string>) {
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

test('stores nothing until the reader chooses', () => {
  const kept = new Map<string, string>();
  expect(new Theme(storage(kept)).name).toBe('auto');
  expect(kept.size).toBe(0);
});

test('restores a choice at the next visit, and "auto" removes it', () => {
  const kept = new Map<string, string>();
  const theme = new Theme(storage(kept));
  theme.turn();
  expect(theme.name).toBe('light');
  theme.turn();
  expect(new Theme(storage(kept)).name).toBe('dark');
  theme.turn();
  expect(theme.name).toBe('auto');
  expect(kept.size).toBe(0);
});

test('ignores a stored value that is not a theme', () => {
  expect(new Theme(storage(new Map([['rungs:theme', 'url(x)']]))).name).toBe('auto');
});

test('a choice works even if storage throws', () => {
  const theme = new Theme(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  theme.turn();
  expect(theme.name).toBe('light');
});
