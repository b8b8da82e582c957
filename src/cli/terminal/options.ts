/** The kinds of options that commands take: how the help shows each, and how its value is parsed. */
import { nearestNames } from '../../graph/nearest';
import { listed } from './terminal';

/** A value, or a sentence that says why it is invalid. */
export type Read<T> = { value: T } | { problem: string };

export interface Option<T = unknown> {
  /** The configuration for `parseArgs` of `node:util`. */
  readonly parse: { type: 'string' | 'boolean'; short?: string; multiple?: boolean };
  /** The text after the name in the help: "<role>"; empty for an option without a value. */
  readonly placeholder: string;
  readonly help: string;
  /** True if the command cannot run without it. */
  readonly required: boolean;
  /** `given` has all typed values in order; `name` is the option with its dashes. */
  readonly read: (given: readonly string[], name: string) => Read<T>;
}

export function flag(help: string): Option<boolean> {
  return {
    parse: { type: 'boolean' },
    placeholder: '',
    help,
    required: false,
    read: (given) => ({ value: given.length > 0 }),
  };
}

/** An option with one value, parsed by `read`; undefined if it is not typed. */
export function single<T>(
  placeholder: string,
  help: string,
  read: (text: string, name: string) => Read<T>,
  short?: string,
): Option<T | undefined> {
  return {
    parse: { type: 'string', ...(short === undefined ? {} : { short }) },
    placeholder,
    help,
    required: false,
    read: ([text], name) => (text === undefined ? { value: undefined } : read(text, name)),
  };
}

/** An option that can be repeated. Its values are parsed together. */
export function repeated<T>(
  placeholder: string,
  help: string,
  read: (given: readonly string[], name: string) => Read<T>,
): Option<T> {
  return {
    parse: { type: 'string', multiple: true },
    placeholder,
    help,
    required: false,
    read,
  };
}

/** Names as typed. The command looks them up in the ladder. */
export function names(placeholder: string, help: string): Option<readonly string[]> {
  return repeated(placeholder, help, (given) => ({ value: given }));
}

/** The same option, made mandatory. */
export function required<T>(option: Option<T | undefined>, choices: readonly string[]): Option<T> {
  return {
    ...option,
    required: true,
    read: (given, name) => {
      const read = option.read(given, name);
      if ('problem' in read) return read;
      if (read.value !== undefined) return { value: read.value };
      return { problem: `${name} is required. Use one of: ${choices.map(kebab).join(', ')}.` };
    },
  };
}

/** Accepts one of the names in `known`. */
export function oneOf<T extends string>(known: readonly T[]): (text: string, name: string) => Read<T> {
  return (text, name) => {
    const found = known.find((one) => one === text || kebab(one) === text);
    if (found !== undefined) return { value: found };
    const [near] = nearestNames(text, known.map(kebab), 1);
    const hint = near === undefined ? '' : ` Did you mean “${near}”?`;
    return { problem: `${name} cannot be “${text}”. Use ${listed(known.map(kebab), 'or')}.${hint}` };
  };
}

/** Accepts any of the names in `known`, each once. */
export function someOf<T extends string>(
  known: readonly T[],
): (given: readonly string[], name: string) => Read<readonly T[]> {
  return (given, name) => {
    const found = new Set<T>();
    for (const text of given) {
      const read = oneOf(known)(text, name);
      if ('problem' in read) return read;
      found.add(read.value);
    }
    return { value: [...found] };
  };
}

/**
 * A number in digits with an optional decimal point. Anything else is rejected: some read "1.000" as a
 * thousand, others as one.
 */
export function numberOption(
  accepts: (value: number) => boolean,
  what: string,
): (text: string, name: string) => Read<number> {
  return (text, name) => {
    const value = Number(text);
    return /^\d+(\.\d+)?$/.test(text) && Number.isFinite(value) && accepts(value)
      ? { value }
      : { problem: `${name} cannot be “${text}”. Use ${what}.` };
  };
}

const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The format of the output, an option that most commands have. */
export const format: Option<Format> = {
  ...single('text|json', 'The format of the result; text by default.', oneOf(FORMATS), 'f'),
  read: ([text], name) => oneOf(FORMATS)(text ?? 'text', name),
};

/** Leaves out inherited requirements. An option of every command that compares roles. */
export const own = flag(
  'Use only the requirements that each role states itself, not those of the roles it builds on.',
);

export const force = flag('Overwrite existing files.');

/** "role-page" for `rolePage`: names on the command line have no capitals. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
