/** Reads, checks and redacts ladder folders for the page. */
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkLadder, type CheckResult } from '../../check/check';
import { ladderFiles, ladderFoldersIn, readLadderAt } from '../../cli/terminal/load';
import { faultsText, paint, wantsColour } from '../../cli/terminal/terminal';
import { redact, type Mention, type Redaction } from '../../formats/redact/redact';
import { isError } from '../../model/validation/issue';

export interface Compiled extends CheckResult {
  id: string;
  broken: boolean;
  /** The issues as a compiler would print them; empty if there are none. */
  faults: string;
  /** Texts that may still mention what was removed. */
  mentions: readonly Mention[];
  /** Families to remove that the ladder does not have. */
  unknown: readonly string[];
}

/**
 * Compiles ladder folders. The result is cached until the name, size or modification time of a file changes.
 */
export class Compiler {
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

  /** `onchange` is called if the ladder was read from disk, not if the result was cached. */
  compile(id: string, onchange?: (compiled: Compiled) => void): Compiled {
    const folder = join(this.#dir, id);
    const stamp = stampOf(folder);
    const known = this.#cache.get(id);
    if (known?.stamp === stamp) return known.compiled;
    // Relative to the root, so that no page and no build log contains a path of this machine.
    const loaded = readLadderAt(relative(this.#root, folder).replaceAll('\\', '/') || '.', folder);
    const check = checkLadder(loaded.read);
    const faults =
      check.issues.length === 0
        ? ''
        : faultsText(check.issues, loaded.texts, paint(wantsColour(process.stderr, process.env)));
    const redacted = check.document && redact(check.document, this.#redaction, check.graph);
    const compiled = {
      ...check,
      document: redacted?.document,
      id,
      broken: check.issues.some(isError) || (redacted !== undefined && redacted.document === undefined),
      faults:
        redacted?.document || !redacted
          ? faults
          : `${faults}${id}: these families are the whole ladder; leave out fewer.\n`,
      mentions: redacted?.mentions ?? [],
      unknown: redacted?.unknown ?? [],
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
    // A file was deleted after it was listed. The loader reports it.
    return `unread ${Date.now()}`;
  }
}
