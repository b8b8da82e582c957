/**
 * Prints a what-if in the terminal: the changes, readiness by skill, the roles it opens, and the best next
 * steps.
 */
import type { ReadinessChange } from '../../../analysis/next/whatIf';
import type { CareerGraph } from '../../../graph/careerGraph';
import { bareShare, counted, figure, percent } from '../../terminal/figures';
import { undescribedText } from '../../terminal/ladder';
import { SAID, SAID_OF_BOUNDS, stepName } from '../../terminal/messages';
import { harmless, padEnd, padStart, width, type Paint } from '../../terminal/terminal';
import type { SkillStep, WhatIfAnswer } from './answer';

/** How many raises are printed. The JSON lists all of them. */
const RAISES = 5;

export function whatIfText(graph: CareerGraph, answer: WhatIfAnswer, style: Paint): string {
  const { from, to, changes, result, opens, closes, threshold } = answer;
  const { before, after } = result;
  const out = [style.bold(`${harmless(from.title)} → ${harmless(to.title)}`), ...undescribedText(from)];
  if (changes.length === 0)
    out.push('No skills changed. Use --raise and --lower to move a skill up or down a step.');
  const nameWidth = Math.max(0, ...changes.map(({ skill }) => width(nameOf(graph, skill))));
  for (const change of changes) {
    out.push(`  ${padEnd(nameOf(graph, change.skill), nameWidth)}  ${changeText(graph, answer, change)}`);
  }
  const nothing = to.requirements.size === 0;
  const means = nothing
    ? `${harmless(to.title)} has no requirements on this ladder`
    : `the share of the requirements of ${harmless(to.title)} that are met`;
  out.push(
    '',
    `Readiness ${changed(before.readiness, after.readiness, percent)}: ${means}`,
    `Steps to gain ${changed(before.steps, after.steps, figure)}`,
    ...(nothing ? [] : ['', ...sumsText(graph, answer, style)]),
  );
  const bar = bareShare(threshold);
  if (changes.length > 0) {
    out.push('', style.bold(`Roles that these changes bring to ${bar} readiness (${opens.length})`));
    if (opens.length === 0) out.push(`  ${SAID_OF_BOUNDS.noneOpenedText(threshold)}`);
    out.push(...readinessRows(opens));
  }
  if (closes.length > 0) {
    out.push('', style.bold(`No longer at ${bar} readiness (${closes.length})`), ...readinessRows(closes));
  }
  out.push('', style.bold(`Single steps that bring the most roles to ${bar} readiness`));
  return `${[...out, ...raisesText(graph, answer, style), '', SAID.example].join('\n')}\n`;
}

function nameOf(graph: CareerGraph, skill: string): string {
  return harmless(graph.skills.get(skill)?.name ?? skill);
}

function changed(before: number, after: number, text: (value: number) => string): string {
  const [first, second] = [text(before), text(after)];
  return first === second ? first : `${first} → ${second}`;
}

function changeText(graph: CareerGraph, { to }: WhatIfAnswer, { skill, from, to: level, by }: SkillStep) {
  const { scale } = graph.document;
  const text = changed(from, level, (value) => harmless(stepName(scale, value)));
  const kept =
    from !== level || by === 0 ? '' : by > 0 ? ', already the highest step' : ', already the lowest step';
  const required = to.requirements.has(skill) ? '' : `; not required by ${harmless(to.title)}`;
  return `${text}${kept}${required}`;
}

/** One row for each required skill. The shares add up to the readiness before and after. */
function sumsText(graph: CareerGraph, { result }: WhatIfAnswer, style: Paint): string[] {
  const { before, after } = result;
  const { scale } = graph.document;
  const today = new Map(before.skills.map((row) => [row.skill, row]));
  const required = after.skills.filter((row) => row.required > 0);
  const rows = required.map(({ skill, held, required: level, step, contribution, shortfall, weight }) => ({
    name: nameOf(graph, skill) + (weight === 1 ? '' : `, weight ${figure(weight)}`),
    levels: harmless(
      step > 0 ? `${stepName(scale, held)}, ${stepName(scale, level)} required` : stepName(scale, held),
    ),
    figures: [
      percent(today.get(skill)?.contribution ?? 0),
      percent(contribution),
      step > 0 ? percent(shortfall) : '',
      step > 0 ? figure(step) : '',
    ],
  }));
  rows.push({
    name: 'Total',
    levels: '',
    figures: [
      percent(before.readiness),
      percent(after.readiness),
      percent(1 - after.readiness),
      figure(after.steps),
    ],
  });
  const names = Math.max(...rows.map(({ name }) => width(name)));
  const levels = Math.max(...rows.map((row) => width(row.levels)));
  const line = (name: string, level: string, figures: readonly string[]) =>
    `  ${padEnd(name, names)}  ${padEnd(level, levels)}${figures.map((text) => padStart(text, 9)).join('')}`.trimEnd();
  return [
    style.bold('Readiness by skill'),
    style.dim(line('', '', ['Before', 'After', 'Missing', 'Steps'])),
    ...rows.map((row) => line(row.name, row.levels, row.figures)),
  ];
}

function readinessRows(changes: readonly ReadinessChange[], indent = '  '): string[] {
  const rows = changes.map(({ role, before, after }) => ({
    title: harmless(role.title),
    readiness: changed(before, after, percent),
  }));
  const titles = Math.max(0, ...rows.map(({ title }) => width(title)));
  return rows.map(({ title, readiness }) => `${indent}${padEnd(title, titles)}  ${readiness}`);
}

function raisesText(graph: CareerGraph, { raises, to, result }: WhatIfAnswer, style: Paint): string[] {
  const { scale } = graph.document;
  if (raises.length === 0) return [`  ${SAID.noOpening}`];
  const now = result.after.readiness;
  const out = raises.slice(0, RAISES).flatMap((raise) => {
    const levels = harmless(`${stepName(scale, raise.from)} → ${stepName(scale, raise.to)}`);
    const ready =
      raise.readiness > now ? `, ${harmless(to.title)} ${changed(now, raise.readiness, percent)} ready` : '';
    return [
      `  ${style.bold(nameOf(graph, raise.skill))}  ${levels}: ${SAID.openingText(raise)}${ready}`,
      ...readinessRows(raise.opens, '    '),
    ];
  });
  const more = raises.length - RAISES;
  return more > 0
    ? [...out, style.dim(`  and ${counted(more, 'more skill')}; --format json lists all`)]
    : out;
}
