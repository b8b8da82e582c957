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

/** What a higher level expects of a theme, beside what a lower one does. */
export interface ExpectationChange {
  theme: ExpectationTheme;
  before: Described | undefined;
  after: Described;
}

/** The themes of which the second level expects something else than the first, in their order. */
export function expectationChanges(
  ladder: Pick<LadderDocument, 'themes' | 'levels'>,
  from: string,
  to: string,
): ExpectationChange[] {
  const before = new Map(expectationsAt(ladder, from).map((one) => [one.theme.id, one]));
  return expectationsAt(ladder, to).flatMap((after) => {
    const known = before.get(after.theme.id);
    return known?.text === after.text ? [] : [{ theme: after.theme, before: known, after }];
  });
}
