/** What every writer gives back: the files, and what somebody who reads them again would miss. */
import type { DocumentPath } from '../model/validation/issue';
import type { LadderDocument } from '../model/ladder/ladder';

export interface WrittenFile {
  /** Relative, with `/` between folders; never absolute and never upwards. */
  path: string;
  text: string;
}

/** What is named where something is left out, by why it is. */
interface LeftOutArgs {
  /** Nothing could be read back. */
  unreadable: object;
  /** A value by what stands above it: “roles › “Lead engineer” › tags”. */
  differs: { value: string };
  order: object;
  notReadBack: object;
  ids: object;
  steps: object;
  declarations: object;
  /** The format holds a network of roles and moves. */
  networkOnly: object;
  noPage: { role: string };
  notHeld: { role: string; skill: string };
}

export type LeftOut = {
  [W in keyof LeftOutArgs]: {
    /** Where in the document it stands; empty where it is said of the format as a whole. */
    path: DocumentPath;
    why: W;
    args: LeftOutArgs[W];
  };
}[keyof LeftOutArgs];

/** One plain sentence for each; a language without one does not compile. */
export type LeftOutTexts = { readonly [W in keyof LeftOutArgs]: (args: LeftOutArgs[W]) => string };

/** In English. */
export const LEFT_OUT_TEXTS: LeftOutTexts = {
  unreadable: () => 'The ladder cannot be read back from what was written.',
  differs: ({ value }) => `${value} would not read back as it stands.`,
  order: () => 'Roles are read in the order of their files’ names; the order they stand in is not kept.',
  notReadBack: () =>
    'Markdown is written for people and is not read back: keep the ladder in YAML or JSON beside it.',
  ids: () =>
    'Ids of levels, families, steps and sources, the order of lanes and short titles are not on the pages.',
  steps: () =>
    'What each step of a skill looks like is shown for the steps that roles ask, not for the others.',
  declarations: () =>
    'Which of two roles declares a move is not on the pages, and exchange rates are not either.',
  networkOnly: () =>
    'A network file holds each role with its family, level and first pay band, and each move with its kind and the roles that declare it. It holds nothing else of the ladder, and it is not read back.',
  noPage: ({ role }) => `“${role}” has no page: another role has its id.`,
  notHeld: ({ role, skill }) =>
    `“${role}” asks “${skill}” in a way the ladder does not hold; it is not on its page.`,
};

export function leftOutText(one: LeftOut, texts: LeftOutTexts = LEFT_OUT_TEXTS): string {
  // Each reason has the arguments of its own text, which a lookup by a variable name cannot tell.
  return (texts[one.why] as (args: LeftOut['args']) => string)(one.args);
}

export interface Written {
  /** The main file first. A format of one file has no other. */
  files: [WrittenFile, ...WrittenFile[]];
  /** Empty where reading the files gives the same document. Empty text says nothing and does not count. */
  leftOut: LeftOut[];
}

/**
 * Every value of the document that is otherwise in what a reader got back, each with its path and its
 * name. `back` is undefined where nothing could be read.
 */
export function differences(document: LadderDocument, back: LadderDocument | undefined): LeftOut[] {
  if (!back) return [{ path: [], why: 'unreadable', args: {} }];
  const paths: DocumentPath[] = [];
  compare(saying(document), saying(back), [], paths);
  return paths.map((path) => ({ path, why: 'differs', args: { value: nameOf(document, path) } }));
}

/** `roles › “Lead engineer” › tags` */
function nameOf(document: LadderDocument, path: DocumentPath): string {
  let value: unknown = document;
  const words = path.map((key) => {
    value = isRecord(value) || Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined;
    const name = isRecord(value) ? (value['title'] ?? value['name'] ?? value['skill']) : undefined;
    return typeof key === 'number' ? (typeof name === 'string' ? `“${name}”` : `${key + 1}.`) : key;
  });
  return words.join(' › ');
}

function compare(written: unknown, read: unknown, path: DocumentPath, paths: DocumentPath[]): void {
  if (Object.is(written, read)) return;
  const isList = Array.isArray(written) && Array.isArray(read) && written.length === read.length;
  if (isList || (isRecord(written) && isRecord(read))) {
    const [a, b] = [entriesOf(written), entriesOf(read)];
    for (const key of new Set([...a.keys(), ...b.keys()]))
      compare(a.get(key), b.get(key), [...path, key], paths);
  } else paths.push(path);
}

function entriesOf(value: unknown): Map<string | number, unknown> {
  return new Map<string | number, unknown>(
    Array.isArray(value) ? value.entries() : Object.entries(value as object),
  );
}

/** The value without empty text, and with a move that has no note as its title alone: both say the same. */
function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(saying).filter((one) => one !== undefined);
  if (!isRecord(value)) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, one]): [string, unknown] => [key, saying(one)])
    .filter(([, one]) => one !== undefined);
  const [only, ...others] = entries;
  if (only?.[0] === 'role' && others.length === 0) return only[1];
  return Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
