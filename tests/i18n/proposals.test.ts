import { expect, test } from 'vitest';
import { ladderSchema } from '../../src/model/ladder/ladder';
import type { Proposal } from '../../src/model/ladder/proposal';
import { proposals as german } from '../../src/i18n/de/formats/proposals';
import { proposals } from '../../src/i18n/en/formats/proposals';
import { formatterFor } from '../../src/i18n/formatter/Formatter';
import { ladderWith, role } from '../fixtures/ladder/ladder';

const document = ladderSchema.parse(
  ladderWith({ roles: [role('Developer'), role('Senior developer', { level: 'senior' })] }),
);
const text = proposals(formatterFor('en', 'en'));
const say = (proposal: Proposal) => text(proposal, document);
const [junior, senior] = [
  { id: 'junior', name: 'Junior' },
  { id: 'senior', name: 'Senior' },
];

test('a proposed move is described from the role that would list it', () => {
  const move = {
    kind: 'move',
    path: [],
    role: 'developer',
    to: 'senior-developer',
    because: 'nextLevel',
  } as const;
  const end = 'it is the next level of the same track.';
  expect(say({ ...move, list: 'advancementTo' })).toBe(
    `Advancement from “Developer” to “Senior developer”: ${end}`,
  );
  expect(say({ ...move, list: 'entryFrom' })).toBe(`Entry to “Developer” from “Senior developer”: ${end}`);
  expect(say({ ...move, list: 'lateral' })).toBe(
    `A lateral move between “Developer” and “Senior developer”: ${end}`,
  );
});

test('levels and steps are listed in order', () => {
  expect(say({ kind: 'levels', levels: [junior, senior], places: [] })).toBe(
    'Order the levels from lowest to highest: Junior, Senior; the roles keep their levels.',
  );
  expect(
    say({ kind: 'levels', levels: [junior, senior], places: [{ role: 'developer', level: 'junior' }] }),
  ).toBe(
    'Order the levels from lowest to highest: Junior, Senior; 1 role gets its level from the words in the titles.',
  );
  expect(say({ kind: 'scale', steps: [junior, senior] })).toBe(
    'Order the proficiency steps from lowest to highest: Junior, Senior. The order is inferred from their names.',
  );
});

test('families are listed by name, with the number of roles to group', () => {
  const proposal: Proposal = {
    kind: 'families',
    families: [
      { id: 'data', name: 'Data' },
      { id: 'web', name: 'Web' },
    ],
    places: [{ role: 'developer', family: 'web' }],
  };
  expect(say(proposal)).toBe(
    'Group 1 role into the families Data, Web: roles that share many moves belong together.',
  );
  expect(german(formatterFor('de', 'de'))(proposal, document)).toBe(
    '1 Rolle in die Familien Data, Web einteilen: Rollen mit vielen gemeinsamen Schritten gehören zusammen.',
  );
});

test('a level, an alias and a duplicate are described with their reasons', () => {
  const place = { path: [], role: 'senior-developer', value: 'senior' };
  expect(say({ kind: 'level', ...place, because: 'senior' })).toBe(
    'Put “Senior developer” at the level Senior: the page says “senior”.',
  );
  expect(say({ kind: 'alias', path: [], role: 'developer', title: 'Dev', reason: 'abbreviation' })).toContain(
    '“Dev” may be another name for “Developer”: one abbreviates the other.',
  );
  expect(say({ kind: 'sameRole', roles: ['developer', 'gone'], reason: 'sameTitle' })).toBe(
    '“Developer” and “gone” may be the same role: both pages have this title. Both are kept.',
  );
});
