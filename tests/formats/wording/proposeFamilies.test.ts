import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LadderInput } from '../../../src/model/ladder/ladder';
import { ladderWith, role } from '../../fixtures/ladder/ladder';
import { smallLadder } from '../../fixtures/ladder/randomLadder';
import { proposeFamilies } from '../../fixtures/import/readers';

/** Roles in which each title has a lateral move to every other. */
function clique(titles: readonly string[]) {
  return titles.map((title) => role(title, { lateral: titles.filter((other) => other !== title) }));
}

const DATA = ['Data Analyst', 'Junior data engineer', 'Senior Data Engineer', 'Data steward'];
const TESTS = ['Test lead', 'Test Engineer', 'Test analyst', 'Principal tester of test'];

function twoCliques(first = DATA, second = TESTS): LadderInput {
  const advancementTo = second.slice(0, 1);
  const joined = clique(first).map((one, at) => (at === 0 ? { ...one, advancementTo } : one));
  return ladderWith({ roles: [...joined, ...clique(second)] });
}

/** The titles of each proposed family, by its name. */
function divided(ladder: LadderInput): Record<string, string[]> | undefined {
  const proposal = proposeFamilies(ladder);
  return (
    proposal &&
    Object.fromEntries(
      proposal.families.map(({ id, name }) => [
        name,
        (ladder.roles ?? [])
          .filter((one) => proposal.places.some(({ role, family }) => role === one.id && family === id))
          .map(({ title }) => title),
      ]),
    )
  );
}

test('two cliques joined by one move become two families, named by shared words', () => {
  expect(divided(twoCliques())).toEqual({ Data: DATA, Test: TESTS });
});

test('families without shared words, or with the same ones, are numbered', () => {
  const [colours, trees] = [
    ['Red', 'Green', 'Blue'],
    ['Oak', 'Ash', 'Elm'],
  ];
  expect(divided(twoCliques(colours, trees))).toEqual({ 'Family 1': colours, 'Family 2': trees });
  const [north, south] = [
    ['Guide A', 'Guide B', 'Guide C'],
    ['Guide X', 'Guide Y', 'Guide Z'],
  ];
  expect(Object.keys(divided(twoCliques(north, south)) ?? {})).toEqual(['Family 1', 'Family 2']);
});

test('a role without moves stays where it is', () => {
  const { roles = [], ...rest } = twoCliques();
  const proposal = proposeFamilies({ ...rest, roles: [...roles, role('Gardener')] });
  expect(proposal?.places).toHaveLength(8);
  expect(proposal?.places.some(({ role: id }) => id === 'gardener')).toBe(false);
});

test('nothing is proposed for few roles, for roles without moves, or for a single group', () => {
  expect(proposeFamilies(twoCliques(['A', 'B'], ['C', 'D', 'E']))).toBeUndefined();
  expect(
    proposeFamilies(ladderWith({ roles: [...DATA, ...TESTS].map((title) => role(title)) })),
  ).toBeUndefined();
  expect(proposeFamilies(ladderWith({ roles: clique([...DATA, ...TESTS]) }))).toBeUndefined();
});

test('ids named like properties of every object are ordinary ids', () => {
  const odd = ['constructor', 'toString', 'valueOf'];
  expect(divided(twoCliques(odd, TESTS))).toEqual({ 'Family 1': odd, Test: TESTS });
});

test('the same roles and moves give the same families in any order', () => {
  fc.assert(
    fc.property(smallLadder, fc.infiniteStream(fc.nat()), (ladder, numbers) => {
      const groupsOf = (input: LadderInput) => {
        const proposal = proposeFamilies(input);
        const ids = proposal?.families.map(({ id }) =>
          proposal.places.flatMap(({ role, family }) => (family === id ? [role] : [])).sort(),
        );
        return ids?.map((group) => group.join()).sort();
      };
      const shuffled = (ladder.roles ?? [])
        .map((one) => ({ one, key: numbers.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(groupsOf({ ...ladder, roles: shuffled })).toEqual(groupsOf(ladder));
    }),
    { numRuns: 60 },
  );
});
