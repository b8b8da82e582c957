import { expect, test } from 'vitest';
import type { GapReport } from '../../src/cli/commands/gap/report';
import { writeJson } from '../../src/formats/own/write';
import { readLadderFolder } from '../../src/formats/own/ladderFolder';
import { ladderSchema } from '../../src/model/ladder/ladder';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';

async function report(...argv: string[]): Promise<GapReport> {
  const { code, out, err } = await rungs('gap', ...argv, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as GapReport;
}

test('JSON has the figures, the rows that add up to them, and pay', async () => {
  const gap = await report(folderWith(SOUND), 'engineer', 'senior');
  expect(gap).toMatchObject({
    from: { id: 'engineer', title: 'Engineer' },
    to: { id: 'senior', title: 'Senior Engineer' },
    steps: 3,
    skillsShort: 2,
    pay: {
      from: { min: 40_000, max: 60_000, currency: 'EUR', period: 'year' },
      to: { min: 60_000, max: 80_000 },
      difference: { amount: 20_000, share: 0.4, bound: 'exact' },
    },
    experience: { moreYears: 3 },
  });
  expect(gap.readiness).toBeCloseTo(2 / 5, 12);
  expect(gap.retention).toBeCloseTo(2 / 6, 12);
  expect(gap.fit).toBeCloseTo(4 / 11, 12);
  expect(gap.skills).toEqual([
    expect.objectContaining({
      skill: 'sql',
      name: 'SQL',
      held: 2,
      asked: 3,
      weight: 1,
      class: 'deepen',
      step: 1,
    }),
    expect.objectContaining({ skill: 'talks', name: 'Talks', held: 0, asked: 2, class: 'learn', step: 2 }),
    expect.objectContaining({
      skill: 'writing',
      name: 'Writing',
      held: 4,
      asked: 0,
      class: 'unused',
      step: 0,
    }),
  ]);
  expect(gap.skills.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(gap.readiness, 12);
  expect(gap.skills.reduce((sum, { shortfall }) => sum + shortfall, 0)).toBeCloseTo(1 - gap.readiness, 12);
  expect(gap.pay).not.toHaveProperty('reason');
});

test('finds a role by id, title or alias, and a ladder in a folder, YAML or JSON', async () => {
  const files = Object.entries(SOUND).map(([path, text]) => ({ path, text }));
  const json = writeJson(ladderSchema.parse(readLadderFolder(files).value));
  const folder = folderWith({ ...SOUND, 'whole.json': json, 'whole.yaml': json });
  const expected = await report(folder, 'engineer', 'senior');
  expect(await report(folder, 'DEVELOPER', 'senior-engineer')).toEqual(expected);
  expect(await report(`${folder}/whole.json`, 'Engineer', 'Senior engineer')).toEqual(expected);
  expect(await report(`${folder}/whole.yaml`, 'developer', 'senior')).toEqual(expected);
});

test('pay that cannot be compared has a reason and no difference', async () => {
  const senior = SOUND['roles/senior.yaml'] ?? '';
  const dollars = senior.replace('max: 80000', 'max: 80000, currency: USD');
  const other = await report(folderWith({ ...SOUND, 'roles/senior.yaml': dollars }), 'engineer', 'senior');
  expect(other.pay).toMatchObject({ reason: 'currency', to: { currency: 'USD' } });
  expect(other.pay).not.toHaveProperty('difference');
  const unpaid = senior.replace(/^pay:.*\n/m, '');
  const none = await report(folderWith({ ...SOUND, 'roles/senior.yaml': unpaid }), 'engineer', 'senior');
  expect(none.pay).toMatchObject({ reason: 'noPay', to: null });
});

test('text has the figures and five groups', async () => {
  const { code, out } = await rungs('gap', folderWith(SOUND), 'engineer', 'senior');
  expect(code).toBe(0);
  expect(out).toBe(`Engineer → Senior Engineer
3 steps in 2 skills
Readiness 40.0%: the share of Senior Engineer's requirements that is already met
Retention 33.3%: the share of Engineer's skills that stays in use
Fit 36.4%: readiness and retention combined

To learn (1)
  Talks    Not yet → Working    0.0% held, 40.0% missing

To deepen (1)
  SQL      Working → Practitioner   40.0% held, 20.0% missing

Met (0)
  none

Exceeded (0)
  none

Not required there (1)
  Writing  Expert

Responsibilities new in Senior Engineer (1)
  Plan the work

Pay
  Engineer: EUR 40,000 to EUR 60,000 per year
  Senior Engineer: EUR 60,000 to EUR 80,000 per year
  Difference: +EUR 20,000 at the midpoint (+40.0%): EUR 50,000 → EUR 70,000

Experience, at least
  1 year → 4 years (3 more)

Education, at least
  None asked
`);
});

test('missing pay is never printed as 0', async () => {
  const senior = (SOUND['roles/senior.yaml'] ?? '').replace(/^pay:.*\n/m, '');
  const { out } = await rungs(
    'gap',
    folderWith({ ...SOUND, 'roles/senior.yaml': senior }),
    'engineer',
    'senior',
  );
  expect(out).toContain('Senior Engineer: not stated');
  expect(out).toContain('Difference: Not comparable: one of the roles states no pay.');
});

test('the gap of a role to itself is empty', async () => {
  const { out } = await rungs('gap', folderWith(SOUND), 'senior', 'senior');
  expect(out).toContain('No gap');
  expect(out).toContain('Readiness 100.0%');
});

test('a neighbour that is only named is a role as well', async () => {
  const folder = folderWith({
    ...SOUND,
    'roles/senior.yaml': `${SOUND['roles/senior.yaml']}lateral: [Team Lead]\n`,
  });
  const gap = await report(folder, 'senior', 'team lead');
  expect(gap).toMatchObject({
    to: { id: 'title:team-lead', title: 'Team Lead' },
    steps: 0,
    pay: { to: null },
  });
});

test('an unknown role lists the nearest names', async () => {
  const { code, out, err } = await rungs('gap', folderWith(SOUND), 'Enginere', 'Senoir Engineer');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('no role “Enginere”');
  expect(err).toContain('  Engineer\n');
  expect(err).toContain('no role “Senoir Engineer”');
  expect(err).toContain('  Senior Engineer\n');
  const far = await rungs('gap', folderWith(SOUND), 'zzz', 'zzz');
  expect(far.err.match(/no role “zzz”/g)).toHaveLength(1);
  expect(far.err).toContain('include:\n  Engineer\n');
});

test('a ladder with errors prints its issues instead of figures', async () => {
  const folder = folderWith({
    ...SOUND,
    'roles/senior.yaml': (SOUND['roles/senior.yaml'] ?? '').replace('skill: sql', 'skill: sqk'),
  });
  const text = await rungs('gap', folder, 'engineer', 'senior');
  expect([text.code, text.out]).toEqual([1, '']);
  expect(text.err).toContain('error SKILL_UNKNOWN');
  const json = await rungs('gap', folder, 'engineer', 'senior', '--format=json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toMatchObject({ issues: [{ code: 'SKILL_UNKNOWN' }] });
  expect((await rungs('gap', `${folder}/none`, 'a', 'b')).code).toBe(1);
});

test('an inherited requirement names its role, and --own compares own requirements alone', async () => {
  const folder = folderWith({
    ...SOUND,
    'roles/senior.yaml': `${SOUND['roles/senior.yaml'] ?? ''}buildsOn: [Engineer]\n`,
  });
  const gap = await report(folder, 'senior', 'engineer');
  expect(gap.readiness).toBe(1);
  const up = await report(folder, 'engineer', 'senior');
  expect(up.skills.find(({ skill }) => skill === 'writing')).toMatchObject({ asked: 4, from: 'engineer' });
  expect((await rungs('gap', folder, 'engineer', 'senior')).out).toMatch(/Writing .*, from Engineer/);
  const own = await report(folder, 'engineer', 'senior', '--own');
  expect(own.skills.find(({ skill }) => skill === 'writing')).toMatchObject({ asked: 0, class: 'unused' });
});
