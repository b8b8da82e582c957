import type { CodedWords } from '../../formatter/coded';
import type { Formatter } from '../../formatter/Formatter';
import type { StepLabel } from '../../../model/validation/reasons';
import { stepText } from '../figures/stepText';
import { reasons } from './reasons';

/** What the sentences about issues share. */
export interface IssueWords extends Pick<Formatter, 'plural' | 'list'> {
  words: CodedWords;
  /** The name of a step, or words for 0 and for values between steps. */
  step: (label: StepLabel) => string;
  /** With at most two decimals. */
  figure: (value: number) => string;
  quote: (text: string) => string;
  /** A suggestion of the nearest name, followed by the way out if it is not the one. */
  suggest: (nearest: string | undefined, otherwise: string) => string;
  /** The first names of a list, and how many more there are. */
  some: (names: readonly string[], of: number) => string;
  withoutFullStop: (text: string) => string;
}

export function issueWords(format: Pick<Formatter, 'figure' | 'plural' | 'list'>): IssueWords {
  const { plural, list } = format;
  const figure = (value: number) => format.figure(value, 2);
  const quote = (text: string) => `“${text}”`;
  return {
    words: reasons(format),
    step: stepText(format),
    figure,
    plural,
    list,
    quote,
    suggest: (nearest, otherwise) =>
      nearest
        ? `Did you mean ${quote(nearest)}? Otherwise ${otherwise}.`
        : `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}, or use an existing one.`,
    some: (names, of) =>
      `${names.join('; ') || 'none'}${of > names.length ? ` and ${figure(of - names.length)} more` : ''}`,
    withoutFullStop: (text) => text.replace(/[.\s]+$/, ''),
  };
}
