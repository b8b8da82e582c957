/**
 * The service worker of the built page, `sw.js` beside it, with a list of all files of the build and their
 * hashes. There is none in development.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Build } from '../browser/offline/plan';

const WORKER = fileURLToPath(new URL('../browser/offline/worker.ts', import.meta.url));

/**
 * The files that the page needs offline. Ladders are stored as they are opened; the other files are for other
 * programs.
 */
const NEEDED = /^(index\.html|manifest\.json|icons\/.+|assets\/.+)$/;

export function offline(): Plugin {
  let folder = '';
  return {
    name: 'rungs:offline',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define: { BUILD: JSON.stringify(fileList(filesIn(folder))) },
          build: {
            outDir: folder,
            emptyOutDir: false,
            target: 'es2022',
            modulePreload: { polyfill: false },
            // A classic script, because some browsers do not support modules in service workers.
            rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
          },
        });
      },
    },
  };
}

/** The list for the worker, sorted by path. The version changes when any file does. */
export function fileList(files: ReadonlyMap<string, Uint8Array>): Build {
  const list = [...files.keys()]
    .filter((path) => NEEDED.test(path))
    .sort()
    .map((path) => ({ path, integrity: integrityOf(files.get(path) ?? new Uint8Array()) }));
  const version = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12);
  return { version, files: list };
}

function integrityOf(content: Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    found.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)];
    }),
  );
}
