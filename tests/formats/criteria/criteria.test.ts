import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobPosting } from '../../../src/formats/criteria/advert';
import { stereotypedWords } from '../../../src/formats/criteria/codedWords';
import { criteriaFolder, sheetOf } from '../../../src/formats/criteria/criteria';
import { criteriaFindings, findingsOf } from '../../../src/formats/criteria/findings';
import { SHEET_KINDS, type SheetKind } from '../../../src/formats/criteria/sheet';
import { sheetMarkdown } from '../../../src/formats/criteria/sheetMarkdown';
import { CareerGraph } from '../../../src/graph/careerGraph';
import { criteriaTexts as german } from '../../../src/i18n/de/criteria/criteriaTexts';
import { criteriaTexts as texts } from '../../../src/i18n/en/criteria/criteriaTexts';
import { criteriaMessages } from '../../../src/i18n/en/criteria/messages';
import { plainFormatter } from '../../../src/i18n/formatter/Formatter';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { anyDocument } from '../../fixtures/ladder/arbitrary';
import { band, graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { runs } from '../../fixtures/runs';

const date = '2026-12-01';
const { finding: findingText } = criteriaMessages(plainFormatter('en', 'en-GB'));

/** Nothing is missing: J advances to S, which builds on it. */
const WHOLE: LadderInput = ladderWith({
  edition: '2026.1',
  owner: { name: 'People team', url: 'https://example.org' },
  levels: [
    { id: 'junior', name: 'Junior', expectations: { scope: 'Tasks.' } },
    {
      id: 'senior',
      name: 'Senior',
      expectations: { scope: { text: 'Problems.', examples: ['An outage.'] } },
    },
  ],
  progression: {
    who: 'A panel.',
    when: 'In April.',
    evidence: 'Work of a year.',
    appeal: 'Ask a director, who answers within two months.',
  },
  skills: [
    skill('SQL', {
      indicators: {
        working: 'Writes joins.',
        practitioner: { text: 'Tunes queries.', examples: ['Halved a report.'], not: 'Adding indexes.' },
        expert: 'Designs engines.',
      },
    }),
    skill('Tact', { kind: 'soft' }),
  ],
  roles: [
    role('J', {
      pay: [band(40_000, 50_000, { basis: 'base' })],
      requirements: [
        { skill: 'sql', level: 'working' },
        { skill: 'tact', level: 'working' },
      ],
      advancementTo: [{ role: 'S', criteria: ['Has led a change.'], note: 'after a year' }],
    }),
    role('S', {
      level: 'senior',
      summary: 'Keeps data.',
      buildsOn: ['J'],
      sameAs: ['https://example.org/occupations/1'],
      responsibilities: { primary: [{ title: 'Load', text: 'Loads.' }], secondary: [] },
      requirements: [
        { skill: 'sql', level: 'practitioner', note: 'daily' },
        { skill: 'spelling', level: 'working', need: 'preferred' },
      ],
      experience: { least: 3 },
      education: { minimum: 'None' },
      pay: [band(60_000, 80_000, { basis: 'base', estimate: true, method: 'The middle half.' })],
      entryFrom: ['J'],
    }),
  ],
});

function sheet(kind: SheetKind, id = 's', from?: string, words = texts) {
  const graph = graphOf(WHOLE);
  const [found, origin] = [graph.roles.get(id), from === undefined ? undefined : graph.roles.get(from)];
  if (!found) throw new Error(`no role ${id}`);
  return sheetMarkdown(sheetOf(kind, { graph, role: found, from: origin, texts: words, date }));
}

describe('the criteria of a role', () => {
  test('say what it asks and pays and how the decision is made, with edition, date and source', () => {
    expect(sheet('criteria')).toBe(`# S

Criteria · Level: Senior · Family: Data · Small, edition 2026.1 · dated 1 December 2026

## The role

Keeps data.

## What the level expects

- **Scope**: Problems.
  - For example: An outage.

## Responsibilities

- **Load**: Loads.

## Required skills

- **SQL, Practitioner**: Tunes queries.
  - For example: Halved a report.
  - Not: Adding indexes.
  - daily
- **Tact, Working**

## Experience and education

- Experience: 3 years
- Education, at least: None

## Pay

- EUR 60,000 to EUR 80,000 per year, DE, base pay, an estimate, as of 2026-11
  - How it was estimated: The middle half.
  - Source: A survey

## How the decision is made

- **Who decides**: A panel.
- **When**: In April.
- **Based on**: Work of a year.
- **How to appeal**: Ask a director, who answers within two months.

---

Maintained by People team (https&#58;//example.org).

Sources: A survey.

${texts.purpose}
`);
  });

  test('name what the role leads to, with what each move asks beyond the skills', () => {
    expect(sheet('criteria', 'j')).toContain(
      '## Where this role leads\n\n- **S**: advancement\n  - Has led a change.\n  - after a year\n',
    );
  });

  test('say where the ladder says nothing about pay or the decision', () => {
    const graph = graphOf(ladderWith());
    const bare = graph.roles.get('s');
    const text = bare && sheetMarkdown(sheetOf('criteria', { graph, role: bare, texts, date }));
    expect(text).toContain('## Pay\n\nThe ladder states no pay for this role.');
    expect(text).toContain('- **How to appeal**: The ladder does not say.');
  });

  test('are German in German, dates included', () => {
    const text = sheet('criteria', 's', undefined, german);
    expect(text).toContain(
      'Kriterien · Ebene: Senior · Familie: Data · Small, Ausgabe 2026.1 · Stand 1. Dezember 2026',
    );
    expect(text).toContain('## Verlangte Kompetenzen');
    expect(text).not.toMatch(/The ladder|Required/);
  });
});

describe('the criteria of a move', () => {
  const text = sheet('criteria', 's', 'j');

  test('set both levels side by side, and begin with what has to grow', () => {
    expect(text).toContain('# From J to S');
    expect(text).toContain(
      '| Theme | At Junior | At Senior |\n| --- | --- | --- |\n| Scope | Tasks. | Problems. |',
    );
    expect(text).toContain(
      '## Skills to grow\n\n- **SQL, from Working to Practitioner**: Tunes queries.\n  - For example: Halved a report.\n  - Not: Adding indexes.\n  - Working: Writes joins.\n  - daily\n',
    );
    expect(text).toContain('## Skills already met\n\nTact (Working)');
  });

  test('list what the move asks beyond the skills, or say that there is no such move', () => {
    expect(text).toContain('## Beyond the skills\n\n- Has led a change.\n- after a year\n');
    expect(sheet('criteria', 'j', 's')).toContain(
      '## Beyond the skills\n\nThe ladder has no direct move between these two roles.',
    );
  });
});

test('a job advert has the words of each skill and the pay, and no names of steps', () => {
  const text = sheet('advert');
  expect(text).toContain('## What you bring\n\n- **SQL**: Tunes queries.\n- Tact\n');
  expect(text).toContain('EUR 60,000 to EUR 80,000 per year');
  expect(text).not.toContain('Practitioner');
});

test('a posting has the range of pay, and its description cannot hold HTML of the ladder', () => {
  const graph = graphOf({
    ...WHOLE,
    roles: WHOLE.roles?.map((one) => ({ ...one, summary: '<script>x</script> & "more"' })),
  });
  const found = graph.roles.get('s');
  const posting = found && jobPosting({ graph, role: found, texts, date });
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    title: 'S',
    datePosted: date,
    hiringOrganization: { name: 'People team' },
    baseSalary: {
      currency: 'EUR',
      value: { minValue: 60_000, maxValue: 80_000, unitText: 'YEAR' },
    },
    experienceRequirements: { monthsOfExperience: 36 },
    relevantOccupation: { sameAs: ['https://example.org/occupations/1'] },
  });
  expect(posting?.['description']).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;more&quot;');
});

