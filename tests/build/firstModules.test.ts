import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { modulesIn, NEEDED_AT_ONCE, NEEDED_TO_DRAW } from '../../src/build/firstModules';

test('matches a file, everything in a folder and a package, but no exceptions', () => {
  expect(NEEDED_TO_DRAW(resolve('src/model/ladder/money.ts'))).toBe(true);
  expect(NEEDED_TO_DRAW(resolve('src/graph/careerGraph.ts'))).toBe(true);
  expect(NEEDED_TO_DRAW(resolve('node_modules/zod/v4/core/core.js'))).toBe(true);
  expect(NEEDED_TO_DRAW(resolve('src/graph/translated.ts'))).toBe(false);
  expect(NEEDED_TO_DRAW(resolve('src/model/ladder/mergeRoles.ts'))).toBe(false);
  expect(NEEDED_AT_ONCE(`${resolve('src/embed/names.ts')}?used`)).toBe(true);
});

test('a path that does not exist fails the build', () => {
  expect(() => modulesIn(['src/graph/gone.ts'])).toThrow('src/graph/gone.ts');
});
