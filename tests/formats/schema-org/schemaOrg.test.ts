import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLadder } from '../../../src/check/check';
import { describe as sentence } from '../../../src/i18n/en/describe';
import { isSchemaOrg } from '../../../src/formats/schema-org/schemaOrg';
import { writeSchemaOrg } from '../../../src/formats/schema-org/writeSchemaOrg';
import { ladderSchema, type LadderDocument } from '../../../src/model/ladder/ladder';
import { ladderWith } from '../../fixtures/ladder/ladder';
import { callsIn } from '../../fixtures/countedWork';
import { runs } from '../../fixtures/runs';
import { assumption } from '../../../src/model/validation/reasons';
import { readSchemaOrg } from '../../fixtures/import/readers';

const CONTEXT = 'https://schema.org';
const read = (value: unknown, file = 'x.json') =>
  readSchemaOrg([{ file, text: typeof value === 'string' ? value : JSON.stringify(value, undefined, 1) }]);
const occupation = (parts: object) => ({
  '@context': CONTEXT,
  '@type': 'Occupation',
  name: 'Keeper',
  ...parts,
});

function documentOf(value: unknown): LadderDocument {
  return ladderSchema.parse(read(value).value);
}
function roleOf(value: unknown) {
  const [role] = documentOf(value).roles;
  if (!role) throw new Error('no role was read');
  return role;
}
const bandOf = (parts: object) => roleOf(occupation(parts)).pay[0];
const told = (value: unknown) =>
  read(value).issues.flatMap((one) =>
    one.code === 'IMPORT_ENTRY_LEFT_OUT'
      ? [
          `${sentence(one).message.replace(/^The entry “(.*)” is left out: (.*)\.$/s, '$1: $2')} @${one.place?.line}`,
        ]
      : [],
  );

const POSTING = {
  '@context': 'http://schema.org/',
  '@type': 'JobPosting',
  title: 'Senior Lamp Engineer',
  description:
    '<p>Keeps the <b>light</b> &amp; the horn.</p><h3>What you will do</h3><ul><li>Trim: Trims wicks.</li><li>Log the weather</li></ul><h3>Benefits</h3><ul><li>Sea air</li></ul>',
  datePosted: '2026-11-02',
  hiringOrganization: { '@type': 'Organization', name: 'Harbour' },
  jobLocation: {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Kiel',
      addressCountry: { '@type': 'Country', name: 'DE' },
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 50000, maxValue: '60,000', unitText: 'YEAR' },
  },
  skills: 'Deep knowledge of optics; Basic seamanship (knots, oars); Welding is a plus',
  experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 30 },
  educationRequirements: [
    { '@type': 'EducationalOccupationalCredential', credentialCategory: 'bachelor degree' },
    'Sea school',
  ],
  qualifications: 'Licence to sail',
  identifier: { '@type': 'PropertyValue', name: 'Harbour', value: 'lamp-7' },
  relevantOccupation: { '@type': 'Occupation', name: 'Engineer', occupationalCategory: '17-2199.00' },
  url: 'https://example.org/jobs/7',
};

test('a job posting becomes a role with all its facts', () => {
  const { value, issues, proposals } = read(POSTING, 'job.json');
  const document = ladderSchema.parse(value);
  expect(document).toMatchObject({ id: 'lamp-7', title: 'Senior Lamp Engineer' });
  expect(document.sources.map(({ title, url }) => [title, url])).toEqual([
    ['job.json', undefined],
    ['Senior Lamp Engineer', 'https://example.org/jobs/7'],
  ]);
  expect(document.roles).toMatchObject([
    {
      id: 'lamp-7',
      level: 'senior',
      family: 'software',
      tags: ['17-2199.00', 'Engineer'],
      summary: 'Keeps the light & the horn.\nWhat you will do\nBenefits\n• Sea air',
      responsibilities: { primary: [{ title: 'Trim', text: 'Trims wicks.' }, { title: 'Log the weather' }] },
      pay: [
        {
          min: 50000,
          max: 60000,
          currency: 'EUR',
          period: 'year',
          region: 'Kiel, DE',
          asOf: '2026-11-02',
          source: 'job-json',
        },
      ],
      experience: { least: 2.5 },
      education: { minimum: 'bachelor degree\nSea school\nLicence to sail' },
      source: 'senior-lamp-engineer',
    },
  ]);
  const asked = document.roles[0]?.requirements.map(({ skill, level, need, inferred }) => [
    skill,
    level,
    need,
    inferred,
  ]);
  expect(asked).toEqual([
    ['optics', 'expert', 'required', true],
    ['basic-seamanship', 'awareness', 'required', true],
    ['welding-is-a-plus', 'awareness', 'preferred', true],
  ]);
  expect(proposals.map(({ kind }) => kind)).toEqual(['level', 'family']);
  expect(issues).toMatchObject([
    {
      code: 'IMPORT_ENTRY_LEFT_OUT',
      args: { entry: 'JobPosting › hiringOrganization' },
      place: { line: 7, column: 2 },
    },
  ]);
});

