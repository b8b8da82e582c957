import { expect, test } from 'vitest';
import { describe } from '../../src/i18n/en/describe';
import { describeIssue } from '../../src/i18n/formatter/describe';
import { issue, type IssueCode } from '../../src/model/validation/issue';
import { issuesMessages } from '../../src/i18n/de/issues/messages';
import { importMessages } from '../../src/i18n/de/import/messages';
import { rulePages } from '../../src/i18n/de/issues/rulePages';
import { rulePages as english } from '../../src/i18n/en/issues/rulePages';
import { formatterFor } from '../../src/i18n/formatter/Formatter';
import { EVERY, namesIn } from '../fixtures/ladder/everyFault';

const german = issuesMessages(formatterFor('de', 'de'));

test.each(Object.entries(EVERY))('%s names its values in German, in sentences', (code, args) => {
  // `Object.entries` forgets that the keys are codes.
  const fault = issue(code as IssueCode, [], args as never);
  const { message, remedy } = describeIssue(fault, german);
  for (const name of namesIn(args)) expect(`${message} ${remedy}`).toContain(name);
  for (const text of [message, remedy]) {
    expect(text).toMatch(/^[„\p{Lu}].*[.?]$/u);
    expect(text).not.toMatch(/undefined|\[object|\.\.$/);
  }
  const said = describe(fault);
  expect(message).not.toBe(said.message);
  expect(remedy).not.toBe(said.remedy);
});

test('the help for an unknown name without similar ones is German as well', () => {
  for (const [code, args] of Object.entries(EVERY)) {
    if (!('nearest' in args)) continue;
    const alone = Object.fromEntries(Object.entries(args).filter(([name]) => name !== 'nearest'));
    const { remedy } = describeIssue(issue(code as IssueCode, [], alone as never), german);
    expect(remedy, code).toMatch(/^\p{Lu}.*\.$/u);
    expect(remedy, code).not.toContain('Meintest');
  }
});

test('the help page of every rule has its own German text, and so has each example', () => {
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

test('every column has its own German name', () => {
  const names = Object.values(importMessages(formatterFor('de', 'de')).columns);
  expect(new Set(names).size).toBe(names.length);
});
