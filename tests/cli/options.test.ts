import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands';

/** The names in a destructuring pattern: `path` and `limit` in `path, limit = 8`. */
const namesIn = (pattern = '') => pattern.split(',').flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? []);

/** The arguments that a command reads: from `args`, or by destructuring them. ESLint rejects a name that is not used. */
function readArguments(text: string): Set<string> {
  const named = /\brun: (\w+),/.exec(text)?.[1];
  const patterns = [
    /\brun\(\s*\{([^{}]*)\}/.exec(text)?.[1],
    /\{([^{}]*)\} = args\b/.exec(text)?.[1],
    named === undefined ? undefined : new RegExp(`function ${named}\\(\\s*\\{([^{}]*)\\}`).exec(text)?.[1],
    // It opens the ladder with the chosen requirements, and prints the answer in the chosen format.
    /\banswerAbout\(\s*args\b/.test(text) ? 'own, format' : undefined,
  ];
  const direct = [...text.matchAll(/\bargs\.(\w+)/g)].map(([, name = '']) => name);
  return new Set([...patterns.flatMap(namesIn), ...direct]);
}

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s reads each of its options',
  (name, { options }) => {
    const read = readArguments(readFileSync(`src/cli/commands/${name}/command.ts`, 'utf8'));
    expect(Object.keys(options).filter((option) => !read.has(option))).toEqual([]);
  },
);

test('an argument is read from args, from a pattern, or by the function that answers', () => {
  expect([...readArguments('run({ path, force = false }, io) {}')]).toEqual(['path', 'force']);
  expect([...readArguments('run: fix,\n});\nfunction fix({ paths }: Args) {}')]).toEqual(['paths']);
  expect([...readArguments('answerAbout(\n args, () => { const { limit = 8 } = args; args.via })')]).toEqual([
    'limit',
    'own',
    'format',
    'via',
  ]);
});
