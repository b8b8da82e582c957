/** Checks what levels state: expectations of known themes, and years in order. */
import type { CareerGraph } from '../../graph/careerGraph';
import { themesOf } from '../../model/ladder/ladder';
import { issue, type Issue } from '../../model/validation/issue';
import { Suggestions } from './suggestions';

export function unknownThemes({ document }: CareerGraph): Issue[] {
  const known = new Set(themesOf(document).map(({ id }) => id));
  const suggestions = new Suggestions(() => known);
  return document.levels.flatMap(({ name: level, expectations = {} }, at) =>
    Object.keys(expectations).flatMap((theme) =>
      known.has(theme)
        ? []
        : [
            issue('THEME_UNKNOWN', ['levels', at, 'expectations', theme], {
              level,
              theme,
              ...suggestions.for(theme),
            }),
          ],
    ),
  );
}

export function reversedYears({ document }: CareerGraph): Issue[] {
  return document.levels.flatMap(({ name: level, typicalYears }, at) => {
    const { from, to } = typicalYears ?? {};
    return from === undefined || to === undefined || from <= to
      ? []
      : [issue('LEVEL_YEARS_REVERSED', ['levels', at, 'typicalYears'], { level, from, to })];
  });
}
