/**
 * The imports between the files of `src`, read from their text so that type-only imports count as well, although they
 * leave no trace in the build. The tests of the stack and its picture use this.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

/** One import of one file. */
export interface ImportEdge {
  /** The importing file, as `src/graph/careerGraph.ts`. */
  readonly from: string;
  /** The path of the imported file; as written if it is not one of our files (a package, the URL of a worker). */
  readonly to: string;
  /** As written in the importing file. */
  readonly specifier: string;
  /** True if `to` is a package or a module of Node.js. */
  readonly external: boolean;
}

export interface ImportGraph {
  /** The path of every source file from the root of the repository, with forward slashes, sorted. */
  readonly files: readonly string[];
  readonly edges: readonly ImportEdge[];
}

const SOURCE = /\.(ts|svelte)$/;
/** `import ... from`, `export ... from`, `import '...'`; `import('...')`, of a value and of a type. */
const IMPORT =
  /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;
/** Endings that an import may omit. */
const ENDINGS = ['', '.ts', '.svelte.ts', '/index.ts'];

/** Every file below `folder` whose name `matches`, sorted, with forward slashes. */
export function filesBelow(folder: string, matches: RegExp = /./): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => matches.test(file) && !file.includes('node_modules') && statSync(file).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** The specifiers of all imports in a text, as written. */
export function specifiersOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
}

/** The import graph of `folder`, a path from the root of the repository. */
export function readImportGraph(folder = 'src'): ImportGraph {
  const files = filesBelow(folder, SOURCE);
  const known = new Set(files);
  const edges = files.flatMap((from) =>
    specifiersOf(readFileSync(from, 'utf8')).map((specifier) => edge(from, specifier, known)),
  );
  return { files, edges };
}

function edge(from: string, specifier: string, known: ReadonlySet<string>): ImportEdge {
  if (!specifier.startsWith('.')) return { from, to: specifier, specifier, external: true };
  const [path = ''] = posix.join(dirname(from), specifier).split('?');
  const to = ENDINGS.map((ending) => path + ending).find((file) => known.has(file) || isFile(file));
  return { from, to: to ?? path, specifier, external: false };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/**
 * The room of a file: its folder of `src`, with the folder in that; `src/model/ladder/scale.ts` is in
 * `model/ladder`, `src/graph/names.ts` in `graph`. A command of the command line is a room of its own.
 */
export function roomOf(file: string): string {
  const folders = relative('src', dirname(file)).split(sep);
  return folders.slice(0, folders[1] === 'commands' ? 3 : 2).join('/');
}

/**
 * Groups of nodes of which each reaches each other, of more than one node or of one that points to itself:
 * the strongly connected components by Tarjan (1972). Sorted, so that a message is the same every time.
 */
export function circlesOf(edges: Iterable<{ readonly from: string; readonly to: string }>): string[][] {
  const targets = new Map<string, Set<string>>();
  for (const { from, to } of edges) targets.set(from, (targets.get(from) ?? new Set()).add(to));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    let low = order.size;
    order.set(node, low);
    stack.push(node);
    const start = low;
    for (const target of targets.get(node) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    lowest.set(node, low);
    if (low === start) {
      const circle = stack.splice(stack.indexOf(node)).sort();
      if (circle.length > 1 || targets.get(node)?.has(node)) circles.push(circle);
    }
    return low;
  };
  for (const node of targets.keys()) if (!order.has(node)) visit(node);
  return circles.sort();
}
