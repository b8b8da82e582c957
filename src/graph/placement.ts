import { compareIds } from '../model/ladder/id';

/** Where a neighbour stands that the ladder names but does not hold, as seen by one role that names it. */
export interface Sighting {
  /** Rank of the role that names it. */
  rank: number;
  /** Lane of the role that names it. */
  lane: number;
  /** -1: named as an entry point, one rung below; 1: as advancement, one above; 0: as lateral. */
  step: -1 | 0 | 1;
  by: string;
}

/**
 * Places a title-only role by those who name it: on the lower median of the rungs they imply, in the
 * lane that most of them stand in (the leftmost on a tie). The rung may lie one outside the ladder's
 * own (-1 or `rankCount`), never further, so that one role page alone still draws three rungs.
 */
export function placeTitleOnly(
  sightings: readonly Sighting[],
  rankCount: number,
): { rank: number; lane: number } {
  const ranks = sightings
    .map(({ rank, step }) => Math.min(rankCount, Math.max(-1, rank + step)))
    .sort((a, b) => a - b);
  const votes = new Map<number, number>();
  for (const { lane } of [...sightings].sort((a, b) => compareIds(a.by, b.by))) {
    votes.set(lane, (votes.get(lane) ?? 0) + 1);
  }
  const lane = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  return { rank: ranks[(ranks.length - 1) >> 1] ?? 0, lane };
}
