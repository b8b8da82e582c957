/** `rungs gap`: what stands between two roles of a ladder, as text or as JSON. */
import { roleGap } from '../analysis/roleGap';
import { checkLadder } from '../check/check';
import { toReport } from '../check/messages';
import type { CareerGraph, RoleNode } from '../graph/careerGraph';
import { NearestNames } from '../graph/nearest';
import { titleKey } from '../model/id';
import { isError } from '../model/issue';
import type { Format } from './args';
import { gapReport } from './gapReport';
import { gapText } from './gapText';
import type { ExitCode, Io } from './io';
import { loadLadder } from './load';
import { faultsText, harmless, paint } from './terminal';

interface GapArgs {
  path: string;
  from: string;
  to: string;
  format: Format;
}

export function gapCommand({ path, from, to, format }: GapArgs, io: Io): ExitCode {
  const { read, texts } = loadLadder(path);
  const { graph, issues } = checkLadder(read);
  const errors = issues.filter(isError);
  if (!graph || errors.length > 0) {
    // A gap from a ladder that contradicts itself would be a figure nobody can rebuild.
    if (format === 'json') io.out(`${JSON.stringify({ issues: errors.map(toReport) }, undefined, 2)}\n`);
    else io.err(faultsText(errors, texts, paint(io.errColour)));
    return 1;
  }
  const [a, b] = [findRole(graph, from), findRole(graph, to)];
  if (!a || !b) {
    if (!a) io.err(unknownRole(graph, from));
    if (!b && (a || from !== to)) io.err(unknownRole(graph, to));
    return 2;
  }
  const gap = roleGap(graph, a, b);
  if (format === 'json') io.out(`${JSON.stringify(gapReport(graph, gap), undefined, 2)}\n`);
  else io.out(gapText(graph, gap, paint(io.outColour)));
  return 0;
}

/** By id, title or alias; also a title that the ladder only names as somebody's neighbour. */
function findRole(graph: CareerGraph, ref: string): RoleNode | undefined {
  const id = graph.roleNames.find(ref);
  const known = graph.roles.get(id ?? ref);
  if (known) return known;
  const key = titleKey(ref);
  return [...graph.roles.values()].find(({ title }) => key !== '' && titleKey(title) === key);
}

function unknownRole(graph: CareerGraph, ref: string): string {
  const names = [...graph.roles.values()].flatMap(({ title, document }) => [
    title,
    ...(document?.aliases ?? []),
  ]);
  const nearest = new NearestNames(names).find(ref, 5);
  const hint =
    nearest.length > 0
      ? `Did you mean one of these?\n${nearest.map((name) => `  ${name}`).join('\n')}`
      : `Its roles are, for example:\n${names
          .slice(0, 5)
          .map((name) => `  ${name}`)
          .join('\n')}`;
  return `${harmlessLines(`The ladder has no role “${ref}”. ${hint}`)}\n`;
}

function harmlessLines(text: string): string {
  return text.split('\n').map(harmless).join('\n');
}
