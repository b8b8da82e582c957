/** `rungs explain`: the help page of a rule, by its code. */
import { codeOf, rulePageText } from './rulePageText';
import { command } from '../../terminal/command';
import { harmless } from '../../terminal/terminal';

export const explain = command({
  name: 'explain',
  positionals: ['code'],
  needs: 'one code, such as PAY_MIN_ABOVE_MAX',
  options: {},
  help: 'Explain a rule by its code, which check prints: what it checks, why it matters, an example, and how to fix the issue.',
  run({ code }, io) {
    const text = rulePageText(code).split('\n').map(harmless).join('\n');
    const isKnown = codeOf(code) !== undefined;
    if (isKnown) io.out(text);
    else io.err(text);
    return isKnown ? 0 : 2;
  },
});
