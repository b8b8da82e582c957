/** Everything there is to check, in the order that fails soonest. */
import { spawn } from 'node:child_process';

const script = (name) => ['npm', ['run', '--silent', name]];

/** Steps of one stage run side by side: each of these keeps one core busy, and tells little. */
const stages = [
  [
    ['Format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
    ['Lint', ...script('lint')],
    ['Types', ...script('types')],
    ['Unused files, exports and packages', ...script('unused')],
  ],
  [['Unit and property tests', ...script('unit')]],
  [['Build', ...script('build')]],
  [['Size budgets', ...script('size')]],
  [['Browser', 'node', ['.ci/browser.mjs']]],
  [['End-to-end tests', ...script('e2e')]],
];

/** What a step says comes as it says it where it runs alone, else in one piece when it is done. */
function run([name, command, args], alone) {
  const started = Date.now();
  if (alone) console.log(`\n== ${name}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const said = [];
    child.stdout?.on('data', (piece) => said.push(piece));
    child.stderr?.on('data', (piece) => said.push(piece));
    child.on('error', reject);
    child.on('close', (status) => {
      if (!alone) process.stdout.write(`\n== ${name}\n${Buffer.concat(said)}`);
      if (status === 0) console.log(`   ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
      else console.error(`\n${name} failed.`);
      resolve(status ?? 1);
    });
  });
}

for (const steps of stages) {
  const ended = await Promise.all(steps.map((step) => run(step, steps.length === 1)));
  const failed = ended.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
}
console.log('\nAll passed.');
