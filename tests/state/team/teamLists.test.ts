import fc from 'fast-check';
import { expect, test } from 'vitest';
import { singlePointsOfFailure } from '../../../src/analysis/team/team';
import { mentoring, offers, type AimingMember } from '../../../src/analysis/team/mentoring';
import type { HeldLevel } from '../../../src/analysis/gap/gap';
import {
  EVERY_SKILL,
  needsByMember,
  offersByMentor,
  rolesOfTeam,
  SKILL_SORTS,
  skillRows,
  skillsShown,
  spotsBySkill,
  tableLines,
  unmetBySkill,
  withAlone,
  type TableLine,
} from '../../../src/state/team/teamLists';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { teamOf } from '../../fixtures/profile/teamLadder';

/*
 *   senior   S     requires SQL 3, Python 2, Speaking 1; the target of A and B, the role of nobody
 *            ↑
 *   junior   J     requires SQL 1, Testing 2; the current role of A
 *            L     requires Law 4; the role and target of nobody
 */
const graph = graphOf(
  ladderWith({
    skills: [
      skill('SQL', { group: 'Data' }),
      skill('Speaking', { kind: 'soft' }),
      skill('Python', { group: 'Code', aliases: ['Snake language'] }),
      skill('Testing', { group: 'Code' }),
      skill('Law', { group: 'Data' }),
    ],
    roles: [
      role('L', { requirements: [{ skill: 'law', level: 4 }] }),
      role('S', {
        level: 'senior',
        requirements: [
          { skill: 'sql', level: 3 },
          { skill: 'python', level: 2 },
          { skill: 'speaking', level: 1 },
        ],
      }),
      role('J', {
        requirements: [
          { skill: 'sql', level: 1 },
          { skill: 'testing', level: 2 },
        ],
      }),
    ],
  }),
);
const roleOf = (id: string) => graph.roles.get(id) ?? expect.fail(`no role ${id}`);
const member = (
  id: string,
  held: Record<string, HeldLevel>,
  parts: Partial<AimingMember> = {},
): AimingMember => ({
  id,
  skillProfile: { held: new Map(Object.entries(held)) },
  targets: [],
  ...parts,
});
const held = { sql: 1, python: 0 };
const team = [
  member('a', held, {
    skillProfile: { role: roleOf('j'), held: new Map(Object.entries(held)) },
    targets: [roleOf('s')],
  }),
  member('b', { sql: 2, python: 2, testing: 'notApplicable' }, { targets: [roleOf('s')] }),
  member('c', { sql: 4, python: 4 }),
];
const rows = skillRows(graph, team);
const idsOf = (lines: readonly TableLine[]) => lines.flatMap(({ skill: id }) => id ?? []).join(' ');
const order = (sort: (typeof SKILL_SORTS)[number]) =>
  tableLines(rows, sort)
    .map(({ group, skill: id }) => id ?? `[${group}]`)
    .join(' ');

test('the roles of a team are current roles and targets, in the ladder’s order', () => {
  expect(rolesOfTeam(graph, team).map(({ id }) => id)).toEqual(['s', 'j']);
  expect(rolesOfTeam(graph, [])).toEqual([]);
});

test('a skill counts the targets that require it, and current roles can require it too', () => {
  const told = rows.map(({ skill: id, targets, required }) => `${id} ${targets} ${required}`);
  expect(told).toEqual(['sql 2 true', 'speaking 2 true', 'python 2 true', 'testing 0 true', 'law 0 false']);
});

test('sorting by group adds headings and puts skills without a group last', () => {
  expect(order('group')).toBe('[Data] sql law [Code] python testing speaking');
});

test('sorts by name, by fewest holders and by targets; ties keep the ladder’s order', () => {
  expect(order('name')).toBe('law python speaking sql testing');
  // Holders of level 1 or higher: sql 3, python 2, the others none.
  expect(order('fewest')).toBe('speaking testing law python sql');
  expect(order('asked')).toBe('sql speaking python testing law');
  const fewer = skillRows(graph, [member('a', { sql: 3, law: 2 })]);
  expect(idsOf(tableLines(fewer, 'fewest'))).toBe('speaking python testing law sql');
});

test('a skill is shown if it passes the filters of name, kind, group and requirement', () => {
  const shown = (parts: Partial<typeof EVERY_SKILL>) =>
    [...skillsShown(rows, { ...EVERY_SKILL, ...parts })].join(' ');
  expect(shown({})).toBe('sql speaking python testing law');
  expect(shown({ text: ' SNAKE ' })).toBe('python');
  expect(shown({ kind: 'soft' })).toBe('speaking');
  expect(shown({ group: 'Data' })).toBe('sql law');
  expect(shown({ group: 'Data', required: true })).toBe('sql');
  expect(shown({ text: 'python', kind: 'soft' })).toBe('');
});

test('every order contains every skill once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 8 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom(...SKILL_SORTS),
      (people, skills, sort) => {
        const { graph: other, members } = teamOf({ people, skills, roles: 4, asks: 3 });
        const lines = tableLines(skillRows(other, members), sort).flatMap(({ skill: id }) => id ?? []);
        expect([...lines].sort()).toEqual([...other.skills.keys()].sort());
      },
    ),
    { numRuns: 40 },
  );
});

test('groups single points of failure by skill, levels ascending, separately for each number of holders', () => {
  const spots = singlePointsOfFailure(team, [roleOf('s'), roleOf('j'), roleOf('l')]);
  const told = (holders: number) =>
    spotsBySkill(spots, holders).map(
      ({ key, items }) => `${key} ${items.map(({ level }) => level).join(' ')}`,
    );
  expect(told(0)).toEqual(['law 4', 'speaking 1', 'testing 2']);
  expect(told(1)).toEqual(['sql 3']);
});

test('groups needs by member and target, by mentor and skill, and lists unmet ones separately', () => {
  const needs = mentoring(team);
  expect(
    needsByMember(needs).map(({ member: id, targets, skills, mentored }) => [
      id,
      targets.map(({ key, items }) => `${key.id}: ${items.map((need) => need.skill).join(' ')}`).join('; '),
      skills,
      mentored,
    ]),
  ).toEqual([
    ['a', 's: sql python speaking', 3, 2],
    ['b', 's: sql speaking', 2, 1],
  ]);
  expect(
    offersByMentor(offers(needs)).map(({ mentor, offers: its, mentees }) => [
      mentor,
      its.map((offer) => offer.skill).join(' '),
      mentees,
    ]),
  ).toEqual([
    ['c', 'sql python', 2],
    ['b', 'python', 1],
  ]);
  expect(
    unmetBySkill(needs).map(({ key, items }) => [key, items.map(({ mentee }) => mentee).join(' ')]),
  ).toEqual([['speaking', 'a b']]);
});

test('merges people whom the browser could not store with those that it stored', () => {
  const stored = new Map([
    ['x', 'stored'],
    ['y', 'stored'],
  ]);
  const alone = new Map([
    ['y', 'here'],
    ['z', 'here'],
  ]);
  const all = withAlone(stored, alone, (there, here) => `${there} and ${here}`);
  expect([...all]).toEqual([
    ['x', 'stored'],
    ['y', 'stored and here'],
    ['z', 'here'],
  ]);
});
