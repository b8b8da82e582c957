/**
 * What the Level lens is drawn from, and the drawing that comes out of it.
 *
 * All lengths are px in world units (before pan and zoom); x grows to the right, y grows downward.
 */

/** A position on the ladder. Several roles may share one cell (one lane and one rank). */
export interface LayoutRole {
  /** Unique among the roles of one input. */
  readonly id: string;
  /** Index of the family, 0 .. laneCount - 1. */
  readonly lane: number;
  /** Index of the level, 0 .. rankCount - 1; 0 is the lowest rung. */
  readonly rank: number;
  /** Decides the height of the card, and nothing else. */
  readonly title: string;
}

export type MoveKind = 'advancement' | 'lateral';

/**
 * A move from one role to another. An advancement usually goes up, but may stay in its rank or go down; a lateral move
 * may leave its rank. Several moves may join one pair of roles.
 */
export interface LayoutMove {
  /** Unique among the moves of one input. */
  readonly id: string;
  readonly kind: MoveKind;
  readonly from: string;
  readonly to: string;
}

export interface LayoutInput {
  readonly roles: readonly LayoutRole[];
  readonly moves: readonly LayoutMove[];
  readonly laneCount: number;
  readonly rankCount: number;
  /** 'given' keeps lane 0 leftmost and so on; 'optimised' puts families with many moves between them side by side. */
  readonly laneOrder: 'given' | 'optimised';
}

/** A card: its top-left corner and its size, px. */
export interface LayoutBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export interface LayoutEdge {
  /** SVG path data from the card of `from` to the card of `to`. */
  readonly path: string;
  /** The same curve as a polyline, dense enough for hit tests (the error is under 1 px at ordinary sizes). */
  readonly points: readonly Point[];
  readonly kind: MoveKind;
  /** Where the arrow's point goes; `angle` is the direction of travel, radians, 0 = right, pi / 2 = down. */
  readonly tip: { readonly x: number; readonly y: number; readonly angle: number };
}

export interface LayoutLane {
  readonly lane: number;
  /** Left side of the strip that holds all cards of the lane. */
  readonly x: number;
  readonly width: number;
}

export interface LayoutRank {
  readonly rank: number;
  /** Top of the band that holds all cards of the rank. */
  readonly y: number;
  readonly height: number;
}

export interface LadderLayout {
  readonly width: number;
  readonly height: number;
  /** By role id. */
  readonly cards: ReadonlyMap<string, LayoutBox>;
  /** By move id. A move from a role to itself, or to a role that is not in the input, has no edge. */
  readonly edges: ReadonlyMap<string, LayoutEdge>;
  /** From left to right; strips are disjoint. */
  readonly lanes: readonly LayoutLane[];
  /** From rank 0, which is the lowest on the page, upward; bands are disjoint. */
  readonly ranks: readonly LayoutRank[];
}