describe('roles anywhere in the graph', () => {
  const one = { '@type': 'Occupation', name: 'Keeper' };
  test.each([
    ['a list', [one]],
    ['a graph', { '@context': CONTEXT, '@graph': [one] }],
    ['the main entity of a page', { '@context': CONTEXT, '@type': 'WebPage', mainEntity: one }],
    ['an item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: one }] }],
    ['several types', { ...one, '@type': ['Thing', 'Occupation'] }],
    [
      'a full address',
      { '@type': 'https://schema.org/Occupation', 'http://schema.org/name': { '@value': 'Keeper' } },
    ],
    [
      'a prefix',
      { '@type': 'schema:Occupation', 'schema:name': [{ '@value': 'Keeper', '@language': 'en' }] },
    ],
  ])('%s', (_, value) => {
    expect(documentOf(value).roles.map(({ title }) => title)).toEqual(['Keeper']);
  });
});

test('the blocks of an HTML page are read with their places, without those in comments', () => {
  const text = `<!doctype html><html><!-- <script type="application/ld+json">{"@type":"Occupation","name":"Old"}</script> -->
<script>var a = "<b>";</script>
<SCRIPT data-x="a>b" TYPE='application/ld+json; charset=utf-8'>
{"@type":"Organization","name":"Harbour"}</SCRIPT>
<script type=application/ld+json>//<![CDATA[
{"@context":"https:\\/\\/schema.org","@type":"Occupation","name":"R&amp;D Keeper",
 "jobBenefits":"Sea
air"}
//]]></script>
<script type="application/ld+json">{"@type":"Occupation",}</script>`;
  expect(isSchemaOrg(text)).toBe(true);
  const { value, issues } = read(text, 'page.html');
  expect(ladderSchema.parse(value).roles.map(({ title }) => title)).toEqual(['R&D Keeper']);
  expect(issues.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)).toEqual([
    '10:58 SYNTAX',
    '4:1 IMPORT_ENTRY_LEFT_OUT',
    '7:2 IMPORT_ENTRY_LEFT_OUT',
  ]);
});

test('unknown properties and types are reported once with their number', () => {
  const one = { '@type': 'JobPosting', title: 'A', jobBenefits: 'x', workHours: '8' };
  const graph = [one, { ...one, title: 'B' }, { '@type': 'Person', name: 'N' }, { '@type': 'Person' }];
  expect(told({ '@context': CONTEXT, '@graph': graph })).toEqual([
    'Person: it is neither an Occupation nor a JobPosting; it occurs 2 times, first here @16',
    'JobPosting › jobBenefits: a ladder has no field for this; it occurs 2 times, first here @7',
    'JobPosting › workHours: a ladder has no field for this; it occurs 2 times, first here @8',
  ]);
});

describe('pay', () => {
  const amount = (parts: object) => ({
    '@type': 'MonetaryAmountDistribution',
    currency: 'GBP',
    duration: 'P1Y',
    ...parts,
  });
  test('from the 25th to the 75th percentile if both exist, with a note', () => {
    const parts = {
      name: 'base',
      percentile10: 1e4,
      percentile25: 2e4,
      median: 3e4,
      percentile75: 4e4,
      percentile90: 5e4,
    };
    expect(bandOf({ estimatedSalary: [amount(parts)] })).toMatchObject({
      min: 20000,
      max: 40000,
      mid: 30000,
      currency: 'GBP',
      period: 'year',
      note: 'base; 25th to 75th percentile; 10th percentile 10000; 90th percentile 50000',
    });
  });
  test.each([
    [
      'the outer percentiles',
      amount({ percentile10: 1, percentile90: 9, median: 4 }),
      { min: 1, max: 9, mid: 4, note: '10th to 90th percentile' },
    ],
    ['the median', amount({ median: 5 }), { min: 5, max: 5, note: 'the median only' }],
    [
      'a range by the hour',
      { minValue: 10, maxValue: 12, currency: 'EUR', unitText: 'HOUR' },
      { min: 10, max: 12, period: 'hour' },
    ],
    [
      'a lower end',
      { currency: 'EUR', minValue: 5000, unitText: 'month' },
      { min: 5000, max: 5000, topCoded: true },
    ],
    [
      'a value',
      { '@type': 'MonetaryAmount', currency: 'USD', value: 7e4 },
      { min: 7e4, max: 7e4, currency: 'USD' },
    ],
    ['text', '£57k - £60k a year', { min: 57000, max: 60000, currency: 'GBP', period: 'year' }],
    ['a figure', 61000, { min: 61000, max: 61000, period: 'year' }],
  ])('%s', (_, estimatedSalary, expected) => {
    expect(bandOf({ estimatedSalary })).toMatchObject(expected);
  });
  test('values that are not pay are reported, and so are assumptions', () => {
    expect(
      told(occupation({ estimatedSalary: { '@type': 'MonetaryAmount', maxValue: 9, colour: 'red' } })),
    ).toEqual([
      'MonetaryAmount › colour: a ladder has no field for this @8',
      'Occupation › pay: {"@type":"MonetaryAmount","maxValue":9,"colour":"red"} is not a pay band @5',
    ]);
    expect(read(occupation({ estimatedSalary: 61000 })).issues).toMatchObject([
      {
        code: 'PAGE_PAY_ASSUMED',
        args: { assumed: [assumption('PERIOD', { period: 'year' })] },
        place: { line: 5 },
      },
    ]);
  });
});

