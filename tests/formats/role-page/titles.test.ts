import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitCareerLine } from '../../../src/formats/role-page/titles';
import { runs } from '../../fixtures/runs';

/** Titles joined by "|", each with its note in braces. */
function read(line: string): string {
  return splitCareerLine(line)
    .titles.map(({ title, note }) => (note ? `${title} {${note}}` : title))
    .join(' | ');
}

test.each([
  ['one plain title', 'Harbour Engineer', 'Harbour Engineer'],
  ['a spaced slash', 'Harbour Engineer / Dock Analyst', 'Harbour Engineer | Dock Analyst'],
  ['the word or', 'Harbour Engineer or Dock Analyst', 'Harbour Engineer | Dock Analyst'],
  ['the words and/or', 'Harbour Engineer and/or Dock Analyst', 'Harbour Engineer | Dock Analyst'],
  [
    'a list with commas and or',
    'Dock Analyst, Pier Lead, or Sail Coach',
    'Dock Analyst | Pier Lead | Sail Coach',
  ],
  [
    'a list without the last comma',
    'Dock Analyst, Pier Lead or Sail Coach',
    'Dock Analyst | Pier Lead | Sail Coach',
  ],
  [
    'a list with commas alone',
    'Dock Analyst, Pier Lead, Sail Coach',
    'Dock Analyst | Pier Lead | Sail Coach',
  ],
  ['an upright bar', 'Dock Analyst | Pier Lead', 'Dock Analyst | Pier Lead'],
  ['a semicolon', 'Dock Analyst; Pier Lead', 'Dock Analyst | Pier Lead'],
  ['the same title twice', 'Dock Analyst / Dock Analyst', 'Dock Analyst'],
])('%s: separates titles', (_, line, titles) => {
  expect(read(line)).toBe(titles);
});

test.each([
  [
    'seniority before one title',
    'Senior/Principal Sail Engineer',
    'Senior Sail Engineer | Principal Sail Engineer',
  ],
  ['seniority with or', 'Senior or Staff Sail Engineer', 'Senior Sail Engineer | Staff Sail Engineer'],
  [
    'seniority of two words',
    'Senior Staff / Principal Engineer',
    'Senior Staff Engineer | Principal Engineer',
  ],
  ['the last word', 'Dock / Harbour Lead', 'Dock Lead | Harbour Lead'],
  [
    'the last word, backwards',
    'Dock Engineer / Harbour Operations',
    'Dock Engineer | Harbour Operations Engineer',
  ],
  ['fields between words', 'Senior Dock/Harbour Engineer', 'Senior Dock Engineer | Senior Harbour Engineer'],
  ['offices before of', 'VP/Head of Harbours', 'VP of Harbours | Head of Harbours'],
  ['an office with two fields', 'Head of Sails / Ropes', 'Head of Sails | Head of Ropes'],
  [
    'an office with three fields',
    'Head of Sails, Rope Making, or Tar',
    'Head of Sails | Head of Rope Making | Head of Tar',
  ],
  ['last words', 'Dock Manager/Director', 'Dock Manager | Dock Director'],
  ['a last word alone behind', 'Junior Sail Analyst / Tester', 'Junior Sail Analyst | Junior Sail Tester'],
  [
    'nothing for a whole title alone',
    'Vice Admiral Director / President',
    'Vice Admiral Director | President',
  ],
  ['a numeral', 'Sail Engineer III / IV', 'Sail Engineer III | Sail Engineer IV'],
  ['an abbreviated title', 'DevOps / SRE', 'DevOps Engineer | SRE'],
  ['two titles around one slash', 'Dock Lead/Harbour Manager', 'Dock Lead | Harbour Manager'],
])('%s: shared words go to every title', (_, line, titles) => {
  expect(read(line)).toBe(titles);
});

test.each([
  ['UX/UI Designer'],
  ['CI/CD Engineer'],
  ['AI/ML Team Lead'],
  ['QA/Testing Engineer'],
  ['Founding/Startup CTO'],
  ['Build/Release Engineer'],
  ['Head of Docks and Harbours'],
  ['Dock & Harbour Manager'],
  ['Director, Harbour Works'],
  ['Harbour Manager, Platform'],
  ['Harbour Manager - Backend'],
  ['Harbour Manager – Docks & Piers'],
  ['Site Reliability Engineering (SRE) Lead'],
  ['Chief Harbour Officer (CHO)'],
  ['Harbour Architect (Contract)'],
  ['Harbour Developer (Java)'],
  ['Principal'],
])('“%s” is one title and stays whole', (line) => {
  expect(read(line)).toBe(line);
});

