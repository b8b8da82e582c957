/** Figures in English sentences, as the reader's region writes them: for the views whose words are not yet in the catalogue. */
import { figures } from '../../words/en/figures';
import { sayIn } from '../../words/Say';

const SAY = sayIn('en');
export const { figure, percent, moment: dayText } = SAY;
export const { bandText, differenceText, shareText } = figures(SAY);

export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`;
}
