import { execFileSync } from 'node:child_process';

/** The command line is tested as the process people run, so it is built before the tests. */
export default function setup(): void {
  execFileSync('node', ['.ci/build-cli.mjs'], { stdio: 'inherit' });
}
