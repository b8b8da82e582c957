/**
 * The position of a drawing in its viewport: moved by `x` and `y`, in px of the viewport, and drawn at scale
 * `k`.
 */
export interface Camera {
  x: number;
  y: number;
  k: number;
}

export const SCALE = { least: 0.12, most: 2.5 } as const;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The camera that centres a box of a drawing in an area of the viewport, at a scale of at most `most`. If the
 * drawing is larger than the area, it leaves no side of the area empty. Lengths are px: of the drawing for
 * `box` and `drawing`, of the viewport for `room`.
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

/** The offset of the drawing in the viewport, on one axis. */
function along(start: number, room: number, box: number, length: number, drawing: number): number {
  const middle = start + (room - length) / 2 - box;
  return drawing <= room
    ? start + (room - drawing) / 2
    : Math.max(start + room - drawing, Math.min(start, middle));
}

/** The camera that zooms by a factor about the centre of a view whose sides are px. */
export function zoomed(
  { x, y, k }: Camera,
  factor: number,
  { width, height }: { width: number; height: number },
): Camera {
  const next = Math.min(SCALE.most, Math.max(SCALE.least, k * factor));
  const from = (start: number, middle: number) => middle - ((middle - start) * next) / k;
  return { x: from(x, width / 2), y: from(y, height / 2), k: next };
}
