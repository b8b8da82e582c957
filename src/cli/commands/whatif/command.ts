/** `rungs whatif`: the effect of other skill levels, as text or as JSON. */
import { readiness } from '../../../analysis/gap/gap';
import { GapIndex } from '../../../analysis/gap/gapIndex';
import { roleSkillProfile, withLevels } from '../../../analysis/gap/skillProfile';
import { crossings, DEFAULT_THRESHOLD, levelMoved, opensMost, whatIf } from '../../../analysis/next/whatIf';
import type { CareerGraph, RoleNode } from '../../../graph/careerGraph';
import type { SkillDocument } from '../../../model/ladder/ladder';
import { command } from '../../terminal/command';
import { answerAbout } from '../../terminal/ladder';
import { format, names, numberOption, own, single } from '../../terminal/options';
import type { SkillStep, WhatIfAnswer } from './answer';
import { whatIfReport } from './report';
import { whatIfText } from './text';

export const whatIfCommand = command({
  name: 'whatif',
  positionals: ['path', 'from', 'to'],
  needs: 'a path and two roles',
  options: {
    raise: names('<skill>', 'Raise a skill by one step. Repeat it for more steps or more skills.'),
    lower: names('<skill>', 'Lower a skill by one step. Repeat it for more steps or more skills.'),
    threshold: single(
      '<percent>',
      `The readiness at which a role counts as open; ${DEFAULT_THRESHOLD * 100} by default.`,
      numberOption((n) => n <= 100, 'a percentage in digits, from 0 to 100'),
    ),
    own,
    format,
  },
  help: 'Raise or lower skills, and show what changes and which single step would open the most roles.',
  run: (args, io) =>
    answerAbout(
      args,
      {
        answer(graph, finder) {
          const [from, to] = [finder.role(args.from), finder.role(args.to)];
          const [raise, lower] = [finder.skills(args.raise), finder.skills(args.lower)];
          if (!from || !to || finder.unknown !== '') return { problem: finder.unknown };
          const threshold = args.threshold === undefined ? DEFAULT_THRESHOLD : args.threshold / 100;
          const changes = changesOf(graph, from, raise, lower);
          return { value: answerWhatIf(graph, from, to, changes, threshold) };
        },
        report: whatIfReport,
        text: whatIfText,
      },
      io,
    ),
});

/** Adds up all raises and lowers of a skill, so their order does not matter. */
function changesOf(
  graph: CareerGraph,
  from: RoleNode,
  raise: readonly SkillDocument[],
  lower: readonly SkillDocument[],
): SkillStep[] {
  const { held } = roleSkillProfile(from);
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
  changes: SkillStep[],
  threshold: number,
): WhatIfAnswer {
  const index = new GapIndex(graph);
  const today = roleSkillProfile(from);
  const levels = new Map(changes.map((change) => [change.skill, change.to]));
  const then = withLevels(today, levels);
  const result = whatIf(graph, today, to, levels, index);
  const raises = opensMost(graph, then, threshold, index).map((opening) => {
    const more = withLevels(then, new Map([[opening.skill, opening.to]]));
    return { ...opening, readiness: readiness(more.held, to.requirements) };
  });
  return { from, to, threshold, changes, result, ...crossings(result, to, threshold), raises };
}
