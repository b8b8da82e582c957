import { expect, test } from 'vitest';
import { Theme } from '../../../src/state/preferences/Theme.svelte';

/** A browser's storage over a map, which the tests look into. */
function storage(kept: Map<string, string>) {
  return () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
}

test('nothing is stored until something is chosen', () => {
  const kept = new Map<string, string>();
  expect(new Theme(storage(kept)).name).toBe('auto');
  expect(kept.size).toBe(0);
});

test('a choice is there at the next visit, and "auto" forgets it', () => {
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

test('a stored value that is no theme is not taken', () => {
  expect(new Theme(storage(new Map([['rungs:theme', 'url(x)']]))).name).toBe('auto');
});

test('storage that throws does not stop the choice', () => {
  const theme = new Theme(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  theme.turn();
  expect(theme.name).toBe('light');
});
