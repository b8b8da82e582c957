/** Reads the paths of the command line: files, folders with everything in them, and standard input. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { issue, type Issue } from '../../model/validation/issue';
import type { InputFile } from '../../formats/import/types';
import type { Io } from './io';
import { reasonOf } from './load';
import { reason } from '../../model/validation/reasons';

/** The path that means standard input, and its name in issues. */
export const STANDARD_INPUT = '-';
export const STANDARD_INPUT_NAME = 'standard-input';

/** Larger files are not read. A spreadsheet or zip file of a whole company has a tenth of this size. */
const MOST_BYTES = 200_000_000;
const MOST_FILES = 20_000;
const MOST_DEPTH = 8;

export interface Inputs {
  files: InputFile[];
  issues: Issue[];
}

/**
 * Reads everything. Files that cannot be read are reported as issues beside the others. Hidden files in a
 * folder belong to editors, and are skipped.
 */
export async function readPaths(paths: readonly string[], io: Io): Promise<Inputs> {
  const inputs: Inputs = { files: [], issues: [] };
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      inputs.files.push({ file: STANDARD_INPUT_NAME, bytes: (await io.input?.()) ?? new Uint8Array() });
    } else for (const file of filesAt(path, inputs.issues)) readFile(file, inputs);
  }
  return inputs;
}

function readFile(file: string, { files, issues }: Inputs): void {
  const place = { file, line: 1, column: 1 };
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES) {
      const [megabytes, limit] = [Math.ceil(size / 1_000_000), MOST_BYTES / 1_000_000];
      issues.push(issue('FILE_TOO_LARGE', [], { megabytes, limit }, place));
    } else files.push({ file, bytes: readFileSync(file) });
  } catch (error) {
    issues.push(issue('FILE_UNREADABLE', [], { file, reason: reasonOf(error) }, place));
  }
}

/** The file itself, or all files in the folder and its subfolders, by name. */
function filesAt(path: string, issues: Issue[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch {
    // Reading it reports the reason.
    return [path];
  }
  const files: string[] = [];
  const root = path.replace(/[\\/]+$/, '') || path;
  const open = [{ folder: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { folder, depth } = next;
    for (const entry of entriesOf(folder, issues)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const at = join(folder, entry.name).replaceAll('\\', '/');
      if (entry.isDirectory() && depth < MOST_DEPTH) open.push({ folder: at, depth: depth + 1 });
      else if (entry.isFile()) files.push(at);
    }
    if (files.length > MOST_FILES) {
      const args = { file: path, reason: reason('TOO_MANY_FILES', { limit: MOST_FILES }) };
      issues.push(issue('FILE_UNREADABLE', [], args, { file: path, line: 1, column: 1 }));
      return [];
    }
  }
  return files.sort();
}

function entriesOf(folder: string, issues: Issue[]) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const place = { file: folder, line: 1, column: 1 };
    issues.push(issue('FILE_UNREADABLE', [], { file: folder, reason: reasonOf(error) }, place));
    return [];
  }
}
