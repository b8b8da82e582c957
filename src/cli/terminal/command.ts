/** An entry in the table of commands: its arguments, its help and its function. */
import type { ExitCode, Io } from './io';
import { kebab, type Option } from './options';
import { plural } from './terminal';

/** "path" takes one argument; "paths..." takes all remaining ones, at least one; "role?" takes one or none. */
type Arguments<P extends string> = {
  [K in P as K extends `${infer Name}...` | `${infer Name}?` ? Name : K]: K extends `${string}...`
    ? readonly string[]
    : K extends `${string}?`
      ? string | undefined
      : string;
};
type Options = Readonly<Record<string, Option>>;
type Values<O extends Options> = { [K in keyof O]: O[K] extends Option<infer T> ? T : never };

interface Entry<P extends string, O extends Options> {
  name: string;
  positionals: readonly P[];
  /** A description of the positionals for the message about too few or too many: "a path and two roles". */
  needs: string;
  /** By their names in code; "minPay" becomes --min-pay on the command line. */
  options: O;
  /** One paragraph. */
  help: string;
  run: (args: Arguments<P> & Values<O>, io: Io) => ExitCode | Promise<ExitCode>;
}

/** The typed values of each option, by its name on the command line. */
type Given = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export interface Command extends Pick<Entry<string, Options>, 'name' | 'positionals' | 'options' | 'help'> {
  /** Parses the arguments. Returns a sentence if the command cannot run with them. */
  readonly prepare: (
    positionals: readonly string[],
    given: Given,
  ) => { run: (io: Io) => ExitCode | Promise<ExitCode> } | { problem: string };
}

export function command<const P extends string, const O extends Options>(entry: Entry<P, O>): Command {
  return {
    ...entry,
    prepare(positionals, given) {
      const args: Record<string, unknown> = {};
      for (const [key, option] of Object.entries(entry.options)) {
        const name = kebab(key);
        const typed = [given[name] ?? []].flat().map(String);
        const read = option.read(typed, `--${name}`);
        if ('problem' in read) return read;
        args[key] = read.value;
      }
      const problem = countProblem(entry, positionals);
      if (problem !== undefined) return { problem };
      for (const [at, name] of entry.positionals.entries()) {
        if (takesRest(name)) args[name.slice(0, -'...'.length)] = positionals.slice(at);
        else args[argumentName(name)] = positionals[at];
      }
      // The keys above are the entry's own positionals and options, from which the type is derived.
      return { run: (io) => entry.run(args as Arguments<P> & Values<O>, io) };
    },
  };
}

const isOptional = (positional: string) => positional.endsWith('?');

/** The name of a positional that takes one argument. */
export function argumentName(positional: string): string {
  return isOptional(positional) ? positional.slice(0, -1) : positional;
}

function takesRest(positional: string): boolean {
  return positional.endsWith('...');
}

function countProblem(
  { name, positionals, needs }: Pick<Entry<string, Options>, 'name' | 'positionals' | 'needs'>,
  given: readonly string[],
): string | undefined {
  const most = positionals.some(takesRest) ? Infinity : positionals.length;
  const least = positionals.filter((one) => !isOptional(one)).length;
  if (given.length >= least && given.length <= most) return undefined;
  const found = given.length === 0 ? 'you gave none' : `you gave ${plural(given.length, 'argument')}`;
  const hint =
    needs.includes('role') && given.length > least ? ' Put titles of several words in quotes.' : '';
  return `${name} needs ${needs}; ${found}.${hint}`;
}
