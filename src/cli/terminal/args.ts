/** The command line as typed, to one command; or a sentence about why it is none. */
import { GATES, type GateName } from '../../analysis/next/nextMoves';
import { DEFAULT_LIMIT } from '../../analysis/routes/routeSpace';
import { DEFAULT_THRESHOLD } from '../../analysis/next/whatIf';
import type { MoveKind } from '../../graph/careerGraph';
import { FORMATS as INPUT_FORMATS, type FormatId } from '../../formats/import/types';
import type { Redaction } from '../../formats/redact/redact';
import type { WriteFormat } from '../../formats/export/writers';
import { nearestNames } from '../../graph/nearest';
import { COMMANDS, EXPORTS, isCommand, Options, parse, type CommandName } from './options';

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

export interface DiffArgs {
  /** Paths of two editions. */
  before: string;
  after: string;
  format: Format;
}

interface WriteArgs {
  /** The file or folder to write; standard output unless set. */
  output: string | undefined;
  /** Write over what is there. */
  force: boolean;
}

export interface ImportArgs extends WriteArgs {
  inputs: string[];
  /** What every input is taken for; looked for in their content unless set. */
  format: FormatId | undefined;
  /** True where every proposal is to be carried out. */
  accept: boolean;
}

export interface ExportArgs extends WriteArgs {
  path: string;
  to: WriteFormat;
  /** What the written ladder is not to hold. */
  leaveOut: Redaction;
}

export interface FmtArgs {
  paths: string[];
  /** Only tell what would change. */
  check: boolean;
}

export type Command =
  | { name: 'check'; paths: string[]; format: Format }
  | ({ name: 'gap' } & GapArgs)
  | ({ name: 'routes' } & RoutesArgs)
  | ({ name: 'next' } & NextArgs)
  | ({ name: 'whatif' } & WhatIfArgs)
  | ({ name: 'diff' } & DiffArgs)
  | ({ name: 'import' } & ImportArgs)
  | ({ name: 'export' } & ExportArgs)
  | ({ name: 'fmt' } & FmtArgs)
  | { name: 'stats'; path: string; format: Format }
  | { name: 'new' | 'schema'; folder: string }
  | { name: 'explain'; code: string }
  | { name: 'help'; of: CommandName | undefined }
  | { name: 'version' }
  | { name: 'usage'; problem: string };

export function readArgs(argv: readonly string[]): Command {
  const parsed = parse(argv);
  if ('problem' in parsed) return usage(parsed.problem);
  const { values, positionals } = parsed;
  const [name, ...rest] = positionals;
  const asked = name === 'help' ? rest[0] : name;
  const of = asked !== undefined && isCommand(asked) ? asked : undefined;
  if (values.help || name === 'help') return { name: 'help', of };
  if (values.version) return { name: 'version' };
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
  const [first, second, third] = rest;
  if (name === 'import') return readImport(rest, options);
  const format = options.oneOf('format', FORMATS) ?? 'text';
  switch (name) {
    case 'help':
      return { name, of: undefined };
    case 'version':
      return { name };
    case 'check':
      return rest.length === 0 ? usage('check needs at least one path.') : { name, paths: rest, format };
    case 'fmt':
      return rest.length === 0
        ? usage('fmt needs at least one path.')
        : { name, paths: rest, check: options.is('check') };
    case 'export': {
      const to = options.oneOf('to', EXPORTS);
      if (first === undefined || rest.length > 1) return usage('export needs one path.');
      if (to === undefined) return usage(`export needs --to with a format: ${EXPORTS.join(', ')}.`);
      return {
        name,
        path: first,
        to,
        leaveOut: options.redaction(),
        output: options.text('output'),
        force: options.is('force'),
      };
    }
    case 'stats':
      return first === undefined || rest.length > 1
        ? usage('stats needs one path.')
        : { name, path: first, format };
    case 'explain':
      return first === undefined || rest.length > 1
        ? usage('explain needs one code, such as PAY_MIN_ABOVE_MAX.')
        : { name, code: first };
    case 'new':
    case 'schema':
      return first === undefined || rest.length > 1
        ? usage(`${name} needs one folder to write to.`)
        : { name, folder: first };
    case 'diff':
      if (first === undefined || second === undefined || rest.length > 2) {
        return usage(expects(name, 'two paths', rest, 2));
      }
      return { name, before: first, after: second, format };
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

function readImport(inputs: string[], options: Options): Command {
  const format = options.oneOf('format', INPUT_FORMATS);
  const accept = options.oneOf('accept', ['all', 'none']) === 'all';
  if (inputs.length === 0) return usage('import needs at least one file or folder.');
  return {
    name: 'import',
    inputs,
    format,
    accept,
    output: options.output(['yaml', 'yml', 'json', 'csv']),
    force: options.is('force'),
  };
}

function expects(name: CommandName, what: string, given: readonly string[], most: number): string {
  const isTitled = what.includes('role');
  const hint = isTitled && given.length > most ? ' Put titles of several words in quotes.' : '';
  const are = given.length === 1 ? '1 argument is' : `${given.length} arguments are`;
  return `${name} needs ${what}, and ${are} given.${hint}`;
}

function usage(problem: string): Command {
  return { name: 'usage', problem };
}
