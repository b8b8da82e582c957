/** Ladders in development: serves them to the page. */
import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { countText, paint } from '../../cli/terminal/terminal';
import { writeJson } from '../../formats/own/write';
import type { Compiled, Compiler } from './Compiler';
import { indexText, withoutPay } from './ladderIndex';

export function serveLadders(server: ViteDevServer, compiler: Compiler): void {
  const print = printer(server);
  server.middlewares.use((request, response, next) => {
    // Matches the end of the path, so that it works with any base before `ladders/`.
    const [, name] = /\/ladders\/([^/]+)\.json$/.exec((request.url ?? '').replace(/[?#].*$/, '')) ?? [];
    if (name === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    if (name === 'index') {
      send(response, 200, indexText(compiler.ids().map((id) => compiler.compile(id, print))));
      return;
    }
    // Looked up in the list instead of joined to a path, so that a request cannot leave the folder.
    const ids = compiler.ids();
    const wanted = decoded(name);
    const whole = ids.find((known) => known === wanted);
    const id = whole ?? ids.find((known) => `${known}.without-pay` === wanted);
    if (id === undefined) {
      next();
      return;
    }
    const compiled = compiler.compile(id, print);
    const { broken, document, issues } = compiled;
    const other = whole === undefined ? withoutPay(compiled, ids) : undefined;
    // Sends codes and their arguments, because the page has the messages in the reader's language.
    if (broken || !document) send(response, 422, JSON.stringify({ issues }));
    else if (whole !== undefined) send(response, 200, writeJson(document, true));
    else if (other) send(response, 200, other.text());
    else next();
  });
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function send(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(body);
}

/** Prints the issues of a ladder to the terminal of the server. */
export function printer(server: ViteDevServer) {
  return ({ id, issues, broken, faults }: Compiled): void => {
    if (broken) server.config.logger.error(`\n${faults}`, { timestamp: true });
    else if (issues.length > 0) {
      server.config.logger.warn(`${id}: ${countText(issues, paint(false))}`, { timestamp: true });
    }
  };
}
