import { describe as group, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkLadder } from '../../../src/check/check';
import { RULE_PAGES } from '../../../src/check/help';
import type { RuleExample } from '../../../src/check/help/rulePage';
import { rulePageText } from '../../../src/cli/commands/explain/rulePageText';
import { ISSUE_CODES as CODES, isIssueCode, settingsFor } from '../../../src/check/severities';
import { readLadderFolder } from '../../../src/formats/own/ladderFolder';
import { readText } from '../../../src/formats/text/locatedYaml';
import { isWideTable as isWide } from '../../../src/formats/spreadsheet/wideTable';
import { isError, type Issue, type IssueCode } from '../../../src/model/validation/issue';
import type { ReadResult } from '../../../src/model/validation/source';
import { isRecord } from '../../../src/model/validation/values';
import { readLongCsv, readRolePages, readWideCsv } from '../../fixtures/import/readers';

/*
 * The valid ladder that examples modify. A file of an example is merged over the file with that name, field
 * by field; any other file is read as it is.
 */
const FOLDER: Readonly<Record<string, string>> = {
  'ladder.yaml': `
id: data-house
title: Data careers
currency: EUR
region: DE
sources: [{ id: survey, title: A survey }]
levels: [{ id: junior, name: Junior }, { id: senior, name: Senior }]
families: [{ id: data, name: Data }, { id: web, name: Web }]
`,
  'skills.yaml': `
- { id: sql, name: SQL, kind: hard }
- { id: statistics, name: Statistics, kind: hard }
`,
  'roles/analyst.yaml': `
id: analyst
title: Analyst
family: data
level: junior
advancementTo: [Senior Analyst]
requirements: [{ skill: SQL, level: Working }]
`,
  'roles/senior-analyst.yaml': `
id: senior-analyst
title: Senior Analyst
family: data
level: senior
requirements: [{ skill: SQL, level: Practitioner }, { skill: Statistics, level: Working }]
`,
};

interface ExampleFile {
  path: string;
  text: string;
}

/**
 * Splits a text into files at lines such as "# roles/analyst.yaml". Without such lines, it is one file with
 * the given name.
 */
function filesOf(text: string, name: string): ExampleFile[] {
  const parts = text.split(/^# (\S+\.(?:yaml|txt))\n/m);
  if (parts.length === 1) return [{ path: name, text }];
  return parts.flatMap((path, at) => (at % 2 === 1 ? [{ path, text: parts[at + 1] ?? '' }] : []));
}

function folderWith(files: readonly ExampleFile[]): ExampleFile[] {
  const all = new Map(Object.entries(FOLDER));
  for (const { path, text } of files) {
    const below: unknown = parse(all.get(path) ?? '{}');
    let above: unknown;
    try {
      above = parse(text);
    } catch {
      // Text that is not YAML stays as written.
    }
    const mixed = isRecord(above) && isRecord(below) ? stringify({ ...below, ...above }) : text;
    all.set(path, mixed);
  }
  return [...all].map(([path, text]) => ({ path, text }));
}

function read(form: RuleExample['form'], text: string): ReadResult {
  switch (form) {
    case 'folder':
      return readLadderFolder(folderWith(filesOf(text, 'ladder.yaml')));
    case 'document':
      return readText('ladder.yaml', text);
    case 'table': {
      const files = [{ file: 'table.csv', text }];
      return isWide(text) ? readWideCsv(files) : readLongCsv(files);
    }
    case 'pages':
      return readRolePages(
        filesOf(text, 'page.txt').map(({ path, text: page }) => ({ file: path, text: page })),
      );
  }
}

function check(form: RuleExample['form'], text: string): Issue[] {
  return checkLadder(read(form, text)).issues;
}

const codesIn = (issues: readonly Issue[]) => issues.map(({ code }) => code);

/** In the order of the pages. */
const ISSUE_CODES = Object.keys(RULE_PAGES).filter(isIssueCode);

const SHOWN = ISSUE_CODES.flatMap((code): [IssueCode, RuleExample][] => {
  const { example } = RULE_PAGES[code];
  return typeof example === 'string' ? [] : [[code, example]];
});

test('the ladder that examples modify is valid', () => {
  expect(check('folder', '# roles/analyst.yaml\nlevel: junior')).toEqual([]);
});

group('examples', () => {
  test.each(SHOWN)(
    '%s: the first example has the issue, the second does not',
    (code, { form, wrong, right }) => {
      expect(codesIn(check(form, wrong))).toContain(code);
      expect(codesIn(check(form, right))).not.toContain(code);
    },
  );

  test.each(SHOWN)('%s: the remedy causes no error', (_, { form, right }) => {
    expect(check(form, right).filter(isError)).toEqual([]);
  });

  test('every rule about ladders has a code example', () => {
    const ladderWide = ISSUE_CODES.filter((code) => !/^(FILE|TEXT|IMPORT|XLSX|PAGE|CSV|PERSON)_/.test(code));
    const shown = new Set(SHOWN.map(([code]) => code));
    expect(ladderWide.filter((code) => !shown.has(code))).toEqual([]);
  });
});

group('pages', () => {
  test('every code has a page, and every page has a code that a ladder can set', () => {
    expect(Object.keys(RULE_PAGES).filter((code) => !isIssueCode(code))).toEqual([]);
    expect([...CODES].sort()).toEqual(Object.keys(RULE_PAGES).sort());
  });

  test.each(ISSUE_CODES)('%s: full sentences, and a title without a full stop', (code) => {
    const { title, says, why, remedy, example } = RULE_PAGES[code];
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of [says, why, remedy, ...(typeof example === 'string' ? [example] : [])]) {
      expect(text).toMatch(/^[\p{Lu}“].*[.?]”?$/u);
      expect(text).not.toMatch(/ {2}|[.]{2}/);
    }
  });

  test('no two rules share a title', () => {
    const titles = ISSUE_CODES.map((code) => RULE_PAGES[code].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('the settings that a page offers are those that a ladder may use', () => {
    for (const code of ISSUE_CODES) {
      const offers = rulePageText(code).includes(`${code}: off }`);
      expect(offers, code).toBe(settingsFor(code).includes('off'));
    }
  });
});

group('as text', () => {
  test.each(ISSUE_CODES)('%s: sentences are wrapped at 80 columns and all parts exist', (code) => {
    const text = rulePageText(code);
    for (const heading of ['What it checks', 'Why it matters', 'Example', 'How to fix it', 'Severity'])
      expect(text).toContain(`\n${heading}\n`);
    for (const line of text.split('\n'))
      if (!line.startsWith('    ')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('capitals and hyphens make no difference', () => {
    expect(rulePageText(' skill-unused ')).toBe(rulePageText('SKILL_UNUSED'));
  });

  test('an unknown code is reported with similar ones', () => {
    expect(rulePageText('SKILL_UNUSD')).toContain('Did you mean SKILL_UNUSED');
    expect(rulePageText('constructor')).toContain('There is no rule “constructor”');
    expect(rulePageText('x'.repeat(9_000)).length).toBeLessThan(200);
  });
});
