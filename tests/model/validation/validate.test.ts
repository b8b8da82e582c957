import { describe, expect, test } from 'vitest';
import { valueKind } from '../../../src/model/validation/reasons';
import { validate, type Validated } from '../../../src/model/validation/validate';
import { LARGE, MAX_ENTRIES, MAX_FIELDS } from '../../../src/model/validation/validateLarge';
import { ladderSchema, type LadderDocument } from '../../../src/model/ladder/ladder';
import { ladderWith, role, skill } from '../../fixtures/ladder/ladder';

function parsed(value: object): Validated<LadderDocument> {
  return validate(ladderSchema, value, () => undefined);
}

/** A ladder with more values than are validated at once; `change` makes one requirement of a role. */
function large(change: (at: number) => object = () => ({})): object {
  const roles = Array.from({ length: 300 }, (_, at) =>
    role(`Role ${at}`, {
      requirements: Array.from({ length: 60 }, (__, one) => ({ skill: `s${one}`, level: 1, ...change(at) })),
    }),
  );
  return ladderWith({ roles, skills: [skill('Planning')] });
}

function described(form: Validated<LadderDocument>): string[] {
  return form.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('a large document', () => {
  test('exceeds the limit that the other tests rely on', () => {
    expect(300 * 60 * 3).toBeGreaterThan(LARGE);
  });

  test('is read like a small one', () => {
    const value = large();
    expect(parsed(value).document).toEqual(ladderSchema.parse(value));
    expect(parsed(value).issues).toEqual([]);
  });

  test('is read without unknown fields, each of which is reported', () => {
    const { document, issues } = parsed(large((at) => (at === 7 ? { colour: 'red' } : {})));
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 60 }, () => 'FIELD_UNKNOWN'));
    expect(issues[3]?.path).toEqual(['roles', 7, 'requirements', 3, 'colour']);
    expect(document).toEqual(ladderSchema.parse(large()));
  });

  test('reports the issues of its entries with their paths, and those of its own fields', () => {
    const value = { ...large((at) => (at === 299 ? { level: [] } : {})), title: 7 };
    const found = described(parsed(value));
    expect(found).toHaveLength(61);
    expect(found).toContain('FIELD_TYPE title');
    expect(found[0]).toBe('FIELD_TYPE roles.299.requirements.0.level');
  });

  test('is not reported as empty if every entry is invalid', () => {
    const value = large(() => ({ level: [] }));
    expect(new Set(described(parsed(value)).map((one) => one.split(' ')[0]))).toEqual(
      new Set(['FIELD_TYPE']),
    );
  });
});

test('reports issues up to a limit, and that there are more', () => {
  const roles = Array.from({ length: MAX_ENTRIES }, () => ({ id: 1, title: 2, pay: [3, 4, 5] }));
  const { document, issues } = parsed(ladderWith({ roles: roles as never }));
  expect(document).toBeUndefined();
  expect(issues.length).toBeLessThan(25_000);
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'FIELD_VALUE',
      path: ['roles'],
      args: {
        field: 'roles',
        value: valueKind('FAULTY_LIST'),
        rule: valueKind('AT_MOST_FAULTS', { limit: 20_000 }),
      },
    }),
  );
});

test('reports an entry with too many issues, whether or not the schema can return them', () => {
  const lists = ['requirements', 'pay', 'aliases', 'tags', 'lateral', 'advancementTo', 'entryFrom'];
  const wrong = Object.fromEntries(lists.map((key) => [key, Array.from({ length: MAX_ENTRIES }, () => 0)]));
  const found = described(parsed(ladderWith({ roles: [{ ...role('A'), ...wrong }] })));
  // How many fit depends on the stack size of the engine.
  expect(found.some((one) => /^FIELD_VALUE roles(\.0)?$/.test(one))).toBe(true);
});

test.each([
  ['LIST', Array.from({ length: MAX_ENTRIES + 1 }, () => 0), MAX_ENTRIES],
  [
    'FIELDS',
    Object.fromEntries(Array.from({ length: MAX_FIELDS + 1 }, (_, at) => [`k${at}`, 0])),
    MAX_FIELDS,
  ],
] as const)('%s with more entries than allowed is rejected without being read', (found, levels, most) => {
  expect(parsed({ ...ladderWith({}), levels }).issues).toEqual([
    expect.objectContaining({
      code: 'FIELD_VALUE',
      path: ['levels'],
      args: {
        field: 'levels',
        value: valueKind(found),
        rule: valueKind('AT_MOST_ENTRIES', { limit: most }),
      },
    }),
  ]);
});

test('reads a large document without its unknown top-level field', () => {
  const { document, issues } = parsed({
    ...large(),
    colour: Array.from({ length: 10_000 }, () => [1, 2, 3, 4]),
  });
  expect(issues).toMatchObject([{ code: 'FIELD_UNKNOWN', path: ['colour'] }]);
  expect(document).toEqual(ladderSchema.parse(large()));
});
