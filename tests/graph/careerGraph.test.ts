import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../src/graph/careerGraph';
import type { Move } from '../../src/graph/moves';
import { ladderSchema, type MoveList } from '../../src/model/ladder/ladder';
import { graphOf, ladderWith, role, skill } from '../fixtures/ladder/ladder';
import { smallLadder } from '../fixtures/ladder/randomLadder';

/**
 *   lead       Lead ~ Architect        Principal and Architect are titles only
 *               |  ^ (also an entry from Architect)
 *   senior    Senior
 */
function seedLike(): CareerGraph {
  return new CareerGraph(
    ladderSchema.parse({
      id: 'seed',
      title: 'Seed',
      levels: [
        { id: 'senior', name: 'Senior' },
        { id: 'lead', name: 'Lead' },
      ],
      families: [{ id: 'back-end', name: 'Back end' }],
      roles: [
        {
          id: 'senior',
          title: 'Senior Engineer',
          family: 'back-end',
          level: 'senior',
          advancementTo: ['Lead Engineer'],
        },
        {
          id: 'lead',
          title: 'Lead Engineer',
          family: 'back-end',
          level: 'lead',
          entryFrom: [{ role: 'senior engineer', note: 'after some years' }, 'Architect'],
          advancementTo: ['Principal'],
          lateral: ['Architect'],
        },
      ],
    }),
  );
}

test('a move declared from both ends is one edge with both declarations', () => {
  const move = seedLike().moves.get('senior > lead');
  expect(move?.declarations.map(({ by, list, note }) => [by, list, note])).toEqual([
    ['senior', 'advancementTo', undefined],
    ['lead', 'entryFrom', 'after some years'],
  ]);
});

test('the same title can be an entry point and a lateral move of one role', () => {
  const { entryFrom, lateral } = seedLike().neighbours('lead');
  expect(entryFrom.map(({ role }) => role.title)).toEqual(['Senior Engineer', 'Architect']);
  expect(lateral.map(({ role }) => role.title)).toEqual(['Architect']);
});

test('an unknown title becomes a title-only role, if necessary above or below the ladder', () => {
  const graph = seedLike();
  const principal = graph.roles.get('title:principal');
  expect(principal?.document).toBeUndefined();
  expect(graph.rungs.map((rung) => rung.implied ?? rung.name)).toEqual(['Senior', 'Lead', 'above']);
  expect(principal?.rank).toBe(2);
});

test('a role can be named like a built-in property', () => {
  const ids = ['constructor', 'toString', 'valueOf'];
  const graph = new CareerGraph(
    ladderSchema.parse({
      id: 'x',
      title: 'X',
      levels: [{ id: 'a', name: 'A' }],
      families: [{ id: 'f', name: 'F' }],
      roles: ids.map((id) => ({ id, title: id, family: 'f', level: 'a', lateral: ids, entryFrom: ids })),
    }),
  );
  for (const id of ids) {
    const { lateral, entryFrom } = graph.neighbours(id);
    const others = ids.filter((one) => one !== id).sort();
    expect(lateral.map(({ role }) => role.id).sort()).toEqual(others);
    expect(entryFrom.map(({ role }) => role.id).sort()).toEqual(others);
  }
  expect(graph.movesBetween('constructor', 'toString')).toHaveLength(3);
});

test('neighbours, and the moves between two roles, equal a search of all moves', () => {
  fc.assert(
    fc.property(smallLadder, (input) => {
      const graph = graphOf(input);
      const moves = [...graph.moves.values()];
      for (const id of graph.roles.keys()) {
        const around = graph.neighbours(id);
        const ids = (list: MoveList) => around[list].map(({ move }) => move.id).sort();
        const found = (joins: (move: Move) => boolean) =>
          moves
            .filter(joins)
            .map((move) => move.id)
            .sort();
        const isLateral = ({ kind }: Move) => kind === 'lateral';
        expect(ids('entryFrom')).toEqual(found((move) => !isLateral(move) && move.to === id));
        expect(ids('advancementTo')).toEqual(found((move) => !isLateral(move) && move.from === id));
        expect(ids('lateral')).toEqual(
          found((move) => isLateral(move) && (move.from === id || move.to === id)),
        );
        for (const other of graph.roles.keys()) {
          const joins = ({ from, to }: Move) =>
            id !== other && [from, to].includes(id) && [from, to].includes(other);
          expect(graph.movesBetween(id, other).map((move) => move.id)).toEqual(found(joins));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a role can have the id of a property that every object has', () => {
  const ids = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];
  const graph = graphOf(
    ladderWith({
      roles: ids.map((id, at) =>
        role(id, { id, title: `T${at}`, lateral: at > 0 ? [ids[at - 1] ?? ''] : [] }),
      ),
    }),
  );
  expect(ids.map((id) => graph.neighbours(id).lateral.length)).toEqual([1, 2, 2, 1]);
});

test('a role requires what its bases require, by id, title or alias, and names where it comes from', () => {
  const graph = graphOf(
    ladderWith({
      skills: [skill('SQL'), skill('Git')],
      roles: [
        role('Junior', { aliases: ['Trainee'], requirements: [{ skill: 'sql', level: 'working' }] }),
        role('Senior', {
          level: 'senior',
          buildsOn: ['trainee'],
          requirements: [{ skill: 'git', level: 'expert', note: 'For the team.' }],
        }),
        role('Lead', { level: 'senior', buildsOn: ['senior', 'Nobody'] }),
      ],
    }),
  );
  const lines = (id: string) =>
    [...(graph.roles.get(id)?.requirements.values() ?? [])].map(({ skill: of, level, from, note }) => [
      of,
      level,
      from,
      note,
    ]);
  expect(lines('senior')).toEqual([
    ['git', 4, undefined, 'For the team.'],
    ['sql', 2, 'junior', undefined],
  ]);
  expect(lines('lead')).toEqual([
    ['git', 4, 'senior', undefined],
    ['sql', 2, 'junior', undefined],
  ]);
  expect(graph.roles.get('lead')?.buildsOn).toEqual(['senior']);
});
