import { expect, test } from 'vitest';
import type { SkillDocument } from '../../../src/model/ladder/ladder';
import { commandOf, skillKinds } from '../../../src/ui/profile-parts/lists';

const WORDS = { kinds: { hard: 'Hard skills', soft: 'Soft skills' }, withoutGroup: 'Without a group' };

function skill(id: string, kind: 'hard' | 'soft', group?: string): SkillDocument {
  return { id, name: id, kind, group, aliases: [], indicators: {}, links: [] };
}

test('skills are grouped by kind and group in the order of the ladder, those without a group last', () => {
  const kinds = skillKinds(
    [
      skill('listening', 'soft'),
      skill('loose', 'hard'),
      skill('sewing', 'hard', 'Craft'),
      skill('law', 'hard', 'Rules'),
      skill('knitting', 'hard', 'Craft'),
    ],
    WORDS,
  );
  const read = kinds.map(({ name, groups }) => [
    name,
    groups.map((one) => [one.name, one.skills.map(({ id }) => id)]),
  ]);
  expect(read).toEqual([
    [
      'Hard skills',
      [
        ['Craft', ['sewing', 'knitting']],
        ['Rules', ['law']],
        ['Without a group', ['loose']],
      ],
    ],
    ['Soft skills', [['', ['listening']]]],
  ]);
});

test('groups with equal names in two kinds, or named like a prototype key, stay separate', () => {
  const kinds = skillKinds([skill('a', 'hard', '__proto__'), skill('b', 'soft', '__proto__')], WORDS);
  expect(new Set(kinds.flatMap(({ groups }) => groups.map(({ key }) => key))).size).toBe(2);
  expect(kinds.map(({ groups }) => groups[0]?.skills[0]?.id)).toEqual(['a', 'b']);
});

test('a digit within the scale rates, and other keys have their own actions', () => {
  expect(commandOf('0', 4)).toEqual({ do: 'answer', value: 0 });
  expect(commandOf('4', 4)).toEqual({ do: 'answer', value: 4 });
  expect(commandOf('5', 4)).toBeUndefined();
  expect(commandOf('n', 4)).toEqual({ do: 'setAside' });
  expect(commandOf('Backspace', 4)).toEqual({ do: 'clear' });
  expect(commandOf('ArrowUp', 4)).toEqual({ do: 'walk', by: -1 });
  expect(commandOf('Enter', 4)).toBeUndefined();
  expect(commandOf('１', 4)).toBeUndefined();
});
