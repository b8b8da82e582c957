/**
 * Draws the lines of moves around cards. Above every row is a channel with three zones: arcs of the row
 * below, curves, arcs of the row above. Lines between rows leave a card vertically, pass the arcs vertically
 * and bend only in the curves. So two lines cross at most once in a channel, and no line enters a card.
 */
import { pathRound } from 'd3-path';
import { CARD_WIDTH } from './cardText';
import { stackArcs } from './arcs';
import type { Arc } from './arcs';
import type { Ports } from './ports';
import type { RowPlace } from './rows';
import type { EdgeShape, LayoutMove } from './types';

/** Minimum height of the zone in which lines bend. */
const CURVES = 60;
/** Minimum height of a channel, so that the first arcs of a row move no card. */
const CHANNEL = 92;
/** Distance of the lowest arc from its cards, and of each further arc from the one before. */
const FIRST_TIER = 12;
const TIER = 7;
/** Distance between the outermost arc and the curves. */
const AFTER_ARCS = 6;
const CORNER = 10;

export interface Channels {
  /** Height of the arcs over and under each row, px. */
  over: number[];
  under: number[];
  /** Distance of each arc from its row, px. */
  rise: ReadonlyMap<string, number>;
  /** Height of the channel over each row, px. */
  height: number[];
}

/** Computes how high the channels must be for their arcs. */
export function measureChannels(arcs: readonly Arc[], ports: Ports, rankCount: number): Channels {
  const rise = new Map<string, number>();
  const zone = (side: Arc['side']) =>
    Array.from({ length: rankCount }, (_, rank) => {
      const row = arcs.filter((arc) => arc.side === side && arc.left.rank === rank);
      const tiers = stackArcs(
        row.map(({ move, left, right }) => [ports.at(move.id, left), ports.at(move.id, right)]),
      );
      row.forEach(({ move }, index) => rise.set(move.id, FIRST_TIER + (tiers[index] ?? 0) * TIER));
      return row.length === 0 ? 0 : FIRST_TIER + Math.max(...tiers) * TIER + AFTER_ARCS;
    });
  const over = zone('over');
  const under = zone('under');
  const height = over.map((arcsHere, rank) => Math.max(CHANNEL, arcsHere + CURVES + (under[rank + 1] ?? 0)));
  return { over, under, rise, height };
}

export interface EdgeFrame {
  chains: ReadonlyMap<string, readonly RowPlace[]>;
  arcs: readonly Arc[];
  ports: Ports;
  channels: Channels;
  /** Upper edge and height of each rank's cards. */
  ranks: readonly { y: number; height: number }[];
}

export function drawEdges(moves: readonly LayoutMove[], frame: EdgeFrame): Map<string, EdgeShape> {
  const arcs = new Map(frame.arcs.map((arc) => [arc.move.id, arc]));
  const edges = new Map<string, EdgeShape>();
  for (const move of moves) {
    const chain = frame.chains.get(move.id);
    const arc = arcs.get(move.id);
    if (chain) edges.set(move.id, { kind: move.kind, path: climb(move, chain, frame) });
    else if (arc) edges.set(move.id, { kind: move.kind, path: arcPath(arc, frame) });
  }
  return edges;
}

/** Vertical runs from low to high, with curves between them. */
function climb(move: LayoutMove, chain: readonly RowPlace[], { ports, channels, ranks }: EdgeFrame): string {
  const runs = chain.map((place, index) => {
    const { y, height } = ranks[place.rank] ?? { y: 0, height: 0 };
    return {
      x: place.isCard ? ports.at(move.id, place) : place.x,
      low: index === 0 ? y : y + height + (channels.under[place.rank] ?? 0),
      high: index === chain.length - 1 ? y + height : y - (channels.over[place.rank] ?? 0),
    };
  });
  const downward = chain[0]?.key !== move.from;
  const ordered = downward ? runs.reverse().map(({ x, low, high }) => ({ x, low: high, high: low })) : runs;
  const pen = new Pen(ordered[0]?.x ?? 0, ordered[0]?.low ?? 0);
  ordered.forEach(({ x, low, high }, index) => {
    if (index > 0) pen.swing(x, low);
    pen.line(x, high);
  });
  return pen.path;
}

function arcPath({ move, left, right, side }: Arc, { ports, channels, ranks }: EdgeFrame): string {
  const { y, height } = ranks[left.rank] ?? { y: 0, height: 0 };
  const [from, to] = left.key === move.from ? [left, right] : [right, left];
  const direction = Math.sign(to.x - from.x);
  if (side === 'facing') {
    const pen = new Pen(from.x + (direction * CARD_WIDTH) / 2, y + height / 2);
    pen.line(to.x - (direction * CARD_WIDTH) / 2, y + height / 2);
    return pen.path;
  }
  const edge = side === 'over' ? y : y + height;
  const turn = side === 'over' ? -1 : 1;
  const far = edge + turn * (channels.rise.get(move.id) ?? FIRST_TIER);
  const [start, end] = [ports.at(move.id, from), ports.at(move.id, to)];
  const bend = Math.min(CORNER, Math.abs(end - start) / 2);
  const pen = new Pen(start, edge);
  pen.line(start, far - turn * CORNER);
  pen.corner(start, far, start + direction * bend, far);
  pen.line(end - direction * bend, far);
  pen.corner(end, far, end, far - turn * CORNER);
  pen.line(end, edge);
  return pen.path;
}

/** Draws with `d3-path`, in tenths of a px. Leaves out runs of length 0. */
class Pen {
  readonly #path = pathRound(1);
  #x: number;
  #y: number;

  constructor(x: number, y: number) {
    [this.#x, this.#y] = [round(x), round(y)];
    this.#path.moveTo(this.#x, this.#y);
  }

  get path(): string {
    return this.#path.toString();
  }

  line(toX: number, toY: number): void {
    const [x, y] = [round(toX), round(toY)];
    if (x === this.#x && y === this.#y) return;
    this.#path.lineTo(x, y);
    [this.#x, this.#y] = [x, y];
  }

  /** A curve that starts and ends vertically. */
  swing(x: number, y: number): void {
    const middle = (this.#y + y) / 2;
    this.#curve(this.#x, middle, x, middle, x, y);
  }

  /** A rounded corner. The first point is where the sharp corner would be. */
  corner(cornerX: number, cornerY: number, x: number, y: number): void {
    const [startX, startY] = [this.#x, this.#y];
    const near = (from: number, to: number) => from + 0.6 * (to - from);
    this.#curve(near(startX, cornerX), near(startY, cornerY), near(x, cornerX), near(y, cornerY), x, y);
  }

  #curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.bezierCurveTo(x1, y1, x2, y2, x, y);
    [this.#x, this.#y] = [round(x), round(y)];
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
