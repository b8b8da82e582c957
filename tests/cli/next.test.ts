import { expect, test } from 'vitest';
import type { NextReport } from '../../src/cli/commands/next/report';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';
import { waysFile } from '../fixtures/ladder/ways';

const DEFAULT = 'data/software-engineering';

async function report(...argv: string[]): Promise<NextReport> {
  const { code, out, err } = await rungs('next', ...argv, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as NextReport;
}

const ids = ({ moves }: NextReport) => moves.map(({ to }) => to.id);

test('JSON has declared moves first, then the others by fit, each with its kind and figures', async () => {
  const next = await report(waysFile(), 'A');
  expect(next).toMatchObject({ from: { id: 'a', title: 'A' }, gates: [], leftOut: 0 });
  expect(ids(next)).toEqual(['v', 'y', 'z', 'x', 'w']);
  const [v, y, z, , w] = next.moves;
  expect(v).toMatchObject({
    to: { id: 'v', title: 'V' },
    declared: 'advancement',
    kind: 'stepUp',
    levels: 1,
    retention: 1,
    steps: 1,
    pay: { from: { min: 20_000 }, to: { min: 15_000 }, difference: { amount: -5_000 } },
    gates: { pay: 'kept', levels: 'kept' },
    contradiction: { declared: 'advancement', facts: [{ fact: 'paysLess' }] },
  });
  expect(v?.readiness).toBeCloseTo(2 / 3, 12);
  expect(v?.fit).toBeCloseTo(0.8, 12);
  expect(y).toMatchObject({ declared: 'lateral', kind: 'newFamily', newFamily: true, readiness: 0.5 });
  expect(y).not.toHaveProperty('contradiction');
  expect(z).toMatchObject({ readiness: 0.2, steps: 8, gates: { levels: 'crossed' } });
  expect(w).toMatchObject({ declared: null, fit: 1, steps: 0, pay: { reason: 'noPay', to: null } });
});

test.each([
  [['--gate', 'pay'], ['v', 'z', 'x', 'w'], 1],
  [['--gate', 'rung'], ['v', 'y', 'x', 'w'], 1],
  [['--gate', 'pay', '--gate', 'rung'], ['v', 'x', 'w'], 2],
])('%j leaves out what is known to cross it', async (gates, expected, leftOut) => {
  const next = await report(waysFile(), 'a', ...gates);
  expect(ids(next)).toEqual(expected);
  expect(next).toMatchObject({ gates: gates.filter((word) => word !== '--gate'), leftOut });
});

test('a role that is only named is listed if the ladder declares the move', async () => {
  const argv = [waysFile(), 'w'];
  expect((await report(...argv)).moves[0]).toMatchObject({
    to: { id: 'title:outside', title: 'Outside' },
    declared: 'lateral',
    kind: null,
  });
  expect((await rungs('next', ...argv)).out).toContain(
    '  Outside: declared as lateral\n    The ladder does not describe this role.\n',
  );
  const from = await rungs('next', waysFile(), 'outside');
  expect(from.out).toContain('The ladder does not describe Outside, so no skill counts as held.');
});

test('text has two lists, with the biggest gaps and contradictions in the data', async () => {
  const { code, out } = await rungs('next', waysFile(), 'a', '--gate', 'rung');
  expect(code).toBe(0);
  expect(out).toBe(`Next moves from A
Readiness: the share of a role's requirements that A meets; its biggest gaps are listed below it
Retention: the share of A's skills that the role keeps in use
Fit: readiness and retention combined
Gate: At most one level away
1 role left out

Declared by the ladder (3)
  V: step up
    readiness 66.7%, retention 100.0%, fit 80.0%, 1 step, pay −16.7%
    declared as advancement; pays 16.7% less
     33.3%  Care  Working → Practitioner
  Y: new family, declared as lateral
    readiness 50.0%, retention 100.0%, fit 66.7%, 2 steps, pay −33.3%
     50.0%  Benches  Not yet → Working
  X: step up, declared as advancement
    readiness 0.0%, retention 0.0%, fit 0.0%, 4 steps, pay +33.3%
    100.0%  Algorithms  Not yet → Expert

Other roles by fit (1)
  W: new family
    readiness 100.0%, retention 100.0%, fit 100.0%, no steps

An example profile to talk about, not a checklist.
`);
  const paid = await rungs('next', waysFile(), 'a', '--gate', 'pay');
  expect(paid.out).toContain('Gate: At least 75% of current pay\n1 role left out\n');
});

test('text has the first ten others and counts the rest', async () => {
  const { out } = await rungs('next', DEFAULT, 'Senior Back End Engineer');
  const { moves } = await report(DEFAULT, 'Senior Back End Engineer');
  const others = moves.filter(({ declared }) => !declared);
  expect(out).toContain(`Other roles by fit (${others.length})`);
  expect(out).toContain(`  ${others[9]?.to.title}: `);
  expect(out).not.toContain(`  ${others[10]?.to.title}: `);
  expect(out).toContain(`  and ${others.length - 10} more, listed by --format json\n`);
});

test('on the default ladder rows add up, and text has the figures of the JSON', async () => {
  const { moves } = await report(DEFAULT, 'Senior Back End Engineer');
  const { out } = await rungs('next', DEFAULT, 'Senior Back End Engineer');
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  for (const { to, readiness, retention, fit, steps, skills, declared } of moves) {
    expect(skills.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(readiness, 12);
    expect(skills.reduce((sum, { shortfall }) => sum + shortfall, 0)).toBeCloseTo(1 - readiness, 12);
    expect(skills.reduce((sum, { step }) => sum + step, 0)).toBe(steps);
    if (!declared) continue;
    const block = out.slice(out.indexOf(`  ${to.title}: `)).split(/\n {2}(?! )/)[0] ?? '';
    expect(block).toContain(
      `readiness ${percent(readiness)}, retention ${percent(retention)}, fit ${percent(fit)}, ${steps} steps`,
    );
    const rows = [...block.matchAll(/^ {4} *([\d.]+)% {2}/gm)].map((row) => Number(row[1]));
    const sum = rows.reduce((total, row) => total + row, readiness * 100);
    // Each printed row is rounded to a tenth.
    expect(Math.abs(sum - 100)).toBeLessThan(0.05 * rows.length + 1e-9);
  }
});

test('an unknown role lists the nearest names, and a ladder with errors its issues', async () => {
  const unknown = await rungs('next', DEFAULT, 'Princpal Engineer');
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  expect(unknown.err).toContain('  Principal Engineer\n');
  const broken = await rungs('next', folderWith({ ...SOUND, 'roles/x.yaml': 'id: x\n' }), 'engineer');
  expect(broken.code).toBe(1);
  expect(broken.err).toContain('error FIELD_MISSING');
});

test.each([
  [['a', '--gate', 'family'], '--gate cannot be “family”. Use pay or rung.'],
  [['a', '--via', 'x'], 'next has no option --via. It is an option of routes.'],
  [['a', 'z'], 'needs a path and a role; you gave 3 arguments'],
  [[], 'you gave 1 argument'],
])('%j is a usage error', async (argv, text) => {
  const { code, out, err } = await rungs('next', waysFile(), ...argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(text);
});
