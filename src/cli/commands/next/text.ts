/** Next moves as text: the declared ones, then the first others by fit. */
import { gapFigures, heldBy } from '../../../analysis/gap/gap';
import { GATE_BOUNDS, type NextMove } from '../../../analysis/next/nextMoves';
import type { CareerGraph, RoleNode } from '../../../graph/careerGraph';
import { counted, percent } from '../../terminal/figures';
import { undescribedText } from '../../terminal/ladder';
import type { NextAnswer } from './answer';
import { SAID, SAID_OF_BOUNDS, shareText, stepName } from '../../terminal/messages';
import { harmless, padEnd, padStart, width, type Paint } from '../../terminal/terminal';

/** The most others that are printed; the JSON has all of them. */
const OTHERS = 10;

export function nextText(
  graph: CareerGraph,
  { from, gates, moves, leftOut }: NextAnswer,
  style: Paint,
): string {
  const declared = moves.filter((move) => move.declared !== null);
  const others = moves.filter((move) => move.declared === null);
  const shown = others.slice(0, OTHERS);
  const title = harmless(from.title);
  const out = [
    style.bold(`Next moves from ${title}`),
    ...undescribedText(from),
    `Readiness: the share of a role's requirements that ${title} meets; its biggest gaps are listed below it`,
    `Retention: the share of ${title}'s skills that the role keeps in use`,
    'Fit: readiness and retention combined',
  ];
  for (const gate of gates) {
    out.push(`Gate: ${SAID_OF_BOUNDS.gateText(gate, GATE_BOUNDS)}`);
  }
  if (gates.length > 0) out.push(SAID.leftOutText(leftOut));
  out.push('', style.bold(`Declared by the ladder (${declared.length})`));
  if (declared.length === 0) out.push(style.dim('  none'));
  out.push(...declared.flatMap((move) => moveText(graph, from, move, style)));
  out.push('', style.bold(`Other roles by fit (${others.length})`));
  if (others.length === 0) out.push(style.dim('  none'));
  out.push(...shown.flatMap((move) => moveText(graph, from, move, style)));
  if (others.length > shown.length) {
    out.push(style.dim(`  and ${others.length - shown.length} more, listed by --format json`));
  }
  return `${[...out, '', SAID.example].join('\n')}\n`;
}

function moveText(graph: CareerGraph, from: RoleNode, move: NextMove, style: Paint): string[] {
  const { to, judged, declared, contradiction } = move;
  // The sentence about a contradiction already starts with the declared kind.
  const named = declared && !contradiction ? SAID.declared[declared] : '';
  const kinds = [judged ? SAID.kind[judged.kind] : '', named].filter(Boolean);
  const head = `  ${style.bold(harmless(to.title))}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`;
  if (!to.document) return [head, `    ${SAID.undescribed}`];
  const pay = shareText(move.pay);
  const figures = [
    `readiness ${percent(move.readiness)}`,
    `retention ${percent(move.retention)}`,
    `fit ${percent(move.fit)}`,
    move.steps > 0 ? counted(move.steps, 'step') : 'no steps',
    ...(pay === '' ? [] : [`pay ${pay}`]),
  ];
  return [
    head,
    `    ${figures.join(', ')}`,
    ...(contradiction ? [style.yellow(`    ${SAID.contradictionText(contradiction)}`)] : []),
    ...toComeText(graph, from, move),
  ];
}

/** The three largest gaps, and the sum of the others: with the readiness they add up to the whole. */
function toComeText(graph: CareerGraph, from: RoleNode, { to, mostShort }: NextMove): string[] {
  const { scale } = graph.document;
  const largest = new Set(mostShort.map(({ skill }) => skill));
  const rest = gapFigures(heldBy(from), to.requirements).skills.filter(
    ({ skill, step }) => step > 0 && !largest.has(skill),
  );
  const rows = mostShort.map(({ skill, from: held, to: required, shortfall }) => ({
    share: shortfall,
    name: harmless(graph.skills.get(skill)?.name ?? skill),
    levels: harmless(`${stepName(scale, held)} → ${stepName(scale, required)}`),
  }));
  if (rest.length > 0) {
    const share = rest.reduce((sum, { shortfall }) => sum + shortfall, 0);
    rows.push({ share, name: counted(rest.length, 'other skill'), levels: '' });
  }
  const widest = Math.max(0, ...rows.map(({ name }) => width(name)));
  return rows.map(({ share, name, levels }) =>
    `    ${padStart(percent(share), 6)}  ${padEnd(name, widest)}  ${levels}`.trimEnd(),
  );
}
