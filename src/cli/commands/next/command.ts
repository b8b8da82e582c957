/** `rungs next`: the next moves from a role, as text or as JSON. */
import { GATE_BOUNDS, GATES, isFounded, nextMoves, passes } from '../../../analysis/next/nextMoves';
import { roleSkillProfile } from '../../../analysis/gap/skillProfile';
import { command } from '../../terminal/command';
import { NameResolver, openLadder, printJson } from '../../terminal/ladder';
import { repeated, format, someOf } from '../../terminal/options';
import type { NextAnswer } from './answer';
import { nextReport } from './report';
import { nextText } from './text';
import { paint } from '../../terminal/terminal';

export const next = command({
  name: 'next',
  positionals: ['path', 'from'],
  needs: 'a path and a role',
  options: {
    gate: repeated(
      '<gate>',
      `pay lists only roles that pay at least ${GATE_BOUNDS.payShare * 100}% of today's pay; rung lists only roles at most one rung away.`,
      someOf(GATES),
    ),
    format,
  },
  help: 'List the possible next moves: those that the ladder names, then other roles by fit.',
  run({ path, from: ref, gate: gates, format }, io) {
    const graph = openLadder(path, format, io);
    if (!graph) return 1;
    const finder = new NameResolver(graph);
    const from = finder.role(ref);
    if (!from) {
      io.err(finder.unknown);
      return 2;
    }
    const all = nextMoves(graph, roleSkillProfile(from)).filter(isFounded);
    const moves = all.filter((move) => passes(move, gates));
    const answer: NextAnswer = { from, gates, moves, leftOut: all.length - moves.length };
    if (format === 'json') printJson(nextReport(graph, answer), io);
    else io.out(nextText(graph, answer, paint(io.outColour)));
    return 0;
  },
});
