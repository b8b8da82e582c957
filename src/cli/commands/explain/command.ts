/** `rungs explain`: the page of a check, by the code that its faults carry. */
import { codeOf, rulePageText } from './rulePageText';
import type { ExitCode, Io } from '../../terminal/io';
import { harmless } from '../../terminal/terminal';

export function explainCommand({ code }: { code: string }, io: Io): ExitCode {
  const text = rulePageText(code).split('\n').map(harmless).join('\n');
  const isKnown = codeOf(code) !== undefined;
  if (isKnown) io.out(text);
  else io.err(text);
  return isKnown ? 0 : 2;
}
