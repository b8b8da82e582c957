import { expect, test } from 'vitest';
import { statsReport } from '../../src/cli/commands/stats/report';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';
import { band, graphOf, ladderWith, role, skill } from '../fixtures/ladder/ladder';

test('text has the figures of the ladder, line by line', async () => {
  const { code, out } = await rungs('stats', folderWith(SOUND));
  expect(code).toBe(0);
  expect(out).toBe(`Small, 2026.1
2 roles described, 0 more only named in moves
1 hard skill, 2 soft skills; 0 not required by any role
4 requirements
1 advancement, 0 lateral moves
Pay stated for 2 roles (100.0%)
  median of band midpoints EUR 60,000 per year (2 roles)

Roles by level, highest first
  Senior  1
  Junior  1

Roles by family
  Data  2

Skills required by most roles
  SQL      2
  Talks    1
  Writing  1
`);
});

/**
 *   senior   S      T
 *            ↑
 *   junior   J ~ K  L → (Elsewhere)      M leads nowhere
 */
const GRAPH = graphOf(
  ladderWith({
    skills: [skill('SQL'), skill('Ink', { kind: 'soft' })],
    roles: [
      role('J', {
        advancementTo: ['S'],
        lateral: ['K'],
        requirements: [{ skill: 'sql', level: 1 }],
        pay: [band(10, 20), band(1, 2), band(5, 7, { currency: 'USD' })],
      }),
      role('K', { pay: [band(30, 40)] }),
      role('L', { family: 'web', advancementTo: ['Elsewhere'], pay: [band(90, 90, { period: 'month' })] }),
      role('M', { pay: [band(100, 200)] }),
      role('S', { level: 'senior' }),
      role('T', { level: 'senior' }),
    ],
  }),
);

test('JSON counts described and named roles, moves by kind, skills no role requires, and dead ends', () => {
  expect(statsReport(GRAPH)).toMatchObject({
    roles: {
      described: 6,
      named: 1,
      byFamily: [
        { id: 'data', roles: 5 },
        { id: 'web', roles: 1 },
      ],
      byLevel: [
        { id: 'lead', roles: 0 },
        { id: 'senior', roles: 2 },
        { id: 'junior', roles: 4 },
      ],
    },
    skills: { hard: 1, soft: 1, unused: 1, mostAsked: [{ id: 'sql', roles: 1 }] },
    requirements: 1,
    moves: { advancement: 2, lateral: 1 },
    deadEnds: [{ id: 'm', title: 'M' }],
  });
});

test('each currency and period has its own median, and a role counts once in each', () => {
  expect(statsReport(GRAPH).pay).toEqual({
    roles: 4,
    medians: [
      { currency: 'EUR', period: 'year', region: 'DE', roles: 3, median: 35 },
      { currency: 'EUR', period: 'month', region: 'DE', roles: 1, median: 90 },
      { currency: 'USD', period: 'year', region: 'DE', roles: 1, median: 6 },
    ],
  });
});

test('a ladder with errors has no figures', async () => {
  const { code, out, err } = await rungs('stats', folderWith({ ...SOUND, 'roles/x.yaml': 'id: x' }));
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('FIELD_MISSING');
  expect((await rungs('stats', folderWith(SOUND), '-f', 'json')).out).toContain('"described": 2');
});
