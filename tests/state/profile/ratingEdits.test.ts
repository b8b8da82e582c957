import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, fieldsOf } from '../../../src/model/profile/fields';
import {
  carriedTo,
  changeOf,
  withRequirementsOf,
  withAnswers,
  withFields,
  withRole,
  withTargets,
} from '../../../src/state/profile/ratingEdits';
import { graphOf, ladderWith, skill } from '../../fixtures/ladder/ladder';
import { anyPerson, personWith, rating } from '../../fixtures/profile/profile';

const graph = graphOf(ladderWith({ skills: [skill('SQL'), skill('Python')] }));

test('undoes and redoes an edit field by field, and keeps other changes', () => {
  fc.assert(
    fc.property(anyPerson, anyPerson, (before, after) => {
      const changes = changesBetween(before, after);
      const own = (person: typeof before) =>
        new Map([...fieldsOf(person)].filter(([key]) => !/^(ladder|kept(?!\/ratings))/.test(key)));
      expect(own(withFields(changes, 'was')(after))).toEqual(own(before));
      expect(own(withFields(changes, 'now')(before))).toEqual(own(after));
    }),
  );
  const one = withAnswers(new Map([['sql', 'working']]));
  const changes = changesBetween(personWith(), one(personWith()));
  const both = withAnswers(new Map([['python', 'expert']]))(one(personWith()));
  expect(Object.keys(withFields(changes, 'was')(both).ratings)).toEqual(['python']);
});

test('a rating leaves evidence and the ratings of others as they are', () => {
  const person = personWith({ ratings: { sql: rating({ self: 'expert', agreed: 'working' }) } });
  const { sql } = withAnswers(new Map([['sql', undefined]]))(person).ratings;
  expect(sql).toEqual(rating({ agreed: 'working' }));
});

test('setting the current role fills in only unrated skills', () => {
  const role = graph.roles.get('s');
  if (!role) throw new Error('the ladder holds the role');
  const person = personWith({ ratings: { python: rating({ self: 'n/a' }) } });
  const held = withRequirementsOf(graph, role)(person);
  expect(held.currentRole).toBe('s');
  expect(held.ratings['sql']?.self).toBe('practitioner');
  expect(held.ratings['python']?.self).toBe('n/a');
  const rated = personWith({ ratings: { sql: rating({ self: 0 }) } });
  expect(withRequirementsOf(graph, role)(rated).ratings['sql']?.self).toBe(0);
});

test('a change has its author, its time and the names of what it refers to', () => {
  const edit = withTargets((targets) => [...targets, 's', 's']);
  const person = changeOf(graph, edit, 0)(personWith(), 'self-a');
  expect(person.targetRoles).toEqual(['s']);
  expect(person.ladder.roles).toEqual({ s: 'S' });
  expect(person.changed?.['targetRoles']?.by).toBe('self-a');
  const again = changeOf(graph, edit, 0)(person, 'self-a');
  expect(again).toEqual(person);
});

test('parts that an edition does not have are stored separately, and stay there', () => {
  const person = personWith({ ratings: { gone: rating({ self: 'expert' }) }, currentRole: 'gone' });
  const carried = carriedTo(graph, person);
  expect(carried.ratings).toEqual({});
  expect(carried.kept?.ratings?.['gone']?.self).toBe('expert');
  expect(carriedTo(graph, carried)).toBe(carried);
  const outside = changeOf(graph, withRole(undefined), 0)(person, 'self-a');
  expect(outside.kept?.ratings?.['gone']?.self).toBe('expert');
});
