/** `rungs routes`: the routes from one role to another, as text or as JSON. */
import { floorLike } from '../../../analysis/gap/payFloor';
import { findRoutes } from '../../../analysis/routes/routes';
import { DEFAULT_LIMIT, type RouteOptions } from '../../../analysis/routes/routeSpace';
import { roleSkillProfile } from '../../../analysis/gap/skillProfile';
import type { MoveKind } from '../../../graph/moves';
import type { RoleNode } from '../../../graph/careerGraph';
import { command } from '../../terminal/command';
import { answerAbout } from '../../terminal/ladder';
import { format, names, numberOption, oneOf, own, single } from '../../terminal/options';
import type { RoutesQuestion } from './answer';
import { routesReport } from './report';
import { routesText } from './text';
import { harmless } from '../../terminal/terminal';

const KINDS: readonly MoveKind[] = ['advancement', 'lateral'];

export const routes = command({
  name: 'routes',
  positionals: ['path', 'from', 'to'],
  needs: 'a path and two roles',
  options: {
    via: names('<role>', 'Pass through this role. You can repeat it.'),
    avoid: names('<role>', 'Do not pass through this role. You can repeat it.'),
    without: names('<family>', 'Do not pass through this family. You can repeat it.'),
    only: single('<kind>', 'Use only one kind of move: advancement or lateral.', oneOf(KINDS)),
    minPay: single(
      '<amount>',
      "The minimum pay of every stop, at the midpoint of its band, in the currency and period of the destination's pay. A stop without stated pay is allowed.",
      numberOption((n) => n >= 0, 'an amount in digits, such as 120000'),
    ),
    limit: single(
      '<moves>',
      `The maximum number of moves; ${DEFAULT_LIMIT} by default.`,
      numberOption((n) => n >= 1 && Number.isInteger(n), 'a whole number of at least 1'),
    ),
    own,
    format,
  },
  help: 'List the Pareto-optimal routes between two roles: fewest moves, fewest steps, smallest single jump.',
  run: (args, io) =>
    answerAbout(
      args,
      {
        answer(graph, finder) {
          const { only, limit = DEFAULT_LIMIT } = args;
          const [from, to] = [finder.role(args.from), finder.role(args.to)];
          const [via, avoid] = [finder.roles(args.via), finder.roles(args.avoid)];
          const without = finder.families(args.without);
          if (!from || !to || finder.unknown !== '') return { problem: finder.unknown };
          const minPay = args.minPay === undefined ? undefined : floorLike(to, args.minPay);
          if (args.minPay !== undefined && !minPay) return { problem: noFloorText(to) };
          const question: RoutesQuestion = { from, to, via, avoid, without, only, minPay, limit };
          return {
            value: { question, found: findRoutes(graph, roleSkillProfile(from), to, optionsOf(question)) },
          };
        },
        report: routesReport,
        text: routesText,
      },
      io,
    ),
});

function noFloorText({ title }: RoleNode): string {
  return `--min-pay uses the currency of the destination's pay, but ${harmless(title)} states no pay. Remove --min-pay.\n`;
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
