import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { handbook as german } from '../../../src/i18n/de/formats/handbook';
import { exportLossText } from '../../../src/i18n/en/formats/exportLosses';
import { handbook } from '../../../src/i18n/en/formats/handbook';
import { writeMarkdown } from '../../../src/formats/markdown/writeMarkdown';
import { inline, link, paragraphs, table } from '../../../src/formats/markdown/markdownText';
import { ladderSchema } from '../../../src/model/ladder/ladder';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { band, graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';

const LADDER = ladderSchema.parse(
  ladderWith({
    edition: '2026.1',
    skills: [
      skill('SQL', { indicators: { working: 'Writes joins.' } }),
      skill('Tact', { kind: 'soft', links: [{ title: 'A book', url: 'https://example.org/b' }] }),
    ],
    roles: [
      role('J', {
        summary: 'Keeps data.\nAnd more.\n\nSecond.',
        aliases: ['Junior'],
        pay: [band(40000, 50000, { topCoded: true, mid: 45000, note: 'with bonus' })],
        responsibilities: { primary: [{ title: 'Load', text: 'Loads.' }], secondary: [{ title: 'Help' }] },
        requirements: [
          { skill: 'sql', level: 'working', note: 'daily' },
          { skill: 'tact', level: 2.5, need: 'preferred', weight: 2 },
        ],
        experience: { least: 1, usual: 3, openEnded: true, preferred: ['At sea'] },
        education: { minimum: 'None', fields: ['Maths'] },
        advancementTo: [{ role: 'S', note: 'after a year' }],
        lateral: ['Clerk'],
        source: 'survey',
      }),
      role('S', { level: 'senior' }),
    ],
  }),
);

test('a role has a page with all its facts and links to its neighbours', () => {
  const page = writeMarkdown(new CareerGraph(LADDER), handbook).files.find(
    ({ path }) => path === 'roles/j.md',
  )?.text;
  expect(page).toBe(`[Small](../index.md)

# J

**Level:** Junior · **Family:** Data

Also called Junior.

Keeps data.${'  '}
And more.

Second.

## Pay

- EUR 40,000 to ≥ EUR 50,000 per year, DE (midpoint 45,000; as of 2026-11; A survey; with bonus)

## Primary responsibilities

- **Load**: Loads.

## Secondary responsibilities

- **Help**

## Hard skills

| Skill | Step | What it looks like | Note |
| --- | --- | --- | --- |
| SQL | Working | Writes joins. | daily |

## Soft skills

| Skill | Step | What it looks like | Note |
| --- | --- | --- | --- |
| Tact | 2.5 of 4 |   | preferred; weight 2 |

## Experience

- 1 to 3 or more years

Preferred:

- At sea

## Education

- Minimum: None
- Fields of study: Maths

## Leads to

- [S](s.md): after a year

## Beside

- Clerk

## Source

A survey
`);
});

test('the index has the ladder as a table, highest level first, followed by lists', () => {
  const [{ path, text }] = writeMarkdown(new CareerGraph(LADDER), handbook).files;
  expect(path).toBe('index.md');
  expect(text).toContain(`| Level | Data | Web |
| --- | --- | --- |
| **Lead** |   |   |
| **Senior** | [S](roles/s.md) |   |
| **Junior** | [J](roles/j.md)<br>Clerk (only mentioned) |   |`);
  expect(text).toContain('Edition 2026.1');
  expect(text).toContain('- 1: **Awareness**');
  expect(text).toContain('- **Tact** (soft)\n  - A book: https&#58;//example.org/b');
});

test('in German every heading and label is German, and figures are written as in Germany', () => {
  const { files } = writeMarkdown(new CareerGraph(LADDER), german);
  const page = files.find(({ path }) => path === 'roles/j.md')?.text;
  expect(page).toBe(`[Small](../index.md)

# J

**Ebene:** Junior · **Familie:** Data

Auch genannt: Junior.

Keeps data.${'  '}
And more.

Second.

## Gehalt

- EUR 40.000 bis ≥ EUR 50.000 pro Jahr, DE (Mitte 45.000; Stand 2026-11; A survey; with bonus)

## Hauptaufgaben

- **Load**: Loads.

## Weitere Aufgaben

- **Help**

## Fachliche Kompetenzen

| Kompetenz | Stufe | Woran man es erkennt | Notiz |
| --- | --- | --- | --- |
| SQL | Working | Writes joins. | daily |

## Soziale Kompetenzen

| Kompetenz | Stufe | Woran man es erkennt | Notiz |
| --- | --- | --- | --- |
| Tact | 2,5 von 4 |   | erwünscht; Gewicht 2 |

## Erfahrung

- 1 bis 3 oder mehr Jahre

Erwünscht:

- At sea

## Ausbildung

- Mindestens: None
- Fächer: Maths

## Führt zu

- [S](s.md): after a year

## Daneben

- Clerk

## Quelle

A survey
`);
  expect(files[0].text).toContain('Clerk (nur erwähnt)');
});

describe('text of a ladder', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['# head', '\\# head'],
    ['C# and F#', 'C# and F#'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['two\nlines', 'two lines'],
    ['{{ x }} {% y %}', '&#123;{ x }} &#123;% y %}'],
    ['{{{', '&#123;&#123;&#123;'],
    ['https://x.org www.x.org a@b', 'https&#58;//x.org www&#46;x.org a&#64;b'],
    ['a\\', 'a\\\\'],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected);
  });
  test('keeps the line breaks of paragraphs without beginning markup', () => {
    expect(paragraphs('a\n- b\n\n    c\n===')).toBe('a  \n\\- b\n\nc  \n\\===');
  });
  test('cannot end an address early', () => {
    expect(link('x', 'roles/a b(c).md')).toBe('[x](roles/a%20b%28c%29.md)');
  });
  test('can be an empty cell', () => {
    expect(table(['A', 'B'], [['', 'x']])).toBe('| A | B |\n| --- | --- |\n|   | x |');
  });
});

