/**
 * Edges around cards. Every bend lies in a channel between two ranks and every long run in the gap between
 * two lanes, where no card stands; a Bezier curve stays within the hull of its control points, so that no
 * edge can pass through a card.
 */
import type { CardBox, EdgeShape, LadderLayout, LayoutInput, LayoutMove, Point } from './types';

interface Frame
  extends Pick<LayoutInput, 'roles' | 'moves'>, Pick<LadderLayout, 'cards' | 'ranks' | 'lanes'> {
  channel: number;
  laneGap: number;
}

interface End {
  card: CardBox;
  rank: number;
}

export function routeEdges(frame: Frame): Map<string, EdgeShape> {
  const rankOf = new Map(frame.roles.map(({ id, rank }) => [id, rank]));
  const end = (id: string): End | undefined => {
    const card = frame.cards.get(id);
    const rank = rankOf.get(id);
    return card && rank !== undefined ? { card, rank } : undefined;
  };
  const moves = [...frame.moves].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ports = spreadPorts(moves, frame, end);
  const taken = new Map<number, number>();
  const arcs = new Map<number, { from: number; to: number; tier: number }[]>();
  const edges = new Map<string, EdgeShape>();
  for (const move of moves) {
    const from = end(move.from);
    const to = end(move.to);
    if (!from || !to) continue;
    const pen = new Pen();
    if (from.rank === to.rank) {
      if (!besides(from.card, to.card, move)) arc(pen, move, from, frame, ports, arcs);
      else straight(pen, from.card, to.card);
    } else {
      climb(pen, move, from, to, frame, ports, taken);
    }
    edges.set(move.id, { kind: move.kind, path: pen.path, points: pen.points });
  }
  return edges;
}

/** Collects path data and, beside it, the same curve as points. */
class Pen {
  path = '';
  points: Point[] = [];

  start(x: number, y: number): void {
    this.path = `M${round(x)} ${round(y)}`;
    this.points = [[x, y]];
  }

