import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Finder } from '../../../src/ui/find/Finder';
import { figuresMessages } from '../../../src/i18n/en/figures/messages';
import { findMessages } from '../../../src/i18n/en/find/messages';
import { Language } from '../../../src/i18n/locales/Language';
import { graphOf, ladderWith, role, skill } from '../../fixtures/ladder/ladder';

const finder = new Finder(
  graphOf(
    ladderWith({
      skills: [skill('Threat modelling', { aliases: ['Attack trees'] }), skill('SQL'), skill('C++')],
      roles: [
        role('Senior Security Engineer', { tags: ['Threat Modelling', 'Security'] }),
        role('Security Engineer', { tags: ['security'], aliases: ['AppSec Engineer'] }),
        role('Engineering Manager'),
        role('Ingénieur données'),
        role('主任エンジニア', { id: 'chief' }),
      ],
    }),
  ),
  new Language('en').messages('find', findMessages),
  new Language('en').messages('figures', figuresMessages),
);
const found = (query: string) => finder.find(query, 8).map(({ kind, text }) => `${kind}: ${text}`);

test('a skill comes before a tag of the same name', () => {
  expect(found('threat modelling')).toEqual(['skill: Threat modelling', 'tag: Threat Modelling']);
});

test('the exact name comes before names that contain it', () => {
  expect(found('Security Engineer').slice(0, 2)).toEqual([
    'role: Security Engineer',
    'role: Senior Security Engineer',
  ]);
});

test('a tag of several roles is one entry, despite case', () => {
  expect(finder.find('security', 8).filter(({ kind }) => kind === 'tag')).toEqual([
    { kind: 'tag', id: 'security', text: 'Security', hint: 'tag of 2 roles' },
  ]);
});

test.each([
  ['a letter missing', 'enginering manager', 'role: Engineering Manager'],
  ['a letter wrong', 'enginearing manager', 'role: Engineering Manager'],
  ['two letters swapped', 'enigneering manager', 'role: Engineering Manager'],
  ['the first letter wrong', 'wngineering manager', 'role: Engineering Manager'],
  ['several slips', 'ingenering manger', 'role: Engineering Manager'],
  ['no accents', 'ingenieur donnees', 'role: Ingénieur données'],
  ['words the other way round', 'manager engineering', 'role: Engineering Manager'],
  ['another name', 'appsec', 'alias: AppSec Engineer'],
  ['another name of a skill', 'attack', 'skill: Attack trees'],
  ['signs', 'c++', 'skill: C++'],
  ['a script without spaces', '主任', 'role: 主任エンジニア'],
])('%s still finds it', (_, query, entry) => {
  expect(found(query)[0]).toBe(entry);
});

test('without a query some roles are listed, and punctuation finds nothing', () => {
  expect(finder.find('  ', 3).map(({ kind }) => kind)).toEqual(['role', 'role', 'role']);
  expect(finder.find('(*', 3)).toEqual([]);
});

test('no query throws or finds more than the limit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.integer({ min: 0, max: 9 }),
      (query, most) => {
        expect(finder.find(query, most).length).toBeLessThanOrEqual(most);
      },
    ),
  );
});
