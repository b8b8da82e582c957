/** `rungs routes`: the routes from one role to another, as text or as JSON. */
import { floorLike } from '../../../analysis/gap/payFloor';
import { findRoutes } from '../../../analysis/routes/routes';
import { DEFAULT_LIMIT, type RouteOptions } from '../../../analysis/routes/routeSpace';
import { roleSkillProfile } from '../../../analysis/gap/skillProfile';
import type { MoveKind } from '../../../graph/moves';
import { command } from '../../terminal/command';
import { NameResolver, openLadder, printJson } from '../../terminal/ladder';
import { format, names, numberOption, oneOf, single } from '../../terminal/options';
import type { RoutesQuestion } from './answer';
import { routesReport } from './report';
import { routesText } from './text';
import { harmless, paint } from '../../terminal/terminal';

const KINDS: readonly MoveKind[] = ['advancement', 'lateral'];

export const routes = command({
  name: 'routes',
  positionals: ['path', 'from', 'to'],
  needs: 'a path and two roles',
  options: {
    via: names('<role>', 'Pass through a role.'),
    avoid: names('<role>', 'Do not pass through a role.'),
    without: names('<family>', 'Stay out of a family.'),
    only: single('<kind>', 'Moves of one kind only: advancement or lateral.', oneOf(KINDS)),
    minPay: single(
      '<amount>',
      "Only stops whose middle pay is at least this, in the currency and period of the destination's pay. A stop whose pay is not stated stays in.",
      numberOption((n) => n >= 0, 'an amount in digits, such as 120000'),
    ),
    limit: single(
      '<moves>',
      `The maximum number of moves; ${DEFAULT_LIMIT} by default.`,
      numberOption((n) => n >= 1 && Number.isInteger(n), 'a whole number from 1 up'),
    ),
    format,
  },
  help: 'List the Pareto-optimal routes from one role to another: fewest moves, fewest steps, smallest jump.',
  run(args, io) {
    const { path, format, only, limit = DEFAULT_LIMIT } = args;
    const graph = openLadder(path, format, io);
    if (!graph) return 1;
    const finder = new NameResolver(graph);
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
        `--min-pay uses the currency of the destination's pay, but ${harmless(to.title)} states no pay. Remove --min-pay.\n`,
      );
      return 2;
    }
    const question: RoutesQuestion = { from, to, via, avoid, without, only, minPay, limit };
    const answer = { question, found: findRoutes(graph, roleSkillProfile(from), to, optionsOf(question)) };
    if (format === 'json') printJson(routesReport(graph, answer), io);
    else io.out(routesText(graph, answer, paint(io.outColour)));
    return 0;
  },
});

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
