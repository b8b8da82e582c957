/** Where one line of progress stands, in px: time runs to the right, the share upwards. */
import { pathRound } from 'd3-path';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area as areaShape, line as lineShape } from 'd3-shape';
import { utcMonth, utcYear, type TimeInterval } from 'd3-time';

/** One point of a line; days as YYYY-MM-DD. */
export interface DatedShare {
  day: string;
  /** 0..1. */
  share: number;
  /** What the share could be at most, from `share` to 1. */
  atMost: number;
  /** False where the point cannot be compared with the one before as it is. */
  comparable: boolean;
  /** How much room the label of the point takes, px. */
  labelWidth: number;
}

/** The area of the line within its drawing, px. */
export interface LineArea {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface LinePoint {
  x: number;
  y: number;
  /** Where a label of the point is best written; undefined where there is no room for one. It may stand above the area. */
  label: Label | undefined;
}

/** The base line of a text, and which part of it stands at its point's `x`. */
interface Label {
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** From where to where a label runs, px. */
interface Span {
  left: number;
  right: number;
  anchor: Label['anchor'];
}

interface Tick {
  x: number;
  day: string;
  /** What of the day the tick is about: where only years are, or months, the rest says nothing. */
  unit: 'day' | 'month' | 'year';
  anchor: 'start' | 'middle' | 'end';
}

export interface ProgressPath {
  points: LinePoint[];
  /** From point to point, those between two points that can be compared and those that cannot be. */
  solid: string;
  dashed: string;
  /** The area between the line and what the shares could be at most; empty where the two are one. */
  band: string;
  ticks: Tick[];
  /** The rules across the drawing, each at the height of its share. */
  shares: { share: number; y: number }[];
  /** How large a point may be drawn so that it leaves its neighbours to be seen, px. */
  radius: number;
}

/** Points nearer than this are pushed apart where there is room. */
const NEAREST = 9;
/** Between two labels that stand beside each other. */
const LABEL_GAP = 12;
const LABEL_ABOVE = 12;
const LABEL_BELOW = 20;
const LABEL_HEIGHT = 11;
/** The shares at which rules stand. */
const SHARES = [0, 0.5, 1];
const DRAW_LINE = lineShape().digits(2);
/** The label of a tick, and what a tick needs with the room about its label. */
const TICK_LABEL = 60;
const TICK_WIDTH = 96;

/**
 * The line through points that are in order of time. Points of one day, and of days that lie closer than can be told
 * apart, stand beside each other in their order; all others where their day is. Where all are of one day they stand evenly.
 * Labels go to the last point, then to the first, then to those for which there is room. Cost: linear in the points
 * and, for the labels, in their number times that of the labels that fit.
 */
export function progressPath(points: readonly DatedShare[], area: LineArea): ProgressPath {
  const times = points.map(({ day }) => timeOf(day));
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  const width = area.right - area.left;
  const at = scaleUtc([from, to], [area.left, area.right]);
  const gap = Math.min(NEAREST, width / Math.max(1, points.length - 1));
  const xs =
    to > from
      ? apart(times.map(at), gap, area)
      : times.map((_, index) => area.left + (width * (index + 0.5)) / times.length);
  const height = shareScale(area);
  const ys = points.map(({ share }) => height(share));
  const spans = points.map(({ labelWidth }, index) => spanOf(xs[index] ?? area.left, labelWidth, area));
  const labelled = named(spans);
  const lines = { solid: '', dashed: '' };
  points.forEach(({ comparable }, index) => {
    if (index === 0) return;
    const part = DRAW_LINE([index - 1, index].map((end) => [xs[end] ?? 0, ys[end] ?? 0]));
    lines[comparable ? 'solid' : 'dashed'] += part ?? '';
  });
  return {
    points: xs.map((x, index) => {
      const span = labelled.has(index) ? spans[index] : undefined;
      return { x, y: ys[index] ?? area.bottom, label: span && labelAt(index, span, xs, ys, area) };
    }),
    ...lines,
    band: bandOf(points, xs, height),
    ticks:
      to > from
        ? ticks(from, to, Math.max(2, Math.floor(width / TICK_WIDTH)), at, area)
        : oneDay(points, area),
    shares: SHARES.map((share) => ({ share, y: height(share) })),
    radius: Math.max(1.5, Math.min(4.5, gap * 0.5)),
  };
}

/**
 * The places, in order and moved no more than needed so that each is at least `gap` right of the one before. Given
 * places within the area, and room for all of them at that gap, none leaves the area.
 */
export function apart(places: readonly number[], gap: number, { right }: Pick<LineArea, 'right'>): number[] {
  const moved: number[] = [];
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -Infinity) + gap));
  let most = right;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    most = Math.min(moved[index] ?? most, most);
    moved[index] = most;
    most -= gap;
  }
  return moved;
}

/** From a share, 0..1, to its height. */
function shareScale({ top, bottom }: LineArea): (share: number) => number {
  return scaleLinear([0, 1], [bottom, top]);
}

