/** `rungs gap`: the gap between two roles, as text or as JSON. */
import { roleGap } from '../../../analysis/gap/roleGap';
import { command } from '../../terminal/command';
import { gapReport } from './report';
import { gapText } from './text';
import { answerAbout } from '../../terminal/ladder';
import { format, own } from '../../terminal/options';

export const gap = command({
  name: 'gap',
  positionals: ['path', 'from', 'to'],
  needs: 'a path and two roles',
  options: { own, format },
  help: 'Show the gap between two roles, skill by skill.',
  run: (args, io) =>
    answerAbout(
      args,
      {
        answer(graph, finder) {
          const [from, to] = [finder.role(args.from), finder.role(args.to)];
          return from && to ? { value: roleGap(graph, from, to) } : { problem: finder.unknown };
        },
        report: gapReport,
        text: gapText,
      },
      io,
    ),
});
