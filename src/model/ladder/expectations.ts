/** What a ladder expects at its levels, theme by theme. */
import { ownValue } from '../validation/values';
import { themesOf, type LadderDocument, type ExpectationTheme } from './ladder';
import { described, type Described } from './skill';

export interface Expectation extends Described {
  theme: ExpectationTheme;
}

/** The expectations of a level in the order of the themes. Empty for a level that is not in the ladder or states none. */
export function expectationsAt(
  ladder: Pick<LadderDocument, 'themes' | 'levels'>,
  level: string,
): Expectation[] {
  const stated = ladder.levels.find(({ id }) => id === level)?.expectations;
  return themesOf(ladder).flatMap((theme) => {
    const written = ownValue(stated, theme.id);
    return written === undefined ? [] : [{ theme, ...described(written) }];
  });
}
