import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldLevel } from '../../../src/analysis/gap/gap';
import { mentoring, offers, type AimingMember } from '../../../src/analysis/team/mentoring';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { anyHeld } from '../../fixtures/profile/rated';
import { runs } from '../../fixtures/runs';

const graph = graphOf(
  ladderWith({
    skills: ['a', 'b'].map((name) => skill(name)),
    roles: [
      role('S', {
        requirements: [
          { skill: 'a', level: 2 },
          { skill: 'b', level: 2 },
        ],
      }),
    ],
  }),
);
const targets = [...graph.roles.values()];
const member = (id: string, held: Record<string, HeldLevel>, aims = targets): AimingMember => ({
  id,
  skillProfile: { held: new Map(Object.entries(held)) },
  targets: aims,
});

test('a mentor holds the required level and is a step above; a skill that is set aside is not a need', () => {
  const needs = mentoring([
    member('kim', { a: 1.5, b: 'notApplicable' }),
    member('ada', { a: 2, b: 2 }, []),
    member('lee', { a: 2.5, b: 1 }, []),
    member('sam', {}),
  ]);
  expect(
    needs.map((need) => [
      need.mentee,
      need.skill,
      need.steps,
      need.unrated,
      need.mentors.map((by) => by.member).join(' '),
    ]),
  ).toEqual([
    // Ada holds the required level but is only half a step above.
    ['kim', 'a', 0.5, false, 'lee'],
    ['sam', 'a', 2, true, 'ada lee'],
    ['sam', 'b', 2, true, 'ada'],
  ]);
  expect(needs[1]).toMatchObject({
    held: 0,
    required: 2,
    shortfall: 0.5,
    mentors: [{ level: 2 }, { level: 2.5 }],
  });
  expect(
    offers(needs).map((offer) => [
      offer.mentor,
      offer.skill,
      offer.level,
      offer.needs.map((need) => need.mentee),
    ]),
  ).toEqual([
    ['lee', 'a', 2.5, ['kim', 'sam']],
    ['ada', 'a', 2, ['sam']],
    ['ada', 'b', 2, ['sam']],
  ]);
});

test('a need that nobody can meet is listed without mentors', () => {
  expect(mentoring([member('kim', { a: 2 })])).toMatchObject([{ skill: 'b', mentors: [] }]);
});

test('on any team, mentors equal a brute-force search over every pair and skill', () => {
  const anyTeam = fc.array(fc.tuple(anyHeld, fc.array(fc.nat(6), { maxLength: 3 })), { maxLength: 5 });
  fc.assert(
    fc.property(smallLadder, anyTeam, (input, drawn) => {
      const ladder = graphOf(input);
      const roles = [...ladder.roles.values()];
      const team = drawn.map(([held, aims], at): AimingMember => ({
        id: `p${at}`,
        skillProfile: { held },
        targets: [...new Set(aims)].flatMap((aim) => roles[aim] ?? []),
      }));
      const expected: string[] = [];
      for (const mentee of team) {
        for (const mentor of team) {
          for (const target of mentee.targets) {
            for (const { skill: id, level } of target.requirements.values()) {
              const own = mentee.skillProfile.held.get(id) ?? 0;
              const theirs = mentor.skillProfile.held.get(id);
              if (own === 'notApplicable' || typeof theirs !== 'number' || own >= level) continue;
              if (theirs >= level && theirs >= own + 1)
                expected.push([mentee.id, mentor.id, target.id, id].join());
            }
          }
        }
      }
      const needs = mentoring(team);
      const found = needs.flatMap((need) =>
        need.mentors.map((by) => [need.mentee, by.member, need.target.id, need.skill].join()),
      );
      expect(found.sort()).toEqual(expected.sort());
      const offered = offers(needs).flatMap((offer) =>
        offer.needs.map((need) => [need.mentee, offer.mentor, need.target.id, need.skill].join()),
      );
      expect(offered.sort()).toEqual(expected.sort());
    }),
    { numRuns: runs(300) },
  );
});
