import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * These folders pass messages as codes with arguments, which only `i18n` turns into text. So none of their literals may
 * read like a sentence, except data.
 */
const FOLDERS = ['model', 'graph', 'analysis', 'layout', 'check', 'formats'];

/** Words that make a phrase of others. Names, headings and identifiers seldom contain one. */
const JOINING =
  /(?:^|\s)(?:the|a|an|and|or|of|is|are|it|its|this|that|has|have|be|there|with|for|than|more|only|not|no|cannot|at|to|from|in|on|as)(?=[\s.,:;]|$)/i;

/** Files with literals that are data, the reason, and a pattern for these literals if not all of them are. */
const DATA: readonly (readonly [file: RegExp, why: string, only?: RegExp])[] = [
  [
    /^model\/(ladder\/(ladder|fields|role|skill|translation)|profile\/profile)\.ts$/,
    'descriptions of the published JSON schema',
  ],
  [/^model\/validation\/storedIssues\.ts$/, 'what an earlier version stored'],
  [/^check\/help\/rulePage\.ts$/, 'errors for whoever writes a rule page'],
  [
    /^formats\/(wording\/(aliases|levels|places|proposeOrder)|role-page\/(headings|words))\.ts$/,
    'words and headings that role pages are recognised by',
    /^[a-z\s]+$/,
  ],
  [
    /^formats\/spreadsheet\/(columns|tableRoleFacts)\.ts$/,
    'headings of tables, read and written',
    /^[A-Z]?[a-z ]+$/,
  ],
  [/^formats\/frameworks\/onetNames\.ts$/, 'names of groups in O*NET', /(?:Occupations|knowledge)$/],
  [
    /^formats\/frameworks\/(ddat|guardian|oews|onet)\.ts$/,
    'names of published sources',
    /(?:Bureau of Labor Statistics|Training Administration|[Cc]apability [Ff]ramework|salary bands)$/,
  ],
  [/^formats\/frameworks\/onetRatings\.ts$/, 'a heading of O*NET', /^Not Relevant$/],
];

function literalsOf(text: string): { text: string; line: number }[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const literal = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map((span) => `X${span.literal.text}`).join('')
        : undefined;
    if (literal !== undefined)
      found.push({ text: literal, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** True for two or more words with a joining word among them. */
function isProse(text: string): boolean {
  return /\p{L}[^\s]*\s+[^\s]*\p{L}/u.test(text) && JOINING.test(text);
}

function proseIn(file: string): { text: string; line: number }[] {
  return literalsOf(readFileSync(join('src', file), 'utf8')).filter(({ text }) => isProse(text));
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

test('no literal below i18n reads like a sentence', () => {
  const found = files.flatMap((file) =>
    proseIn(file)
      .filter(
        ({ text }) => !DATA.some(([pattern, , only]) => pattern.test(file) && (only?.test(text) ?? true)),
      )
      .map(({ text, line }) => `${file}:${line} ${text}`),
  );
  expect(found).toEqual([]);
});

test('the rule finds a sentence in an argument, and allows names and codes', () => {
  const prose = (code: string) => literalsOf(code).filter(({ text }) => isProse(text)).length;
  expect(prose("leave(file, 'the zip file holds nothing to read')")).toBe(1);
  expect(prose('const reason = `it unpacks to more than ${most} MB`')).toBe(1);
  expect(prose("issue('FILE_UNREADABLE', [], { reason: reason('ZIP_EMPTY') })")).toBe(0);
  expect(prose("table.columnOf('Element Name')")).toBe(0);
});

test('every exception is of a file that has one', () => {
  const idle = DATA.filter(
    ([pattern, , only]) =>
      !files.some((file) => pattern.test(file) && proseIn(file).some(({ text }) => only?.test(text) ?? true)),
  );
  expect(idle.map(([, why]) => why)).toEqual([]);
});
