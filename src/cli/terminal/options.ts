/** The options of the command line: their table, whose each is, and how a value is read as what it stands for. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Redaction } from '../../formats/redact/redact';
import { WRITE_FORMATS, type WriteFormat } from '../../formats/export/writers';
import { readRedaction } from './leaveOut';

export const OPTIONS = {
  format: { type: 'string', short: 'f' },
  via: { type: 'string', multiple: true },
  avoid: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  only: { type: 'string' },
  'min-pay': { type: 'string' },
  limit: { type: 'string' },
  gate: { type: 'string', multiple: true },
  raise: { type: 'string', multiple: true },
  lower: { type: 'string', multiple: true },
  threshold: { type: 'string' },
  output: { type: 'string', short: 'o' },
  accept: { type: 'string' },
  to: { type: 'string' },
  'leave-out': { type: 'string', multiple: true },
  force: { type: 'boolean' },
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

/** Each command with the options that are its own. */
export const TAKES = {
  check: ['format'],
  gap: ['format'],
  routes: ['format', 'via', 'avoid', 'without', 'only', 'min-pay', 'limit'],
  next: ['format', 'gate'],
  whatif: ['format', 'raise', 'lower', 'threshold'],
  diff: ['format'],
  stats: ['format'],
  import: ['format', 'accept', 'output', 'force'],
  export: ['to', 'leave-out', 'output', 'force'],
  new: [],
  fmt: ['check'],
  explain: [],
  schema: [],
  help: [],
  version: [],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>;

export type CommandName = keyof typeof TAKES;
// The keys of a constant object are its type's.
export const COMMANDS = Object.keys(TAKES) as CommandName[];

/** What a ladder can be written as. */
// The keys of a constant object are its type's.
export const EXPORTS = Object.keys(WRITE_FORMATS) as WriteFormat[];

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(TAKES, name);
}

export function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

type Values = Extract<ReturnType<typeof parse>, { values: unknown }>['values'];
type Single = 'format' | 'only' | 'min-pay' | 'limit' | 'threshold' | 'output' | 'accept' | 'to';
type Repeated = 'via' | 'avoid' | 'without' | 'gate' | 'raise' | 'lower' | 'leave-out';

/** Reads options as what they stand for, and keeps a sentence about the first that stands for nothing. */
export class Options {
  readonly #values: Values;
  problem: string | undefined;

  constructor(values: Values) {
    this.#values = values;
  }

  expectOnly(command: CommandName): void {
    const takes: readonly string[] = TAKES[command];
    for (const option of Object.keys(this.#values)) {
      if (takes.includes(option)) continue;
      const owners = COMMANDS.filter((name) => TAKES[name].some((taken) => taken === option));
      this.#fault(`${command} takes no --${option}; it belongs to ${listed(owners)}.`);
    }
  }

  list(option: Repeated): string[] {
    return this.#values[option] ?? [];
  }

  text(option: Single): string | undefined {
    return this.#values[option];
  }

  is(option: 'force' | 'check'): boolean {
    return this.#values[option] === true;
  }

  /** A place to write to: a folder, or a file whose ending says one of the formats. */
  output(endings: readonly string[]): string | undefined {
    const value = this.#values.output;
    const [, ending] = /\.([a-z][a-z0-9]{1,4})$/i.exec(value ?? '') ?? [];
    if (ending === undefined || endings.includes(ending.toLowerCase())) return value;
    const known = listed(endings.map((one) => `.${one}`)).replace(' and ', ' or ');
    this.#fault(`--output is “${value}”, and takes a folder or a name that ends in ${known}.`);
    return undefined;
  }

  oneOf<T extends string>(option: Single, known: readonly T[]): T | undefined {
    const value = this.#values[option];
    return value === undefined ? undefined : this.#known(option, value, known);
  }

  /** What is to be left out of a ladder: `pay`, `people`, or `family:` with a family. */
  redaction(): Redaction {
    const read = readRedaction(this.list('leave-out'));
    if ('problem' in read) this.#fault(read.problem);
    return 'problem' in read ? {} : read;
  }

  eachOf<T extends string>(option: Repeated, known: readonly T[]): T[] {
    return [...new Set(this.list(option).flatMap((value) => this.#known(option, value, known) ?? []))];
  }

  /** Figures alone, with a point before decimals: what else a person may mean by "1.000" cannot be told. */
  number(option: Single, holds: (value: number) => boolean, what: string): number | undefined {
    const text = this.#values[option];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (/^\d+(\.\d+)?$/.test(text) && Number.isFinite(value) && holds(value)) return value;
    this.#fault(`--${option} is “${text}”, and takes ${what}.`);
    return undefined;
  }

  #known<T extends string>(option: string, value: string, known: readonly T[]): T | undefined {
    const found = known.find((one) => one === value || kebab(one) === value);
    if (found === undefined) {
      this.#fault(`--${option} is “${value}”, and only ${listed(known.map(kebab))} are known.`);
    }
    return found;
  }

  #fault(problem: string): void {
    this.problem ??= problem;
  }
}

/** "role-page" for `rolePage`: names on the command line have no capitals. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** "a, b and c". */
function listed(names: readonly string[]): string {
  const head = names.slice(0, -1).join(', ');
  return head === '' ? (names.at(-1) ?? '') : `${head} and ${names.at(-1)}`;
}
