/** `rungs diff`: the changes between two editions of a ladder, as text or as JSON. */
import { compareEditions } from '../../../analysis/editions/editions';
import { command } from '../../terminal/command';
import { format } from '../../terminal/options';
import { diffReport } from './report';
import { diffText } from './text';
import { openLadder, printJson } from '../../terminal/ladder';
import { paint } from '../../terminal/terminal';

export const diff = command({
  name: 'diff',
  positionals: ['before', 'after'],
  needs: 'two paths',
  options: { format },
  help: 'Compare two editions of a ladder, and list every change with both sides. The exit code is 0 whether or not there are changes.',
  run({ before, after, format }, io) {
    const was = openLadder(before, format, io);
    const is = was && openLadder(after, format, io);
    if (!was || !is) return 1;
    const comparison = compareEditions(was, is);
    if (format === 'json') printJson(diffReport(comparison), io);
    else io.out(diffText(comparison, paint(io.outColour)));
    return 0;
  },
});
