/** `rungs explain`: the page of a check, by the code that its faults carry. */
import { codeOf, rulePageText } from './rulePageText';
import type { ExitCode, Io } from './io';
import { harmless } from './terminal';

export function explainCommand({ code }: { code: string }, io: Io): ExitCode {
  const text = rulePageText(code).split('\n').map(harmless).join('\n');
  const isKnown = codeOf(code) !== undefined;
  if (isKnown) io.out(text);
  else io.err(text);
  return isKnown ? 0 : 2;
}
