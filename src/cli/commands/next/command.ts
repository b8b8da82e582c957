/** `rungs next`: what may come after a role, as text or as JSON. */
import { isFounded, nextMoves, passes, type GateName, type NextMove } from '../../../analysis/next/nextMoves';
import { standingIn } from '../../../analysis/gap/skillProfile';
import type { RoleNode } from '../../../graph/careerGraph';
import type { NextArgs } from '../../terminal/args';
import type { ExitCode, Io } from '../../terminal/io';
import { Finder, openLadder, printJson } from '../../terminal/ladder';
import { nextReport } from './report';
import { nextText } from './text';
import { paint } from '../../terminal/terminal';

/** The answer that text and JSON are both made from. */
export interface NextAnswer {
  from: RoleNode;
  gates: readonly GateName[];
  /** Those that pass the gates: declared ones first, then by fit. */
  moves: NextMove[];
  /** How many the gates leave out. */
  leftOut: number;
}

export function nextCommand({ path, from: ref, gates, format }: NextArgs, io: Io): ExitCode {
  const graph = openLadder(path, format, io);
  if (!graph) return 1;
  const finder = new Finder(graph);
  const from = finder.role(ref);
  if (!from) {
    io.err(finder.unknown);
    return 2;
  }
  const all = nextMoves(graph, standingIn(from)).filter(isFounded);
  const moves = all.filter((move) => passes(move, gates));
  const answer: NextAnswer = { from, gates, moves, leftOut: all.length - moves.length };
  if (format === 'json') printJson(nextReport(graph, answer), io);
  else io.out(nextText(graph, answer, paint(io.outColour)));
  return 0;
}
