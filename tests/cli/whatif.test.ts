import { expect, test } from 'vitest';
import type { WhatIfReport } from '../../src/cli/commands/whatif/report';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';
import { waysFile } from '../fixtures/ladder/ways';

const DEFAULT = 'data/software-engineering';

async function report(...argv: string[]): Promise<WhatIfReport> {
  const { code, out, err } = await rungs('whatif', ...argv, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as WhatIfReport;
}

test('JSON has readiness and steps before and after, and the rows that add up to them', async () => {
  const found = await report(waysFile(), 'a', 'z', '--raise', 'Algorithms');
  expect(found).toMatchObject({
    from: { id: 'a' },
    to: { id: 'z' },
    changes: [{ skill: 'algorithms', name: 'Algorithms', from: 0, to: 1, by: 1 }],
    threshold: 0.8,
    readiness: { before: 0.2 },
    steps: { before: 8, after: 7 },
    skillsShort: { before: 2, after: 2 },
    opens: [],
    closes: [],
  });
  expect(found.readiness.after).toBeCloseTo(0.3, 12);
  expect(found.skills.after).toMatchObject([
    { skill: 'algorithms', name: 'Algorithms', held: 1, asked: 4, step: 3 },
    { skill: 'benches', held: 0 },
    { skill: 'care', held: 2, step: 0 },
  ]);
  for (const side of ['before', 'after'] as const) {
    const sum = found.skills[side].reduce((total, { contribution }) => total + contribution, 0);
    expect(sum).toBeCloseTo(found.readiness[side], 12);
  }
});

test('lists the roles that reach the threshold, including the target', async () => {
  const argv = [waysFile(), 'a', 'z', '--raise', 'algorithms', '--threshold', '25'];
  expect((await report(...argv)).opens).toEqual([
    { id: 'z', title: 'Z', before: 0.2, after: expect.closeTo(0.3, 12) as number },
    { id: 'x', title: 'X', before: 0, after: 0.25 },
  ]);
  // V starts at two thirds, so it opens only with a higher threshold.
  const care = [waysFile(), 'a', 'z', '--raise', 'care'];
  expect((await report(...care)).opens.map(({ id }) => id)).toEqual(['v']);
  expect((await report(...care, '--threshold', '60')).opens).toEqual([]);
});

test('lowering a skill drops roles below the threshold', async () => {
  const argv = [waysFile(), 'a', 'y', '--lower', 'care', '--threshold', '50'];
  const found = await report(...argv);
  expect(found.readiness).toEqual({ before: 0.5, after: 0.25 });
  expect(found.closes.map(({ id }) => id)).toEqual(['y', 'v']);
  expect((await rungs('whatif', ...argv)).out).toContain(`No longer at 50% readiness (2)
  Y  50.0% → 25.0%
  V  66.7% → 33.3%
`);
});

test('raises of a skill add up, a lower undoes one, and levels stay on the scale', async () => {
  const change = async (...options: string[]) =>
    (await report(waysFile(), 'a', 'z', ...options)).changes.map(({ from, to }) => [from, to]);
  expect(await change('--raise', 'care', '--raise', 'Care')).toEqual([[2, 4]]);
  expect(await change('--lower', 'care', '--raise', 'care', '--raise', 'care')).toEqual([[2, 3]]);
  expect(await change('--raise', 'care', '--lower', 'care')).toEqual([[2, 2]]);
  expect(await change(...Array.from({ length: 5 }, () => ['--raise', 'care']).flat())).toEqual([[2, 4]]);
  expect(await change('--lower', 'benches')).toEqual([[0, 0]]);
});

test('counts one more step after the changes, the step that opens most first', async () => {
  const today = await report(waysFile(), 'a', 'z');
  expect(today.changes).toEqual([]);
  expect(today.raises[0]).toMatchObject({
    skill: 'care',
    name: 'Care',
    from: 2,
    to: 3,
    opens: [{ id: 'v', title: 'V', after: 1 }],
    readiness: { before: 0.2, after: 0.2 },
  });
  const then = await report(waysFile(), 'a', 'z', '--raise', 'care');
  expect(then.raises.map(({ skill }) => skill)).toEqual(['algorithms', 'benches']);
  expect(then.raises[0]).toMatchObject({ opens: [], readiness: { after: 0.3 } });
});

test('text has the changes, the sums, the roles that open and the next steps', async () => {
  const { code, out } = await rungs(
    'whatif',
    waysFile(),
    'a',
    'z',
    ...['--raise', 'care', '--raise', 'algorithms', '--lower', 'benches', '--threshold', '90'],
  );
  expect(code).toBe(0);
  expect(out).toBe(`A → Z
  Care        Working → Practitioner
  Algorithms  Not yet → Awareness
  Benches     Not yet, already the lowest step

Readiness 20.0% → 30.0%: the share of the requirements of Z that are met
Steps to gain 8 → 7

Readiness by skill
                                           Before    After  Missing    Steps
  Algorithms  Awareness, Expert required     0.0%    10.0%    30.0%        3
  Benches     Not yet, Expert required       0.0%     0.0%    40.0%        4
  Care        Practitioner                  20.0%    20.0%
  Total                                     20.0%    30.0%    70.0%        7

Roles that these changes bring to 90% readiness (1)
  V  66.7% → 100.0%

Single steps that bring the most roles to 90% readiness
  Algorithms  Awareness → Working: opens no role by itself, Z 30.0% → 40.0% ready
  Benches  Not yet → Awareness: opens no role by itself, Z 30.0% → 40.0% ready

An example profile to talk about, not a checklist.
`);
});

test('text says when a change has no effect', async () => {
  const file = waysFile();
  const none = await rungs('whatif', file, 'a', 'z');
  expect(none.out).toContain('No skills changed. Use --raise and --lower to move a skill up or down a step.');
  expect(none.out).not.toContain('Roles that these changes bring');
  const idle = await rungs('whatif', file, 'x', 'v', '--raise', 'algorithms');
  expect(idle.out).toContain('Algorithms  Expert, already the highest step; not required by V\n');
  expect(idle.out).toContain('No further role reaches 80% readiness.');
  const named = await rungs('whatif', file, 'w', 'outside', '--raise', 'care');
  expect(named.out).toContain('Readiness 100.0%: Outside has no requirements on this ladder\n');
});

test('says when no skill can be raised', async () => {
  const all = ['algorithms', 'benches', 'care'].map((skill) => ({ skill, level: 4 }));
  const { out } = await rungs('whatif', waysFile({ z: { requirements: all } }), 'z', 'a');
  expect(out).toContain('No single step opens another role at this readiness.');
});

test('unknown names list the nearest ones', async () => {
  const { code, out, err } = await rungs(
    'whatif',
    DEFAULT,
    'Senior Back End Engineer',
    'Lead Back End Enginer',
    ...['--raise', 'observabilty', '--lower', 'mentorsip'],
  );
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(
    'no role “Lead Back End Enginer”. Did you mean one of these?\n  Lead Back End Engineer\n',
  );
  expect(err).toContain('no skill “observabilty”. Did you mean one of these?\n  Observability\n');
  expect(err).toContain('no skill “mentorsip”. Did you mean one of these?\n  Mentorship\n');
});

test('a ladder with errors prints its issues instead of figures', async () => {
  const folder = folderWith({ ...SOUND, 'roles/x.yaml': 'id: x\n' });
  const { code, err } = await rungs('whatif', folder, 'engineer', 'senior', '--raise', 'sql');
  expect(code).toBe(1);
  expect(err).toContain('error FIELD_MISSING');
});

test.each([
  [['--threshold', '101'], 'a percentage in digits, from 0 to 100'],
  [['--threshold', '80%'], '“80%”'],
  [['--raise'], 'raise'],
  [['--min-pay', '3'], 'whatif has no option --min-pay. It is an option of routes.'],
])('%j is a usage error', async (options, text) => {
  const { code, out, err } = await rungs('whatif', waysFile(), 'a', 'z', ...options);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(text);
});

test('on the default ladder the gap and the what-if agree, and a raise has the stated effect', async () => {
  const pair = [DEFAULT, 'Senior Back End Engineer', 'Lead Back End Engineer'];
  const gap = JSON.parse((await rungs('gap', ...pair, '--format', 'json')).out) as {
    readiness: number;
    steps: number;
  };
  const today = await report(...pair, '--threshold', '85');
  expect([today.readiness.before, today.steps.before]).toEqual([gap.readiness, gap.steps]);
  const raise = today.raises.find(({ readiness }) => readiness.after > readiness.before);
  if (!raise) throw new Error('no raise helps');
  const then = await report(...pair, '--threshold', '85', '--raise', raise.skill);
  expect(then.readiness.after).toBeCloseTo(raise.readiness.after, 12);
  expect(then.steps.after).toBe(today.steps.before - 1);
  expect(then.opens.map(({ id }) => id)).toEqual(raise.opens.map(({ id }) => id));
});
