import type { LayoutMove } from './types';
import { runningSums, type RowPlace, type Rows } from './rows';

/** A move between two cards of one row. */
export interface Arc {
  move: LayoutMove;
  left: RowPlace;
  right: RowPlace;
  /**
   * `facing` joins the facing sides of two cards without a card between them. `over` and `under` pass above
   * or below the row.
   */
  side: 'facing' | 'over' | 'under';
}

/** Routes the moves within rows, each over or under its row, whichever crosses fewer lines. */
export function chooseArcs(moves: readonly LayoutMove[], { rows, cards }: Rows): Arc[] {
  const sums = rows.map((row) => ({
    cards: runningSums(row, ({ isCard }) => (isCard ? 1 : 0)),
    over: runningSums(row, ({ above }) => above.length),
    under: runningSums(row, ({ below }) => below.length),
  }));
  const facing = new Set<string>();
  const arcs: Arc[] = [];
  for (const move of moves) {
    const from = cards.get(move.from);
    const to = cards.get(move.to);
    if (!from || !to || from.rank !== to.rank || from === to) continue;
    const [left, right] = from.at < to.at ? [from, to] : [to, from];
    const row = sums[left.rank];
    const between = (list: readonly number[] = []) => (list[right.at] ?? 0) - (list[left.at + 1] ?? 0);
    const pair = `${left.key} ${right.key}`;
    if (between(row?.cards) === 0 && !facing.has(pair)) {
      facing.add(pair);
      arcs.push({ move, left, right, side: 'facing' });
    } else {
      arcs.push({ move, left, right, side: between(row?.over) <= between(row?.under) ? 'over' : 'under' });
    }
  }
  return arcs;
}

/**
 * Assigns arcs on one side of a row to tiers, 0 nearest the cards. An arc is outside every arc within its
 * span, and no two arcs of a tier overlap in x. Cost: O(arcs^2) of that side.
 */
export function stackArcs(spans: readonly (readonly [from: number, to: number])[]): number[] {
  const tiers: number[] = new Array<number>(spans.length).fill(0);
  const placed: number[] = [];
  const byLength = spans
    .map((_, index) => index)
    .sort((a, b) => length(spans[a]) - length(spans[b]) || a - b);
  for (const index of byLength) {
    const [from, to] = spans[index] ?? [0, 0];
    let least = 0;
    const taken = new Set<number>();
    for (const other of placed) {
      const [start, end] = spans[other] ?? [0, 0];
      const tier = tiers[other] ?? 0;
      if (start > to + 6 || end < from - 6) continue;
      taken.add(tier);
      if (start >= from && end <= to) least = Math.max(least, tier + 1);
    }
    while (taken.has(least)) least += 1;
    tiers[index] = least;
    placed.push(index);
  }
  return tiers;
}

function length(span: readonly [number, number] | undefined): number {
  return span ? span[1] - span[0] : 0;
}
