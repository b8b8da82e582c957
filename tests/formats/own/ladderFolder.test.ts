import { expect, test } from 'vitest';
import { isLadderFile, readLadderFolder } from '../../../src/formats/own/ladderFolder';
import { reason } from '../../../src/model/validation/reasons';

test.each([
  ['ladder.yaml', true],
  ['ladder.json', true],
  ['skills.yml', true],
  ['skills/hard.yaml', true],
  ['roles/a.yaml', true],
  ['roles/deep/a.yaml', false],
  ['README.md', false],
  ['roles/notes.txt', false],
  ['other.yaml', false],
])('%s is a part of a ladder: %s', (path, part) => {
  expect(isLadderFile(path)).toBe(part);
});

const file = (path: string, text: string) => ({ path, text });

test('the parts are combined in the order of their paths, whatever order they come in', () => {
  const files = [
    file('roles/b.yaml', 'id: b'),
    file('skills/soft.yaml', '- id: z'),
    file('ladder.yaml', 'id: x'),
    file('skills/hard.yaml', '- id: y\n- id: w'),
    file('roles/a.json', '{"id": "a"}'),
    file('notes.md', 'not read'),
  ];
  const expected = {
    id: 'x',
    skills: [{ id: 'y' }, { id: 'w' }, { id: 'z' }],
    roles: [{ id: 'a' }, { id: 'b' }],
  };
  expect(readLadderFolder(files).value).toEqual(expected);
  expect(readLadderFolder([...files].reverse()).value).toEqual(expected);
});

test('roles and skills inside ladder.yaml are kept, with their places', () => {
  const read = readLadderFolder([
    file('ladder.yaml', 'id: x\nskills:\n  - id: y\nroles:\n  - id: a\n'),
    file('roles/b.yaml', 'id: b\n'),
  ]);
  expect(read.value).toEqual({ id: 'x', skills: [{ id: 'y' }], roles: [{ id: 'a' }, { id: 'b' }] });
  expect(read.locate(['roles', 0, 'id'])).toEqual({ file: 'ladder.yaml', line: 5, column: 5 });
  expect(read.locate(['roles', 1, 'id'])).toEqual({ file: 'roles/b.yaml', line: 1, column: 1 });
});

test('an empty role file counts as a role, so that the checks report it', () => {
  const read = readLadderFolder([file('ladder.yaml', 'id: x'), file('roles/a.yaml', '')], 'd/');
  expect(read.value).toEqual({ id: 'x', skills: [], roles: [null] });
  expect(read.locate(['roles', 0])?.file).toBe('d/roles/a.yaml');
});

test('empty files of skills have no skills', () => {
  const read = readLadderFolder([file('ladder.yaml', 'id: x'), file('skills.yaml', '# none yet\n')]);
  expect(read.value).toEqual({ id: 'x', skills: [], roles: [] });
});

test('a second head is an issue and not a role', () => {
  const read = readLadderFolder([file('ladder.json', '{"id": "x"}'), file('ladder.yaml', 'id: y')]);
  expect(read.value).toEqual({ id: 'x', skills: [], roles: [] });
  expect(read.issues.map(({ code, place }) => [code, place?.file])).toEqual([
    ['FILE_UNREADABLE', 'ladder.yaml'],
  ]);
});

test('a missing head is one issue that names it', () => {
  const read = readLadderFolder([file('roles/a.yaml', 'id: a')], 'house/');
  expect(read.value).toBeUndefined();
  expect(read.issues.map(({ args }) => args)).toEqual([
    { file: 'house/ladder.yaml', reason: reason('NOT_THERE') },
  ]);
});

test('each of three hundred broken files has an issue, but not every repetition', () => {
  const broken = Array.from({ length: 300 }, (_, at) => file(`roles/r${at}.yaml`, 'a: [}\n'.repeat(30)));
  const { issues } = readLadderFolder([file('ladder.yaml', 'id: x\n'), ...broken]);
  expect(new Set(issues.map(({ place }) => place?.file)).size).toBe(300);
  expect(issues.length).toBeLessThan(1_300);
});
