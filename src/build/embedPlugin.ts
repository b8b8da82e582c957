/**
 * The scripts of the element and of its frame while developing: built when they are first asked for, so that the page
 * can show an embedded ladder before there is a whole build.
 */
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** What `vite build --mode embed` puts beside the page: three names of its own, and what those load. */
const BUILT = /\/(career-ladder(?:-frame)?\.js|embed\.html|assets\/in-[\w.-]+)$/;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** @param outDir where the build is put, relative to the folder the command runs in; what lies there is replaced */
export function embedOnRequest(outDir: string): Plugin {
  return {
    name: 'rungs:embed-on-request',
    apply: 'serve',
    configureServer(server) {
      const folder = resolve(outDir);
      let built: Promise<unknown> | undefined;
      const make = () =>
        build({
          configFile: 'vite.config.ts',
          configLoader: 'runner',
          mode: 'embed',
          logLevel: 'error',
          build: { outDir: folder, emptyOutDir: true },
        });
      server.middlewares.use((request, response, next) => {
        const [, name] = BUILT.exec((request.url ?? '').replace(/[?#].*$/, '')) ?? [];
        if (name === undefined) {
          next();
          return;
        }
        built ??= make();
        built
          .then(
            () => {
              response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
              response.end(readFileSync(join(folder, name)));
            },
            // The next request tries again: what was wrong may have been mended.
            (error: unknown) => {
              built = undefined;
              next(error);
            },
          )
          .catch(next);
      });
    },
  };
}
