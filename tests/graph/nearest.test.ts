import { expect, test } from 'vitest';
import { NearestNames, nearestNames } from '../../src/graph/nearest';

const TITLES = [
  'Senior Engineer',
  'Junior Engineer',
  'Lead Back End Engineer',
  'Back End Engineer',
  'QA Analyst',
];

test.each([
  ['Senoir Enginer', ['Senior Engineer', 'Junior Engineer']],
  ['senior-engineer', ['Senior Engineer', 'Junior Engineer']],
  ['back end', ['Back End Engineer', 'Lead Back End Engineer']],
  ['Falconer', []],
  ['', []],
  ['!!!', []],
])('near %j are %j', (ref, names) => {
  expect(nearestNames(ref, TITLES).slice(0, Math.max(2, names.length))).toEqual(names);
});

test('no more names than asked for, in the same order whatever the order given', () => {
  const names = new NearestNames(['beta3', 'beta1', 'beta2', 'beta1']);
  expect(names.find('beta', 2)).toEqual(['beta1', 'beta2']);
  expect(new NearestNames(['beta1', 'beta2', 'beta3']).find('beta', 2)).toEqual(['beta1', 'beta2']);
});

test('names of signs alone are never near', () => {
  expect(nearestNames('a', ['!', '?', 'a'])).toEqual(['a']);
});