test('roles whose ids differ only in case have separate files', () => {
  const roles = [role('A', { id: 'x' }), role('B', { id: 'X' }), role('C', { id: 'x-2' })];
  const paths = writeMarkdown(graphOf(ladderWith({ roles })), handbook).files.map(({ path }) => path);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(4);
});

test('sentences report what is left out, including what an invalid ladder cannot show', () => {
  const roles = [role('A', { requirements: [{ skill: 'juggling', level: 1 }] }), role('B', { id: 'a' })];
  const { leftOut } = writeMarkdown(graphOf(ladderWith({ roles })), handbook);
  expect(leftOut.map((one) => exportLossText(one))).toEqual(
    expect.arrayContaining([
      expect.stringContaining('cannot be imported again'),
      '“B” has no page, because another role has the same id.',
    ]),
  );
  expect(leftOut.some(({ path }) => path.join(' ') === 'roles 0 requirements 0')).toBe(true);
});

test('any ladder gives pages with working links, complete tables and no HTML from its texts', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { files } = writeMarkdown(new CareerGraph(document), handbook);
      const paths = new Set(files.map(({ path }) => path));
      expect(paths.size).toBe(files.length);
      for (const { path, text } of files) {
        for (const [, target = ''] of text.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
          expect(paths).toContain(posix.join(posix.dirname(path), decodeURIComponent(target)));
        expect(text.replaceAll('<br>', '')).not.toMatch(/[<>]/);
        let columns = 0;
        for (const line of text.split('\n')) {
          if (!line.startsWith('|')) columns = 0;
          else {
            const cells = line.replace(/\\\\/g, '').match(/(?<!\\)\|/g)?.length ?? 0;
            if (columns > 0) expect(cells).toBe(columns);
            columns = cells;
          }
        }
        expect(text).not.toContain('undefined');
      }
    }),
    { numRuns: runs(200) },
  );
});

test('a pay band has its basis, what it includes, when and where it was read, and its method', () => {
  const pay = [
    band(10, 20, {
      basis: 'base',
      components: ['bonus'],
      readOn: '2026-11-03',
      url: 'https://example.org/pay',
      method: 'A guess.',
    }),
  ];
  const ladder = ladderSchema.parse(ladderWith({ roles: [role('J', { pay })] }));
  const page = writeMarkdown(new CareerGraph(ladder), handbook).files.find(
    ({ path }) => path === 'roles/j.md',
  )?.text;
  expect(page).toMatch(/base pay; includes bonus; .*read on 2026-11-03; .*example\.org\/pay.*; A guess\./);
});
