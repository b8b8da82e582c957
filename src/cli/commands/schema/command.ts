import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExitCode, Io } from '../../terminal/io';
import { schemaFiles } from '../../terminal/schemas';
import { plural } from '../../terminal/terminal';

/** Writes the JSON Schemas to a folder, which is made where it is absent. */
export function schemaCommand({ folder }: { folder: string }, io: Io): ExitCode {
  const files = schemaFiles();
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    io.err(`The schemas cannot be written to ${folder}: ${reason}\n`);
    return 2;
  }
  io.out(`${plural(files.size, 'schema')} written to ${folder}\n`);
  return 0;
}
