/** Lays out one progress line, in px: time runs to the right, the share upward. */
import { pathRound } from 'd3-path';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area as areaShape, line as lineShape } from 'd3-shape';
import { utcMonth, utcYear, type TimeInterval } from 'd3-time';

/** One point of a line. Days are YYYY-MM-DD. */
export interface DatedShare {
  day: string;
  /** 0..1. */
  share: number;
  /** The maximum possible share, from `share` to 1. */
  atMost: number;
  /** False if the point does not compare with the one before. */
  comparable: boolean;
  /** Width of the point's label, px. */
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
  /** Where to draw the point's label; undefined if there is no room. It may be above the area. */
  label: Label | undefined;
}

/** The baseline of a text, and which part of it is at the point's `x`. */
interface Label {
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The horizontal extent of a label, px. */
interface Span {
  left: number;
  right: number;
  anchor: Label['anchor'];
}

interface Tick {
  x: number;
  day: string;
  /** The smallest unit to show: with ticks only at years or months, the rest of the day means nothing. */
  unit: 'day' | 'month' | 'year';
  anchor: 'start' | 'middle' | 'end';
}

export interface ProgressPath {
  points: LinePoint[];
  /** The segments between points that compare (solid) and points that do not (dashed). */
  solid: string;
  dashed: string;
  /** The area between the line and the maximum possible shares; empty if they are equal. */
  band: string;
  ticks: Tick[];
  /** The horizontal rules, each at the height of its share. */
  shares: { share: number; y: number }[];
  /** The largest radius of a point that does not cover its neighbours, px. */
  radius: number;
}

/** Points closer than this are pushed apart if there is room, px. */
const NEAREST = 9;
/** Minimum distance between two neighbouring labels, px. */
const LABEL_GAP = 12;
const LABEL_ABOVE = 12;
const LABEL_BELOW = 20;
const LABEL_HEIGHT = 11;
/** The shares with a rule. */
const SHARES = [0, 0.5, 1];
const DRAW_LINE = lineShape().digits(2);
/** The width of a tick's label, and of a tick with the space around it, px. */
const TICK_LABEL = 60;
const TICK_WIDTH = 96;

/**
 * Draws the line through points sorted by time. Points of the same day, or of days too close to distinguish,
 * are side by side in their order; all others are at their day. If all points are of one day, they are spaced
 * evenly. The last point gets a label first, then the first point, then any other with room. Cost: linear in
 * the points and, for the labels, points times labels that fit.
 */
export function progressPath(points: readonly DatedShare[], area: LineArea): ProgressPath {
  const times = points.map(({ day }) => timeOf(day));
  const [from = 0, to = 0] = [times[0], times.at(-1)];
  const width = area.right - area.left;
  const at = scaleUtc([from, to], [area.left, area.right]);
  const gap = Math.min(NEAREST, width / Math.max(1, points.length - 1));
  const xs =
    to > from
      ? spreadOut(times.map(at), gap, area)
      : times.map((_, index) => area.left + (width * (index + 0.5)) / times.length);
  const height = shareScale(area);
  const ys = points.map(({ share }) => height(share));
  const spans = points.map(({ labelWidth }, index) => spanOf(xs[index] ?? area.left, labelWidth, area));
  const labelled = labelledPoints(spans);
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
 * Moves sorted positions as little as necessary so that each is at least `gap` to the right of the one
 * before. If the positions are within the area and fit at that gap, none leaves the area.
 */
export function spreadOut(
  places: readonly number[],
  gap: number,
  { right }: Pick<LineArea, 'right'>,
): number[] {
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

/** Maps a share, 0..1, to its y. */
function shareScale({ top, bottom }: LineArea): (share: number) => number {
  return scaleLinear([0, 1], [bottom, top]);
}

/** A diamond around a point as path data, `size` px from its middle to each corner. */
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

/** Which points get a label: no two labels overlap. */
function labelledPoints(spans: readonly Span[]): Set<number> {
  const chosen = new Set<number>();
  const areSeparate = (a: Span, b: Span) => a.left >= b.right + LABEL_GAP || b.left >= a.right + LABEL_GAP;
  for (const index of new Set([spans.length - 1, 0, ...spans.keys()])) {
    const span = spans[index];
    if (span && [...chosen].every((other) => areSeparate(span, spans[other] ?? span))) chosen.add(index);
  }
  return chosen;
}

/** A label at an end of the line grows inward. */
function spanOf(x: number, width: number, { left, right }: LineArea): Span {
  const anchor = x + width / 2 > right ? 'end' : x - width / 2 < left ? 'start' : 'middle';
  const from = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left: from, right: from + width, anchor };
}

/**
 * Above the point, or below it if the line would cross the label above; undefined if it would cross both. The
 * last point always has a label.
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

/** The heights of the line at both ends of an interval and at each point within it. */
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

/** The height of the line at an x after a point; beyond an end, the height of that end. */
function between(xs: readonly number[], ys: readonly number[], index: number, x: number): number {
  const [x0, x1] = [xs[index], xs[index + 1]];
  const [y0, y1] = [ys[index], ys[index + 1]];
  if (x0 === undefined || y0 === undefined) return y1 ?? 0;
  if (x1 === undefined || y1 === undefined) return y0;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** Ticks are at the first days of these intervals of months or years. */
const INTERVALS: readonly (readonly [interval: TimeInterval | null, months: number])[] = [
  ...[1, 2, 3, 6].map((months) => [utcMonth.every(months), months] as const),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => [utcYear.every(years), years * 12] as const),
];

/** The first days of months, as many as fit. If the time contains fewer than two, its ends. */
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
