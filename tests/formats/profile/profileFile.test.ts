import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { readProfileFile, writeProfileFile } from '../../../src/formats/profile/profileFile';
import { personSchema } from '../../../src/model/profile/profile';
import { codesOf, ladderWith } from '../../fixtures/ladder/ladder';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';
import { callsIn } from '../../fixtures/countedWork';
import { content, valueKind } from '../../../src/model/validation/reasons';

const read = (text: string) => readProfileFile('me.json', text);
const written = (value: unknown) => JSON.stringify(value, undefined, 2);
const SMALL = { schemaVersion: 1, id: 'p1', ladder: { id: 'small' } };

test('a written file is read back and written the same again', () => {
  fc.assert(
    fc.property(anyPerson, (person) => {
      const text = writeProfileFile(person);
      const { person: back, issues } = read(text);
      expect(issues).toEqual([]);
      expect(back).toEqual(person);
      expect(text).toMatch(/[^\n]\n$/);
      expect(writeProfileFile(personSchema.parse(JSON.parse(text)))).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('the order of keys does not change the written file', () => {
  const a = personWith({ ratings: { sql: rating({ self: 0 }), go: rating({ self: 'n/a' }) }, name: 'A' });
  const b = { name: a.name, ...a, ratings: { go: rating({ self: 'n/a' }), sql: rating({ self: 0 }) } };
  expect(writeProfileFile(b)).toBe(writeProfileFile(a));
});

test('not rated, not yet and not applicable are distinct ratings', () => {
  const ratings = {
    a: { self: 0, manager: 'n/a' },
    b: { self: 'n/a', agreed: 0 },
    c: { manager: 'working' },
  };
  const { person } = read(written({ ...SMALL, ratings }));
  expect(person?.ratings).toEqual({
    a: rating({ self: 0, manager: 'n/a' }),
    b: rating({ self: 'n/a', agreed: 0 }),
    c: rating({ manager: 'working' }),
  });
});

group('older forms', () => {
  test('a single action, a bare note, “not applicable” and entries without ids are read', () => {
    const ratings = {
      sql: {
        self: 'working',
        evidence: [{ text: 'Wrote the report', date: '2026-11-24' }],
        action: { text: 'Read a plan', due: '2027-01-31' },
        notes: 'mine',
      },
      go: { notApplicable: true },
      css: { notApplicable: false, self: 1 },
    };
    const snapshots = [{ date: '2026-01-01', label: 'New year', ratings: { sql: { self: 0 } } }];
    const { person, issues } = read(
      written({ id: 'p1', ladder: { id: 'small' }, notes: 'n', ratings, snapshots }),
    );
    expect(issues).toEqual([]);
    expect(person).toMatchObject({ schemaVersion: 1, notes: { self: 'n' } });
    expect(person?.ratings).toMatchObject({
      sql: { actions: [{ text: 'Read a plan', due: '2027-01-31' }], notes: { self: 'mine' } },
      go: { self: 'n/a' },
      css: { self: 1 },
    });
    expect(person?.snapshots).toHaveLength(1);
    // Two copies of one file have the same ids, so that they merge.
    expect(read(written({ ...SMALL, ratings, snapshots })).person?.ratings).toEqual(person?.ratings);
  });

  test('“not applicable” takes precedence over a level, which is reported', () => {
    const { person, issues } = read(
      written({ ...SMALL, ratings: { sql: { self: 'working', notApplicable: true } } }),
    );
    expect(person?.ratings.sql?.self).toBe('n/a');
    expect(issues).toMatchObject([
      { code: 'PERSON_TWO_ANSWERS', place: { file: 'me.json', line: 9, column: 7 } },
    ]);
  });

  test('a later version is reported and not read', () => {
    const { person, issues } = read(written({ ...SMALL, schemaVersion: 2, ratings: { what: ['ever'] } }));
    expect(person).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'PERSON_NEWER', args: { version: '2', newest: 1 } }]);
  });
});

group('what is no person', () => {
  test.each([
    [written(ladderWith()), 'PERSON_NOT_ONE', content('LADDER')],
    ['[]', 'PERSON_NOT_ONE', content('VALUE', { value: valueKind('LIST') })],
    ['{}', 'PERSON_NOT_ONE', content('EMPTY')],
    ['"text"', 'PERSON_NOT_ONE', content('VALUE', { value: valueKind('THE_TEXT', { text: '"text"' }) })],
    [
      '{"name":"x","dependencies":{}}',
      'PERSON_NOT_ONE',
      content('OTHER_DATA', { fields: ['name', 'dependencies'] }),
    ],
  ])('%#: %.60s', (text, code, found) => {
    const { person, issues } = read(text);
    expect(person).toBeUndefined();
    expect(issues).toMatchObject([{ code, args: { found }, place: { file: 'me.json' } }]);
  });

  test('truncated text is reported and never partly read', () => {
    const text = writeProfileFile(
      personWith({ name: 'A "quoted" {name', ratings: { sql: rating({ self: 'working' }) } }),
    );
    for (let end = 1; end < text.trimEnd().length; end++) {
      const { person, issues } = read(text.slice(0, end));
      expect(person).toBeUndefined();
      expect(codesOf(issues)).toEqual(['PERSON_CUT_OFF']);
    }
    expect(read('').issues).toMatchObject([
      { code: 'PERSON_NOT_ONE', args: { found: content('VALUE', { value: valueKind('NULL') }) } },
    ]);
  });

  test('damaged text is reported with its line', () => {
    const text = writeProfileFile(personWith({ name: 'A' })).replace('"name":', '"name"');
    const { person, issues } = read(text);
    expect(person).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'SYNTAX', place: { line: 4 } });
  });
});

