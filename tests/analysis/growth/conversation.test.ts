import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationRows, type ConversationRow } from '../../../src/analysis/growth/conversation';
import { personSkillProfile, type RatedSkills } from '../../../src/analysis/growth/readiness';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { anyAnswers } from '../../fixtures/profile/rated';
import { runs } from '../../fixtures/runs';

const SKILLS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const graph = graphOf(
  ladderWith({
    skills: SKILLS.map((name) => skill(name)),
    roles: [
      role('S', {
        requirements: [
          { skill: 'a', level: 2 },
          { skill: 'b', level: 2, weight: 3 },
          { skill: 'c', level: 4 },
          { skill: 'd', level: 1 },
          { skill: 'e', level: 3 },
        ],
      }),
    ],
  }),
);
const target = graph.roles.get('s');

function brief(rows: readonly ConversationRow[]) {
  return rows.map(({ skill: id, agreement, apart }) => [id, agreement, apart]);
}

test('disagreements come first by size times weight, then ratings of one side, then equal ratings, then unrated skills', () => {
  const ratings: RatedSkills = {
    a: { self: 'expert', manager: 'working' },
    b: { self: 'awareness', manager: 'working' },
    c: { manager: 'working' },
    d: { self: 'working', manager: 2 },
    f: { self: 'awareness', manager: 'expert' },
    g: { self: 0 },
  };
  expect(brief(conversationRows(graph, ratings, target))).toEqual([
    // One step with weight 3 comes before two steps with weight 1. A skill that the target does not require
    // comes last.
    ['b', 'step', 1],
    ['a', 'more', -2],
    ['f', 'more', 3],
    ['c', 'onlyManager', null],
    ['g', 'onlySelf', null],
    ['d', 'same', 0],
    ['e', 'neither', null],
  ]);
});

test('without a target, every skill of the ladder is a row and every step counts the same', () => {
  const rows = conversationRows(graph, { f: { self: 1, manager: 2 }, elsewhere: { self: 4, manager: 1 } });
  expect(brief(rows).slice(0, 2)).toEqual([
    ['elsewhere', 'more', -3],
    ['f', 'step', 1],
  ]);
  expect(rows).toHaveLength(8);
});

test('a level against "not applicable" is a disagreement of the size of the level', () => {
  const rows = conversationRows(
    graph,
    {
      a: { self: 'n/a', manager: 'n/a' },
      c: { self: 'n/a', manager: 'awareness' },
      e: { self: 'expert', manager: 'awareness' },
    },
    target,
  );
  expect(brief(rows).slice(0, 2)).toEqual([
    ['c', 'applies', null],
    ['e', 'more', -3],
  ]);
  expect(rows.find((row) => row.skill === 'a')).toMatchObject({ agreement: 'same', self: 'notApplicable' });
});

test('an agreed rating settles a row, which keeps its place', () => {
  const open: RatedSkills = { a: { self: 4, manager: 2 }, c: { self: 1, manager: 2 } };
  const settled: RatedSkills = { ...open, a: { self: 4, manager: 2, agreed: 'practitioner' } };
  expect(brief(conversationRows(graph, settled, target))).toEqual(
    brief(conversationRows(graph, open, target)),
  );
  expect(conversationRows(graph, settled, target)[0]).toMatchObject({ skill: 'a', settled: true, agreed: 3 });
});

test('a rating that the scale cannot read is listed and does not count', () => {
  const [row] = conversationRows(graph, { f: { self: 'mastery', manager: 2 } }, target);
  expect(row).toMatchObject({ skill: 'f', self: undefined, unread: ['self'], agreement: 'onlyManager' });
});

test('for any ratings, every row shows the ratings of the views, and disagreements are sorted by size and weight', () => {
  fc.assert(
    fc.property(smallLadder, anyAnswers, (input, ratings) => {
      const ladder = graphOf(input);
      const aim = ladder.roles.get('r1');
      const rows = conversationRows(ladder, ratings, aim);
      const own = personSkillProfile(ladder, { ratings }, ['self']);
      const managers = personSkillProfile(ladder, { ratings }, ['manager']);
      for (const row of rows.filter(({ skill: id }) => ladder.skills.has(id))) {
        expect([row.self, row.manager]).toEqual([own.held.get(row.skill), managers.held.get(row.skill)]);
      }
      const shown = new Set(rows.map((row) => row.skill));
      expect(shown.size).toBe(rows.length);
      for (const id of [...(aim?.requirements.keys() ?? []), ...own.held.keys(), ...managers.held.keys()]) {
        expect(shown.has(id)).toBe(true);
      }
      const sizes = rows
        .filter(({ agreement }) => agreement === 'step' || agreement === 'more')
        .map(({ apart, weight }) => Math.abs(apart ?? 0) * weight);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      const rank = { more: 0, step: 0, applies: 0, onlySelf: 1, onlyManager: 1, same: 2, neither: 3 };
      const ranks = rows.map(({ agreement }) => rank[agreement]);
      expect(ranks).toEqual([...ranks].sort());
    }),
    { numRuns: runs(300) },
  );
});