test('an interview guide places the required step between its neighbours', () => {
  expect(sheet('interview')).toContain(
    '## SQL\n\n- **Working**: Writes joins.\n- **Practitioner, required**: Tunes queries.\n  - For example: Halved a report.\n  - Not: Adding indexes.\n- **Expert**: Designs engines.\n',
  );
});

describe('findings', () => {
  test('are none for a ladder that lacks nothing', () => {
    expect(criteriaFindings(graphOf(WHOLE)).map(findingText)).toEqual([]);
  });

  test('name every part that the ladder and its roles lack', () => {
    const graph = graphOf(ladderWith({ roles: [role('A', { pay: [{ min: 1, max: 2 }] }), role('B')] }));
    expect(criteriaFindings(graph).map(findingText)).toEqual([
      'The ladder does not say who decides on a promotion.',
      'The ladder does not say when promotions are decided.',
      'The ladder does not say what a promotion is based on.',
      'The ladder does not say how to appeal.',
      'A: the ladder has no expectations for its level.',
      'A: it lists no skills.',
      'A: a pay band has no date.',
      'A: a pay band does not say whether it is base pay or total pay.',
      'B: the ladder has no expectations for its level.',
      'B: it lists no skills.',
      'B: it has no pay band.',
    ]);
  });

  test('name an advancement between roles that nothing sets apart', () => {
    const twins = (criteria?: string[]) =>
      graphOf(ladderWith({ roles: [role('A', { advancementTo: [{ role: 'B', criteria }] }), role('B')] }));
    const moves = (graph: CareerGraph) =>
      criteriaFindings(graph)
        .filter(({ kind }) => kind === 'move')
        .map(findingText);
    expect(moves(twins())).toEqual([
      'A to B: the ladder names nothing that the second role asks beyond the first.',
    ]);
    expect(moves(twins(['Has led a change.']))).toEqual([]);
  });

  test('of a move are those of its target and its own', () => {
    const graph = graphOf(WHOLE);
    const [from, to] = [graph.roles.get('s'), graph.roles.get('j')];
    expect(from && to && findingsOf(graph, to, from).map(findingText)).toEqual([]);
  });
});

