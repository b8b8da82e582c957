/** The program `rungs`. */
import { run } from './run';
import { wantsColour } from './terminal/terminal';

// A reader such as `head` may close the pipe early, which is not an error of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Unlike exiting, setting the code lets a long output finish on a slow pipe.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  outColour: wantsColour(process.stdout, process.env),
  errColour: wantsColour(process.stderr, process.env),
  input: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
});
