/** `rungs schema`: the JSON Schemas of the ladder document. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../terminal/command';
import { schemaFiles } from '../../terminal/schemas';
import { plural } from '../../terminal/terminal';

export const schema = command({
  name: 'schema',
  positionals: ['folder'],
  needs: 'one folder to write to',
  options: {},
  help: 'Write the JSON Schemas of ladder files, for completion and validation in editors.',
  run({ folder }, io) {
    const files = schemaFiles();
    try {
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of files) writeFileSync(join(folder, file), text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      io.err(`Could not write the schemas to ${folder}: ${reason}\n`);
      return 2;
    }
    io.out(`Wrote ${plural(files.size, 'schema')} to ${folder}\n`);
    return 0;
  },
});
