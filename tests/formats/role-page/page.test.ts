import { describe as suite, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { describe } from '../../../src/i18n/en/describe';
import { MAX_PROSE_LINES } from '../../../src/formats/limits';
import { isRolePage, type PageFile } from '../../../src/formats/role-page/page';
import { isError, type Issue, type IssueCode } from '../../../src/model/validation/issue';
import type { LadderDocument, RoleDocument } from '../../../src/model/ladder/ladder';
import { writeJson } from '../../../src/formats/own/write';
import { codesOf, ladderWith } from '../../fixtures/ladder/ladder';
import { pageText, type PageParts } from '../../fixtures/published/rolePages';
import { part } from '../../../src/model/validation/reasons';
import { readRolePages } from '../../fixtures/import/readers';

function ladderOf(...texts: string[]): LadderDocument & { issues: Issue[] } {
  const read = readRolePages(texts.map((text, at) => ({ file: `page-${at + 1}.txt`, text })));
  const { document, issues } = checkLadder(read);
  if (!document) throw new Error(issues.map((fault) => describe(fault).message).join('\n'));
  return { ...document, issues };
}

function roleOf(text: string): RoleDocument & { issues: Issue[] } {
  const { roles, issues } = ladderOf(text);
  const [role] = roles;
  if (!role || roles.length > 1) throw new Error(`${roles.length} roles`);
  return { ...role, issues };
}

function faults(issues: readonly Issue[], code: IssueCode): string[] {
  return issues
    .filter((fault) => fault.code === code)
    .map(
      (fault) =>
        `${fault.place?.file}:${fault.place?.line}:${fault.place?.column} ${describe(fault).message}`,
    );
}

const PAGE: PageParts = {
  pay: '$90,000 - $120,000 USD per year',
  tags: 'Harbour LifeOptics',
  primary: ['Lamp Care: Clean the lens.', 'Fog Watch: Sound the horn: twice.'],
  secondary: ['Feed the gulls.'],
  hard: ['Optics: Strong knowledge of lenses.', 'Familiarity with foghorns (brass, steel).'],
  soft: ['Patience: The ability to wait.'],
  minimum: ['A certificate in lamps.'],
  preferredEducation: ['A degree in light.'],
  fields: ['Optics', 'Weather'],
  range: ['3-5+ years by the sea.'],
  preferred: ['A winter on a rock.'],
};

/** The result that must be the same for every form of a page. */
function facts({ issues: _, ...role }: ReturnType<typeof roleOf>): Omit<RoleDocument, 'issues'> {
  return role;
}

const EXPECTED = {
  id: 'lighthouse-engineer',
  title: 'Lighthouse Engineer',
  level: 'engineer',
  family: 'software',
  tags: ['Harbour Life', 'Optics'],
  summary: 'Keeps the lamp lit.',
  responsibilities: {
    primary: [
      { title: 'Lamp Care', text: 'Clean the lens.' },
      { title: 'Fog Watch', text: 'Sound the horn: twice.' },
    ],
    secondary: [{ title: 'Feed the gulls.' }],
  },
  requirements: [
    { skill: 'optics', level: 'practitioner', inferred: true },
    { skill: 'foghorns', level: 'awareness', inferred: true },
    { skill: 'patience', level: 'practitioner', inferred: true },
  ],
  pay: [{ min: 90_000, max: 120_000, currency: 'USD', period: 'year', source: 'page-1-txt' }],
  experience: {
    least: 3,
    usual: 5,
    openEnded: true,
    note: '3-5+ years by the sea.',
    preferred: ['A winter on a rock.'],
  },
  education: {
    minimum: 'A certificate in lamps.',
    preferred: 'A degree in light.',
    fields: ['Optics', 'Weather'],
  },
  entryFrom: [{ role: 'Junior Lighthouse Engineer' }],
  advancementTo: [{ role: 'Head of Lighthouses' }],
  lateral: [{ role: 'Harbour Engineer' }],
};

suite('the forms a page comes in', () => {
  test('a complete page gives a complete role and loses nothing', () => {
    const role = roleOf(pageText(PAGE));
    expect(facts(role)).toMatchObject(EXPECTED);
    expect(codesOf(role.issues).filter((code) => code.startsWith('PAGE_'))).toEqual([]);
  });

  const whole = pageText(PAGE);
  test.each([
    ['no blank lines', pageText({ ...PAGE, airy: false })],
    ['hyphens as bullets', pageText({ ...PAGE, bullet: '- ' })],
    ['numbers as bullets', pageText({ ...PAGE, bullet: '1. ' })],
    ['no bullets', pageText({ ...PAGE, bullet: '', airy: false })],
    ['Windows line ends', whole.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${whole}`],
    ['no emoji', pageText({ ...PAGE, emoji: { pay: '', definition: '', career: '' } })],
    [
      'emoji lost to question marks',
      pageText({ ...PAGE, emoji: { pay: '??', definition: '??', career: '??' } }),
    ],
    [
      'emoji lost to replacement signs',
      pageText({ ...PAGE, emoji: { pay: '\uFFFD', definition: '\uFFFD\uFFFD', career: '\uFFFD' } }),
    ],
    [
      'emoji broken by Windows',
      pageText({ ...PAGE, emoji: { pay: 'ðŸ’°', definition: 'ðŸŽ¯', career: 'ðŸ“ˆ' }, bullet: 'â€¢ ' }),
    ],
    [
      'emoji broken by a Macintosh',
      pageText({ ...PAGE, emoji: { pay: 'üí∞', definition: 'üéØ', career: 'üìà' }, bullet: '‚Ä¢ ' }),
    ],
    [
      'Markdown headings',
      whole
        .replace('Core Responsibilities', '## Core Responsibilities')
        .replace('Soft Skills', '**Soft Skills**'),
    ],
    ['a heading with “a”', whole.replace('for Lighthouse', 'for a Lighthouse')],
    ['a heading with “an”', whole.replace('for Lighthouse', 'for an Lighthouse')],
    [
      'the title first',
      whole.replace(/^.*/, 'Lighthouse Engineer - Key Responsibilities and Required Skills'),
    ],
    ['the title alone', whole.replace(/^.*/, 'Lighthouse Engineer')],
    ['“Back to Home” above', `Back to Home\n\n${whole}`],
    ['“Back to Home” below', `${whole}\n\n← Back to Home`],
    ['headings with the list behind their colon', whole.replace('Lateral Moves:\n\n  • ', 'Lateral Moves: ')],
  ])('%s: the role is the same', (_, text) => {
    expect(isRolePage(text)).toBe(true);
    expect(facts(roleOf(text))).toMatchObject(EXPECTED);
  });

  test('leaked front matter fills missing parts and is not kept twice', () => {
    const front =
      'title: Key Responsibilities and Required Skills for Lighthouse Engineer\nsalary: $90,000 - $120,000 USD per year\ncategories: ["Harbour Life", Optics]\n';
    const bare = pageText({ ...PAGE, tags: undefined, pay: undefined }).replace(/^.*\n/, '');
    for (const text of [front + bare, front.trim().replaceAll('\n', ' / ') + bare, front + pageText(PAGE)]) {
      expect(facts(roleOf(text))).toMatchObject(EXPECTED);
    }
  });

  test('a keyword paragraph after the definition is kept separately and reported', () => {
    const text = pageText({ definition: 'Keeps the lamp lit.\n\nKeywords: lamp, lens, fog' });
    const role = roleOf(text);
    expect(role.summary).toBe('Keeps the lamp lit.\n\nKeywords: lamp, lens, fog');
    expect(faults(role.issues, 'PAGE_TEXT_KEPT')).toEqual([
      'page-1.txt:7:1 Lighthouse Engineer: “Keywords: lamp, lens, fog” does not belong to any section of a role page. It is kept at the end of the summary.',
    ]);
  });

  test('a page without tags, pay and secondary functions is still read', () => {
    expect(facts(roleOf(pageText()))).toMatchObject({
      tags: [],
      pay: [],
      responsibilities: { secondary: [] },
    });
  });
});

suite('nothing is lost', () => {
  test('a stray word before an item without a bullet is removed and reported', () => {
    const text = pageText(PAGE).replace('  • Fog Watch', '    quay Fog Watch');
    const role = roleOf(text);
    expect(role.responsibilities).toEqual(EXPECTED.responsibilities);
    expect(faults(role.issues, 'PAGE_STRAY_WORD')).toMatchObject([
      expect.stringMatching(/:5 .*“quay” before “Fog Watch/),
    ]);
  });

  test('a continuation line is joined to its item', () => {
    const text = pageText(PAGE).replace('Clean the lens.', 'Clean\n      the lens.');
    expect(roleOf(text).responsibilities).toEqual(EXPECTED.responsibilities);
  });

  test('a condition on two lines stays one career line', () => {
    const text = pageText({ lateral: ['Harbour Engineer (at a\n     smaller harbour)', 'Dock Analyst'] });
    expect(roleOf(text).lateral).toEqual([
      { role: 'Harbour Engineer', note: 'at a smaller harbour' },
      { role: 'Dock Analyst' },
    ]);
  });

  test('text outside every part is kept in the summary and reported with its line', () => {
    const text = pageText(PAGE)
      .replace('Core Responsibilities', 'Core Responsibilities\n\nWhat a keeper does all day.')
      .replace('Soft Skills', 'Tools of the trade.\n\nSoft Skills');
    const role = roleOf(text);
    expect(role.summary).toBe('Keeps the lamp lit.\n\nWhat a keeper does all day.\n\nTools of the trade.');
    expect(faults(role.issues, 'PAGE_TEXT_KEPT')).toHaveLength(2);
  });

  test('pay in words is kept and reported, and the role has no pay band', () => {
    const role = roleOf(pageText({ pay: 'TBD, depends on the tide' }));
    expect(role.pay).toEqual([]);
    expect(role.summary).toContain('TBD, depends on the tide');
    expect(codesOf(role.issues)).toContain('PAGE_PAY_UNREAD');
    expect(codesOf(role.issues)).not.toContain('PAGE_TEXT_KEPT');
  });

  test('an assumed currency and period are reported', () => {
    const { issues } = roleOf(pageText({ pay: '$90,000 - $120,000' }));
    expect(faults(issues, 'PAGE_PAY_ASSUMED')).toEqual([
      'page-1.txt:3:1 Lighthouse Engineer: the page does not say how to read the pay “💰 $90,000 - $120,000”. Rungs assumed USD and pay per year.',
    ]);
  });

  test('a signpost of the web page is left out and reported', () => {
    const { issues } = roleOf(`Back to Home\n${pageText()}`);
    expect(faults(issues, 'PAGE_TEXT_LEFT_OUT')).toMatchObject([expect.stringContaining('page-1.txt:1:1')]);
  });

  test('repaired characters are counted and reported', () => {
    const { issues, summary } = roleOf(pageText({ definition: 'The keeperâ€™s lamp.' }));
    expect(summary).toBe('The keeper’s lamp.');
    expect(faults(issues, 'PAGE_CHARACTERS_MENDED')).toMatchObject([
      expect.stringContaining('1 damaged character was repaired'),
    ]);
  });

  test('a field in a career list stays as written and is reported as doubtful', () => {
    const role = roleOf(pageText({ lateral: ['Fog Response roles'] }));
    expect(role.lateral).toEqual([{ role: 'Fog Response roles' }]);
    expect(codesOf(role.issues)).toContain('PAGE_TITLE_DOUBTFUL');
  });

  test('a career list of “N/A” gives no move', () => {
    const role = roleOf(pageText({ lateral: ['N/A'] }));
    expect(role.lateral).toEqual([]);
    expect(codesOf(role.issues)).toContain('PAGE_TEXT_KEPT');
  });

  test('a title in two lists is two moves; twice in one list it is one move with both notes', () => {
    const role = roleOf(
      pageText({
        entryFrom: ['Dock Analyst (by day)', 'dock analyst (by night)'],
        lateral: ['Dock Analyst'],
      }),
    );
    expect(role.entryFrom).toEqual([{ role: 'Dock Analyst', note: 'by day; by night' }]);
    expect(role.lateral).toEqual([{ role: 'Dock Analyst' }]);
  });

  test('a skill listed twice is one requirement with both wordings', () => {
    const role = roleOf(pageText({ hard: ['Optics: Strong lenses.', 'optics: Weak mirrors.'] }));
    expect(role.requirements).toMatchObject([{ skill: 'optics', note: 'Strong lenses.\nWeak mirrors.' }]);
    expect(codesOf(role.issues)).toContain('PAGE_SKILL_TWICE');
  });

  test('a long sentence gets its first words as a title and is kept whole', () => {
    const long = `Polish ${'every prism of the great lamp and '.repeat(20)}rest.`;
    const [duty] = roleOf(pageText({ primary: [long] })).responsibilities.primary;
    expect(duty?.title).toMatch(/^Polish every prism .*…$/);
    expect(duty?.text).toBe(long);
  });

  test('issues from the checks point to the line of the page', () => {
    const { issues } = roleOf(pageText({ ...PAGE, pay: '$120,000 - $90,000 USD per year' }));
    expect(faults(issues, 'PAY_MIN_ABOVE_MAX')).toMatchObject([expect.stringContaining('page-1.txt:3:')]);
    expect(faults(issues, 'LEVEL_INFERRED')).toMatchObject([
      expect.stringContaining('page-1.txt:43:5'),
      expect.stringContaining('page-1.txt:45:5'),
      expect.stringContaining('page-1.txt:49:5'),
    ]);
  });
});

suite('many pages', () => {
  const engineer = pageText({
    ...PAGE,
    entryFrom: ['Jr. Lighthouse Engineer'],
    advancementTo: ['Lead Light-House Engineer', 'Harbour Manager'],
  });
  const lead = pageText({
    ...PAGE,
    heading: 'Key Responsibilities and Required Skills for a Lead Lighthouse Engineer',
    hard: ['Optics: Expertise in lenses.', 'Mirrors: Knowledge of mirrors.'],
    entryFrom: ['Lighthouse Engineer'],
    lateral: ['Lighthouse Engineering Lead'],
    advancementTo: ['Harbour Manager'],
  });
  const files: PageFile[] = [
    { file: 'one.txt', text: engineer },
    { file: 'two.txt', text: lead },
  ];

  test('become one ladder: moves lead to described roles, and two mentions of a title are one role', () => {
    const { graph } = checkLadder(readRolePages(files));
    expect([...(graph?.roles.values() ?? [])].filter(({ document }) => document).map(({ id }) => id)).toEqual(
      ['lighthouse-engineer', 'lead-lighthouse-engineer'],
    );
    expect(graph?.neighbours('lead-lighthouse-engineer').entryFrom.map(({ role }) => role.id)).toEqual([
      'lighthouse-engineer',
    ]);
    expect(
      [...(graph?.roles.values() ?? [])].filter(({ title }) => title === 'Harbour Manager'),
    ).toHaveLength(1);
  });

  test('share skills, and each page’s wording stays with its role', () => {
    const { skills, roles } = ladderOf(engineer, lead);
    expect(skills.filter(({ name }) => name === 'Optics')).toMatchObject([
      { summary: 'Strong knowledge of lenses.' },
    ]);
    expect(roles[1]?.requirements[0]).toMatchObject({
      skill: 'optics',
      level: 'expert',
      note: 'Expertise in lenses.',
    });
    expect(roles[0]?.requirements[0]?.note).toBeUndefined();
  });

  test('have only the levels and families in use, lowest level first, and a source per page', () => {
    const { levels, families, sources, roles } = ladderOf(lead, engineer);
    expect(levels.map(({ id }) => id)).toEqual(['engineer', 'lead']);
    expect(families.map(({ id }) => id)).toEqual(['software']);
    expect(sources.map(({ title }) => title)).toEqual(['page-1.txt', 'page-2.txt']);
    expect(roles.map(({ source }) => source)).toEqual(['page-1-txt', 'page-2-txt']);
  });

  test('other wordings of a role are proposed with a reason and never merged', () => {
    const { value, proposals } = readRolePages(files);
    expect(proposals.filter(({ kind }) => kind === 'alias')).toEqual([
      {
        kind: 'alias',
        path: ['roles', 1, 'aliases'],
        role: 'lead-lighthouse-engineer',
        title: 'Lighthouse Engineering Lead',
        reason: 'wordOrder',
      },
    ]);
    expect(JSON.stringify(value)).not.toContain('"aliases"');
  });

  test.each([
    ['Back End Engineer', 'Backend Engineer', 'spelling'],
    ['Senior Harbour Engineer', 'Sr. Harbour Engineer', 'abbreviation'],
    ['Site Reliability Engineer', 'Site Reliability Engineer (SRE)', 'abbreviation'],
    ['Vice President of Docks', 'VP of Docks', 'abbreviation'],
    ['Engineering Director', 'Director of Engineering', 'wordOrder'],
    ['Harbour Developer', 'Harbour Engineer', 'synonym'],
    ['Harbour Architect', 'Harbour Architect (Contract)', undefined],
    ['Harbour Architect', 'Senior Harbour Architect', undefined],
  ])('“%s” and “%s”: %s', (title, neighbour, reason) => {
    const text = pageText({
      heading: `Key Responsibilities and Required Skills for ${title}`,
      lateral: [neighbour],
    });
    const { proposals } = readRolePages([{ file: 'a', text }]);
    const found = proposals.find((proposal) => proposal.kind === 'alias');
    expect(found?.reason).toBe(reason);
  });

  test('level and family come with the word that decided them', () => {
    expect(readRolePages(files).proposals.slice(2, 4)).toEqual([
      {
        kind: 'level',
        path: ['roles', 1, 'level'],
        role: 'lead-lighthouse-engineer',
        value: 'lead',
        because: 'lead',
      },
      {
        kind: 'family',
        path: ['roles', 1, 'family'],
        role: 'lead-lighthouse-engineer',
        value: 'software',
        because: 'engineer',
      },
    ]);
  });

  test('two pages with one title stay two roles and are proposed as one', () => {
    const other = pageText({ ...PAGE, pay: '$95,000 - $130,000 USD per year' });
    const { roles, issues } = ladderOf(pageText(PAGE), other, other);
    expect(roles.map(({ title }) => title)).toEqual([
      'Lighthouse Engineer',
      'Lighthouse Engineer (2)',
      'Lighthouse Engineer (3)',
    ]);
    expect(faults(issues, 'PAGE_TITLE_TWICE')).toHaveLength(2);
    expect(issues.filter(isError)).toEqual([]);
    const { proposals } = readRolePages([
      { file: 'a', text: pageText(PAGE) },
      { file: 'b', text: other },
    ]);
    expect(proposals).toContainEqual({
      kind: 'sameRole',
      roles: ['lighthouse-engineer', 'lighthouse-engineer-2'],
      reason: 'sameTitle',
    });
  });

  test.each([
    ['with headings', `${engineer}\n\n${lead}`],
    ['with “Back to Home” between', `Back to Home\n${engineer}\n\nBack to Home\n${lead}`],
    [
      'with bare titles',
      `${engineer.replace(/^.*/, 'Lighthouse Engineer')}\n\n${lead.replace(/^.*/, 'Lead Lighthouse Engineer')}`,
    ],
  ])('pages pasted together %s are separated', (_, text) => {
    const { roles } = ladderOf(text);
    expect(roles.map(({ title }) => title)).toEqual(['Lighthouse Engineer', 'Lead Lighthouse Engineer']);
    expect(roles.map(({ requirements }) => requirements.length)).toEqual([3, 3]);
    expect(roles.map(({ experience }) => experience.preferred.length)).toEqual([1, 1]);
  });

  test('a file that is not a role page is an issue, and the others are read', () => {
    const read = readRolePages([{ file: 'notes.txt', text: 'Buy lamp oil.' }, ...files]);
    expect(read.issues.filter(isError)).toMatchObject([
      { code: 'PAGE_UNRECOGNISED', place: { file: 'notes.txt', line: 1 } },
    ]);
    expect(checkLadder(read).document?.roles).toHaveLength(2);
  });
});

suite('what is no role page', () => {
  test.each([
    ['nothing', ''],
    ['prose', 'Buy lamp oil.\nThen go home.'],
    [
      'a ladder in JSON',
      writeJson(
        checkLadder({ value: ladderWith(), issues: [], locate: () => undefined }).document ??
          ({} as LadderDocument),
      ),
    ],
    ['a table', 'role,skill,level\nRole Definition,Soft Skills,Hard Skills'],
  ])('%s is not recognised as a role page', (_, text) => {
    expect(isRolePage(text)).toBe(false);
    const read = readRolePages([{ file: 'x', text }]);
    expect(read.value).toBeUndefined();
    expect(codesOf(read.issues)).toEqual(['PAGE_UNRECOGNISED']);
  });

  test('an empty list of files is an issue', () => {
    expect(codesOf(readRolePages([]).issues)).toEqual(['PAGE_UNRECOGNISED']);
  });

  test('a page without a title takes the name of its file, which is reported', () => {
    const read = readRolePages([{ file: 'pages/harbour-pilot.txt', text: pageText().replace(/^.*\n/, '') }]);
    expect(checkLadder(read).document?.roles[0]?.title).toBe('harbour pilot');
    expect(codesOf(read.issues)).toContain('PAGE_UNTITLED');
  });
});

test('a file with too many lines is reported at the first line that is not read', () => {
  const text = `${pageText({ primary: ['Care: Trims.'] })}${'\n* a'.repeat(MAX_PROSE_LINES)}`;
  const told = readRolePages([{ file: 'page.txt', text }]).issues.filter(
    ({ code }) => code === 'IMPORT_ENTRY_LEFT_OUT',
  );
  expect(told).toMatchObject([
    {
      args: { entry: part('REST_OF_FILE', { file: 'page.txt' }) },
      place: { line: MAX_PROSE_LINES + 1, column: 1 },
    },
  ]);
});
