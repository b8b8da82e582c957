import { beforeEach, expect, test } from 'vitest';
import type { ProfileDocument } from '../../../src/model/profile/profile';
import type { Explorer } from '../../../src/state/explorer/Explorer.svelte';
import { Team } from '../../../src/state/team/Team.svelte';
import { Language } from '../../../src/i18n/locales/Language';
import { graphOf, ladderWith } from '../../fixtures/ladder/ladder';
import { personWith, rating } from '../../fixtures/profile/profile';

// A page without a database: everything is only in memory.
const graph = graphOf(ladderWith());
let told: string[] = [];
let link: { member?: string } = {};
let team: Team;

beforeEach(() => {
  told = [];
  link = {};
  const explorer = {
    graph,
    original: graph,
    language: new Language('en'),
    get link() {
      return link;
    },
    notify: (news: string) => told.push(news),
  };
  // The part of an explorer that a team uses.
  team = new Team(explorer as unknown as Explorer);
});

const person = (id: string, parts: Partial<ProfileDocument> = {}) => ({ ...personWith(parts), id });
const names = () => team.members?.map(({ name }) => name);

test('sorts members by name; those without a name come last with a number', async () => {
  await team.list();
  expect(names()).toEqual([]);
  await team.add(person('p3', { name: 'Zoë' }));
  await team.add(person('p1'));
  await team.add(person('p2', { name: 'Åsa' }));
  expect(names()).toEqual(['Åsa', 'Zoë', 'Person 3']);
  expect(told.every((news) => news.includes('blocked storage'))).toBe(true);
});

test('hidden names become numbers that do not follow the alphabet', async () => {
  await team.list();
  await team.add(person('p1', { name: 'Zoë' }));
  await team.add(person('p2', { name: 'Åsa' }));
  team.hidesNames = true;
  expect(team.members?.map(({ id, name }) => `${id} ${name}`)).toEqual(['p1 Person 1', 'p2 Person 2']);
});

test('merges a second file of a person with the first and counts the changes', async () => {
  await team.list();
  const first = person('p1', { name: 'Åsa', ratings: { sql: rating({ self: 'working' }) } });
  expect(await team.add(first)).toEqual({ isNew: true, news: 0, conflicts: 0 });
  const second = { ...first, targetRoles: ['s'] };
  expect(await team.add(second)).toMatchObject({ isNew: false, news: 1 });
  expect(team.members).toHaveLength(1);
  expect(team.members?.[0]?.targets.map(({ id }) => id)).toEqual(['s']);
  expect(team.roles.map(({ id }) => id)).toEqual(['s']);
});

test('prefers the agreed rating, then the person’s own, then the manager’s', async () => {
  await team.list();
  const ratings = { sql: rating({ self: 'working', manager: 'expert' }) };
  await team.add(person('p1', { ratings }));
  await team.add(person('p2', { ratings: { sql: rating({ ...ratings.sql, agreed: 'practitioner' }) } }));
  await team.add(person('p3', { ratings: { sql: rating({ manager: 'expert' }) } }));
  expect(team.rows.map(({ levels }) => levels)).toEqual([[2, 3, 4]]);
});

test('a removed member stays removed even if their conversation was open', async () => {
  await team.list();
  await team.add(person('p1', { name: 'Åsa' }));
  await team.add(person('p2', { name: 'Zoë' }));
  link = { member: 'p1' };
  await team.follow();
  expect(team.editor.person?.name).toBe('Åsa');
  await team.remove('p1');
  expect(names()).toEqual(['Zoë']);
  link = { member: 'p2' };
  await team.follow();
  expect(names()).toEqual(['Zoë']);
  expect(team.has('p1')).toBe(false);
});

test('edits of a member stay when another one opens', async () => {
  await team.list();
  await team.add(person('p1', { name: 'Åsa' }));
  await team.add(person('p2', { name: 'Zoë' }));
  link = { member: 'p1' };
  await team.follow();
  expect(team.editor.edit((one) => ({ ...one, targetRoles: ['s'] }))).toBe(true);
  link = { member: 'p2' };
  await team.follow();
  expect(team.byId('p1')?.targets.map(({ id }) => id)).toEqual(['s']);
  await team.list();
  expect(team.byId('p1')?.targets.map(({ id }) => id)).toEqual(['s']);
});
