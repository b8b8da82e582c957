import { expect, test } from 'vitest';
import { ladderOf, linkOf, unnamedIn, embedViewOf } from '../../src/embed/settings';

test('settings determine their parts of a link, and clear the parts they do not name', () => {
  expect(linkOf({ focus: 'a', filters: 'family=x,y&pay=50000' })).toMatchObject({
    lens: 'level',
    role: 'a',
    from: undefined,
    families: ['x', 'y'],
    pay: 50_000,
  });
  expect(linkOf({ lens: 'route', from: 'a', to: 'b', focus: 'c' })).toMatchObject({
    view: 'routes',
    role: undefined,
  });
  expect(linkOf({ lens: 'gap', from: 'a' })).toMatchObject({ from: undefined, to: undefined });
  expect(embedViewOf({ lens: 'me' })).toBe('level');
});

test('a single view must be named', () => {
  expect(unnamedIn({ lens: 'role' })).toBe('role');
  expect(unnamedIn({ lens: 'route', from: 'a' })).toBe('route');
  expect(unnamedIn({ lens: 'gap', from: 'a', to: 'b' })).toBeUndefined();
  expect(unnamedIn({})).toBeUndefined();
});

test('a ladder is an id, or an address relative to its page', () => {
  const page = 'https://intranet.test/handbook/page.html';
  expect(ladderOf('software-engineering', page)).toBe('software-engineering');
  expect(ladderOf('ladder.json', page)).toBe('https://intranet.test/handbook/ladder.json');
  for (const src of ['javascript:alert(1)', 'data:,x', 'file:///etc/passwd', 'https://'])
    expect(ladderOf(src, page)).toBeUndefined();
});
