/** `rungs next`: the next moves from a role, as text or as JSON. */
import { GATE_BOUNDS, GATES, isFounded, nextMoves, passes } from '../../../analysis/next/nextMoves';
import { roleSkillProfile } from '../../../analysis/gap/skillProfile';
import { command } from '../../terminal/command';
import { answerAbout } from '../../terminal/ladder';
import { format, own, repeated, someOf } from '../../terminal/options';
import { nextReport } from './report';
import { nextText } from './text';

export const next = command({
  name: 'next',
  positionals: ['path', 'from'],
  needs: 'a path and a role',
  options: {
    gate: repeated(
      '<gate>',
      `List fewer roles. pay: those that pay at least ${GATE_BOUNDS.payShare * 100}% of the current role; rung: those at most one level away. You can repeat it.`,
      someOf(GATES),
    ),
    own,
    format,
  },
  help: 'List the possible next moves: those that the ladder declares, then other roles by fit.',
  run: (args, io) =>
    answerAbout(
      args,
      {
        answer(graph, finder) {
          const from = finder.role(args.from);
          if (!from) return { problem: finder.unknown };
          const all = nextMoves(graph, roleSkillProfile(from)).filter(isFounded);
          const moves = all.filter((move) => passes(move, args.gate));
          return { value: { from, gates: args.gate, moves, leftOut: all.length - moves.length } };
        },
        report: nextReport,
        text: nextText,
      },
      io,
    ),
});