group('faults', () => {
  const faultsOf = (parts: object) =>
    read(written({ ...SMALL, ...parts })).issues.map(({ code, path }) => `${code} ${path.join('/')}`);

  test('all have their places, and no profile is read', () => {
    const { person, issues } = read(
      written({ ...SMALL, ratings: { sql: { self: -1 }, go: { self: 'a/b' }, '!': {} }, targetRoles: 'x' }),
    );
    expect(person).toBeUndefined();
    expect(issues.map(({ code, place }) => `${code} ${place?.line}`).sort()).toEqual(
      ['FIELD_VALUE 9', 'FIELD_VALUE 12', 'FIELD_VALUE 14', 'FIELD_TYPE 16'].sort(),
    );
  });

  test('impossible dates, addresses that run script and repeated ids are refused', () => {
    const evidence = [
      { id: 'a', text: 'x', link: 'javascript:alert(1)' },
      { id: 'b', text: 'x', date: '2026-02-30' },
    ];
    expect(faultsOf({ ratings: { sql: { evidence } } })).toEqual([
      'FIELD_VALUE ratings/sql/evidence/0/link',
      'FIELD_VALUE ratings/sql/evidence/1/date',
    ]);
    const actions = [
      { id: 'a', text: 'x' },
      { id: 'a', text: 'y' },
    ];
    expect(faultsOf({ actions })).toEqual(['ID_DUPLICATE actions/1/id']);
  });

  test('pay and other unknown fields are reported and left out', () => {
    const { person, issues } = read(
      written({ ...SMALL, salary: 1, ratings: { sql: { selv: 1, self: 'working' } } }),
    );
    expect(person?.ratings).toEqual({ sql: rating({ self: 'working' }) });
    expect(JSON.stringify(person)).not.toContain('salary');
    expect(issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'FIELD_UNKNOWN ratings/sql/selv',
      'FIELD_UNKNOWN salary',
    ]);
  });

  test('listed unknown fields have the nearest known one, and the rest are counted', () => {
    const selves = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`s${at}`, { selff: 1 }]));
    const { issues } = read(written({ ...SMALL, ratings: selves }));
    const unknown = issues.filter(({ code }) => code === 'FIELD_UNKNOWN');
    expect(unknown).toHaveLength(50);
    for (const { args } of unknown) expect(args).toEqual({ field: 'selff', nearest: 'self' });
    expect(issues.at(-1)).toMatchObject({ code: 'IMPORT_FAULTS_MORE', args: { count: 70 } });
  });

  test('keys that would reach a prototype are reported and do not reach it', () => {
    const text = `{"schemaVersion":1,"id":"p1","ladder":{"id":"small"},"__proto__":{"polluted":1},
      "ratings":{"__proto__":{"self":"working"},"constructor":{"self":"working"}},
      "seen":{"both":{"__proto__":"x"}},"changed":{"__proto__":{"at":"x","by":"x"}}}`;
    const { person, issues } = read(text);
    expect(issues.map(({ code, path }) => `${code} ${path.join('/')}`).sort()).toEqual([
      'FIELD_UNKNOWN __proto__',
      'FIELD_UNKNOWN changed/__proto__',
      'FIELD_UNKNOWN ratings/__proto__',
      'FIELD_UNKNOWN seen/both/__proto__',
    ]);
    expect(Object.keys(person?.ratings ?? {})).toEqual(['constructor']);
    expect(Object.getPrototypeOf(person?.ratings)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    ['deep nesting', `{"ladder":{},"ratings":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'SYNTAX'],
    ['deep nesting that ends early', `{"a":${'['.repeat(300_000)}`, 'PERSON_CUT_OFF'],
    ['fifty megabytes', `{"a":"${'x'.repeat(50_000_000)}"}`, 'PERSON_TOO_LARGE'],
    [
      'ten thousand unknown fields',
      `{"id":"p","ladder":{"id":"x"},"ratings":{"sql":{${Array.from({ length: 10_000 }, (_, at) => `"f${at}":1`).join()}}}}`,
      'FIELD_UNKNOWN',
    ],
    [
      'an unknown field in each of two thousand ratings',
      `{"id":"p","ladder":{"id":"x"},"ratings":{${Array.from({ length: 2_000 }, (_, at) => `"f${at}":{"selff":1}`).join()}}}`,
      'FIELD_UNKNOWN',
    ],
    [
      'five thousand bad answers',
      `{"id":"p","ladder":{"id":"x"},"ratings":{${Array.from({ length: 5_000 }, (_, at) => `"f${at}":{"self":-1}`).join()}}}`,
      'FIELD_VALUE',
    ],
    ['a long line of quotes', `{"a":"${'\\"'.repeat(1_500_000)}`, 'PERSON_CUT_OFF'],
  ])('%s is told with little work', async (_, text, code) => {
    // jsonc-parser makes a dozen calls for each character.
    let issues: ReturnType<typeof read>['issues'] = [];
    expect(await callsIn(() => ({ issues } = read(text)))).toBeLessThan(25 * text.length);
    expect(issues.length).toBeLessThan(200);
    expect(codesOf(issues)).toContain(code);
  });
});
