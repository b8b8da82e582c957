/**
 * The scripts of the element and its frame in development. They are built when first requested, so the page
 * can show an embedded ladder without a full build.
 */
import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** The output of `vite build --mode embed`: three fixed names, and the files that those load. */
const BUILT = /\/(career-ladder(?:-frame)?\.js|embed\.html|assets\/in-[\w.-]+)$/;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** @param outDir the build folder, relative to the working directory; its contents are replaced */
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
            // The next request builds again, because the error may have been fixed.
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
