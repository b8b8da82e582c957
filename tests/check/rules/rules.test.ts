import { describe as suite, expect, test } from 'vitest';
import { describe } from '../../../src/i18n/en/describe';
import type { IssueCode } from '../../../src/model/validation/issue';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { band, checkValue, codesOf, faultsOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';

test('a valid ladder has no issue', () => {
  expect(checkValue(ladderWith()).issues).toEqual([]);
});

const sql = (level: string | number) => [{ skill: 'sql', level }];
const junior = role('J', { advancementTo: ['S'], requirements: sql('working') });
const senior = role('S', { level: 'senior', requirements: sql('practitioner') });

interface Case {
  name: string;
  code: IssueCode;
  ladder: LadderInput;
  /** Each issue's path and the texts that its sentence must contain; an empty list means no issue. */
  faults: { path: string; holds: string[] }[];
}

/** One ladder per line: what is wrong, where, and which values the sentences contain. */
const CASES: Case[] = [
  {
    name: 'a ladder without roles',
    code: 'LADDER_EMPTY',
    ladder: ladderWith({ roles: [] }),
    faults: [{ path: 'roles', holds: ['no role'] }],
  },
  {
    name: 'two roles with one id',
    code: 'ID_DUPLICATE',
    ladder: ladderWith({
      roles: [junior, senior, role('Other', { id: 'j', lateral: ['J'], level: 'senior' })],
    }),
    faults: [{ path: 'roles.2.id', holds: ['“j”', 'role'] }],
  },
  {
    name: 'two skills, levels, families, steps and sources with one id',
    code: 'ID_DUPLICATE',
    ladder: ladderWith({
      skills: [skill('SQL'), skill('Other', { id: 'sql' })],
      levels: [
        { id: 'junior', name: 'Junior' },
        { id: 'senior', name: 'Senior' },
        { id: 'senior', name: 'Grand' },
      ],
      families: [
        { id: 'data', name: 'Data' },
        { id: 'data', name: 'Else' },
      ],
      scale: [
        { id: 'working', name: 'Working' },
        { id: 'practitioner', name: 'Practitioner' },
        { id: 'working', name: 'More' },
      ],
      sources: [
        { id: 'survey', title: 'A' },
        { id: 'survey', title: 'B' },
      ],
    }),
    faults: [
      { path: 'families.1.id', holds: ['“data”', 'family'] },
      { path: 'levels.2.id', holds: ['“senior”', 'level'] },
      { path: 'scale.2.id', holds: ['“working”', 'scale step'] },
      { path: 'skills.1.id', holds: ['“sql”', 'skill'] },
      { path: 'sources.1.id', holds: ['“survey”', 'source'] },
    ],
  },
  {
    name: 'one skill asked by id and again by alias',
    code: 'REQUIREMENT_DUPLICATE',
    ladder: ladderWith({
      skills: [skill('SQL', { aliases: ['Query language'] })],
      roles: [{ ...junior, requirements: [...sql(2), { skill: 'query language', level: 3 }] }, senior],
    }),
    faults: [{ path: 'roles.0.requirements.1.skill', holds: ['J', '“SQL”'] }],
  },
  {
    name: 'a title that two roles have',
    code: 'TITLE_AMBIGUOUS',
    ladder: ladderWith({ roles: [junior, senior, { ...senior, id: 's2', title: ' s ', lateral: ['j'] }] }),
    faults: [{ path: 'roles.2.title', holds: ['“s”', 's, s2'] }],
  },
  {
    name: 'a title that is an alias of another role, and one that three share',
    code: 'TITLE_AMBIGUOUS',
    ladder: ladderWith({
      roles: [
        { ...junior, aliases: ['Dev', 'S'] },
        { ...senior, aliases: ['dév'] },
        role('T', { aliases: ['DEV'], level: 'senior', lateral: ['S'] }),
      ],
    }),
    faults: [
      { path: 'roles.1.aliases.0', holds: ['“dév”', 'j, s, t'] },
      { path: 'roles.1.title', holds: ['“S”', 'j, s'] },
    ],
  },
  {
    name: 'an alias that repeats the role’s own title',
    code: 'TITLE_AMBIGUOUS',
    ladder: ladderWith({ roles: [{ ...junior, aliases: ['J', 'j'] }, senior] }),
    faults: [],
  },
  {
    name: 'a skill named as another skill’s alias',
    code: 'SKILL_AMBIGUOUS',
    ladder: ladderWith({ skills: [skill('SQL', { aliases: ['Queries'] }), skill('Queries')] }),
    faults: [{ path: 'skills.1.name', holds: ['“Queries”', 'sql, queries'] }],
  },
  {
    name: 'a skill the ladder does not hold, one letter off',
    code: 'SKILL_UNKNOWN',
    ladder: ladderWith({
      skills: [skill('Statistics')],
      roles: [
        { ...junior, requirements: [{ skill: 'statistcs', level: 1 }] },
        { ...senior, requirements: [] },
      ],
    }),
    faults: [{ path: 'roles.0.requirements.0.skill', holds: ['J', '“statistcs”', '“Statistics”'] }],
  },
  {
    name: 'a skill like no other',
    code: 'SKILL_UNKNOWN',
    ladder: ladderWith({ roles: [{ ...junior, requirements: [{ skill: 'Falconry', level: 1 }] }, senior] }),
    faults: [{ path: 'roles.0.requirements.0.skill', holds: ['“Falconry”', 'Add it'] }],
  },
  {
    name: 'a step the scale does not have, by name and by value',
    code: 'STEP_UNKNOWN',
    ladder: ladderWith({
      roles: [
        { ...junior, requirements: sql('guru') },
        { ...senior, requirements: sql(4.5) },
      ],
    }),
    faults: [
      {
        path: 'roles.0.requirements.0.level',
        holds: ['J', '“guru”', 'Awareness, Working, Practitioner, Expert'],
      },
      { path: 'roles.1.requirements.0.level', holds: ['“4.5”', '0 to 4'] },
    ],
  },
  {
    name: 'an indicator under the name of a step instead of its id',
    code: 'STEP_UNKNOWN',
    ladder: ladderWith({ skills: [skill('SQL', { indicators: { working: 'Reads.', Expert: 'Writes.' } })] }),
    faults: [{ path: 'skills.0.indicators.Expert', holds: ['SQL', '“Expert”', 'expert'] }],
  },
  {
    name: 'a fractional value on the scale',
    code: 'STEP_UNKNOWN',
    ladder: ladderWith({ roles: [{ ...junior, requirements: sql(1.37) }, senior] }),
    faults: [],
  },
  {
    name: 'a family the ladder does not hold',
    code: 'FAMILY_UNKNOWN',
    ladder: ladderWith({
      roles: [
        { ...junior, family: 'dat' },
        { ...senior, family: 'DATA' },
      ],
    }),
    faults: [{ path: 'roles.0.family', holds: ['J', '“dat”', 'Did you mean “'] }],
  },
  {
    name: 'a level the ladder does not hold',
    code: 'LEVEL_UNKNOWN',
    ladder: ladderWith({ roles: [junior, { ...senior, level: 'Seniro' }] }),
    faults: [{ path: 'roles.1.level', holds: ['S', '“Seniro”', 'Did you mean “'] }],
  },
  {
    name: 'families and levels named by id or by name',
    code: 'LEVEL_UNKNOWN',
    ladder: ladderWith({
      levels: [
        { id: 'l1', name: 'Junior' },
        { id: 'l2', name: 'Senior' },
      ],
      roles: [
        { ...junior, level: 'l1' },
        { ...senior, level: 'senior' },
      ],
    }),
    faults: [],
  },
  {
    name: 'sources of a role and of pay that are not listed',
    code: 'SOURCE_UNKNOWN',
    ladder: ladderWith({
      roles: [{ ...junior, source: 'surveys', pay: [band(1, 2, { source: 'x' })] }, senior],
    }),
    faults: [
      { path: 'roles.0.pay.0.source', holds: ['J, pay', '“x”'] },
      { path: 'roles.0.source', holds: ['J', '“surveys”', '“survey”'] },
    ],
  },
  {
    name: 'currencies that no standard knows',
    code: 'CURRENCY_UNKNOWN',
    ladder: ladderWith({
      currency: 'EURO',
      rates: { base: 'usd', asOf: '2026-11', rates: { QQQ: 2 } },
      roles: [{ ...junior, pay: [band(1, 2, { currency: '£' }), band(1, 2, { currency: 'GBP' })] }, senior],
    }),
    faults: [
      { path: 'currency', holds: ['“EURO”'] },
      { path: 'rates.base', holds: ['“usd”', 'capital'] },
      { path: 'rates.rates.QQQ', holds: ['“QQQ”'] },
      { path: 'roles.0.pay.0.currency', holds: ['J', '“£”'] },
    ],
  },
  {
    name: 'pay without any currency',
    code: 'CURRENCY_UNKNOWN',
    ladder: { ...ladderWith({ roles: [{ ...junior, pay: [band(1, 2)] }, senior] }), currency: undefined },
    faults: [{ path: 'roles.0.pay.0', holds: ['J', 'without a currency'] }],
  },
  {
    name: 'pay that begins above its end',
    code: 'PAY_MIN_ABOVE_MAX',
    ladder: ladderWith({ roles: [{ ...junior, pay: [band(90_000, 70_000)] }, senior] }),
    faults: [{ path: 'roles.0.pay.0.min', holds: ['J', '90,000', '70,000'] }],
  },
  {
    name: 'pay of one figure',
    code: 'PAY_MIN_ABOVE_MAX',
    ladder: ladderWith({ roles: [{ ...junior, pay: [band(5, 5)] }, senior] }),
    faults: [],
  },
  {
    name: 'a middle outside the band',
    code: 'PAY_MID_OUTSIDE',
    ladder: ladderWith({
      roles: [{ ...junior, pay: [band(5, 9, { mid: 4 }), band(5, 9, { mid: 9 })] }, senior],
    }),
    faults: [{ path: 'roles.0.pay.0.mid', holds: ['J', '4', '5', '9'] }],
  },
  {
    name: 'pay without source or date',
    code: 'PAY_UNSOURCED',
    ladder: ladderWith({
      roles: [
        {
          ...junior,
          pay: [
            { min: 1, max: 2 },
            { min: 1, max: 2, asOf: '2026' },
            { min: 1, max: 2, source: 'survey' },
            { min: 1, max: 2, url: 'https://example.org/pay', readOn: '2026-11-03' },
          ],
        },
        senior,
      ],
    }),
    faults: [
      { path: 'roles.0.pay.0', holds: ['no source and no date'] },
      { path: 'roles.0.pay.1', holds: ['no source.'] },
      { path: 'roles.0.pay.2', holds: ['no date'] },
    ],
  },
  {
    name: 'a role that names itself, by alias',
    code: 'MOVE_TO_SELF',
    ladder: ladderWith({
      roles: [{ ...junior, aliases: ['Starter'], lateral: [{ role: 'starter' }] }, senior],
    }),
    faults: [{ path: 'roles.0.lateral.0', holds: ['J'] }],
  },
  {
    name: 'an inferred level',
    code: 'LEVEL_INFERRED',
    ladder: ladderWith({
      roles: [{ ...junior, requirements: [{ skill: 'SQL', level: 2, inferred: true }] }, senior],
    }),
    faults: [{ path: 'roles.0.requirements.0.level', holds: ['J', 'Working', '“SQL”'] }],
  },
  {
    name: 'a skill that no role asks',
    code: 'SKILL_UNUSED',
    ladder: ladderWith({ skills: [skill('SQL'), skill('Welding')] }),
    faults: [{ path: 'skills.1', holds: ['“Welding”'] }],
  },
  {
    name: 'unused skills of a ladder without roles, which has its own fault',
    code: 'SKILL_UNUSED',
    ladder: ladderWith({ roles: [] }),
    faults: [],
  },
];

suite('rules', () => {
  test.each(CASES)('$code: $name', ({ code, ladder, faults }) => {
    const found = faultsOf(ladder, code);
    expect(found.map(({ path }) => path.join('.'))).toEqual(faults.map(({ path }) => path));
    found.forEach((fault, at) => {
      const { message, remedy } = describe(fault);
      for (const text of faults[at]?.holds ?? []) expect(`${message} ${remedy}`).toContain(text);
    });
  });
});

test('all problems are reported at once', () => {
  const { issues, document, graph } = checkValue(
    ladderWith({
      currency: 'NOPE',
      roles: [
        role('J', { advancementTo: ['J'], pay: [band(2, 1)] }),
        role('S', { level: 'none', requirements: [{ skill: 'x', level: 'y' }] }),
      ],
    }),
  );
  expect(new Set(codesOf(issues))).toEqual(
    new Set([
      'CURRENCY_UNKNOWN',
      'MOVE_TO_SELF',
      'PAY_MIN_ABOVE_MAX',
      'LEVEL_UNKNOWN',
      'SKILL_UNKNOWN',
      'STEP_UNKNOWN',
      'SKILL_UNUSED',
    ]),
  );
  expect(document?.roles).toHaveLength(2);
  expect(graph?.roles.size).toBe(2);
});
