import type { LayoutInput } from './types';

/** A place in a row: the card of a role, or the passage of a move past that row. */
export interface RowPlace {
  /** The role's id, or the move's id for a passage; unique in its row. */
  readonly key: string;
  readonly isCard: boolean;
  readonly rank: number;
  /** The lane, from the left. A card never leaves its column, but a passage may. */
  column: number;
  /** Index in its row, from the left. */
  at: number;
  /** Its middle: in columns while rows are being ordered, afterwards in px. */
  x: number;
  readonly below: RowPlace[];
  readonly above: RowPlace[];
  /** Cards of the same row that share a move with it. */
  readonly beside: RowPlace[];
}

export interface Rows {
  /** From the lowest rank up; each row from left to right, the cards of a column adjacent. */
  rows: RowPlace[][];
  cards: ReadonlyMap<string, RowPlace>;
  /** Each move between two rows, from its lower card through its passages to its upper card. */
  chains: ReadonlyMap<string, readonly RowPlace[]>;
}

/**
 * Builds the unordered rows: roles by id in their lane's column, and a passage in every row that a move
 * passes, on the straight line between its ends.
 */
export function buildRows(input: LayoutInput): Rows {
  const rows: RowPlace[][] = Array.from({ length: input.rankCount }, () => []);
  const cards = new Map<string, RowPlace>();
  const put = (key: string, isCard: boolean, rank: number, column: number): RowPlace => {
    const place = { key, isCard, rank, column, at: 0, x: column + 0.5, below: [], above: [], beside: [] };
    rows[rank]?.push(place);
    return place;
  };
  for (const { id, lane, rank } of [...input.roles].sort(byId)) {
    cards.set(id, put(id, true, rank, lane));
  }
  const chains = new Map<string, RowPlace[]>();
  for (const move of [...input.moves].sort(byId)) {
    const from = cards.get(move.from);
    const to = cards.get(move.to);
    if (!from || !to) continue;
    if (from.rank === to.rank) {
      from.beside.push(to);
      to.beside.push(from);
      continue;
    }
    const [low, high] = from.rank < to.rank ? [from, to] : [to, from];
    const chain = [low];
    for (let rank = low.rank + 1; rank < high.rank; rank += 1) {
      const share = (rank - low.rank) / (high.rank - low.rank);
      const column = Math.round(low.column + share * (high.column - low.column));
      chain.push(put(move.id, false, rank, column));
    }
    chain.push(high);
    chain.slice(1).forEach((upper, index) => {
      const lower = chain[index];
      lower?.above.push(upper);
      if (lower) upper.below.push(lower);
    });
    chains.set(move.id, chain);
  }
  for (const row of rows) {
    row.sort((a, b) => a.column - b.column);
    setIndexes(row);
  }
  return { rows, cards, chains };
}

/** Sets the index of each place. */
export function setIndexes(row: readonly RowPlace[]): void {
  row.forEach((place, index) => {
    place.at = index;
  });
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Prefix sums: the total before each index. */
export function runningSums(row: readonly RowPlace[], of: (place: RowPlace) => number): number[] {
  const sums = [0];
  row.forEach((place, index) => sums.push((sums[index] ?? 0) + of(place)));
  return sums;
}
