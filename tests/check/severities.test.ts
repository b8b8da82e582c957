import { describe as group, expect, test } from 'vitest';
import { checkLadder } from '../../src/check/check';
import { describe } from '../../src/i18n/en/describe';
import { salvage } from '../../src/check/salvage';
import { ISSUE_CODES, settingsFor, withSeverities } from '../../src/check/severities';
import { OF_FAULTS } from '../../src/cli/terminal/messages';
import { readLadderFolder } from '../../src/formats/own/ladderFolder';
import { readText } from '../../src/formats/text/locatedYaml';
import { isError, issue, severityOf } from '../../src/model/validation/issue';
import type { LadderInput } from '../../src/model/ladder/ladder';
import { band, checkValue, codesOf, ladderWith, role, skill } from '../fixtures/ladder/ladder';
import { growthOf } from '../fixtures/countedWork';

/** Two skills that no role requires, and advancement that pays less. */
const parts: Partial<LadderInput> = {
  skills: [skill('SQL'), skill('COBOL'), skill('Fortran')],
  roles: [
    role('J', { advancementTo: ['S'], pay: [band(5, 9)], requirements: [{ skill: 'sql', level: 1 }] }),
    role('S', { level: 'senior', pay: [band(2, 3)] }),
  ],
};
const withChecks = (checks: LadderInput['checks'], more: Partial<LadderInput> = {}) =>
  checkValue(ladderWith({ ...parts, ...more, checks }));

const severities = (checks: LadderInput['checks']) =>
  withChecks(checks).issues.map(({ code, severity }) => `${severity} ${code}`);

group('what a ladder sets', () => {
  test('no settings: each issue has the severity of its code', () => {
    const { issues, silenced } = withChecks(undefined);
    expect(codesOf(issues)).toEqual(['ADVANCEMENT_PAYS_LESS', 'SKILL_UNUSED', 'SKILL_UNUSED']);
    for (const { code, severity } of issues) expect(severity).toBe(severityOf(code));
    expect(silenced.size).toBe(0);
  });

  test('a rule is raised to an error', () => {
    expect(severities({ SKILL_UNUSED: 'error' })).toEqual([
      'warning ADVANCEMENT_PAYS_LESS',
      'error SKILL_UNUSED',
      'error SKILL_UNUSED',
    ]);
  });

  test('an issue of a rule that is off is counted and not listed', () => {
    const { issues, silenced } = withChecks({ SKILL_UNUSED: 'off', ADVANCEMENT_PAYS_LESS: 'error' });
    expect(codesOf(issues)).toEqual(['ADVANCEMENT_PAYS_LESS']);
    expect(issues.every(isError)).toBe(true);
    expect([...silenced]).toEqual([['SKILL_UNUSED', 2]]);
  });

  test('an advisory error is lowered', () => {
    const roles = [role('J', { advancementTo: ['S'] }), role('S', { level: 'senior', advancementTo: ['J'] })];
    const found = (setting: 'warning' | 'off') =>
      withChecks({ ADVANCEMENT_CYCLE: setting }, { roles, skills: [] });
    const { issues } = found('warning');
    expect(issues.find(({ code }) => code === 'ADVANCEMENT_CYCLE')?.severity).toBe('warning');
    expect(codesOf(found('off').issues)).not.toContain('ADVANCEMENT_CYCLE');
  });

  test('issues of reading can be raised to errors', () => {
    const stored = issue('CSV_LEVEL_READ', [], { word: 'Wrking', step: 'Working' });
    const read = {
      value: ladderWith({ checks: { CSV_LEVEL_READ: 'error' } }),
      issues: [stored],
      locate: () => undefined,
    };
    expect(checkLadder(read).issues).toEqual([{ ...stored, severity: 'error' }]);
  });

  test('places stay the same, and a folder sets severities in ladder.yaml', () => {
    const files = [
      {
        path: 'ladder.yaml',
        text: `id: small
title: Small
levels: [{ id: junior, name: Junior }]
families: [{ id: data, name: Data }]
checks:
  SKILL_UNUSED: error
  PAY_UNSOURCED: off
`,
      },
      { path: 'skills.yaml', text: '- { id: sql, name: SQL, kind: hard }\n' },
      {
        path: 'roles/j.yaml',
        text: 'id: j\ntitle: J\nfamily: data\nlevel: junior\npay: [{ min: 1, max: 2, currency: USD }]\n',
      },
    ];
    const { issues, silenced } = checkLadder(readLadderFolder(files));
    expect(issues.map(({ code, severity, place }) => [code, severity, place?.file, place?.line])).toEqual([
      ['SKILL_UNUSED', 'error', 'skills.yaml', 1],
    ]);
    expect([...silenced]).toEqual([['PAY_UNSOURCED', 1]]);
  });
});

