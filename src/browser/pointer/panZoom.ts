/** Wheel, pinch, drag and double click on a drawing, with d3-zoom. Coordinates are px of the viewport. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { SCALE, type Camera } from './framing';

export interface PanZoom {
  /** Moves to a camera; animated if `duration` in ms is above 0. */
  update(camera: Camera, duration?: number): void;
  destroy(): void;
}

interface Options {
  /** The initial camera. */
  start: Camera;
  /** The size of the element. The caller knows it, so moving never forces a layout of the page. */
  size: () => { width: number; height: number };
  /**
   * True if the drawing is embedded in a page that the wheel and one finger must scroll. The wheel then zooms
   * with Ctrl or Command held, and two fingers move and zoom.
   */
  gentle: boolean;
  onmove: (camera: Camera) => void;
}

/**
 * The most that one wheel event zooms, as a power of two. Pinching a touchpad arrives as wheel events with
 * Ctrl, which count tenfold.
 */
const MOST_AT_ONCE = 0.5;

function isMeant({ type, ctrlKey, metaKey, touches }: Partial<MouseEvent & TouchEvent>): boolean {
  if (type === 'wheel') return ctrlKey === true || metaKey === true;
  return touches === undefined || touches.length > 1;
}

export function panZoom(element: HTMLElement, { start, size, gentle, onmove }: Options): PanZoom {
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [size().width, size().height],
    ])
    .scaleExtent([SCALE.least, SCALE.most])
    .filter((event: Partial<MouseEvent & TouchEvent>) => !event.button && (!gentle || isMeant(event)))
    .wheelDelta((event) => {
      const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode === 2 ? 1 : 0.002;
      const turn = -event.deltaY * unit * (event.ctrlKey ? 10 : 1);
      return Math.max(-MOST_AT_ONCE, Math.min(MOST_AT_ONCE, turn));
    });
  const target = select<HTMLElement, unknown>(element).call(behaviour);
  let frame = 0;
  const set = ({ x, y, k }: Camera) => {
    target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  };
  set(start);
  behaviour.on('zoom', ({ transform: { x, y, k } }: { transform: ZoomTransform }) => {
    onmove({ x, y, k });
  });
  // A gesture of the reader stops a running animation.
  behaviour.on('start', ({ sourceEvent }: { sourceEvent: unknown }) => {
    if (sourceEvent) cancelAnimationFrame(frame);
  });
  return {
    update: (goal, duration = 0) => {
      cancelAnimationFrame(frame);
      if (duration <= 0) {
        set(goal);
        return;
      }
      const { x, y, k } = (element as HTMLElement & { __zoom?: ZoomTransform }).__zoom ?? zoomIdentity;
      const started = performance.now();
      const step = (time: number) => {
        const t = Math.min(1, Math.max(0, (time - started) / duration));
        const eased = 1 - (1 - t) ** 3;
        const mix = (a: number, b: number) => a + (b - a) * eased;
        set({ x: mix(x, goal.x), y: mix(y, goal.y), k: mix(k, goal.k) });
        if (t < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      target.on('.zoom', null);
    },
  };
}
