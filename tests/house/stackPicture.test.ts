import { expect, test } from 'vitest';
import { readImportGraph, roomOf } from './importGraph';
import { RANKS } from './stack';
import { stackPicture, type Folder } from './stackPicture';

/** The floor of each node: 0 where it imports nothing, else one above the highest that it imports. */
function floorsOf(nodes: Iterable<string>, imports: ReadonlyMap<string, ReadonlySet<string>>) {
  const known = new Map<string, number>();
  const floor = (node: string): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    // A circle is for `imports.test.ts` to report; here it must only end.
    known.set(node, 0);
    const found = Math.max(-1, ...[...(imports.get(node) ?? [])].map(floor)) + 1;
    known.set(node, found);
    return found;
  };
  for (const node of nodes) floor(node);
  return known;
}

/** The folders of `src` by what they import from each other; neither folders nor rooms may form a circle. */
function foldersOf({ files, edges }: ReturnType<typeof readImportGraph>): Folder[] {
  const known = new Set(files);
  const folderOf = (file: string) => file.split('/')[1] ?? '';
  const between = (of: (file: string) => string) => {
    const result = new Map<string, Set<string>>();
    for (const { from, to } of edges) {
      if (!known.has(to) || of(from) === of(to)) continue;
      result.set(of(from), (result.get(of(from)) ?? new Set()).add(of(to)));
    }
    return result;
  };
  const folderImports = between(folderOf);
  const isRoomOf = (folder: string) => (room: string) => room.startsWith(`${folder}/`);
  const roomImports = between(roomOf);
  return Object.entries(RANKS).map(([name, rank]) => {
    const rooms = new Set(files.map(roomOf).filter(isRoomOf(name)));
    const inside = new Map(
      [...rooms].map((room) => [
        room,
        new Set([...(roomImports.get(room) ?? [])].filter((other) => rooms.has(other))),
      ]),
    );
    const floors: string[][] = [];
    for (const [room, floor] of floorsOf(rooms, inside)) {
      // A room that no file stands in directly, such as a folder of rooms, is drawn by its own name.
      (floors[floor] ??= []).push(room.slice(name.length + 1).replace(/^commands\//, ''));
    }
    const imports = [...(folderImports.get(name) ?? [])].sort(
      (a, b) => (RANKS[a] ?? 0) - (RANKS[b] ?? 0) || a.localeCompare(b),
    );
    return { name, rank, floors: floors.map((floor) => floor.sort()), imports };
  });
}

test('the picture of the stack in src/README.md shows the imports as they are; npm run stack draws it again', async () => {
  const folders = foldersOf(readImportGraph()).sort((a, b) => a.name.localeCompare(b.name));
  await expect(stackPicture(folders)).toMatchFileSnapshot('../../src/stack.svg');
});
