/** Where the camera has to stand for a part of the drawing to be seen, beside the names of lanes and rungs. */
import { frameBox, type Camera } from '../../browser/pointer/framing';
import type { CardBox, LadderLayout } from '../../layout/level/types';

/** Room the rung names take at the left, and the lane names at the top, in px of the view. */
export const GUTTER = 88;
export const HEADER_HEIGHT = 36;

export interface Viewport {
  width: number;
  height: number;
}

/** The camera that brings a box into the middle of the view, no larger than at full scale. */
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

/** A box round several, with air; undefined round none. */
export function boxAround(boxes: readonly CardBox[]): CardBox | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x)) - 16;
  const y = Math.min(...boxes.map((box) => box.y)) - 40;
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + 16;
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + 40;
  return { x, y, width: right - x, height: bottom - y };
}

/**
 * What of a drawing is seen first, no larger than `most`: its lowest rungs and first lanes, or, where nothing
 * stands there, as much round the lowest card of the first lane.
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
  const into = (middle: number, size: number, whole: number) =>
    Math.max(0, Math.min(whole - size, middle - size / 2));
  return {
    ...part,
    x: into(first.x + first.width / 2, part.width, width),
    y: into(first.y + first.height / 2, part.height, height),
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

/** How far the drawing has to be moved, in px of the view, for a card to be seen whole. */
export function moveIntoView(
  box: CardBox,
  { x, y, k }: Camera,
  { width, height }: Viewport,
): { dx: number; dy: number } {
  const shift = (start: number, length: number, least: number, most: number) =>
    start < least
      ? least - start
      : start + length > most
        ? Math.max(least - start, most - start - length)
        : 0;
  return {
    dx: shift(box.x * k + x, box.width * k, GUTTER + 8, width - 8),
    dy: shift(box.y * k + y, box.height * k, HEADER_HEIGHT + 8, height - 8),
  };
}
