/** Lengths are px of the drawing at scale 1; y grows downward and the highest rank stands on top. */
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
  /** `given` keeps the lanes as numbered; `optimised` orders them so that moves stay short. */
  laneOrder: 'given' | 'optimised';
}

export type Point = readonly [number, number];

/** The top left corner and the size of a card. */
export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface EdgeShape {
  kind: LayoutMove['kind'];
  /** SVG path data, from the move's `from` to its `to`. */
  path: string;
  /** The same curve as a polyline. */
  points: readonly Point[];
}

export interface LadderLayout {
  width: number;
  height: number;
  cards: ReadonlyMap<string, CardBox>;
  edges: ReadonlyMap<string, EdgeShape>;
  /** From left to right. */
  lanes: readonly { lane: number; x: number; width: number }[];
  /** The band in which each rank's cards stand. */
  ranks: readonly { rank: number; y: number; height: number }[];
}
