/** `rungs gap`: what stands between two roles of a ladder, as text or as JSON. */
import { roleGap } from '../../../analysis/gap/roleGap';
import type { GapArgs } from '../../terminal/args';
import { gapReport } from './report';
import { gapText } from './text';
import type { ExitCode, Io } from '../../terminal/io';
import { Finder, openLadder, printJson } from '../../terminal/ladder';
import { paint } from '../../terminal/terminal';

export function gapCommand({ path, from, to, format }: GapArgs, io: Io): ExitCode {
  const graph = openLadder(path, format, io);
  if (!graph) return 1;
  const finder = new Finder(graph);
  const [a, b] = [finder.role(from), finder.role(to)];
  if (!a || !b) {
    io.err(finder.unknown);
    return 2;
  }
  const gap = roleGap(graph, a, b);
  if (format === 'json') printJson(gapReport(graph, gap), io);
  else io.out(gapText(graph, gap, paint(io.outColour)));
  return 0;
}
