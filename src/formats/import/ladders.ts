/** Finds ladders in our own form among files: single files, and folders at any depth. */
import type { SourceFile } from '../../model/ladder/proposal';
import type { ReadResult } from '../../model/validation/source';
import { isLadderFile } from '../own/ladderFolder';
import { isLadderText } from './recognise';

export interface OwnLadder {
  /** The folder with `ladder.yaml`, with a slash at its end, or empty. Otherwise the file. */
  name: string;
  files: SourceFile[];
  folder: boolean;
}

/** Folders with a head by name, and the files of each. A file belongs to its innermost folder. */
export function ladderFoldersAmong(sources: readonly SourceFile[]): Map<string, OwnLadder> {
  const withRoles = new Set(sources.flatMap(({ file }) => /^(.*\/)?(?=roles\/)/u.exec(file)?.[0] ?? []));
  const folders = new Map<string, OwnLadder>();
  for (const { file, text } of sources) {
    const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/u.exec(file) ?? [];
    if (!/^ladder\.(ya?ml|json)$/i.test(name)) continue;
    if (isLadderText(text) || withRoles.has(folder))
      folders.set(folder, { name: folder, files: [], folder: true });
  }
  if (folders.size === 0) return folders;
  for (const source of sources) {
    const ladder = ownerOf(source.file, folders);
    if (ladder && isLadderFile(source.file.slice(ladder.name.length))) ladder.files.push(source);
  }
  return folders;
}

/** The innermost of the folders that contain the file. */
function ownerOf(file: string, folders: ReadonlyMap<string, OwnLadder>): OwnLadder | undefined {
  for (let end = file.lastIndexOf('/'); ; end = file.lastIndexOf('/', end - 1)) {
    const found = folders.get(file.slice(0, end + 1));
    if (found || end <= 0) return found ?? folders.get('');
  }
}

/** True if the file is in the folder of one of the ladders. */
export function isInside(file: string, ladders: ReadonlyMap<string, OwnLadder>): boolean {
  return ownerOf(file, ladders) !== undefined;
}

/** Reads one ladder. The YAML parser is only loaded here. */
export async function readOwnLadder({ name, files, folder }: OwnLadder): Promise<ReadResult> {
  if (folder) {
    const { readLadderFolder } = await import('../own/ladderFolder');
    return readLadderFolder(
      files.map(({ file, text }) => ({ path: file.slice(name.length), text })),
      name,
    );
  }
  const [only] = files;
  const { readText } = await import('../text/locatedYaml');
  return readText(only?.file ?? name, only?.text ?? '');
}
