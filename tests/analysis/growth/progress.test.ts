import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapFigures } from '../../../src/analysis/gap/gap';
import { personSkillProfile, type RatedSkills } from '../../../src/analysis/growth/readiness';
import { compareSnapshots, progress, type Movement } from '../../../src/analysis/growth/progress';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { anyAnswers } from '../../fixtures/profile/rated';

const graph = graphOf(
  ladderWith({
    skills: ['a', 'b'].map((name) => skill(name)),
    roles: [role('S', { requirements: ['a', 'b'].map((name) => ({ skill: name, level: 2 })) })],
  }),
);
const { scale } = graph.document;

test('skills move up, down, in and out, the most steps first', () => {
  const before: RatedSkills = {
    up1: { self: 'awareness' },
    up2: { self: 0 },
    down: { self: 'expert' },
    gone: { self: 'working' },
    aside: { self: 'working' },
    back: { self: 'n/a' },
    odd: { self: 'mastery' },
    same: { self: 2 },
    none: {},
  };
  const after: RatedSkills = {
    up1: { self: 'working' },
    up2: { self: 'working+0.5' },
    down: { self: 'awareness' },
    new: { self: 0 },
    aside: { self: 'n/a' },
    back: { self: 'expert' },
    odd: { self: 'working' },
    same: { self: 'working' },
    none: {},
  };
  const list = compareSnapshots(scale, before, after).map((one) => [one.movement, one.skill, one.steps]);
  expect(list).toEqual([
    ['up', 'up2', 2.5],
    ['up', 'up1', 1],
    ['down', 'down', -3],
    ['new', 'new', 0],
    ['gone', 'gone', 0],
    ['setAside', 'aside', 0],
    ['takenUp', 'back', 0],
    ['unread', 'odd', 0],
    ['same', 'same', 0],
  ]);
});

test('a later agreed rating replaces the self rating, and a changed agreed rating counts as a movement', () => {
  const [moved] = compareSnapshots(
    scale,
    { a: { self: 'expert' } },
    { a: { self: 'expert', agreed: 'working' } },
  );
  expect(moved).toMatchObject({ movement: 'down', before: 4, after: 2 });
  expect(
    compareSnapshots(scale, { a: { self: 'expert' } }, { a: { self: 'expert', agreed: 'working' } }, [
      'self',
    ])[0]?.movement,
  ).toBe('same');
});

test('the points of a progress line are sorted by date and count the unrated skills', () => {
  const [line] = progress(
    graph,
    [
      {
        id: '2',
        date: '2027-02-01',
        label: 'After the course',
        ratings: { a: { self: 'working' }, b: { self: 'awareness' } },
      },
      { id: '1', date: '2026-11-01', label: 'First', ratings: { a: { self: 'awareness' } } },
    ],
    [...graph.roles.values()],
  );
  expect(line?.points).toMatchObject([
    { id: '1', readiness: 1 / 4, readinessAtMost: 3 / 4, steps: 3, unrated: 1 },
    { id: '2', readiness: 3 / 4, readinessAtMost: 3 / 4, steps: 1, unrated: 0 },
  ]);
  expect(progress(graph, [], [...graph.roles.values()])[0]?.points).toEqual([]);
});

test('for any ratings, each point is the gap of that day, and swapping snapshots reverses every movement', () => {
  const turned: Record<Movement, Movement> = {
    up: 'down',
    down: 'up',
    new: 'gone',
    gone: 'new',
    setAside: 'takenUp',
    takenUp: 'setAside',
    unread: 'unread',
    same: 'same',
  };
  fc.assert(
    fc.property(smallLadder, anyAnswers, anyAnswers, (input, before, after) => {
      const ladder = graphOf(input);
      const there = compareSnapshots(scale, before, after);
      const back = new Map(compareSnapshots(scale, after, before).map((one) => [one.skill, one]));
      expect(back.size).toBe(there.length);
      for (const one of there) {
        expect(back.get(one.skill)).toMatchObject({
          movement: turned[one.movement],
          before: one.after,
          after: one.before,
        });
      }
      expect(
        compareSnapshots(scale, before, before).every(
          (one) => one.movement === 'same' || one.movement === 'unread',
        ),
      ).toBe(true);
      const lines = progress(
        ladder,
        [before, after].map((ratings, at) => ({ id: String(at), date: '2026-11-25', label: 'x', ratings })),
        [...ladder.roles.values()],
      );
      for (const { role: target, points } of lines) {
        [before, after].forEach((ratings, at) => {
          const { held } = personSkillProfile(ladder, { ratings });
          const { readiness, steps } = gapFigures(held, target.requirements);
          expect(points[at]).toMatchObject({ id: String(at), readiness, steps });
        });
      }
    }),
  );
});
