/** Installs what the lock file names, unless it is there already: a fresh clone needs no step of its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function versions(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    const installed = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.optional);
    return installed
      .map(([path, { version }]) => `${path}@${version}`)
      .sort()
      .join('\n');
  } catch {
    return '';
  }
}

const wanted = versions('package-lock.json');
if (wanted !== versions('node_modules/.package-lock.json')) {
  // Standard output stays free for the command that follows: the command line may be piped into a file.
  console.error('Installing packages ...');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}
