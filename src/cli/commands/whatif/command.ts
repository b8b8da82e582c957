/** `rungs whatif`: what changes when skills stand at other levels, as text or as JSON. */
import { readiness } from '../../../analysis/gap/gap';
import { GapIndex } from '../../../analysis/gap/gapIndex';
import { standingIn, withLevels } from '../../../analysis/gap/skillProfile';
import {
  crossings,
  levelMoved,
  opensMost,
  whatIf,
  type Opening,
  type ReadinessChange,
  type WhatIf,
} from '../../../analysis/next/whatIf';
import type { CareerGraph, RoleNode } from '../../../graph/careerGraph';
import type { SkillDocument } from '../../../model/ladder/ladder';
import type { WhatIfArgs } from '../../terminal/args';
import type { ExitCode, Io } from '../../terminal/io';
import { Finder, openLadder, printJson } from '../../terminal/ladder';
import { paint } from '../../terminal/terminal';
import { whatIfReport } from './report';
import { whatIfText } from './text';

/** A skill that was named, at its level today and then; the two are equal at the ends of the scale. */
export interface SkillChange {
  skill: string;
  from: number;
  to: number;
  /** Steps asked for, down where negative. */
  by: number;
}

/** One step more in one skill, after the changes. */
export interface Raise extends Opening {
  /** Readiness for the target with it. */
  readiness: number;
}

/** The answer that text and JSON are both made from. */
export interface WhatIfAnswer {
  from: RoleNode;
  to: RoleNode;
  threshold: number;
  changes: SkillChange[];
  result: WhatIf;
  /** Roles that the changes bring to the threshold, and take below it. */
  opens: ReadinessChange[];
  closes: ReadinessChange[];
  /** What one step more would open, the most first. */
  raises: Raise[];
}

export function whatIfCommand(args: WhatIfArgs, io: Io): ExitCode {
  const graph = openLadder(args.path, args.format, io);
  if (!graph) return 1;
  const finder = new Finder(graph);
  const from = finder.role(args.from);
  const to = finder.role(args.to);
  const raise = finder.skills(args.raise);
  const lower = finder.skills(args.lower);
  if (!from || !to || finder.unknown !== '') {
    io.err(finder.unknown);
    return 2;
  }
  const answer = answerWhatIf(graph, from, to, changesOf(graph, from, raise, lower), args.threshold);
  if (args.format === 'json') printJson(whatIfReport(graph, answer), io);
  else io.out(whatIfText(graph, answer, paint(io.outColour)));
  return 0;
}

/** Raises and lowers of one skill count together, so that their order does not matter. */
function changesOf(
  graph: CareerGraph,
  from: RoleNode,
  raise: readonly SkillDocument[],
  lower: readonly SkillDocument[],
): SkillChange[] {
  const { held } = standingIn(from);
  const steps = new Map<string, number>();
  for (const { id } of raise) steps.set(id, (steps.get(id) ?? 0) + 1);
  for (const { id } of lower) steps.set(id, (steps.get(id) ?? 0) - 1);
  return [...steps].map(([skill, by]) => ({
    skill,
    from: levelMoved(graph, held, skill, 0),
    to: levelMoved(graph, held, skill, by),
    by,
  }));
}

function answerWhatIf(
  graph: CareerGraph,
  from: RoleNode,
  to: RoleNode,
  changes: SkillChange[],
  threshold: number,
): WhatIfAnswer {
  const index = new GapIndex(graph);
  const today = standingIn(from);
  const levels = new Map(changes.map((change) => [change.skill, change.to]));
  const then = withLevels(today, levels);
  const result = whatIf(graph, today, to, levels, index);
  const raises = opensMost(graph, then, threshold, index).map((opening) => {
    const more = withLevels(then, new Map([[opening.skill, opening.to]]));
    return { ...opening, readiness: readiness(more.held, to.asks) };
  });
  return { from, to, threshold, changes, result, ...crossings(result, to, threshold), raises };
}
