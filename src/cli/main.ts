/** The program `rungs`. */
import { run } from './run';
import { wantsColour } from './terminal/terminal';

// A reader such as `head` may close the pipe early; that is no fault of the command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Setting the code instead of exiting lets a long output reach a slow pipe.
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