group('what a ladder may not set', () => {
  test('an unknown code is reported with the nearest', () => {
    const { issues } = withChecks(
      Object.fromEntries([
        ['SKILL_UNUSD', 'off'],
        ['constructor', 'off'],
      ] as const),
    );
    const unknown = issues.filter(({ code }) => code === 'FIELD_UNKNOWN');
    expect(unknown.map(({ path }) => path)).toEqual([
      ['checks', 'SKILL_UNUSD'],
      ['checks', 'constructor'],
    ]);
    const [first] = unknown;
    expect(first && describe(first).remedy).toBe('Did you mean “SKILL_UNUSED”?');
  });

  test('a rule that is not advisory cannot be lowered or switched off; trying to is an issue', () => {
    for (const code of ISSUE_CODES) {
      const own = severityOf(code);
      for (const setting of ['off', 'warning'] as const) {
        if (settingsFor(code).includes(setting)) continue;
        const { issues } = withChecks({ [code]: setting } as LadderInput['checks']);
        const [fault] = issues.filter((one) => one.code === 'FIELD_VALUE');
        expect(fault?.path, code).toEqual(['checks', code]);
        expect(fault && describe(fault).message).toContain(`“checks.${code}” is ${setting}. Allowed: ${own}`);
      }
    }
  });

  test('such an issue keeps its severity', () => {
    const { issues } = withChecks({ SKILL_UNKNOWN: 'off' }, { skills: [] });
    expect(issues.filter(({ code }) => code === 'SKILL_UNKNOWN').map(isError)).toEqual([true]);
  });

  test('the remaining rules are advisory', () => {
    expect([...ISSUE_CODES].filter((code) => settingsFor(code).includes('off'))).toEqual([
      'ADVANCEMENT_CYCLE',
      'PAY_UNSOURCED',
      'ADVANCEMENT_DOWN',
      'ADVANCEMENT_PAYS_LESS',
      'LATERAL_BANDS_APART',
      'HIGHER_ASKS_LESS',
      'REQUIREMENT_LOWERED',
      'ROLE_UNREACHABLE',
      'ROLE_DEAD_END',
      'SKILL_LOOKALIKE',
      'SKILL_UNUSED',
      'LEVEL_INFERRED',
    ]);
  });

  test('an invalid setting is reported at its place', () => {
    const { issues, document } = checkValue(ladderWith({ checks: { SKILL_UNUSED: false } as never }));
    expect(issues).toMatchObject([{ code: 'FIELD_VALUE', path: ['checks', 'SKILL_UNUSED'] }]);
    expect(document).toBeUndefined();
  });

  test('unknown codes take time proportional to their number', async () => {
    const check = (count: number) => {
      const checks = Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`SKILL_${at}`, 'off' as const]),
      );
      expect(withChecks(checks).issues.filter(({ code }) => code === 'FIELD_UNKNOWN')).toHaveLength(count);
    };
    expect(await growthOf(2_000, check)).toBeLessThan(2.3);
  });
});

group('with what the rest of the house makes of it', () => {
  test('a ladder whose own checks raise errors is drawn completely', () => {
    const value = ladderWith({ ...parts, checks: { SKILL_UNUSED: 'error' } });
    const saved = salvage(value, checkValue(value));
    expect(saved?.graph.document.roles).toHaveLength(2);
    expect(saved?.issues.filter(isError)).toHaveLength(2);
  });

  test('dropping invalid parts keeps each issue with its role', () => {
    const text = `id: small
title: Small
levels: [{ id: junior, name: Junior }, { id: senior, name: Senior }]
families: [{ id: data, name: Data }]
checks: { FIELD_UNKNOWN: error }
roles:
  - { id: broken, title: Broken, family: data }
  - { id: j, title: J, family: data, level: junior, colour: red, advancementTo: [S] }
  - { id: s, title: S, family: data, level: nowhere }
`;
    const read = readText('small.yaml', text);
    const saved = salvage(read.value, checkLadder(read));
    expect(saved?.issues.map(({ code, role: id, severity }) => [code, id, severity])).toEqual([
      ['LEVEL_UNKNOWN', 's', 'error'],
      ['FIELD_MISSING', 'broken', 'error'],
      ['FIELD_UNKNOWN', 'j', 'error'],
    ]);
    expect(saved?.graph.document.roles.map(({ id }) => id)).toEqual(['j']);
  });

  test('an unchanged issue stays the same object', () => {
    const stored = [issue('SKILL_UNUSED', [], { skill: 'a' }), issue('LADDER_EMPTY', [], {})];
    const { issues } = withSeverities(stored, { SKILL_UNUSED: 'warning', LADDER_EMPTY: 'off' });
    expect(issues[0]).toBe(stored[0]);
    expect(issues[1]).toBe(stored[1]);
  });
});

test('issues that are not listed are summarised in one line', () => {
  expect(OF_FAULTS.silenced(1, ['SKILL_UNUSED'])).toBe(
    '1 problem not listed, because this ladder turns off SKILL_UNUSED.',
  );
  expect(OF_FAULTS.silenced(1_201, ['SKILL_UNUSED', 'PAY_UNSOURCED'])).toBe(
    '1201 problems not listed, because this ladder turns off SKILL_UNUSED, PAY_UNSOURCED.',
  );
});
