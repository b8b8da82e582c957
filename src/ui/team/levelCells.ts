import type { HeldLevel } from '../../analysis/gap/gap';
import type { TableLine } from '../../state/team/teamLists';
import type { MessagesOf } from '../../i18n/en/catalogue';

/** How a cell shows a person's level. */
export interface LevelCell {
  face: string;
  /** The level as a share of the scale, 0 to 1; undefined if none is held. */
  share?: number;
  label: string;
}

/** The look of each level; the key undefined is for unrated skills. Thousands of cells share these few. */
export function levelCells(
  lines: readonly TableLine[],
  steps: number,
  {
    figure,
    stepName,
    messages,
  }: {
    figure: (level: number) => string;
    stepName: (level: number) => string;
    messages: MessagesOf<'team'>;
  },
): ReadonlyMap<HeldLevel | undefined, LevelCell> {
  const cells = new Map<HeldLevel | undefined, LevelCell>([
    [undefined, { face: '·', label: messages.notRatedCell }],
    ['notApplicable', { face: messages.notApplicableSign, label: messages.notApplicable }],
  ]);
  for (const level of new Set(lines.flatMap((line) => (line.skill === undefined ? [] : line.levels)))) {
    if (typeof level !== 'number') continue;
    const face = figure(level);
    cells.set(level, { face, share: level / Math.max(1, steps), label: `${face}, ${stepName(level)}` });
  }
  return cells;
}
