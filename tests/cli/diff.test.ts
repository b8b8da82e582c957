import { expect, test } from 'vitest';
import type { DiffReport } from '../../src/cli/commands/diff/report';
import { rungs } from '../fixtures/host/command';
import { folderWith, SOUND } from '../fixtures/host/disk';

/** The next edition of the valid ladder: SQL is renamed, Writing removed, requirements and pay are higher. */
const NEXT = {
  ...SOUND,
  'ladder.yaml': (SOUND['ladder.yaml'] ?? '').replace('2026.1', '2027.1'),
  'skills.yaml': `- { id: databases, name: Databases, kind: hard, aliases: [SQL] }
- { id: talks, name: Talks, kind: soft, summary: Speaks to a room. }
- { id: mentoring, name: Mentoring, kind: soft }
`,
  'roles/engineer.yaml': (SOUND['roles/engineer.yaml'] ?? '')
    .replace('skill: sql', 'skill: databases')
    .replace('skill: writing, level: expert', 'skill: mentoring, level: awareness, weight: 2'),
  'roles/senior.yaml': (SOUND['roles/senior.yaml'] ?? '')
    .replace('skill: sql, level: practitioner', 'skill: databases, level: expert')
    .replace('min: 60000, max: 80000', 'min: 66000, max: 88000')
    .replace('Plan the work', 'Plan the year'),
};

test('text has every change with both sides and counts by part, and exits with 0', async () => {
  const { code, out, err } = await rungs('diff', folderWith(SOUND), folderWith(NEXT));
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(`Small, 2026.1 → Small, 2027.1
11 changes

Skills (1 new, 1 removed, 1 renamed, 2 changed)
  new      Mentoring
  changed  Databases
             Other names: not stated → SQL
  changed  Talks
             Summary: not stated → Speaks to a room.
  removed  Writing
  renamed  Databases
             Name: SQL → Databases

Requirements (1 new, 1 removed, 1 changed)
  new      Engineer: Mentoring
             Required step: Awareness
             Weight: 2
  changed  Senior Engineer: Databases
             Required step: Practitioner → Expert
  removed  Engineer: Writing
             Required step: Expert

Pay (1 changed)
  changed  Senior Engineer: EUR, per year, +EUR 7,000 at the midpoint (+10.0%): EUR 70,000 → EUR 77,000
             Band: EUR 60,000 to EUR 80,000 per year → EUR 66,000 to EUR 88,000 per year

Responsibilities (1 new, 1 removed)
  new      Senior Engineer: Plan the year
  removed  Senior Engineer: Plan the work
`);
});

test('JSON has the same changes as plain data, with both sides', async () => {
  const { code, out } = await rungs('diff', folderWith(SOUND), folderWith(NEXT), '--format', 'json');
  expect(code).toBe(0);
  const report = JSON.parse(out) as DiffReport;
  expect(report).toMatchObject({
    before: { id: 'small', edition: '2026.1' },
    after: { id: 'small', edition: '2027.1' },
    counts: { skill: { added: 1, removed: 1, renamed: 1, changed: 2 }, role: { added: 0 } },
  });
  expect(report.changes).toHaveLength(11);
  expect(report.changes.find(({ part, kind }) => part === 'requirement' && kind === 'changed')).toMatchObject(
    {
      fields: ['level'],
      role: { before: { id: 'senior' }, after: { id: 'senior' } },
      before: { skill: 'sql', level: 3 },
      after: { skill: 'databases', level: 4 },
    },
  );
  expect(report.changes.find(({ part }) => part === 'pay')).toMatchObject({
    difference: { amount: 7_000, share: 0.1 },
  });
});

test('an added or removed role is one change, and each of its moves is another', async () => {
  const { 'roles/senior.yaml': _, ...without } = SOUND;
  const engineer = (SOUND['roles/engineer.yaml'] ?? '').replace('advancementTo: [Senior Engineer]\n', '');
  const small = folderWith({ ...without, 'roles/engineer.yaml': engineer });
  const more = await rungs('diff', small, folderWith(SOUND), '--format', 'json');
  expect((JSON.parse(more.out) as DiffReport).changes.find(({ part }) => part === 'role')).toMatchObject({
    kind: 'added',
    before: null,
    after: { id: 'senior', title: 'Senior Engineer', level: 'senior' },
  });
  const less = await rungs('diff', folderWith(SOUND), small);
  expect(less.out).toContain(`Roles (1 removed)
  removed  Senior Engineer
             Family: Data
             Level: Senior
`);
  expect(less.out).toContain('removed  Engineer → Senior Engineer, advancement');
});

test('equal editions have no changes, and a ladder with errors is reported', async () => {
  const folder = folderWith(SOUND);
  expect((await rungs('diff', folder, folder)).out).toContain('No changes');
  const { code, out, err } = await rungs('diff', folder, folderWith({ ...SOUND, 'roles/x.yaml': 'id: x' }));
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('error');
});
