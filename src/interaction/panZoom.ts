/** Wheel, pinch, drag and double click on a drawing, over d3-zoom. Coordinates are px of the viewport. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';

export interface Camera {
  x: number;
  y: number;
  k: number;
}

export interface PanZoom {
  /** Moves to a camera; over `duration` ms where it is above 0. */
  to(camera: Camera, duration?: number): void;
  by(factor: number, duration?: number): void;
  pan(dx: number, dy: number): void;
  destroy(): void;
}

export const SCALE = { least: 0.12, most: 2.5 } as const;

/** `size` is what the element measures: known to its owner, so that moving never forces the page to be laid out. */
export function panZoom(
  element: HTMLElement,
  size: () => { width: number; height: number },
  onmove: (camera: Camera) => void,
): PanZoom {
  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [
      [0, 0],
      [size().width, size().height],
    ])
    .scaleExtent([SCALE.least, SCALE.most])
    .filter((event: Event & { button?: number; ctrlKey?: boolean }) => !event.button)
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      onmove({ x: transform.x, y: transform.y, k: transform.k });
    });
  const target = select<HTMLElement, unknown>(element).call(behaviour);
  let frame = 0;
  let now: Camera = { x: 0, y: 0, k: 1 };
  const set = ({ x, y, k }: Camera) => {
    now = { x, y, k };
    target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  };
  const current = (): Camera => {
    const transform = (element as HTMLElement & { __zoom?: ZoomTransform }).__zoom ?? zoomIdentity;
    return { x: transform.x, y: transform.y, k: transform.k };
  };
  const glide = (goal: Camera, duration: number) => {
    cancelAnimationFrame(frame);
    if (duration <= 0) {
      set(goal);
      return;
    }
    now = current();
    const begin = { ...now };
    const started = performance.now();
    const step = (time: number) => {
      const t = Math.min(1, Math.max(0, (time - started) / duration));
      const eased = 1 - (1 - t) ** 3;
      const mix = (a: number, b: number) => a + (b - a) * eased;
      set({ x: mix(begin.x, goal.x), y: mix(begin.y, goal.y), k: mix(begin.k, goal.k) });
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
  return {
    to: (camera, duration = 0) => {
      glide(camera, duration);
    },
    by: (factor, duration = 0) => {
      const { x, y, k } = current();
      const next = Math.min(SCALE.most, Math.max(SCALE.least, k * factor));
      const cx = size().width / 2;
      const cy = size().height / 2;
      glide({ x: cx - ((cx - x) * next) / k, y: cy - ((cy - y) * next) / k, k: next }, duration);
    },
    pan: (dx, dy) => {
      const { x, y, k } = current();
      set({ x: x + dx, y: y + dy, k });
    },
    destroy: () => {
      cancelAnimationFrame(frame);
      target.on('.zoom', null);
    },
  };
}
