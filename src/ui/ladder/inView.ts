import type { Camera } from '../../browser/pointer/framing';
import type { CardBox, EdgeShape, LadderLayout } from '../../layout/level/types';

/** A drawing with more roles than this renders only the part in view and a margin around it. */
export const MAX_WHOLE = 300;

/**
 * Whether so many moves overlap that a reader can follow none. Hand-written ladders have two or three moves a role;
 * crowded ones have more than five, and more than 1,500 in all.
 */
export function isCrowded(roles: number, moves: number): boolean {
  return moves > 1_500 && moves > 5 * roles;
}

/** A rectangle of the drawing, in px of the drawing. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The part in view and at least a quarter of the view beyond each side, widened to a coarse grid. While the camera
 * glides, the region therefore stays the same for many frames.
 */
export function regionInView({ x, y, k }: Camera, width: number, height: number): Region {
  const cell = 2 ** Math.ceil(Math.log2(Math.max(width, height, 1) / k / 4));
  const down = (value: number) => Math.floor(value / cell) * cell;
  const up = (value: number) => Math.ceil(value / cell) * cell;
  return {
    left: down((-x - width / 4) / k),
    top: down((-y - height / 4) / k),
    right: up((-x + width * 1.25) / k),
    bottom: up((-y + height * 1.25) / k),
  };
}

/** A region as text: equal regions are the same value, and Svelte then updates nothing that depends on them. */
export function regionKey({ left, top, right, bottom }: Region): string {
  return [left, top, right, bottom].join(' ');
}

export function regionOf(key: string): Region {
  const [left = 0, top = 0, right = 0, bottom = 0] = key.split(' ').map(Number);
  return { left, top, right, bottom };
}

/** Ids of the cards that touch a region. */
export function cardsIn({ cards }: LadderLayout, region: Region): Set<string> {
  const found = new Set<string>();
  for (const [id, box] of cards) if (touches(region, corners(box))) found.add(id);
  return found;
}

/** Ids of the moves whose bounds touch a region; their lines may cross it. */
export function edgesIn(bounds: ReadonlyMap<string, Region>, region: Region): Set<string> {
  const found = new Set<string>();
  for (const [id, box] of bounds) if (touches(region, box)) found.add(id);
  return found;
}

export function edgeBounds({ edges }: LadderLayout): Map<string, Region> {
  return new Map([...edges].map(([id, edge]) => [id, boundsOf(edge)]));
}

/** The bounds of all points of the path. They contain the line, since a curve stays within its control points. */
function boundsOf({ path }: EdgeShape): Region {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [, x, y] of path.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
    bounds.left = Math.min(bounds.left, Number(x));
    bounds.top = Math.min(bounds.top, Number(y));
    bounds.right = Math.max(bounds.right, Number(x));
    bounds.bottom = Math.max(bounds.bottom, Number(y));
  }
  return bounds;
}

function corners({ x, y, width, height }: CardBox): Region {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function touches(a: Region, b: Region): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