test.each([
  ['a condition in brackets', 'Sail Lead (for smaller harbours)', 'Sail Lead {for smaller harbours}'],
  ['alternatives in brackets', 'Sail Engineer (Junior / Mid)', 'Sail Engineer {Junior / Mid}'],
  [
    'brackets in the middle',
    'Sail Tester (entry-level) or Dock Tester',
    'Sail Tester {entry-level} | Dock Tester',
  ],
  [
    'brackets at the end of a list',
    'Sail Tester / Dock Tester (new joiners)',
    'Sail Tester {new joiners} | Dock Tester {new joiners}',
  ],
  ['a clause', 'Sail Lead with years at sea', 'Sail Lead {with years at sea}'],
  [
    'a clause about both',
    'Sail Lead / Dock Lead with years at sea',
    'Sail Lead {with years at sea} | Dock Lead {with years at sea}',
  ],
  [
    'a clause with a full stop',
    'Sail Analyst transitioning to docks.',
    'Sail Analyst {transitioning to docks}',
  ],
  ['a place', 'Head of Docks in a smaller harbour', 'Head of Docks {in a smaller harbour}'],
  ['a dash and a focus', 'Sail Engineer I — Rope or Tar focus', 'Sail Engineer I {Rope or Tar focus}'],
  ['a hyphen and small letters', 'Sail Lead - looks after ropes', 'Sail Lead {looks after ropes}'],
  ['a colon', 'Sail Lead: ropes and people', 'Sail Lead {ropes and people}'],
  ['what is said of the person', 'Recent Sail School Graduate', 'Sail School Graduate {recent}'],
  ['a vague end', 'Dock Manager or other harbour posts', 'Dock Manager {or other harbour posts}'],
  [
    'brackets and a clause',
    'Sail Engineer (Ropes/Tar) with interest in docks',
    'Sail Engineer {Ropes/Tar, with interest in docks}',
  ],
])('%s: a note and not part of the title', (_, line, titles) => {
  expect(read(line)).toBe(titles);
});

test('titles in brackets are read, and the words outside become the note', () => {
  expect(read('Leadership roles (Dock Lead / Harbour Manager)')).toBe(
    'Dock Lead {Leadership roles} | Harbour Manager {Leadership roles}',
  );
});

test('titles in brackets after other words than a kind of role stay a note', () => {
  expect(read('Sailing (Dock Lead / Harbour Manager)')).toBe('Sailing {Dock Lead / Harbour Manager}');
});

test.each([['Dock Incident roles'], ['Sailing School Student'], ['Board Member'], ['Sail Making']])(
  '“%s” names a field or people, and is reported as doubtful',
  (line) => {
    expect(splitCareerLine(line)).toMatchObject({ doubtful: true });
    expect(splitCareerLine(line).titles.length).toBeGreaterThan(0);
  },
);

test('unusual hyphens and spaces are read as plain ones', () => {
  expect(read('Full‑Stack\u00A0Sail\u202FEngineer')).toBe('Full-Stack Sail Engineer');
});

test('a line too long for titles stays whole as a note', () => {
  const line = `Dock Lead ${'or Pier Lead '.repeat(100)}`.trim();
  const { titles } = splitCareerLine(line);
  expect(titles).toHaveLength(1);
  expect(titles[0]?.note).toBe(line);
});

const WORDS = fc.constantFrom(
  'Senior',
  'Lead',
  'Dock',
  'Engineer',
  'Manager',
  'Head of',
  'Ropes',
  '/',
  'or',
  ',',
  '(',
  ')',
  'A/B',
  'Staff/Principal',
  '-',
  'with',
  'in',
  '&',
  'III',
  '(SRE)',
);

test('any line gives non-empty titles, and every letter is in a title or a note', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(WORDS).map((words) => words.join(' ')),
      ),
      (line) => {
        const { titles } = splitCareerLine(line);
        for (const { title, note } of titles) {
          expect(title).toMatch(/[\p{L}\p{N}]/u);
          if (note !== undefined) expect(note).not.toBe('');
        }
        const kept = titles
          .map(({ title, note = '' }) => `${title} ${note}`)
          .join(' ')
          .toLowerCase();
        const given = line
          .replace(/[\u2010\u2011]/g, '-')
          .replace(/\b(?:and\/)?or\b/gi, ' ')
          .toLowerCase();
        for (const word of given.match(/[a-z]{2,}/g) ?? []) expect(kept).toContain(word);
      },
    ),
    // Lines that once lost a title. The rest are random.
    { numRuns: runs(2_000), examples: [['Senior or & (SRE) )'], ['Senior / ( ( Staff/Principal )']] },
  );
});
