import { execFileSync, spawnSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';

const engine = ['docker', 'podman'].find(
  (name) => spawnSync(name, ['info'], { stdio: 'ignore' }).status === 0,
);
if (engine === undefined) console.log('Skipped: no container engine runs here.');

test.skipIf(engine === undefined)(
  'the container serves the page as a user without rights, from a root it cannot write',
  { timeout: 900_000 },
  async () => {
    const run = (...args: string[]) => execFileSync(engine ?? '', args, { encoding: 'utf8' }).trim();
    run(
      'build',
      '-q',
      '-f',
      '.hosting/Containerfile',
      '-t',
      'rungs-test',
      '--build-arg',
      'LEAVE_OUT=pay',
      '.',
    );
    const ancestors = "'self' https://intranet.example.org";
    const id = run(
      'run',
      '-d',
      '--rm',
      '--read-only',
      '--tmpfs',
      '/tmp',
      '-p',
      '127.0.0.1::8080',
      '-e',
      `FRAME_ANCESTORS=${ancestors}`,
      'rungs-test',
    );
    onTestFinished(() => void run('rm', '-f', id));
    const base = `http://${run('port', id, '8080').split('\n')[0] ?? ''}`;
    await expect
      .poll(
        () =>
          fetch(`${base}/healthz`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 30_000 },
      )
      .toBe(200);
    const page = await fetch(`${base}/`);
    expect(page.headers.get('content-security-policy')).toContain(`frame-ancestors ${ancestors}`);
    expect(await page.text()).toContain('<title>Rungs</title>');
    const ladder = await (await fetch(`${base}/ladders/software-engineering.json`)).text();
    expect(ladder).toContain('Lead Back End Engineer');
    expect(ladder).not.toContain('220000');
    expect(run('exec', id, 'id', '-u')).not.toBe('0');
  },
);