/** A diamond around a point, as path data, `size` px from its middle to each corner. */
export function diamondPath({ x, y }: Pick<LinePoint, 'x' | 'y'>, size: number): string {
  const path = pathRound(2);
  path.moveTo(x, y - size);
  for (const [dx, dy] of [
    [size, 0],
    [0, size],
    [-size, 0],
  ] as const)
    path.lineTo(x + dx, y + dy);
  path.closePath();
  return path.toString();
}

function bandOf(
  points: readonly DatedShare[],
  xs: readonly number[],
  height: (share: number) => number,
): string {
  if (points.every(({ share, atMost }) => atMost - share < 1e-9)) return '';
  const shape = areaShape<DatedShare>()
    .x((_, index) => xs[index] ?? 0)
    .y0(({ share }) => height(share))
    .y1(({ atMost }) => height(atMost))
    .digits(2);
  return shape([...points]) ?? '';
}

/** Which points are named: no two labels meet. */
function named(spans: readonly Span[]): Set<number> {
  const chosen = new Set<number>();
  const isApart = (a: Span, b: Span) => a.left >= b.right + LABEL_GAP || b.left >= a.right + LABEL_GAP;
  for (const index of new Set([spans.length - 1, 0, ...spans.keys()])) {
    const span = spans[index];
    if (span && [...chosen].every((other) => isApart(span, spans[other] ?? span))) chosen.add(index);
  }
  return chosen;
}

/** A label at an end of the line is written inwards. */
function spanOf(x: number, width: number, { left, right }: LineArea): Span {
  const anchor = x + width / 2 > right ? 'end' : x - width / 2 < left ? 'start' : 'middle';
  const from = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left: from, right: from + width, anchor };
}

/**
 * Above its point, or below where the line would run through it above; none where it would run through both. The last
 * point is always named.
 */
function labelAt(
  index: number,
  { left, right, anchor }: Span,
  xs: readonly number[],
  ys: readonly number[],
  area: LineArea,
): Label | undefined {
  const y = ys[index] ?? area.bottom;
  const along = heights(xs, ys, left, right);
  const isFree = (base: number) => {
    const [top, bottom] = [base - LABEL_HEIGHT, base + 3];
    return along.slice(1).every((to, at) => {
      const from = along[at] ?? to;
      return Math.max(from, to) < top || Math.min(from, to) > bottom;
    });
  };
  const [above, below] = [y - LABEL_ABOVE, y + LABEL_BELOW];
  if (isFree(above)) return { y: above, anchor };
  if (below < area.bottom && isFree(below)) return { y: below, anchor };
  return index === xs.length - 1 ? { y: above, anchor } : undefined;
}

/** The heights of the line at both ends of a stretch and at each point within. */
function heights(xs: readonly number[], ys: readonly number[], from: number, to: number): number[] {
  const within = [...xs.keys()].filter((index) => (xs[index] ?? 0) >= from && (xs[index] ?? 0) <= to);
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    between(xs, ys, first - 1, from),
    ...within.map((index) => ys[index] ?? 0),
    between(xs, ys, last, to),
  ];
}

/** The height of the line at a place after a point; past an end that of the end. */
function between(xs: readonly number[], ys: readonly number[], index: number, x: number): number {
  const [x0, x1] = [xs[index], xs[index + 1]];
  const [y0, y1] = [ys[index], ys[index + 1]];
  if (x0 === undefined || y0 === undefined) return y1 ?? 0;
  if (x1 === undefined || y1 === undefined) return y0;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** Ticks stand at the first days of these: so many months, or years, apart. */
const INTERVALS: readonly (readonly [interval: TimeInterval | null, months: number])[] = [
  ...[1, 2, 3, 6].map((months) => [utcMonth.every(months), months] as const),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => [utcYear.every(years), years * 12] as const),
];

/** The first days of months, as many as fit; where the time holds fewer than two of them, its ends. */
function ticks(from: number, to: number, most: number, at: (time: number) => number, area: LineArea): Tick[] {
  const months = utcMonth.count(utcMonth(new Date(from)), new Date(to));
  const [interval, step] = INTERVALS.find(([, by]) => months / by < most) ?? [null, 0];
  const starts = interval?.range(new Date(from), new Date(to + 1)) ?? [];
  const unit = step % 12 === 0 ? 'year' : 'month';
  if (starts.length > 1) return starts.map((start) => tickAt(start.getTime(), unit, at, area));
  return [from, to].map((time) => tickAt(time, 'day', at, area));
}

function oneDay(points: readonly DatedShare[], { left }: LineArea): Tick[] {
  return points.slice(0, 1).map(({ day }) => ({ x: left, day, unit: 'day', anchor: 'start' }));
}

function tickAt(time: number, unit: Tick['unit'], at: (time: number) => number, area: LineArea): Tick {
  const x = at(time);
  const half = TICK_LABEL / 2;
  const anchor = x + half > area.right ? 'end' : x - half < area.left ? 'start' : 'middle';
  return { x, day: dayOf(time), unit, anchor };
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
