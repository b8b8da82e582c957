import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describe } from '../../src/check/messages';
import { issue, type IssueCode } from '../../src/model/validation/issue';
import { messages } from '../../src/i18n/de/messages';
import { open } from '../../src/i18n/de/import';
import { phrase } from '../../src/i18n/de/phrases';
import { rulePages } from '../../src/i18n/de/help';
import { rulePages as english } from '../../src/i18n/en/rulePages';
import { formatterFor } from '../../src/i18n/formatter/Formatter';
import { EVERY } from '../fixtures/ladder/everyFault';

const german = messages(formatterFor('de', 'de'));

test.each(Object.entries(EVERY))('%s names its values in German, in sentences', (code, args) => {
  // `Object.entries` forgets that the keys are codes.
  const fault = issue(code as IssueCode, [], args as never);
  const { message, remedy } = describe(fault, german);
  for (const value of Object.values(args)) expect(`${message} ${remedy}`).toContain(phrase(String(value)));
  for (const text of [message, remedy]) {
    expect(text).toMatch(/^[„\p{Lu}].*[.?]$/u);
    expect(text).not.toMatch(/undefined|\[object|\.\.$/);
  }
  const said = describe(fault);
  expect(message).not.toBe(said.message);
  expect(remedy).not.toBe(said.remedy);
});

test('of a name that is near to none the way out says so in German as well', () => {
  for (const [code, args] of Object.entries(EVERY)) {
    if (!('nearest' in args)) continue;
    const alone = Object.fromEntries(Object.entries(args).filter(([name]) => name !== 'nearest'));
    const { remedy } = describe(issue(code as IssueCode, [], alone as never), german);
    expect(remedy, code).toMatch(/^\p{Lu}.*\.$/u);
    expect(remedy, code).not.toContain('gemeint');
  }
});

test('the page of every check is said in German, and of each example in words its own', () => {
  const pages = rulePages();
  for (const [code, page] of Object.entries(pages)) {
    // `Object.entries` forgets that the keys are codes.
    const other = english()[code as IssueCode];
    expect(Object.keys(page).sort(), code).toEqual(Object.keys(other).sort());
    for (const [name, text] of Object.entries(page))
      expect(text, `${code} ${name}`).not.toBe(other[name as keyof typeof other]);
  }
  const titles = Object.values(pages).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('what the sources say of values and reasons is said in German', () => {
  const said = ['src/formats', 'src/check', 'src/model', 'src/state'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^(?:messages|help)/.test(name))
      .flatMap((name) => {
        const source = readFileSync(join(folder, name), 'utf8');
        const named = source.matchAll(
          /\b(?:reason|expected|rule|effect|detail|assumed)(?::| =)\s+(['`])(.+?)\1/g,
        );
        return [...named].map(([, , text = '']) => text.replace(/\$\{[^}]+\}/g, '7'));
      }),
  );
  const sentences = said.filter((text) => text.includes(' '));
  expect(sentences.length).toBeGreaterThan(40);
  expect(sentences.filter((text) => phrase(text) === text)).toEqual([]);
});

test('kinds of values are said in German, alone and side by side; what comes from a file stays as it is', () => {
  expect(phrase('a number')).toBe('eine Zahl');
  expect(phrase('a number or a list')).toBe('eine Zahl oder eine Liste');
  expect(phrase('one of 1, 2')).toBe('eines von 1, 2');
  expect(phrase('constructor')).toBe('constructor');
});

test('every meaning of a column has a German name of its own', () => {
  const names = Object.values(open(formatterFor('de', 'de')).columns);
  expect(new Set(names).size).toBe(names.length);
});
