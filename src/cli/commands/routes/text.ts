/** Routes as text: each stop with the skills to learn for it, or the reason why there is no route. */
import type { NoRoute } from '../../../analysis/routes/noRoute';
import type { Route, RouteStop, SteppingStone } from '../../../analysis/routes/routes';
import { DEFAULT_LIMIT } from '../../../analysis/routes/routeSpace';
import type { PayFloor } from '../../../analysis/gap/payFloor';
import type { CareerGraph, RoleNode } from '../../../graph/careerGraph';
import { counted, figure, money } from '../../terminal/figures';
import { undescribedText } from '../../terminal/ladder';
import type { RoutesAnswer, RoutesQuestion } from './answer';
import { SAID, shareText, stepName, bandsText } from '../../terminal/messages';
import { harmless, padEnd, width, type Paint } from '../../terminal/terminal';

export function routesText(graph: CareerGraph, { question, found }: RoutesAnswer, style: Paint): string {
  const { from, to } = question;
  const out = [
    style.bold(`${harmless(from.title)} → ${harmless(to.title)}`),
    ...undescribedText(from),
    ...optionsText(question).map((option) => `Option: ${option}`),
  ];
  if (found.routes.length === 0) {
    return `${[...out, ...noneText(graph, found.none)].join('\n')}\n`;
  }
  out.push(`${counted(found.routes.length, 'route')}, ${SAID.unbeaten}`);
  if (found.steppingStone) out.push(stoneText(found.steppingStone));
  if (!found.exact) out.push(SAID.searchEndedText(found));
  found.routes.forEach((route, at) => {
    out.push('', ...routeText(graph, from, route, at + 1, style));
  });
  return `${[...out, '', SAID.example].join('\n')}\n`;
}

/** The options of the search, with the names as they were understood. */
function optionsText({ via, avoid, without, only, minPay, limit }: RoutesQuestion): string[] {
  const titles = (roles: readonly RoleNode[]) => roles.map(({ title }) => harmless(title)).join(', ');
  return [
    ...(via.length > 0 ? [`through ${titles(via)}`] : []),
    ...(avoid.length > 0 ? [`avoiding ${titles(avoid)}`] : []),
    ...(without.length > 0 ? [`avoiding ${without.map(({ name }) => harmless(name)).join(', ')}`] : []),
    ...(only ? [`${only} moves only`] : []),
    ...(minPay ? [`never below ${floorText(minPay)}, at the midpoint of the band`] : []),
    ...(limit === DEFAULT_LIMIT ? [] : [`at most ${counted(limit, 'move')}`]),
  ];
}

function floorText({ amount, currency, period }: PayFloor): string {
  return harmless(`${money(amount, currency)} per ${period}`);
}

function stoneText(stone: SteppingStone): string {
  return `Through ${harmless(stone.role.title)} ${SAID.jumpFallsText(stone)}`;
}

function routeText(
  graph: CareerGraph,
  from: RoleNode,
  { stops, moves, totalSteps, largestJump }: Route,
  number: number,
  style: Paint,
): string[] {
  const sum = moves > 1 ? ` (${stops.map(({ jump }) => figure(jump)).join(' + ')})` : '';
  const figures = [
    counted(moves, 'move'),
    `${counted(totalSteps, 'step')}${sum}`,
    `largest jump ${figure(largestJump)}`,
  ];
  return [
    `${style.bold(`Route ${number}`)}: ${figures.join(', ')}`,
    `  ${harmless(from.title)}`,
    ...(from.document ? [`      ${payText(from)}`] : []),
    ...stops.flatMap((stop) => stopText(graph, stop, style)),
  ];
}

function stopText(graph: CareerGraph, stop: RouteStop, style: Paint): string[] {
  const { role, move, jump } = stop;
  const lateral = move?.kind === 'lateral';
  const head = `  ${lateral ? '↔' : '→'} ${style.bold(harmless(role.title))}: `;
  const beside = lateral ? ', sideways' : '';
  if (!role.document) return [`${head}not described by the ladder${beside}`];
  return [
    `${head}${jump > 0 ? counted(jump, 'step') : 'no steps: every requirement is met by then'}${beside}`,
    `      ${termsText(stop)}`,
    ...learnedText(graph, stop),
  ];
}

function termsText({ role, pay, paysLess, payFloor, leastYears }: RouteStop): string {
  const change = shareText(pay);
  const less = paysLess ? ', less than the role before' : '';
  const parts = [
    `${payText(role)}${change === '' ? '' : ` (${change}${less})`}`,
    ...(payFloor === 'unknown' ? ['pay cannot be compared with the minimum'] : []),
    ...(leastYears === null || leastYears === 0 ? [] : [`at least ${counted(leastYears, 'year')}`]),
  ];
  return parts.join('; ');
}

function payText({ pay }: RoleNode): string {
  return pay.length > 0 ? bandsText(pay) : 'pay not stated';
}

function learnedText(graph: CareerGraph, { learned }: RouteStop): string[] {
  const { scale } = graph.document;
  const rows = learned.map(({ skill, from, to, steps }) => ({
    name: harmless(graph.skills.get(skill)?.name ?? skill),
    levels: harmless(`${stepName(scale, from)} → ${stepName(scale, to)}`),
    steps: counted(steps, 'step'),
  }));
  const nameWidth = Math.max(0, ...rows.map(({ name }) => width(name)));
  const levelWidth = Math.max(0, ...rows.map(({ levels }) => width(levels)));
  return rows.map(
    ({ name, levels, steps }) => `      ${padEnd(name, nameWidth)}  ${padEnd(levels, levelWidth)}  ${steps}`,
  );
}

function noneText(graph: CareerGraph, none: NoRoute | undefined): string[] {
  const role = (id: string) => harmless(graph.roles.get(id)?.title ?? id);
  const family = (id: string) => harmless(graph.families.find((one) => one.id === id)?.name ?? id);
  const opens = none?.why === 'options' ? none.opens : [];
  return [
    SAID.noRouteText(none, role),
    ...opens.map((one) => `  ${SAID.relaxationText(one, { role, family, pay: floorText })}`),
  ];
}
