import { expect, test } from 'vitest';
import type { RoutesReport } from '../../src/cli/commands/routes/report';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';
import { waysFile } from '../fixtures/ladder/ways';

const DEFAULT = 'data/software-engineering';

async function report(...argv: string[]): Promise<RoutesReport> {
  const { code, out, err } = await rungs('routes', ...argv, '--format', 'json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as RoutesReport;
}

/** `x z` for each route. */
const ways = ({ routes }: RoutesReport) => routes.map(({ stops }) => stops.map(({ id }) => id).join(' '));

test('JSON has every route with its stops, figures, pay and stepping stone', async () => {
  const found = await report(waysFile(), 'A', 'Top');
  expect(found).toMatchObject({
    ladder: { id: 'small' },
    from: { id: 'a', title: 'A' },
    to: { id: 'z', title: 'Z' },
    options: { via: [], avoid: [], without: [], only: null, minPay: null, limit: 8 },
    directSteps: 8,
    exact: true,
    searchedMoves: 8,
    steppingStone: { id: 'x', title: 'X', direct: 8, largestJump: 4 },
  });
  expect(found.explored).toBeGreaterThan(0);
  expect(found).not.toHaveProperty('none');
  expect(ways(found)).toEqual(['z', 'x z']);
  const [direct, stepped] = found.routes;
  expect(direct).toMatchObject({ moves: 1, totalSteps: 8, largestJump: 8, steppingStone: null });
  expect(stepped).toMatchObject({ moves: 2, totalSteps: 8, largestJump: 4, steppingStone: { id: 'x' } });
  expect(stepped?.pays).toEqual([
    expect.objectContaining({ min: 30_000, max: 50_000, currency: 'EUR', period: 'year' }),
    expect.objectContaining({ min: 50_000, max: 70_000 }),
  ]);
  expect(stepped?.stops[0]).toMatchObject({
    id: 'x',
    title: 'X',
    move: 'advancement',
    jump: 4,
    learned: [{ skill: 'algorithms', name: 'Algorithms', from: 0, to: 4, steps: 4 }],
    pay: { from: { min: 20_000 }, to: { min: 30_000 }, difference: { amount: 10_000, bound: 'exact' } },
    paysLess: false,
    leastYears: 3,
  });
});

test.each([
  [['--via', 'Y'], ['y z']],
  [
    ['--avoid', 'x'],
    ['z', 'y z'],
  ],
  [['--avoid', 'x', '--avoid', 'Y'], ['z']],
  [['--avoid', 'x', '--without', 'Web'], ['z']],
  [['--avoid', 'x', '--only', 'advancement'], ['z']],
  [['--avoid', 'x', '--min-pay', '25000'], ['z']],
  [
    ['--avoid', 'x', '--min-pay', '20000'],
    ['z', 'y z'],
  ],
  [['--limit', '1'], ['z']],
])('%j leaves the routes that keep to it', async (options, expected) => {
  expect(ways(await report(waysFile(), 'a', 'z', ...options))).toEqual(expected);
});

test('the least pay has the currency and period of the destination, and unknown pay is reported', async () => {
  const found = await report(waysFile({ x: { pay: [] } }), 'a', 'z', '--min-pay', '35000.5');
  expect(found.options.minPay).toEqual({ amount: 35_000.5, currency: 'EUR', period: 'year', region: 'DE' });
  expect(found.routes[1]?.stops.map(({ payFloor }) => payFloor)).toEqual(['unknown', 'met']);
  expect(found.routes[1]?.pays[0]).toBeNull();
  const { out } = await rungs('routes', waysFile({ x: { pay: [] } }), 'a', 'z', '--min-pay', '35000');
  expect(out).toContain('Option: never below EUR 35,000 per year');
  expect(out).toContain('pay not stated; pay cannot be compared with the minimum');
  expect(out).not.toContain('EUR 0');
  const unpaid = await rungs('routes', waysFile(), 'a', 'w', '--min-pay', '35000');
  expect([unpaid.code, unpaid.out]).toEqual([2, '']);
  expect(unpaid.err).toContain('W states no pay');
});

test('if options exclude every route, names each option that would open one', async () => {
  const argv = ['a', 'z', '--limit', '1', '--via', 'y'];
  const found = await report(waysFile(), ...argv);
  expect(found.routes).toEqual([]);
  expect(found.none).toEqual({
    why: 'options',
    opens: [
      { option: 'via', roles: [{ id: 'y', title: 'Y' }] },
      { option: 'limit', moves: 2 },
    ],
  });
  const { code, out } = await rungs('routes', waysFile(), ...argv);
  expect(code).toBe(0);
  expect(out).toBe(`A → Z
Option: through Y
Option: at most 1 move
The options exclude every route. Any one of these changes allows one:
  Do not require Y
  Allow 2 moves
`);
});

test.each([
  [['--only', 'lateral'], { option: 'kinds', kinds: ['advancement'] }, 'Allow moves of both kinds'],
  [['--avoid', 'z'], { option: 'avoid', roles: [{ id: 'z', title: 'Z' }] }, 'Allow Z'],
  [['--without', 'data'], { option: 'without', families: [{ id: 'data', name: 'Data' }] }, 'Allow Data'],
  [
    ['--min-pay', '70000'],
    { option: 'minPay', floor: { amount: 60_000, currency: 'EUR', period: 'year', region: 'DE' } },
    'Lower the minimum pay to EUR 60,000 per year',
  ],
])('%j closes every route, and says what opens one', async (options, opens, text) => {
  expect((await report(waysFile(), 'a', 'z', ...options)).none).toEqual({ why: 'options', opens: [opens] });
  expect((await rungs('routes', waysFile(), 'a', 'z', ...options)).out).toContain(`\n  ${text}\n`);
});

test('reports roles that no moves connect, and a start equal to its destination', async () => {
  expect((await report(waysFile(), 'a', 'w')).none).toEqual({ why: 'unconnected' });
  expect((await rungs('routes', waysFile(), 'a', 'w')).out).toContain('No chain of moves leads');
  expect((await report(waysFile(), 'a', 'A')).none).toEqual({ why: 'sameRole' });
  expect((await rungs('routes', waysFile(), 'a', 'a')).out).toContain('Both ends are the same role.');
});

test('text has each stop with its pay and the rows that add up to its steps', async () => {
  const { code, out } = await rungs('routes', waysFile(), 'a', 'z');
  expect(code).toBe(0);
  expect(out).toBe(`A → Z
2 routes, Pareto-optimal by moves, steps and largest jump
Through X the largest jump falls from 8 steps to 4

Route 1: 1 move, 8 steps, largest jump 8
  A
      EUR 20,000 to EUR 40,000 per year, DE
  → Z: 8 steps
      EUR 50,000 to EUR 70,000 per year, DE (+100.0%)
      Algorithms  Not yet → Expert  4 steps
      Benches     Not yet → Expert  4 steps

Route 2: 2 moves, 8 steps (4 + 4), largest jump 4
  A
      EUR 20,000 to EUR 40,000 per year, DE
  → X: 4 steps
      EUR 30,000 to EUR 50,000 per year, DE (+33.3%); at least 3 years
      Algorithms  Not yet → Expert  4 steps
  → Z: 4 steps
      EUR 50,000 to EUR 70,000 per year, DE (+50.0%)
      Benches  Not yet → Expert  4 steps

An example profile to talk about, not a checklist.
`);
});

test('text marks a lateral move and lower pay', async () => {
  const { out } = await rungs('routes', waysFile(), 'a', 'z', '--via', 'y');
  expect(out).toContain('  ↔ Y: 2 steps, sideways\n');
  expect(out).toContain('(−33.3%, less than the role before)');
});

test('a stop that is only named does not count as zero steps', async () => {
  const { out } = await rungs('routes', waysFile(), 'w', 'outside');
  expect(out).toContain('  ↔ Outside: not described by the ladder, sideways\n');
});

test('lists every unknown name with the nearest ones', async () => {
  const { code, out, err } = await rungs(
    'routes',
    DEFAULT,
    'Back End Enginer',
    'Principal Engineer',
    ...['--via', 'Staf Software Engineer', '--without', 'Managment', '--without', 'management'],
  );
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('no role “Back End Enginer”. Did you mean one of these?\n  Back End Engineer\n');
  expect(err).toContain('no role “Staf Software Engineer”. Did you mean one of these?\n  Staff Software');
  expect(err).toContain('no family “Managment”. Did you mean one of these?\n  Management\n');
  expect(err.match(/The ladder has no/g)).toHaveLength(3);
});

test('a ladder with errors prints its issues instead of routes', async () => {
  const folder = folderWith({ ...SOUND, 'roles/x.yaml': 'id: x\n' });
  const text = await rungs('routes', folder, 'engineer', 'senior');
  expect([text.code, text.out]).toEqual([1, '']);
  expect(text.err).toContain('error FIELD_MISSING');
  const json = await rungs('routes', folder, 'engineer', 'senior', '--format', 'json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.out)).toHaveProperty('issues.0.code', 'FIELD_MISSING');
});

test.each([
  [['--limit', '0'], '--limit cannot be “0”'],
  [['--limit', '2.5'], 'a whole number of at least 1'],
  [['--limit', 'many'], '“many”'],
  [['--min-pay', '120k'], 'an amount in digits'],
  [['--min-pay', '1,000'], '“1,000”'],
  [['--min-pay', '9'.repeat(400)], 'an amount in digits'],
  [['--min-pay=-5'], '“-5”'],
  [['--only', 'upward'], 'advancement or lateral'],
  [['--gate', 'pay'], 'routes has no option --gate. It is an option of next.'],
  [['C'], 'quotes'],
])('%j is a usage error', async (options, text) => {
  const { code, out, err } = await rungs('routes', waysFile(), 'a', 'z', ...options);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(text);
  expect(err).toContain('--help');
});

test('on the default ladder figures add up, and text has the figures of the JSON', async () => {
  const argv = [DEFAULT, 'Senior Back End Engineer', 'Principal Engineer'];
  const found = await report(...argv);
  const { out } = await rungs('routes', ...argv);
  expect(found.routes.length).toBeGreaterThan(1);
  for (const [at, { stops, moves, totalSteps, largestJump, pays }] of found.routes.entries()) {
    const jumps = stops.map(({ jump }) => jump);
    for (const { jump, learned } of stops) {
      expect(learned.reduce((sum, { steps }) => sum + steps, 0)).toBe(jump);
    }
    expect(jumps.reduce((sum, jump) => sum + jump, 0)).toBe(totalSteps);
    expect(Math.max(...jumps)).toBe(largestJump);
    expect([stops.length, pays.length]).toEqual([moves, moves]);
    expect(out).toContain(
      `Route ${at + 1}: ${moves} moves, ${totalSteps} steps (${jumps.join(' + ')}), largest jump ${largestJump}\n`,
    );
  }
});
