/** Lengths are px of the drawing at scale 1. y grows downward and the highest rank is on top. */
export interface LayoutRole {
  id: string;
  /** Index of its family. */
  lane: number;
  /** Index of its level, 0 lowest. */
  rank: number;
  title: string;
}

export interface LayoutMove {
  id: string;
  kind: 'advancement' | 'lateral';
  from: string;
  to: string;
}

export interface LayoutInput {
  roles: readonly LayoutRole[];
  moves: readonly LayoutMove[];
  laneCount: number;
  rankCount: number;
}

/** The top left corner and the size of a card. */
export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface EdgeShape {
  kind: LayoutMove['kind'];
  /**
   * SVG path data with the commands M, L and C in absolute coordinates, from the move's `from` to its `to`.
   */
  path: string;
}

export interface LadderLayout {
  width: number;
  height: number;
  cards: ReadonlyMap<string, CardBox>;
  edges: ReadonlyMap<string, EdgeShape>;
  /** From left to right. */
  lanes: readonly { lane: number; x: number; width: number }[];
  /** The band of each rank's cards, from the lowest rank. */
  ranks: readonly { rank: number; y: number; height: number }[];
}
