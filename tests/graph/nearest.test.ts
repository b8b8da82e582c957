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

test('returns at most the requested number, in the same order whatever the input order', () => {
  const names = new NearestNames(['beta3', 'beta1', 'beta2', 'beta1']);
  expect(names.find('beta', 2)).toEqual(['beta1', 'beta2']);
  expect(new NearestNames(['beta1', 'beta2', 'beta3']).find('beta', 2)).toEqual(['beta1', 'beta2']);
});

test('names without letters and digits are never similar', () => {
  expect(nearestNames('a', ['!', '?', 'a'])).toEqual(['a']);
});
