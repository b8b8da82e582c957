import type { CardBox, LayoutMove } from '../../../src/layout/level/types';
import type { Point } from '../../fixtures/pathPoints';

export interface Drawing {
  cards: ReadonlyMap<string, CardBox>;
  /** Each move as a polyline in px. */
  lines: ReadonlyMap<string, readonly Point[]>;
}

interface Segment {
  ax: number;
  ay: number;
  bx: number;
  by: number;
  move: LayoutMove;
}

const BUCKET = 240;
/** Moves that share a role run together at its card; within this of it, px, they do not count as crossing. */
const NEAR_SHARED = 14;

/**
 * The points at which lines of different moves cross, each counted once. Segments are put into square
 * buckets; a crossing counts in the bucket it lies in.
 */
export function countCrossings(moves: readonly LayoutMove[], { cards, lines }: Drawing): number {
  const buckets = new Map<number, Segment[]>();
  for (const move of moves) {
    const line = lines.get(move.id) ?? [];
    line.forEach(([bx, by], index) => {
      const [ax, ay] = line[index - 1] ?? [bx, by];
      if (ax === bx && ay === by) return;
      const segment = { ax, ay, bx, by, move };
      for (let x = bucket(Math.min(ax, bx)); x <= bucket(Math.max(ax, bx)); x += 1) {
        for (let y = bucket(Math.min(ay, by)); y <= bucket(Math.max(ay, by)); y += 1) {
          const list = buckets.get(key(x, y));
          if (list) list.push(segment);
          else buckets.set(key(x, y), [segment]);
        }
      }
    });
  }
  let count = 0;
  for (const [place, segments] of buckets) {
    segments.forEach((one, index) => {
      for (let next = index + 1; next < segments.length; next += 1) {
        const other = segments[next];
        if (!other || other.move === one.move) continue;
        const at = crossing(one, other);
        if (!at || key(bucket(at[0]), bucket(at[1])) !== place) continue;
        if (!nearSharedRole(one.move, other.move, at, cards)) count += 1;
      }
    });
  }
  return count;
}

function bucket(at: number): number {
  return Math.floor(at / BUCKET);
}

function key(x: number, y: number): number {
  return x * 100_003 + y;
}

function crossing(a: Segment, b: Segment): Point | undefined {
  const ux = a.bx - a.ax;
  const uy = a.by - a.ay;
  const vx = b.bx - b.ax;
  const vy = b.by - b.ay;
  const area = ux * vy - uy * vx;
  if (Math.abs(area) < 1e-9) return undefined;
  const t = ((b.ax - a.ax) * vy - (b.ay - a.ay) * vx) / area;
  const s = ((b.ax - a.ax) * uy - (b.ay - a.ay) * ux) / area;
  return t >= 0 && t < 1 && s >= 0 && s < 1 ? [a.ax + t * ux, a.ay + t * uy] : undefined;
}

function nearSharedRole(a: LayoutMove, b: LayoutMove, [x, y]: Point, cards: Drawing['cards']): boolean {
  return [a.from, a.to].some((role) => {
    if (role !== b.from && role !== b.to) return false;
    const card = cards.get(role);
    return (
      card !== undefined &&
      x >= card.x - NEAR_SHARED &&
      x <= card.x + card.width + NEAR_SHARED &&
      y >= card.y - NEAR_SHARED &&
      y <= card.y + card.height + NEAR_SHARED
    );
  });
}
