import { CARD_WIDTH } from './cardText';
import type { Arc } from './arcs';
import type { RowPlace } from './rows';

/** Minimum distance from a card's corners at which lines meet its upper or lower side. */
const CORNER = 20;
const WIDEST_STEP = 18;
/** How far a line may shift from the middle of its card to become vertical. */
const FARTHEST_SHIFT = 2.5 * WIDEST_STEP;

interface End {
  move: string;
  /** Arcs to the left, then lines to other rows, then arcs to the right. */
  group: -1 | 0 | 1;
  /** Ascending from the left within its group. */
  order: number;
}

/**
 * The x at which each move meets the upper or lower side of a card. Ports are spread along the side so that
 * no two lines cross near the card: lines are sorted by where they go; arcs are outside them, the shortest
 * outermost, so that it stays within the span of longer ones.
 */
export class Ports {
  readonly #x = new Map<string, number>();

  constructor(chains: ReadonlyMap<string, readonly RowPlace[]>, arcs: readonly Arc[]) {
    const sides = new Map<string, { card: RowPlace; ends: End[] }>();
    const add = (card: RowPlace, side: 'over' | 'under', end: End) => {
      const key = `${side} ${card.key}`;
      const list = sides.get(key);
      if (list) list.ends.push(end);
      else sides.set(key, { card, ends: [end] });
    };
    for (const [move, chain] of chains) {
      const [low, next, before, high] = [chain[0], chain[1], chain.at(-2), chain.at(-1)];
      if (!low || !next || !before || !high) continue;
      add(low, 'over', { move, group: 0, order: next.x });
      add(high, 'under', { move, group: 0, order: before.x });
    }
    for (const { move, left, right, side } of arcs) {
      if (side === 'facing') continue;
      add(left, side, { move: move.id, group: 1, order: -right.x });
      add(right, side, { move: move.id, group: -1, order: -left.x });
    }
    for (const { card, ends } of sides.values()) {
      ends.sort((a, b) => a.group - b.group || a.order - b.order || (a.move < b.move ? -1 : 1));
      const step = Math.min(WIDEST_STEP, (CARD_WIDTH - 2 * CORNER) / Math.max(1, ends.length - 1));
      ends.forEach(({ move }, index) => {
        this.#x.set(`${move} ${card.key}`, card.x + (index - (ends.length - 1) / 2) * step);
      });
    }
    for (const { card, ends } of sides.values()) {
      const [only, second] = ends;
      const chain = only && !second ? chains.get(only.move) : undefined;
      if (only && chain) this.#straighten(only.move, card, chain);
    }
  }

  /** Shifts a line that is alone on its side so that it becomes vertical, if the shift is small. */
  #straighten(move: string, card: RowPlace, chain: readonly RowPlace[]): void {
    const next = chain[0] === card ? chain[1] : chain.at(-2);
    if (!next) return;
    const upright = next.isCard ? this.at(move, next) : next.x;
    if (Math.abs(upright - card.x) <= FARTHEST_SHIFT) this.#x.set(`${move} ${card.key}`, upright);
  }

  at(move: string, card: RowPlace): number {
    return this.#x.get(`${move} ${card.key}`) ?? card.x;
  }
}
