/**
 * The ladders of the `data` folder, compiled for the page: on request in development, and as files in a
 * build. A ladder with errors fails the build; in development the page and the terminal show its issues.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readRedaction } from '../../cli/terminal/leaveOut';
import { countText, paint } from '../../cli/terminal/terminal';
import { writeJson } from '../../formats/own/write';
import { Compiler } from './Compiler';
import { indexText, withoutPay } from './ladderIndex';
import { serveLadders } from './serveLadders';
import { watchLadders } from './watchLadders';

export interface LaddersOptions {
  /** The folder with one subfolder for each ladder, relative to the working directory. */
  dir: string;
  /**
   * What to remove from served and built ladders, in the syntax of `rungs export --leave-out`:
   * "pay,people,family:data".
   */
  leaveOut?: string | undefined;
}

/** Throws if `leaveOut` is invalid: serving more than intended would be worse than serving nothing. */
export function ladders({ dir, leaveOut = '' }: LaddersOptions): Plugin {
  const read = readRedaction([leaveOut]);
  if ('problem' in read) throw new Error(read.problem);
  const redaction = read.value;
  let compiler: Compiler;
  return {
    name: 'rungs:ladders',
    configResolved() {
      // Relative to the working directory, because Vite's root is a subfolder of the project.
      compiler = new Compiler(process.cwd(), resolve(dir), redaction);
    },
    configureServer(server) {
      serveLadders(server, compiler);
      watchLadders(server, compiler);
    },
    buildStart() {
      for (const file of compiler.files()) this.addWatchFile(file);
    },
    generateBundle() {
      const all = compiler.all();
      const broken = all.filter((one) => one.broken);
      if (broken.length > 0) this.error(`\n${broken.map(({ faults }) => faults).join('\n')}`);
      // One of several ladders may lack a family. A family that none of them has is misspelt.
      const nowhere = redaction.families?.find((name) => all.every(({ unknown }) => unknown.includes(name)));
      if (nowhere !== undefined)
        this.error(`No ladder has a family “${nowhere}” to leave out. Nothing was built.`);
      for (const { id, issues, document, mentions } of all) {
        if (issues.length > 0) this.warn(`${dir}/${id}: ${countText(issues, paint(false))}`);
        if (!document) continue;
        for (const { path, what, words } of mentions)
          this.warn(`${dir}/${id}: ${path} may still mention ${what}: “${words}”`);
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
