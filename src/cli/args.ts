/** The command line as typed, to one command; or a sentence about why it is none. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { GATE_BOUNDS, GATES, type GateName } from '../analysis/nextMoves';
import { DEFAULT_LIMIT } from '../analysis/routeSpace';
import { DEFAULT_THRESHOLD } from '../analysis/whatIf';
import type { MoveKind } from '../graph/careerGraph';
import { nearestNames } from '../graph/nearest';

const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Roles, skills and families are as typed, and are looked up in the ladder. */
export interface GapArgs {
  path: string;
  from: string;
  to: string;
  format: Format;
}

export interface RoutesArgs extends GapArgs {
  via: string[];
  avoid: string[];
  /** Families to stay out of. */
  without: string[];
  only: MoveKind | undefined;
  /** In the terms of the destination's pay. */
  minPay: number | undefined;
  /** The most moves, 1 or more. */
  limit: number;
}

export interface NextArgs {
  path: string;
  from: string;
  gates: GateName[];
  format: Format;
}

export interface WhatIfArgs extends GapArgs {
  /** Each skill by one step as often as it is named. */
  raise: string[];
  lower: string[];
  /** A share, 0..1. */
  threshold: number;
}

export interface ImportArgs {
  inputs: string[];
  /** The file to write; standard output unless set. */
  output: string | undefined;
}

export type Command =
  | { name: 'check'; paths: string[]; format: Format }
  | ({ name: 'gap' } & GapArgs)
  | ({ name: 'routes' } & RoutesArgs)
  | ({ name: 'next' } & NextArgs)
  | ({ name: 'whatif' } & WhatIfArgs)
  | ({ name: 'import' } & ImportArgs)
  | { name: 'schema'; folder: string }
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'usage'; problem: string };

export const HELP = `Walk a career ladder, and see exactly what stands between any two positions.

Usage
  rungs check <path...>
      Report everything wrong with ladders: folders, folders of folders, or YAML and JSON files.
  rungs gap <path> <from> <to>
      What stands between two roles.
  rungs routes <path> <from> <to> [options]
      The ways from one role to another that no other way beats in moves, steps and largest jump together.
        --via <role>         Pass through a role. May be repeated.
        --avoid <role>       Pass a role by. May be repeated.
        --without <family>   Stay out of a family. May be repeated.
        --only <kind>        Moves of one kind: advancement or lateral.
        --min-pay <amount>   Only stops whose middle pay is at least this, in the currency and period of
                             the destination's pay. Pay that is not stated does not count as less.
        --limit <moves>      The most moves; ${DEFAULT_LIMIT} unless set.
  rungs next <path> <from> [options]
      What may come next: the moves that the ladder names, then other roles by fit.
        --gate pay           List only what pays at least ${GATE_BOUNDS.payShare * 100}% of today's.
        --gate rung          List only what is at most one rung away.
  rungs whatif <path> <from> <to> [options]
      What changes when skills stand a step higher or lower, and which one step more would open most.
        --raise <skill>      A skill, one step up. May be repeated, for one skill as well.
        --lower <skill>      A skill, one step down. May be repeated.
        --threshold <percent>  The readiness from which a role counts as open; ${DEFAULT_THRESHOLD * 100} unless set.
  rungs import <input...> [options]
      Read role pages, files or folders of them, or one ladder in any form, and write one ladder file.
      What was left out, read from the wording or proposed is told on standard error.
        -o, --output <file>  A .yaml or .json file to write; YAML on standard output unless set.
  rungs schema <folder>
      Write the JSON Schemas that let an editor complete and check ladder files.

A role is named by its id, its title or an alias; a skill and a family by id or name.

Options
  -f, --format text|json   How to print the result; text unless set. Not for import and schema.
  -h, --help               Print this help.
  -v, --version            Print the version.

Exit codes
  0  nothing is wrong (warnings may be printed)
  1  a ladder has errors
  2  the command cannot be carried out as written
`;

const OPTIONS = {
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
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

/** Each command with the options that are its own. */
const TAKES = {
  check: ['format'],
  gap: ['format'],
  routes: ['format', 'via', 'avoid', 'without', 'only', 'min-pay', 'limit'],
  next: ['format', 'gate'],
  whatif: ['format', 'raise', 'lower', 'threshold'],
  import: ['output'],
  schema: [],
  help: [],
  version: [],
} as const satisfies Record<string, readonly (keyof typeof OPTIONS)[]>;
type CommandName = keyof typeof TAKES;
const COMMANDS = Object.keys(TAKES);

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(TAKES, name);
}