  line(x: number, y: number): void {
    this.path += `L${round(x)} ${round(y)}`;
    this.points.push([x, y]);
  }

  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const [x0, y0] = this.points.at(-1) ?? [x, y];
    this.path += `C${round(x1)} ${round(y1)} ${round(x2)} ${round(y2)} ${round(x)} ${round(y)}`;
    for (let i = 1; i <= 16; i += 1) {
      const t = i / 16;
      const u = 1 - t;
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
      this.points.push([a * x0 + b * x1 + c * x2 + d * x, a * y0 + b * y1 + c * y2 + d * y]);
    }
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A lateral move between two cards with nothing between them joins their facing sides. */
function besides(a: CardBox, b: CardBox, move: LayoutMove): boolean {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  return move.kind === 'lateral' && right.x - (left.x + left.width) <= 60;
}

function straight(pen: Pen, from: CardBox, to: CardBox): void {
  const y = from.y + from.height / 2;
  const rightward = from.x < to.x;
  pen.start(rightward ? from.x + from.width : from.x, y);
  pen.line(rightward ? to.x : to.x + to.width, y);
}

type Ports = ReadonlyMap<string, number>;

/** Spreads the moves that meet one side of a card along it, in the order of where they come from. */
function spreadPorts(
  moves: readonly LayoutMove[],
  frame: Frame,
  end: (id: string) => End | undefined,
): Ports {
  const sides = new Map<string, { key: string; x: number }[]>();
  const put = (role: string, side: 'top' | 'bottom', move: string, x: number) => {
    const key = `${role}|${side}`;
    sides.set(key, [...(sides.get(key) ?? []), { key: `${move}|${role}`, x }]);
  };
  for (const move of moves) {
    const from = end(move.from);
    const to = end(move.to);
    if (!from || !to) continue;
    if (from.rank === to.rank && besides(from.card, to.card, move)) continue;
    const up = from.rank <= to.rank;
    put(move.from, up ? 'top' : 'bottom', move.id, to.card.x);
    put(move.to, from.rank < to.rank ? 'bottom' : 'top', move.id, from.card.x);
  }
  const ports = new Map<string, number>();
  for (const [side, list] of sides) {
    const card = frame.cards.get(side.slice(0, side.lastIndexOf('|')));
    if (!card) continue;
    list.sort((a, b) => a.x - b.x || (a.key < b.key ? -1 : 1));
    const step = Math.min(18, (card.width - 40) / Math.max(1, list.length - 1));
    list.forEach(({ key }, index) => {
      ports.set(key, card.x + card.width / 2 + (index - (list.length - 1) / 2) * step);
    });
  }
  return ports;
}

/** An arc in the channel above the row, in the lowest tier where it overlaps no other arc. */
function arc(
  pen: Pen,
  move: LayoutMove,
  from: End,
  frame: Frame,
  ports: Ports,
  arcs: Map<number, { from: number; to: number; tier: number }[]>,
): void {
  const a = ports.get(`${move.id}|${move.from}`) ?? from.card.x;
  const b = ports.get(`${move.id}|${move.to}`) ?? from.card.x;
  const [left, right] = a < b ? [a, b] : [b, a];
  const row = arcs.get(from.rank) ?? [];
  arcs.set(from.rank, row);
  let tier = 0;
  while (row.some((other) => other.tier === tier && left < other.to + 6 && other.from < right + 6)) tier += 1;
  row.push({ from: left, to: right, tier });
  const top = from.card.y;
  const rise = Math.min(frame.channel * 0.42, 22 + tier * 7);
  const bend = Math.min(26, (right - left) / 2) * Math.sign(b - a || 1);
  pen.start(a, top);
  pen.curve(a, top - rise, a, top - rise, a + bend, top - rise);
  pen.line(b - bend, top - rise);
  pen.curve(b, top - rise, b, top - rise, b, top);
}

/** A move between ranks: a curve in each end's channel, and straight runs in the gaps between lanes. */
function climb(
  pen: Pen,
  move: LayoutMove,
  from: End,
  to: End,
  frame: Frame,
  ports: Ports,
  taken: Map<number, number>,
): void {
  const up = to.rank > from.rank;
  const x0 = ports.get(`${move.id}|${move.from}`) ?? from.card.x;
  const x1 = ports.get(`${move.id}|${move.to}`) ?? to.card.x;
  const y0 = up ? from.card.y : from.card.y + from.card.height;
  const y1 = up ? to.card.y + to.card.height : to.card.y;
  pen.start(x0, y0);
  if (Math.abs(to.rank - from.rank) === 1) {
    const middle = (y0 + y1) / 2;
    pen.curve(x0, middle, x1, middle, x1, y1);
    return;
  }
  const gap = nearestGap(frame, (x0 + x1) / 2);
  const used = taken.get(gap) ?? 0;
  taken.set(gap, used + 1);
  // Side by side from the middle of the gap outwards: 0, 5, -5, 10, -10 ... kept clear of the cards.
  const reach = frame.laneGap / 2 - 6;
  const offset = (used % 2 === 0 ? -1 : 1) * Math.ceil(used / 2) * 5;
  const x = gap + Math.max(-reach, Math.min(reach, offset));
  const next = frame.ranks[from.rank + (up ? 1 : -1)];
  const last = frame.ranks[to.rank + (up ? -1 : 1)];
  const enter = next ? (up ? next.y + next.height : next.y) : y0;
  const leave = last ? (up ? last.y : last.y + last.height) : y1;
  pen.curve(x0, (y0 + enter) / 2, x, (y0 + enter) / 2, x, enter);
  pen.line(x, leave);
  pen.curve(x, (leave + y1) / 2, x1, (leave + y1) / 2, x1, y1);
}

/** The middle of the gap between lanes, or outside the outermost, that is nearest to x. */
function nearestGap(frame: Frame, x: number): number {
  const gaps = frame.lanes.map((lane) => lane.x - frame.laneGap / 2);
  const last = frame.lanes.at(-1);
  if (last) gaps.push(last.x + last.width + frame.laneGap / 2);
  return gaps.reduce((best, gap) => (Math.abs(gap - x) < Math.abs(best - x) ? gap : best), gaps[0] ?? x);
}
