import { expect, test } from 'vitest';
import { readLadder } from '../../src/state/explorer/loadLadder';
import { band, ladderWith, role } from '../fixtures/ladder/ladder';

async function load(parts: object) {
  return readLadder('ladder.json', JSON.stringify({ ...ladderWith(), ...parts }));
}

async function drawn(parts: object) {
  const loaded = await load(parts);
  if (loaded.kind !== 'ready') throw new Error(`expected a drawing, not ${JSON.stringify(loaded)}`);
  const { graph, issues } = loaded;
  return {
    graph,
    codes: issues.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    issues,
  };
}

/** Two valid roles, and the given one. */
const withRole = (third: object) => ({
  roles: [role('J', { advancementTo: ['S'] }), role('S', { level: 'senior' }), { ...role('T'), ...third }],
});

test('a valid ladder is drawn completely', async () => {
  const { graph, codes } = await drawn({});
  expect([...graph.roles.keys()]).toEqual(['j', 's']);
  expect(codes).toEqual([]);
});

test('a role on an unknown level is dropped, and shown by title if another role names it', async () => {
  const { graph, codes, issues } = await drawn({
    roles: [role('J', { advancementTo: ['T'] }), role('T', { level: 'nowhere' })],
  });
  expect(graph.roles.has('t')).toBe(false);
  expect(graph.roles.get('title:t')?.document).toBeUndefined();
  expect(codes).toEqual(['LEVEL_UNKNOWN']);
  expect(issues.find(({ code }) => code === 'LEVEL_UNKNOWN')?.place?.line).toBe(1);
});

test('an unknown family gets a lane of its own', async () => {
  const { graph, codes } = await drawn(withRole({ family: 'The Lab' }));
  expect(graph.families.map(({ name }) => name)).toEqual(['Data', 'Web', 'The Lab']);
  expect(graph.roles.get('t')?.lane).toBe(2);
  expect(codes).toEqual(['FAMILY_UNKNOWN']);
});

test('of two items with one id, the first is drawn', async () => {
  const { graph, codes } = await drawn({
    families: [
      { id: 'data', name: 'Data' },
      { id: 'data', name: 'Again' },
      { id: 'web', name: 'Web' },
    ],
    roles: [role('J'), role('S', { id: 'j', level: 'senior' })],
  });
  expect(graph.families.map(({ name }) => name)).toEqual(['Data', 'Web']);
  expect([...graph.roles.values()].map(({ title }) => title)).toEqual(['J']);
  expect(codes).toEqual(['ID_DUPLICATE', 'ID_DUPLICATE']);
});

test('a band with swapped ends is dropped, the other bands of the role stay', async () => {
  const { graph, codes } = await drawn(withRole({ pay: [band(5, 1), band(1, 5), band(9, 2)] }));
  expect(graph.roles.get('t')?.pay.map(({ min }) => min)).toEqual([1]);
  expect(codes).toEqual(['PAY_MIN_ABOVE_MAX', 'PAY_MIN_ABOVE_MAX']);
});

test('a pay middle outside its ends is dropped, the band stays', async () => {
  const { graph } = await drawn(withRole({ pay: [band(1, 5, { mid: 9 })] }));
  expect(graph.roles.get('t')?.pay[0]).toMatchObject({ min: 1, max: 5 });
  expect(graph.roles.get('t')?.pay[0]?.mid).toBeUndefined();
});

test('two roles with the same title are both drawn', async () => {
  const { graph, codes } = await drawn(withRole({ title: 'J' }));
  expect(graph.roles.size).toBe(3);
  expect(codes).toEqual(['TITLE_AMBIGUOUS']);
});

test('a cycle of advancement is drawn', async () => {
  const { graph, codes } = await drawn({
    roles: [role('J', { advancementTo: ['S'] }), role('S', { level: 'senior', advancementTo: ['J'] })],
  });
  expect(graph.moves.size).toBe(2);
  expect(codes).toEqual(['ADVANCEMENT_CYCLE']);
});

test('only the invalid parts are dropped', async () => {
  const { graph, codes } = await drawn(
    withRole({
      summary: 7,
      tags: ['one', 2, 'three', 4],
      pay: [band(1, 5), { min: 'a lot', max: 3 }],
      hat: 'yes',
    }),
  );
  const document = graph.roles.get('t')?.document;
  expect(document).toMatchObject({ title: 'T', tags: ['one', 'three'], hat: false });
  expect(document?.summary).toBeUndefined();
  expect(document?.pay).toHaveLength(1);
  expect(codes).toEqual(Array.from({ length: 5 }, () => 'FIELD_TYPE'));
});

test('a role without a required field is dropped', async () => {
  const { graph, codes } = await drawn(withRole({ title: undefined, id: 'not an id' }));
  expect([...graph.roles.keys()]).toEqual(['j', 's']);
  expect(codes.toSorted()).toEqual(['FIELD_MISSING', 'FIELD_VALUE']);
});

test('issues that are found only in the second pass are also listed', async () => {
  const { codes } = await drawn(withRole({ summary: 7, level: 'nowhere' }));
  expect(codes.toSorted()).toEqual(['FIELD_TYPE', 'LEVEL_UNKNOWN']);
});

test('a dropped skill causes no issue in the roles that require it', async () => {
  const { graph, codes } = await drawn({ skills: [{ id: 'sql', name: 'SQL', kind: 'odd' }] });
  expect(codes).toEqual(['FIELD_VALUE']);
  expect(graph.roles.get('j')?.requirements.size).toBe(0);
});

test.each([
  ['no role', { roles: [] }],
  ['roles that are all broken', { roles: [{ title: 'J' }, 7] }],
  ['no levels', { levels: undefined }],
  ['levels that are text', { levels: 'junior, senior' }],
  ['no title', { title: undefined }],
])('%s leaves nothing to draw', async (_, parts) => {
  const loaded = await load(parts);
  expect(loaded.kind).toBe('faulty');
  expect(loaded.kind === 'faulty' && loaded.issues.length).toBeGreaterThan(0);
});

test.each([
  ['a number', '7'],
  ['a list', '[]'],
  ['nothing', ''],
  ['half a document', JSON.stringify(ladderWith()).slice(0, 300)],
])('%s is not a ladder and is reported as such', async (_, text) => {
  const loaded = await readLadder('ladder.json', text);
  expect(loaded.kind).toBe('faulty');
});

test('the input document is not modified', async () => {
  const { salvage } = await import('../../src/check/salvage');
  const { checkLadder } = await import('../../src/check/check');
  const value = { ...ladderWith(), ...withRole({ tags: [1], level: 'nowhere' }) };
  const before = JSON.stringify(value);
  salvage(value, checkLadder({ value, issues: [], locate: () => undefined }));
  expect(JSON.stringify(value)).toBe(before);
});

test('a ladder of which nothing is left out keeps the graph that was checked', async () => {
  const { salvage } = await import('../../src/check/salvage');
  const { checkLadder } = await import('../../src/check/check');
  const check = (parts: object) => {
    const value = { ...ladderWith(), ...parts };
    const found = checkLadder({ value, issues: [], locate: () => undefined });
    return { found, saved: salvage(value, found) };
  };
  const whole = check(withRole({ requirements: [{ skill: 'Knitting', level: 'working' }] }));
  expect(whole.found.issues.map(({ code }) => code)).toContain('SKILL_UNKNOWN');
  expect(whole.saved?.graph).toBe(whole.found.graph);
  const cut = check(withRole({ level: 'nowhere' }));
  expect(cut.saved?.graph).not.toBe(cut.found.graph);
});
