/**
 * The ladders of the `data` folder, compiled for the page: on request while developing, as files of the
 * build. A ladder with errors stops the build; while developing the page and the terminal show the faults.
 */
import { statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { checkLadder, type CheckResult } from '../check/check';
import { toReport } from '../i18n/en/describe';
import { redact, type Mention, type Redaction } from '../formats/redact/redact';
import { writeJson } from '../formats/own/write';
import { isError } from '../model/validation/issue';
import { readRedaction } from '../cli/terminal/leaveOut';
import { ladderFiles, ladderFoldersIn, loadLadder } from '../cli/terminal/load';
import { countText, faultsText, paint, wantsColour } from '../cli/terminal/terminal';

export interface LaddersOptions {
  /** The folder that holds one folder a ladder, relative to the folder the command runs in. */
  dir: string;
  /** What is left out of what is served and built, as `rungs export --leave-out` takes it: "pay,people,family:data". */
  leaveOut?: string | undefined;
}

/** One line of `ladders/index.json`. The id is the name of the ladder's folder. */
interface LadderEntry {
  id: string;
  title: string;
  summary?: string | undefined;
  edition?: string | undefined;
  roles: number;
  families: number;
  /** The id of the same ladder without its pay, for pages that may not show it; none where there is no pay to leave out. */
  withoutPay?: string | undefined;
}

interface Compiled extends CheckResult {
  id: string;
  broken: boolean;
  /** What a compiler would print; empty where there is no fault. */
  faults: string;
  /** Texts that still seem to speak of what was left out. */
  mentions: readonly Mention[];
  /** Families that were to be left out and that it does not have. */
  unknown: readonly string[];
}

/** How long to wait for more changes: a checkout touches many files at once. */
const PAUSE = 60;

/** Throws where it cannot be told what is to be left out: to serve more than was meant would be worse. */
export function ladders({ dir, leaveOut = '' }: LaddersOptions): Plugin {
  const read = readRedaction([leaveOut]);
  if ('problem' in read) throw new Error(read.problem);
  const redaction = read.value;
  let compiler: Compiler;
  return {
    name: 'rungs:ladders',
    configResolved() {
      // The project is run from its own folder, while the page's root lies deeper.
      compiler = new Compiler(process.cwd(), resolve(dir), redaction);
    },
    configureServer(server) {
      serve(server, compiler);
      watch(server, compiler);
    },
    buildStart() {
      for (const file of compiler.files()) this.addWatchFile(file);
    },
    generateBundle() {
      const all = compiler.all();
      const broken = all.filter((one) => one.broken);
      if (broken.length > 0) this.error(`\n${broken.map(({ faults }) => faults).join('\n')}`);
      // A family that one ladder of several lacks is no mistake; one that all of them lack is misspelt.
      const nowhere = redaction.families?.find((name) => all.every(({ unknown }) => unknown.includes(name)));
      if (nowhere !== undefined)
        this.error(
          `No ladder has a family “${nowhere}” to leave out. Nothing was built, so that nothing is served.`,
        );
      for (const { id, issues, document, mentions } of all) {
        if (issues.length > 0) this.warn(`${dir}/${id}: ${countText(issues, paint(false))}`);
        if (!document) continue;
        for (const { path, what, words } of mentions)
          this.warn(`${dir}/${id}: ${path} still seems to speak of ${what}: “${words}”`);
        this.emitFile({ type: 'asset', fileName: `ladders/${id}.json`, source: writeJson(document, true) });
      }
      const ids = all.map(({ id }) => id);
      for (const one of all) {
        const { name, text } = withoutPay(one, ids) ?? {};
        if (name && text) this.emitFile({ type: 'asset', fileName: `ladders/${name}.json`, source: text() });
      }
      this.emitFile({ type: 'asset', fileName: 'ladders/index.json', source: indexText(all) });
    },
  };
}

/** Compiles ladder folders, and again only when a file's name, size or time of change differs. */
class Compiler {
  readonly #root: string;
  readonly #dir: string;
  readonly #redaction: Redaction;
  readonly #cache = new Map<string, { stamp: string; compiled: Compiled }>();

  constructor(root: string, dir: string, redaction: Redaction) {
    this.#root = root;
    this.#dir = dir;
    this.#redaction = redaction;
  }

  get dir(): string {
    return this.#dir;
  }

  ids(): string[] {
    return ladderFoldersIn(this.#dir);
  }

  files(): string[] {
    return this.ids().flatMap((id) =>
      ladderFiles(join(this.#dir, id)).map((file) => join(this.#dir, id, file)),
    );
  }

  all(): Compiled[] {
    return this.ids().map((id) => this.compile(id));
  }

  /** `onchange` is called when the ladder was read anew, not when the cache answers. */
  compile(id: string, onchange?: (compiled: Compiled) => void): Compiled {
    const folder = join(this.#dir, id);
    const stamp = stampOf(folder);
    const known = this.#cache.get(id);
    if (known?.stamp === stamp) return known.compiled;
    // Relative to the root, so that no page and no build log holds a path of this machine.
    const loaded = loadLadder(relative(this.#root, folder).replaceAll('\\', '/') || '.', folder);
    const check = checkLadder(loaded.read);
    const faults =
      check.issues.length === 0
        ? ''
        : faultsText(check.issues, loaded.texts, paint(wantsColour(process.stderr, process.env)));
    const left = check.document && redact(check.document, this.#redaction);
    const compiled = {
      ...check,
      document: left?.document,
      id,
      broken: check.issues.some(isError) || (left !== undefined && left.document === undefined),
      faults:
        left?.document || !left ? faults : `${faults}${id}: with this left out nothing would be left.\n`,
      mentions: left?.mentions ?? [],
      unknown: left?.unknown ?? [],
    };
    this.#cache.set(id, { stamp, compiled });
    onchange?.(compiled);
    return compiled;
  }
}

function stampOf(folder: string): string {
  try {
    return ladderFiles(folder)
      .map((file) => {
        const { mtimeMs, size } = statSync(join(folder, file));
        return `${file}:${mtimeMs}:${size}`;
      })
      .sort()
      .join('\n');
  } catch {
    // A file went away between listing and looking; the loader reports what it finds.
    return `unread ${Date.now()}`;
  }
}

/** The same ladder without its pay, under a name of its own; undefined where it has none, or the name is taken. */
function withoutPay({ id, document }: Compiled, ids: readonly string[]) {
  const name = `${id}.without-pay`;
  if (!document?.roles.some(({ pay }) => pay.length > 0) || ids.includes(name)) return undefined;
  return { name, text: () => writeJson(redact(document, { pay: true }).document ?? document, true) };
}

function indexText(all: readonly Compiled[]): string {
  const ids = all.map(({ id }) => id);
  const entries = all.map((one): LadderEntry => ({
    id: one.id,
    title: one.document?.title ?? one.id,
    summary: one.document?.summary,
    edition: one.document?.edition,
    roles: one.document?.roles.length ?? 0,
    families: one.document?.families.length ?? 0,
    withoutPay: withoutPay(one, ids)?.name,
  }));
  return `${JSON.stringify({ ladders: entries })}\n`;
}

function printer(server: ViteDevServer) {
  return ({ id, issues, broken, faults }: Compiled): void => {
    if (broken) server.config.logger.error(`\n${faults}`, { timestamp: true });
    else if (issues.length > 0) {
      server.config.logger.warn(`${id}: ${countText(issues, paint(false))}`, { timestamp: true });
    }
  };
}

function serve(server: ViteDevServer, compiler: Compiler): void {
  const print = printer(server);
  server.middlewares.use((request, response, next) => {
    // The page asks relative to its own address, so that any base before `ladders/` is right.
    const [, name] = /\/ladders\/([^/]+)\.json$/.exec((request.url ?? '').replace(/[?#].*$/, '')) ?? [];
    if (name === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      next();
      return;
    }
    if (name === 'index') {
      send(response, 200, indexText(compiler.ids().map((id) => compiler.compile(id, print))));
      return;
    }
    // Looked up in the listing rather than joined to a path: a request cannot leave the folder.
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
    if (broken || !document)
      send(response, 422, JSON.stringify({ issues: issues.map((fault) => toReport(fault)) }));
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

function watch(server: ViteDevServer, compiler: Compiler): void {
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
