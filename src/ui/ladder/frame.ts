/** Cameras that show a part of the drawing next to the names of lanes and levels. */
import { frameBox, type Camera } from '../../browser/pointer/framing';
import type { CardBox, LadderLayout } from '../../layout/level/types';

/** Space for the level names at the left, and for the lane names at the top, in px of the view. */
export const GUTTER = 88;
export const HEADER_HEIGHT = 36;

export interface Viewport {
  width: number;
  height: number;
}

/** The camera that centres a box in the view, at full scale or smaller. */
export function cameraFor(
  box: CardBox,
  drawing: { width: number; height: number },
  { width, height }: Viewport,
): Camera {
  const room = {
    x: GUTTER + 4,
    y: HEADER_HEIGHT + 12,
    width: width - GUTTER - 12,
    height: height - HEADER_HEIGHT - 24,
  };
  return frameBox(box, drawing, room, 1);
}

/** The smallest box around several boxes, with a margin; undefined if there are none. */
export function boxAround(boxes: readonly CardBox[]): CardBox | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x)) - 16;
  const y = Math.min(...boxes.map((box) => box.y)) - 40;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + 16;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 40;
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * The part of a drawing to show first, at most as large as `most`: the lowest levels of the first lanes. If no card
 * lies there, the part around the lowest card of the first lane.
 */
export function firstPart(
  { width, height, cards }: Pick<LadderLayout, 'width' | 'height' | 'cards'>,
  most: { width: number; height: number },
): CardBox {
  const part = { width: Math.min(width, most.width), height: Math.min(height, most.height) };
  const corner = { ...part, x: 0, y: height - part.height };
  const boxes = [...cards.values()];
  const first = boxes.reduce<CardBox | undefined>(
    (best, box) => (!best || box.x < best.x || (box.x === best.x && box.y > best.y) ? box : best),
    undefined,
  );
  if (!first || boxes.some((box) => isWithin(box, corner))) return corner;
  const clamp = (middle: number, size: number, whole: number) =>
    Math.max(0, Math.min(whole - size, middle - size / 2));
  return {
    ...part,
    x: clamp(first.x + first.width / 2, part.width, width),
    y: clamp(first.y + first.height / 2, part.height, height),
  };
}

function isWithin(box: CardBox, outer: CardBox): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.width <= outer.x + outer.width &&
    box.y + box.height <= outer.y + outer.height
  );
}

/** How far to move the drawing, in px of the view, to show a card whole. */
export function moveIntoView(
  box: CardBox,
  { x, y, k }: Camera,
  { width, height }: Viewport,
): { dx: number; dy: number } {
  const shift = (start: number, length: number, from: number, to: number) =>
    start < from ? from - start : start + length > to ? Math.max(from - start, to - start - length) : 0;
  return {
    dx: shift(box.x * k + x, box.width * k, GUTTER + 8, width - 8),
    dy: shift(box.y * k + y, box.height * k, HEADER_HEIGHT + 8, height - 8),
  };
}
