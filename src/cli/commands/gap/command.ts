/** `rungs gap`: the gap between two roles, as text or as JSON. */
import { roleGap } from '../../../analysis/gap/roleGap';
import { command } from '../../terminal/command';
import { gapReport } from './report';
import { gapText } from './text';
import { NameResolver, openLadder, printJson } from '../../terminal/ladder';
import { format } from '../../terminal/options';
import { paint } from '../../terminal/terminal';

export const gap = command({
  name: 'gap',
  positionals: ['path', 'from', 'to'],
  needs: 'a path and two roles',
  options: { format },
  help: 'Show the gap between two roles, skill by skill.',
  run({ path, from, to, format }, io) {
    const graph = openLadder(path, format, io);
    if (!graph) return 1;
    const finder = new NameResolver(graph);
    const [a, b] = [finder.role(from), finder.role(to)];
    if (!a || !b) {
      io.err(finder.unknown);
      return 2;
    }
    const found = roleGap(graph, a, b);
    if (format === 'json') printJson(gapReport(graph, found), io);
    else io.out(gapText(graph, found, paint(io.outColour)));
    return 0;
  },
});
