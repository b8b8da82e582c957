/** The modules of the element that go into the files that a page loads first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');

/** True for a module of the group, by its absolute path. */
export type ModuleTest = (id: string) => boolean;

/**
 * Modules by their path from the root; a path that ends in "/" is a folder. Throws if a path does not exist:
 * otherwise a moved module would leave its group unnoticed, and the page would load more files first.
 */
export function modulesIn(paths: readonly string[], except: readonly string[] = []): ModuleTest {
  const missing = [...paths, ...except].find((path) => !existsSync(join(ROOT, path)));
  if (missing !== undefined)
    throw new Error(`${missing} is named in src/build/firstModules.ts and does not exist.`);
  const isUnder = (id: string, path: string) => (path.endsWith('/') ? id.startsWith(path) : id === path);
  return (id) => {
    // Some modules have a query, for example the styles of a component.
    const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
    if (!file.startsWith(ROOT)) return false;
    const path = file.slice(ROOT.length);
    return paths.some((one) => isUnder(path, one)) && !except.some((one) => isUnder(path, one));
  };
}

/** Modules that both the first drawing and parts that load later need. */
export const NEEDED_TO_DRAW = modulesIn(
  [
    'node_modules/zod/',
    'node_modules/svelte/',
    'node_modules/clsx/',
    'node_modules/esm-env/',
    'node_modules/fastest-levenshtein/',
    'node_modules/graphology/',
    'node_modules/graphology-traversal/',
    'node_modules/graphology-indices/bfs-queue.js',
    'node_modules/graphology-indices/dfs-stack.js',
    'node_modules/graphology-utils/',
    'node_modules/mnemonist/fixed-deque.js',
    'node_modules/mnemonist/utils/iterables.js',
    'node_modules/mnemonist/utils/typed-arrays.js',
    'node_modules/obliterator/',
    'node_modules/events/',
    'node_modules/d3-path/',
    'src/model/validation/validate.ts',
    'src/model/validation/validateLarge.ts',
    'src/model/validation/issue.ts',
    'src/model/validation/zod.ts',
    'src/model/ladder/id.ts',
    'src/model/ladder/ladder.ts',
    'src/model/ladder/money.ts',
    'src/model/ladder/scale.ts',
    'src/graph/',
    'src/check/schema.ts',
    'src/check/severities.ts',
    'src/formats/text/json.ts',
    'src/formats/limits.ts',
    'src/i18n/en/figures/',
    'src/ui/kit/context.ts',
  ],
  ['src/graph/translated.ts', 'src/graph/crossroads.ts'],
);

/**
 * Modules that the element needs before it draws anything. If they were part of the other group, they would
 * load all of it.
 */
export const NEEDED_AT_ONCE = modulesIn([
  'src/model/ladder/languageTag.ts',
  'src/i18n/locales/bootMessages.ts',
  'src/embed/names.ts',
]);
