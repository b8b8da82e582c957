/** Loads the ladder of a command, and finds the roles, skills and families that its arguments name. */
import { checkLadder } from '../../check/check';
import { toReport } from '../../i18n/en/describe';
import { CareerGraph, type RoleNode } from '../../graph/careerGraph';
import { NearestNames } from '../../graph/nearest';
import { titleKey } from '../../model/ladder/id';
import { isError } from '../../model/validation/issue';
import type { Family, SkillDocument } from '../../model/ladder/ladder';
import type { Format, Read } from './options';
import type { ExitCode, Io } from './io';
import { readLadderAt } from './load';
import { faultsText, harmless, paint, type Paint } from './terminal';

/** The ladder at a path. If it has errors, prints them and returns undefined. */
export function openLadder(path: string, format: Format, io: Io): CareerGraph | undefined {
  const { read, texts } = readLadderAt(path);
  const { graph, issues } = checkLadder(read);
  const errors = issues.filter(isError);
  if (graph && errors.length === 0) return graph;
  // Figures from a ladder with errors could not be reproduced.
  if (format === 'json') printJson({ issues: errors.map((fault) => toReport(fault)) }, io);
  else io.err(faultsText(errors, texts, paint(io.errColour)));
  return undefined;
}

/** How a command answers a question about a ladder. */
interface Answering<A> {
  /** The answer, or why there is none, such as an unknown role. */
  answer: (graph: CareerGraph, finder: NameResolver) => Read<A>;
  /** The answer as data, for `--format json`. */
  report: (graph: CareerGraph, answer: A) => object;
  text: (graph: CareerGraph, answer: A, style: Paint) => string;
}

/**
 * Opens the ladder, and prints the answer or the reason why there is none. With `own`, each role has its own
 * requirements alone, without those of the roles that it builds on.
 */
export function answerAbout<A>(
  { path, own, format }: { path: string; own: boolean; format: Format },
  { answer, report, text }: Answering<A>,
  io: Io,
): ExitCode {
  const whole = openLadder(path, format, io);
  if (!whole) return 1;
  const graph = own ? withOwnRequirements(whole) : whole;
  const found = answer(graph, new NameResolver(graph));
  if ('problem' in found) {
    io.err(found.problem);
    return 2;
  }
  if (format === 'json') printJson(report(graph, found.value), io);
  else io.out(text(graph, found.value, paint(io.outColour)));
  return 0;
}

function withOwnRequirements({ document }: CareerGraph): CareerGraph {
  return new CareerGraph({ ...document, roles: document.roles.map((role) => ({ ...role, buildsOn: [] })) });
}

export function printJson(report: object, io: Io): void {
  io.out(`${JSON.stringify(report, undefined, 2)}\n`);
}

/** A line to print before the figures of a role without a description; empty for a described role. */
export function undescribedText({ title, document }: RoleNode): string[] {
  return document ? [] : [`The ladder does not describe ${harmless(title)}, so no skill counts as held.`];
}

interface Naming {
  name: string;
  aliases: readonly string[];
}

/**
 * Finds roles, skills and families by typed names, and collects a message for each name that it does not
 * find.
 */
export class NameResolver {
  readonly #graph: CareerGraph;
  readonly #unknown = new Set<string>();

  constructor(graph: CareerGraph) {
    this.#graph = graph;
  }

  /** One message for each unknown name, with the nearest names; empty if all were found. */
  get unknown(): string {
    return [...this.#unknown].join('');
  }

  /** By id, title or alias, including titles that the ladder only names as the neighbour of a role. */
  role(ref: string): RoleNode | undefined {
    const { roles, roleNames } = this.#graph;
    const key = titleKey(ref);
    const found =
      roles.get(roleNames.find(ref) ?? ref) ??
      [...roles.values()].find(({ title }) => key !== '' && titleKey(title) === key);
    return (
      found ??
      this.#missing(ref, 'role', 'Its roles', () =>
        [...roles.values()].map(({ title, document }) => ({ name: title, aliases: document?.aliases ?? [] })),
      )
    );
  }

  /** By id, name or alias. */
  skill(ref: string): SkillDocument | undefined {
    const { skills, skillNames } = this.#graph;
    return (
      skills.get(skillNames.find(ref) ?? ref) ??
      this.#missing(ref, 'skill', 'Its skills', () => [...skills.values()])
    );
  }

  /** By id or name. */
  family(ref: string): Family | undefined {
    const { families } = this.#graph;
    const key = titleKey(ref);
    return (
      families.find(({ id }) => id === ref) ??
      families.find(({ name }) => key !== '' && titleKey(name) === key) ??
      this.#missing(ref, 'family', 'Its families', () => families.map(({ name }) => ({ name, aliases: [] })))
    );
  }

  /** Finds several roles. Unknown ones are omitted and reported in `unknown`. */
  roles(refs: readonly string[]): RoleNode[] {
    return refs.flatMap((ref) => this.role(ref) ?? []);
  }

  skills(refs: readonly string[]): SkillDocument[] {
    return refs.flatMap((ref) => this.skill(ref) ?? []);
  }

  families(refs: readonly string[]): Family[] {
    return refs.flatMap((ref) => this.family(ref) ?? []);
  }

  #missing(ref: string, what: string, whole: string, all: () => readonly Naming[]): undefined {
    const names = all().flatMap(({ name, aliases }) => [name, ...aliases]);
    const nearest = new NearestNames(names).find(ref, 5);
    const shown = (nearest.length > 0 ? nearest : names.slice(0, 5)).map((name) => `  ${harmless(name)}\n`);
    const hint = nearest.length > 0 ? 'Did you mean one of these?' : `${whole} include:`;
    this.#unknown.add(`The ladder has no ${what} “${harmless(ref)}”. ${hint}\n${shown.join('')}`);
    return undefined;
  }
}