describe('stereotyped words', () => {
  const MANY = 'Competes, dominates, challenges, asserts and decides aggressively.';

  test('are named once a text has clearly more masculine than feminine ones, most frequent first', () => {
    expect(stereotypedWords(`${MANY} Competes.`, []).slice(0, 2)).toEqual([
      { word: 'competes', count: 2 },
      { word: 'aggressively', count: 1 },
    ]);
    expect(stereotypedWords('Competes and decides.', [])).toEqual([]);
    expect(stereotypedWords(`${MANY} Supports, understands and trusts together.`, [])).toEqual([]);
  });

  test('do not count if the title or a skill has the same stem', () => {
    expect(stereotypedWords(MANY, ['Challenger', 'Decides'])).toEqual([]);
  });

  test('are looked for in English alone, as the published list is English', () => {
    const roles = [role('A', { summary: MANY })];
    const words = (language: string) =>
      criteriaFindings(graphOf(ladderWith({ language, roles }))).filter(({ kind }) => kind === 'words');
    expect(words('en-GB').map(findingText)[0]).toMatch(
      /^A: its text has many stereotypically masculine words/,
    );
    expect(words('de')).toEqual([]);
  });
});

test('any ladder gives a page for each role and advancement, with working links and no HTML from its texts', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const graph = new CareerGraph(document);
      const files = criteriaFolder(graph, texts, date);
      const paths = new Set(files.map(({ path }) => path));
      expect(paths.size).toBe(files.length);
      const described = [...graph.roles.values()].filter((one) => one.document);
      expect(files.filter(({ path }) => path.startsWith('roles/'))).toHaveLength(described.length);
      for (const { path, text } of files) {
        for (const [, target = ''] of text.matchAll(/(?<!\\)\]\(([^)]*)\)/g))
          expect(paths).toContain(posix.join(posix.dirname(path), decodeURIComponent(target)));
        expect(text).not.toMatch(/[<>]|undefined/);
      }
      for (const one of described)
        for (const kind of SHEET_KINDS) {
          const text = sheetMarkdown(sheetOf(kind, { graph, role: one, texts, date }));
          expect(text).not.toMatch(/[<>]|undefined/);
        }
    }),
    { numRuns: runs(60) },
  );
});
