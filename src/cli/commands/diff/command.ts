/** `rungs diff`: what changed from one edition of a ladder to another, as text or as JSON. */
import { compareEditions } from '../../../analysis/editions/editions';
import type { DiffArgs } from '../../terminal/args';
import { diffReport } from './report';
import { diffText } from './text';
import type { ExitCode, Io } from '../../terminal/io';
import { openLadder, printJson } from '../../terminal/ladder';
import { paint } from '../../terminal/terminal';

export function diffCommand({ before, after, format }: DiffArgs, io: Io): ExitCode {
  const was = openLadder(before, format, io);
  const is = was && openLadder(after, format, io);
  if (!was || !is) return 1;
  const comparison = compareEditions(was, is);
  if (format === 'json') printJson(diffReport(comparison), io);
  else io.out(diffText(comparison, paint(io.outColour)));
  return 0;
}
