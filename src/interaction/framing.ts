import { SCALE, type Camera } from './panZoom';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The camera that brings a box of a drawing into a room of the viewport, in its middle, no larger than
 * `most`. Where the drawing is larger than the room, no side of the room is left empty. Lengths are px,
 * of the drawing for `box` and `drawing`, of the viewport for `room`.
 */
export function frameBox(
  box: Box,
  drawing: { width: number; height: number },
  room: Box,
  most: number,
): Camera {
  const k = Math.max(SCALE.least, Math.min(most, room.width / box.width, room.height / box.height));
  return {
    k,
    x: along(room.x, room.width, box.x * k, box.width * k, drawing.width * k),
    y: along(room.y, room.height, box.y * k, box.height * k, drawing.height * k),
  };
}

/** Where the drawing begins in the viewport, on one axis. */
function along(start: number, room: number, box: number, length: number, drawing: number): number {
  const middle = start + (room - length) / 2 - box;
  return drawing <= room
    ? start + (room - drawing) / 2
    : Math.max(start + room - drawing, Math.min(start, middle));
}
