import { expect, test } from 'vitest';
import { circlesOf, readImportGraph, roomOf, specifiersOf, type ImportEdge } from './importGraph';
import { RANKS, ROOMS, SHARED_VIEWS } from './stack';

/** The lowest rank that may import Svelte. */
const STATE = RANKS['state'] ?? Infinity;

const { files, edges } = readImportGraph();
const inner = edges.filter(({ external }) => !external);

const topOf = (file: string) => file.split('/')[1] ?? '';

/** Why an import breaks the stack; undefined if it does not. */
function faultOf({ from, to, specifier, external }: Omit<ImportEdge, 'specifier'> & { specifier?: string }) {
  const top = topOf(from);
  const rank = RANKS[top];
  if (rank === undefined) return `${from}: the folder ${top} has no rank`;
  if (external) {
    if (to.startsWith('node:') && !['cli', 'build'].includes(top)) return `${from}: ${to} outside cli/`;
    if (top === 'model' && to !== 'zod/mini') return `${from}: model/ imports ${to}`;
    return /^svelte/.test(to) && rank < STATE ? `${from}: ${to} below state/` : undefined;
  }
  const other = RANKS[topOf(to)];
  if (other === undefined) return `${from}: ${specifier ?? to} is outside the stack`;
  if (topOf(to) !== top)
    return other < rank ? undefined : `${from}: imports ${to}, which is not of a lower rank`;
  return roomFault(from, to);
}

function roomFault(from: string, to: string): string | undefined {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) return undefined;
  if (topOf(from) !== 'ui')
    return ROOMS[room]?.includes(other) ? undefined : `${from}: ${room} may not import ${other}`;
  const shared = SHARED_VIEWS.indexOf(other);
  const own = SHARED_VIEWS.indexOf(room);
  if (shared < 0) return `${from}: a view imports another view, ${to}`;
  return own < 0 || shared < own ? undefined : `${from}: ${room} may not import ${other}`;
}

const arrow = (from: string, to: string) => ({ from, to, external: false });
const named = (circle: readonly string[]) => circle.join(', ');

test('folders import only from folders below them, and rooms only from the rooms in the table', () => {
  expect(edges.map(faultOf).filter((fault) => fault !== undefined)).toEqual([]);
});

test('the rules find imports that break them', () => {
  expect(faultOf(arrow('src/model/ladder/id.ts', 'src/graph/names.ts'))).toContain('not of a lower rank');
  expect(faultOf(arrow('src/layout/level/rows.ts', 'src/check/check.ts'))).toContain('not of a lower rank');
  expect(faultOf(arrow('src/news/news.ts', 'src/graph/names.ts'))).toContain('has no rank');
  expect(faultOf(arrow('src/graph/names.ts', 'tests/house/stack.ts'))).toContain('outside the stack');
  expect(faultOf(arrow('src/ui/gap/Gap.svelte', 'src/ui/inspector/Inspector.svelte'))).toContain(
    'another view',
  );
  expect(faultOf(arrow('src/ui/kit/context.ts', 'src/ui/profile-parts/lists.ts'))).toContain('may not');
  expect(faultOf(arrow('src/ui/gap/Gap.svelte', 'src/ui/kit/context.ts'))).toBeUndefined();
  expect(faultOf(arrow('src/state/explorer/Explorer.svelte.ts', 'src/state/team/Team.svelte.ts'))).toContain(
    'state/explorer may not import state/team',
  );
  expect(faultOf(arrow('src/cli/commands/gap/command.ts', 'src/cli/commands/next/command.ts'))).toContain(
    'may not',
  );
  const outside = (from: string, to: string) => faultOf({ from, to, external: true });
  expect(outside('src/graph/names.ts', 'node:fs')).toContain('outside cli');
  expect(outside('src/browser/files/chosenFiles.ts', 'svelte')).toContain('below state');
  expect(outside('src/model/ladder/id.ts', 'd3-array')).toContain('model/ imports');
});

test('no files import each other in a circle', () => {
  expect(circlesOf(inner).map(named)).toEqual([]);
});

test('rooms form no circle, neither by their imports nor by the table', () => {
  const actual = inner
    .map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }))
    .filter(({ from, to }) => from !== to);
  const allowed = Object.entries(ROOMS).flatMap(([from, rooms]) => rooms.map((to) => ({ from, to })));
  for (const arrows of [actual, allowed]) expect(circlesOf(arrows).map(named)).toEqual([]);
});

test('circles of any length are found, also if other files lead into them', () => {
  const arrows = ['a b', 'b c', 'c a', 'x a', 'c y', 'y z', 's s'].map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to };
  });
  expect(circlesOf(arrows)).toEqual([['a', 'b', 'c'], ['s']]);
});

test('every room of the table exists', () => {
  const rooms = new Set(files.map(roomOf));
  const named = [...Object.keys(ROOMS), ...Object.values(ROOMS).flat(), ...SHARED_VIEWS];
  expect(named.filter((room) => !rooms.has(room))).toEqual([]);
});

test('every form of import is found', () => {
  const text = `
import type { A } from './a';
import {
  b,
} from "./b";
import './c.css';
export { d } from './d';
const e = await import('./e');
type F = import('./f').F;
const text = 'import of nothing';`;
  expect(specifiersOf(text)).toEqual(['./a', './b', './c.css', './d', './e', './f']);
});