test('skills are terms, lists and sentences, without repetition', () => {
  const set = { '@type': 'DefinedTermSet', '@id': '#s', name: 'Trade' };
  const git = {
    '@type': 'DefinedTerm',
    '@id': '#git',
    termCode: 'git',
    name: 'Git',
    url: 'https://example.org/git',
    inDefinedTermSet: { '@id': '#s' },
  };
  const graph = [
    set,
    git,
    occupation({
      skills: [
        { '@id': '#git' },
        'SQL, Go, and Rust.',
        'Strong command of Ada, which is old, rare and very dear to us all',
        '<ul><li>Git</li></ul>',
      ],
    }),
  ];
  const document = documentOf({ '@graph': graph });
  expect(document.skills.map(({ id, name, group }) => [id, name, group])).toEqual([
    ['git', 'Git', 'Trade'],
    ['sql', 'SQL', undefined],
    ['go', 'Go', undefined],
    ['rust', 'Rust', undefined],
    [
      'ada-which-is-old-rare-and-very-dear-to-us-all',
      'Ada, which is old, rare and very dear to us all',
      undefined,
    ],
  ]);
  expect(document.skills[0]?.links).toEqual([{ title: 'Git', url: 'https://example.org/git' }]);
  expect(document.roles[0]?.requirements.map(({ level }) => level)).toEqual([
    'awareness',
    'awareness',
    'awareness',
    'awareness',
    'practitioner',
  ]);
});

test('two roles with one title stay two and are proposed as one', () => {
  const { value, proposals, issues } = read([
    occupation({}),
    occupation({ '@id': 'https://x.org/#keeper-2' }),
  ]);
  expect(ladderSchema.parse(value).roles.map(({ id, title }) => [id, title])).toEqual([
    ['keeper', 'Keeper'],
    ['keeper-2', 'Keeper (2)'],
  ]);
  expect(proposals).toContainEqual({ kind: 'sameRole', roles: ['keeper', 'keeper-2'], reason: 'sameTitle' });
  expect(issues.map(({ code }) => code)).toEqual(['PAGE_TITLE_TWICE']);
});

test('a file without a role is an issue and never a ladder', () => {
  for (const text of ['{"@type":"Person"}', '[]', '<p>', '', '{"a":']) {
    const { value, issues } = read(text);
    expect(value).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
    for (const one of issues) expect(sentence(one).message).not.toContain('undefined');
  }
});

test('an issue from the checks points to its place in the file', () => {
  const { issues } = checkLadder(
    read(
      occupation({
        skills: 'SQL',
        estimatedSalary: { minValue: 9, maxValue: 1, currency: 'EUR', unitText: 'HOUR' },
      }),
    ),
  );
  const places = Object.fromEntries(issues.map(({ code, place }) => [code, place?.line]));
  expect(places).toMatchObject({ LEVEL_INFERRED: 5, PAY_MIN_ABOVE_MAX: 6 });
});

