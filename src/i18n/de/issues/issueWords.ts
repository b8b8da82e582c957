import type { IssueWords } from '../../en/issues/issueWords';
import type { Formatter } from '../../formatter/Formatter';
import { stepText } from '../figures/stepText';
import { reasons } from './reasons';

export function issueWords(format: Pick<Formatter, 'figure' | 'plural' | 'list'>): IssueWords {
  const { plural, list } = format;
  const figure = (value: number) => format.figure(value, 2);
  const quote = (text: string) => `„${text}“`;
  return {
    words: reasons(format),
    step: stepText(format),
    figure,
    plural,
    list,
    quote,
    suggest: (nearest, otherwise) =>
      nearest
        ? `Meintest du ${quote(nearest)}? Sonst ${otherwise}.`
        : `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)}, oder verwende eine vorhandene.`,
    some: (names, of) =>
      `${names.join('; ') || 'keine'}${of > names.length ? ` und ${figure(of - names.length)} weitere` : ''}`,
    withoutFullStop: (text) => text.replace(/[.\s]+$/, ''),
  };
}
