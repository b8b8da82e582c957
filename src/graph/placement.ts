import { compareIds } from '../model/ladder/id';

/** One role's declaration of a title-only neighbour, and where it implies that the neighbour is. */
export interface Sighting {
  /** Rank of the declaring role. */
  rank: number;
  /** Lane of the declaring role. */
  lane: number;
  /** -1: declared as an entry point, one level below; 1: as advancement, one level above; 0: as lateral. */
  step: -1 | 0 | 1;
  by: string;
}

/**
 * Places a title-only role by the roles that name it: at the lower median of the implied ranks, in the lane
 * of most of these roles (the leftmost on a tie). The rank may be one outside the ladder (-1 or `rankCount`)
 * but no further, so that a single role page still draws three levels.
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
