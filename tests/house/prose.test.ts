import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * What a reader is told travels as a code with its arguments, and only `i18n` makes words of it. So no literal of these
 * folders reads like a sentence, but where it is data.
 */
const FOLDERS = ['model', 'graph', 'analysis', 'layout', 'check', 'formats'];

/** Words that join others into a phrase. Names, headings and identifiers seldom have one. */
const JOINING =
  /(?:^|\s)(?:the|a|an|and|or|of|is|are|it|its|this|that|has|have|be|there|with|for|than|more|only|not|no|cannot|at|to|from|in|on|as)(?=[\s.,:;]|$)/i;

/** Where literals are data, and why. */
const DATA: readonly (readonly [RegExp, string])[] = [
  [/^model\/(ladder\/ladder|profile\/profile)\.ts$/, 'descriptions of the published JSON schema'],
  [/^model\/ladder\/mergeRoles\.ts$/, 'English of a ladder’s own text, still to be handed in'],
  [/^model\/validation\/storedIssues\.ts$/, 'what an earlier version stored'],
  [/^check\/help\/rulePage\.ts$/, 'errors for whoever writes a rule page'],
  [/^formats\/(wording|role-page)\//, 'words and headings that role pages are recognised by'],
  [
    /^formats\/spreadsheet\/(columns|tablePlaces|tableRoleFacts)\.ts$/,
    'headings of tables, read and written',
  ],
  [/^formats\/frameworks\//, 'names, headings and notes of the published frameworks'],
  [/^formats\/schema-org\/pay\.ts$/, 'notes of a pay band, which become text of the ladder'],
  [/^formats\/import\/join\.ts$/, 'the title of a ladder made of two'],
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

/** Two words or more, one of which joins. */
function isProse(text: string): boolean {
  return /\p{L}[^\s]*\s+[^\s]*\p{L}/u.test(text) && JOINING.test(text);
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);

test('no literal below i18n reads like a sentence', () => {
  const found = files
    .filter((file) => !DATA.some(([pattern]) => pattern.test(file)))
    .flatMap((file) =>
      literalsOf(readFileSync(join('src', file), 'utf8'))
        .filter(({ text }) => isProse(text))
        .map(({ text, line }) => `${file}:${line} ${text}`),
    );
  expect(found).toEqual([]);
});

test('the rule sees a sentence in an argument, and lets names and codes be', () => {
  const prose = (code: string) => literalsOf(code).filter(({ text }) => isProse(text)).length;
  expect(prose("leave(file, 'the zip file holds nothing to read')")).toBe(1);
  expect(prose('const reason = `it unpacks to more than ${most} MB`')).toBe(1);
  expect(prose("issue('FILE_UNREADABLE', [], { reason: reason('ZIP_EMPTY') })")).toBe(0);
  expect(prose("table.columnOf('Element Name')")).toBe(0);
});

test('every exception is of a file that has one', () => {
  const idle = DATA.filter(
    ([pattern]) =>
      !files.some(
        (file) =>
          pattern.test(file) &&
          literalsOf(readFileSync(join('src', file), 'utf8')).some(({ text }) => isProse(text)),
      ),
  );
  expect(idle.map(([, why]) => why)).toEqual([]);
});
