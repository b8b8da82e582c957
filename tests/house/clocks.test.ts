import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Code that measures time. `Date.now()` without a subtraction is allowed: it can be the date in a profile. */
const CLOCK =
  /performance\s*\.\s*now|cpuUsage|hrtime|resourceUsage\(\)\.(?:user|system)|console\.time|performance\.(?:mark|measure)/;
const ELAPSED = /Date\.now\(\)\s*-|-\s*Date\.now\(\)/;
const timesItself = (text: string) => CLOCK.test(text) || ELAPSED.test(text);

const own = join(import.meta.dirname, 'clocks.test.ts');
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('bench'))
  .map((file) => join('tests', file));

test('only tests in bench measure time, because such a test fails on a busy machine and proves nothing on a fast one', () => {
  expect(files.length).toBeGreaterThan(200);
  const timing = files.filter((file) => !own.endsWith(file) && timesItself(readFileSync(file, 'utf8')));
  expect(timing).toEqual([]);
});

test('the rule finds measured time, and allows a date', () => {
  expect(timesItself('expect(performance.now() - start).toBeLessThan(5)')).toBe(true);
  expect(timesItself('expect(Date.now() - start)')).toBe(true);
  expect(timesItself("stamped(person, 'a', Date.now())")).toBe(false);
});
