/** Ladders in development: compiles a ladder when its files change, and notifies the page. */
import { relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Compiler } from './Compiler';
import { printer } from './serveLadders';

/** How many milliseconds to wait for more changes: a checkout changes many files at once. */
const PAUSE = 60;

export function watchLadders(server: ViteDevServer, compiler: Compiler): void {
  const print = printer(server);
  const waiting = new Map<string, NodeJS.Timeout>();
  const changed = (file: string) => {
    const [id, ...rest] = relative(compiler.dir, file).split(/[\\/]/);
    if (id === undefined || id === '' || id === '..' || rest.length === 0) return;
    clearTimeout(waiting.get(id));
    const timer = setTimeout(() => {
      waiting.delete(id);
      if (compiler.ids().includes(id)) compiler.compile(id, print);
      server.ws.send({ type: 'custom', event: 'rungs:ladder', data: { id } });
    }, PAUSE);
    waiting.set(id, timer);
  };
  server.watcher.add(compiler.dir);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  server.httpServer?.once('close', () => {
    for (const timer of waiting.values()) clearTimeout(timer);
  });
}