describe('a whole ladder', () => {
  const written = () => writeSchemaOrg(ladderSchema.parse(ladderWith())).files[0].text;
  const changed = (from: string, to: string) => {
    expect(written()).toContain(from);
    return read(written().replace(from, to));
  };
  test('uses valid terms of schema.org, and a namespace for everything else', () => {
    const graph = (JSON.parse(written()) as { '@graph': Record<string, unknown>[] })['@graph'];
    const terms = new Set(graph.flatMap((node) => Object.keys(node)).filter((key) => !/^@|:/.test(key)));
    expect([...terms].sort()).toEqual(['hasDefinedTerm', 'identifier', 'inLanguage', 'name', 'skills']);
  });
  test('reads changes in the terms of schema.org', () => {
    const { value } = changed('"name": "J",', '"name": "Junior keeper",');
    expect(ladderSchema.parse(value).roles[0]?.title).toBe('Junior keeper');
  });
  test('reports additions that no field represents', () => {
    const { issues } = changed('"identifier": "j",', '"identifier": "j", "colour": "red",');
    expect(issues).toMatchObject([{ args: { entry: 'Occupation › colour' } }]);
  });
  test('ignores other files and reports them', () => {
    const files = [
      { file: 'other.json', text: JSON.stringify(occupation({})) },
      { file: 'ladder.jsonld', text: written() },
    ];
    const { value, issues } = readSchemaOrg(files);
    expect(ladderSchema.parse(value).roles).toHaveLength(2);
    expect(issues).toMatchObject([{ args: { entry: 'other.json' }, place: { file: 'other.json' } }]);
  });
  test('changed duties count as listed', () => {
    const document = ladderSchema.parse(ladderWith());
    const [role] = document.roles;
    role?.responsibilities.secondary.push({ title: 'Trim', text: 'Wicks.' });
    const [{ text }] = writeSchemaOrg(document).files;
    const edited = ladderSchema.parse(read(text.replace('"Trim: Wicks."', '"Trim all wicks"')).value);
    expect(edited.roles[0]?.responsibilities).toEqual({
      primary: [{ title: 'Trim all wicks' }],
      secondary: [],
    });
  });
});

describe('hostile text is read or refused in linear time', () => {
  const much = 1_000_000;
  test.each([
    ['deep lists', '['.repeat(much)],
    ['many lists', `[${'[],'.repeat(much)}[]]`],
    ['open tags', `<script type="application/ld+json">x</script>${'<script '.repeat(much / 4)}`],
    ['open comments', `<script type="application/ld+json">${'<!--'.repeat(much)}`],
    ['signs in a description', JSON.stringify(occupation({ description: `<p>${'< a'.repeat(much)}` }))],
    ['tags in a description', JSON.stringify(occupation({ description: '<a'.repeat(much) }))],
    ['quotes', `{"@type":"Occupation","name":"${'\\\\'.repeat(much)}"}`],
    [
      'kinds',
      JSON.stringify({
        '@type': 'Occupation',
        name: 'x',
        ...Object.fromEntries(Array.from({ length: 5e4 }, (_, at) => [`k${at}`, at])),
      }),
    ],
    [
      'roles of one title',
      JSON.stringify(Array.from({ length: 1e4 }, () => ({ '@type': 'Occupation', name: 'x' }))),
    ],
    [
      'skills',
      JSON.stringify(occupation({ skills: Array.from({ length: 1e5 }, (_, at) => `s${at}`).join(', ') })),
    ],
    [
      'deep roles',
      `${'{"@type":"WebPage","a":'.repeat(150)}{"@type":"Occupation","name":"x"}${'}'.repeat(150)}`,
    ],
    ['prototype keys', '{"@type":"Occupation","name":"x","__proto__":{"a":1},"constructor":"y"}'],
  ])('%s', async (_, text) => {
    const calls = await callsIn(() => {
      isSchemaOrg(text);
      read(text);
    });
    expect(calls).toBeLessThan(20 * text.length + 10_000);
    const result = read(text);
    expect(result.value === undefined ? result.issues.length : 1).toBeGreaterThan(0);
    expect(result.issues.length).toBeLessThan(50_000);
  });
});

const KEYS = [
  '@type',
  '@id',
  '@graph',
  'name',
  'skills',
  'description',
  'estimatedSalary',
  'rungs:role',
  'rungs:ladder',
  'value',
  '__proto__',
  'hasDefinedTerm',
  'experienceRequirements',
  'relevantOccupation',
  'occupationLocation',
];
const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'Occupation',
      'JobPosting',
      'DefinedTerm',
      '#skills',
      '',
      'a, b',
      '<li>x',
      1,
      -1,
      null,
      true,
    ),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6 }),
    fc
      .dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6 })
      .map((one) => ({ ...one, '@type': 'Occupation' })),
  ),
}));

test('any value in these terms gives a ladder or issues, and never throws', () => {
  let ladders = 0;
  fc.assert(
    fc.property(node, fc.nat(), (value, cut) => {
      const text = JSON.stringify(value) ?? '';
      for (const given of [
        text,
        `<script type="application/ld+json">${text}</script>`,
        text.slice(0, cut % (text.length + 1)),
      ]) {
        const result = read(given);
        if (result.value === undefined) expect(result.issues.length).toBeGreaterThan(0);
        else {
          ladders++;
          expect(Object.getPrototypeOf(result.value)).toBe(Object.prototype);
          checkLadder(result);
        }
      }
    }),
    { numRuns: runs(600) },
  );
  expect(ladders).toBeGreaterThan(0);
});
