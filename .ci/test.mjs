/**
 * Everything there is to check. A step starts as soon as the steps that it needs are done and cores are free for it,
 * in the order below: what fails soonest comes first. Prints how long each step took, and all of them together.
 */
import { spawn } from 'node:child_process';

/** The machine that this is made for. With more, the steps that use one each would only wait for the long ones. */
const CORES = 2;

const script = (name) => ['npm', ['run', '--silent', name]];

/** `cores`: how many it keeps busy. `needs`: steps whose result it uses. */
const steps = [
  { name: 'Format', command: script('format:check'), cores: 1 },
  { name: 'Lint', command: script('lint'), cores: 1 },
  { name: 'Types', command: script('types'), cores: 1 },
  { name: 'Unused files, exports and packages', command: script('unused'), cores: 1 },
  { name: 'Build', command: script('build'), cores: 1 },
  { name: 'Browser', command: ['node', ['.ci/browser.mjs']], cores: 1 },
  { name: 'Component tests', command: script('component'), cores: 1, needs: ['Browser'] },
  { name: 'Gallery pictures', command: script('gallery:test'), cores: 2, needs: ['Browser'] },
  { name: 'Unit and property tests', command: script('unit'), cores: 2, needs: ['Browser'] },
  // The unit tests build the library, which has budgets too.
  { name: 'Size budgets', command: script('size'), cores: 1, needs: ['Build', 'Unit and property tests'] },
  { name: 'End-to-end tests', command: script('e2e'), cores: 2, needs: ['Build', 'Unit and property tests'] },
];

const secondsSince = (start) => ((Date.now() - start) / 1000).toFixed(1);
const begun = Date.now();
const waiting = [...steps];
const done = new Set();
const times = [];
let free = CORES;
let failed = 0;

await new Promise((resolve) => {
  /** Starts what may start. A step is never overtaken by one that needs fewer cores, else it could wait for ever. */
  const next = () => {
    if (failed !== 0) {
      if (free === CORES) resolve();
      return;
    }
    if (done.size === steps.length) return resolve();
    for (const step of [...waiting]) {
      if (!(step.needs ?? []).every((name) => done.has(name))) continue;
      if (step.cores > free) break;
      waiting.splice(waiting.indexOf(step), 1);
      free -= step.cores;
      run(step, step.cores === CORES).then((status) => {
        free += step.cores;
        done.add(step.name);
        failed ||= status;
        next();
      });
    }
  };
  next();
});

console.log(`\n${times.join('\n')}`);
console.log(`   All steps: ${secondsSince(begun)} s`);
if (failed !== 0) process.exit(failed);
console.log('\nAll passed.');

/** Output is shown as it comes where a step runs by itself, else in one piece when the step is done. */
function run({ name, command: [command, args] }, alone) {
  const started = Date.now();
  if (alone) console.log(`\n== ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout?.on('data', (piece) => output.push(piece));
    child.stderr?.on('data', (piece) => output.push(piece));
    const end = (status) => {
      if (!alone) process.stdout.write(`\n== ${name}\n${Buffer.concat(output)}`);
      const time = `   ${name}: ${secondsSince(started)} s`;
      times.push(time);
      if (status === 0) console.log(time);
      else console.error(`\n${name} failed.`);
      resolve(status);
    };
    child.on('error', (error) => {
      output.push(Buffer.from(String(error)));
      end(1);
    });
    child.on('close', (status) => end(status ?? 1));
  });
}
