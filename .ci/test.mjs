/** Everything there is to check, in the order that fails soonest. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['Format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['Lint', 'npm', ['run', '--silent', 'lint']],
  ['Types', 'npm', ['run', '--silent', 'types']],
  ['Unit and property tests', 'npm', ['run', '--silent', 'unit']],
  ['Build', 'npm', ['run', '--silent', 'build']],
  ['Size budgets', 'npm', ['run', '--silent', 'size']],
  ['Browser', 'node', ['.ci/browser.mjs']],
  ['End-to-end tests', 'npm', ['run', '--silent', 'e2e']],
];

for (const [name, command, args] of steps) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`   ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log('\nAll passed.');
