/** `rungs routes`: the ways from one role to another, as text or as JSON. */
import { floorLike, type PayFloor } from '../../../analysis/gap/payFloor';
import { findRoutes, type Routes } from '../../../analysis/routes/routes';
import type { RouteOptions } from '../../../analysis/routes/routeSpace';
import { standingIn } from '../../../analysis/gap/skillProfile';
import type { MoveKind, RoleNode } from '../../../graph/careerGraph';
import type { Family } from '../../../model/ladder/ladder';
import type { RoutesArgs } from '../../terminal/args';
import type { ExitCode, Io } from '../../terminal/io';
import { Finder, openLadder, printJson } from '../../terminal/ladder';
import { routesReport } from './report';
import { routesText } from './text';
import { harmless, paint } from '../../terminal/terminal';

/** What was asked, with every name found. */
export interface RoutesQuestion {
  from: RoleNode;
  to: RoleNode;
  via: readonly RoleNode[];
  avoid: readonly RoleNode[];
  without: readonly Family[];
  only: MoveKind | undefined;
  minPay: PayFloor | undefined;
  limit: number;
}

/** The answer that text and JSON are both made from. */
export interface RoutesAnswer {
  question: RoutesQuestion;
  found: Routes;
}

export function routesCommand(args: RoutesArgs, io: Io): ExitCode {
  const { path, format, only, limit } = args;
  const graph = openLadder(path, format, io);
  if (!graph) return 1;
  const finder = new Finder(graph);
  const from = finder.role(args.from);
  const to = finder.role(args.to);
  const via = finder.roles(args.via);
  const avoid = finder.roles(args.avoid);
  const without = finder.families(args.without);
  if (!from || !to || finder.unknown !== '') {
    io.err(finder.unknown);
    return 2;
  }
  const minPay = args.minPay === undefined ? undefined : floorLike(to, args.minPay);
  if (args.minPay !== undefined && !minPay) {
    io.err(
      `--min-pay is in the currency of the destination's pay, and ${harmless(to.title)} states none. Leave it out.\n`,
    );
    return 2;
  }
  const question: RoutesQuestion = { from, to, via, avoid, without, only, minPay, limit };
  const answer = { question, found: findRoutes(graph, standingIn(from), to, optionsOf(question)) };
  if (format === 'json') printJson(routesReport(graph, answer), io);
  else io.out(routesText(graph, answer, paint(io.outColour)));
  return 0;
}

function optionsOf({ via, avoid, without, only, minPay, limit }: RoutesQuestion): RouteOptions {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    via: ids(via),
    avoid: ids(avoid),
    withoutFamilies: ids(without),
    ...(only ? { kinds: [only] } : {}),
    ...(minPay ? { minPay } : {}),
    limit,
  };
}