export function readArgs(argv: readonly string[]): Command {
  const parsed = parse(argv);
  if ('problem' in parsed) return usage(parsed.problem);
  const { values, positionals } = parsed;
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (name === undefined) return usage('No command is given.');
  if (!isCommand(name)) {
    const [nearest] = nearestNames(name, COMMANDS, 1);
    return usage(`There is no command “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`);
  }
  const options = new Options(values);
  options.expectOnly(name);
  const command = readCommand(name, rest, options);
  return options.problem === undefined ? command : usage(options.problem);
}

function readCommand(name: CommandName, rest: string[], options: Options): Command {
  const format = options.oneOf('format', FORMATS) ?? 'text';
  const [first, second, third] = rest;
  switch (name) {
    case 'help':
    case 'version':
      return { name };
    case 'check':
      return rest.length === 0 ? usage('check needs at least one path.') : { name, paths: rest, format };
    case 'import':
      return rest.length === 0
        ? usage('import needs at least one file or folder.')
        : { name, inputs: rest, output: options.file('output') };
    case 'schema':
      return first === undefined || rest.length > 1
        ? usage('schema needs one folder to write to.')
        : { name, folder: first };
    case 'next':
      if (first === undefined || second === undefined || rest.length > 2) {
        return usage(expects(name, 'a path and a role', rest, 2));
      }
      return { name, path: first, from: second, gates: options.eachOf('gate', GATES), format };
  }
  if (first === undefined || second === undefined || third === undefined || rest.length > 3) {
    return usage(expects(name, 'a path and two roles', rest, 3));
  }
  const pair: GapArgs = { path: first, from: second, to: third, format };
  switch (name) {
    case 'gap':
      return { name, ...pair };
    case 'routes':
      return {
        name,
        ...pair,
        via: options.list('via'),
        avoid: options.list('avoid'),
        without: options.list('without'),
        only: options.oneOf('only', ['advancement', 'lateral']),
        minPay: options.number('min-pay', (n) => n >= 0, 'an amount in figures, such as 120000'),
        limit:
          options.number('limit', (n) => n >= 1 && Number.isInteger(n), 'a whole number from 1 up') ??
          DEFAULT_LIMIT,
      };
    case 'whatif': {
      const percent = options.number('threshold', (n) => n <= 100, 'a percentage in figures, from 0 to 100');
      return {
        name,
        ...pair,
        raise: options.list('raise'),
        lower: options.list('lower'),
        threshold: percent === undefined ? DEFAULT_THRESHOLD : percent / 100,
      };
    }
  }
}

function expects(name: CommandName, what: string, given: readonly string[], most: number): string {
  const hint = given.length > most ? ' Put titles of several words in quotes.' : '';
  const are = given.length === 1 ? '1 argument is' : `${given.length} arguments are`;
  return `${name} needs ${what}, and ${are} given.${hint}`;
}

function usage(problem: string): Command {
  return { name: 'usage', problem };
}

type Values = Extract<ReturnType<typeof parse>, { values: unknown }>['values'];
type Single = 'format' | 'only' | 'min-pay' | 'limit' | 'threshold' | 'output';
type Repeated = 'via' | 'avoid' | 'without' | 'gate' | 'raise' | 'lower';

/** Reads options as what they stand for, and keeps a sentence about the first that stands for nothing. */
class Options {
  readonly #values: Values;
  problem: string | undefined;

  constructor(values: Values) {
    this.#values = values;
  }

  expectOnly(command: CommandName): void {
    const takes: readonly string[] = TAKES[command];
    for (const option of Object.keys(this.#values)) {
      if (takes.includes(option)) continue;
      const owners = COMMANDS.filter(
        (name) => isCommand(name) && TAKES[name].some((taken) => taken === option),
      );
      this.#fault(`${command} takes no --${option}; it belongs to ${listed(owners)}.`);
    }
  }

  list(option: Repeated): string[] {
    return this.#values[option] ?? [];
  }

  /** The name of a ladder file, whose ending says the format. */
  file(option: Single): string | undefined {
    const value = this.#values[option];
    if (value === undefined || /\.(ya?ml|json)$/i.test(value)) return value;
    this.#fault(`--${option} is “${value}”, and takes a name that ends in .yaml, .yml or .json.`);
    return undefined;
  }

  oneOf<T extends string>(option: Single, known: readonly T[]): T | undefined {
    const value = this.#values[option];
    return value === undefined ? undefined : this.#known(option, value, known);
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
    const found = known.find((one) => one === value);
    if (found === undefined) {
      this.#fault(`--${option} is “${value}”, and only ${listed(known)} are known.`);
    }
    return found;
  }

  #fault(problem: string): void {
    this.problem ??= problem;
  }
}

/** "a, b and c". */
function listed(names: readonly string[]): string {
  const head = names.slice(0, -1).join(', ');
  return head === '' ? (names.at(-1) ?? '') : `${head} and ${names.at(-1)}`;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
