/** Compares levels on the proficiency scales of two editions. */
import type { ScaleStep } from '../../model/ladder/scale';
import type { Pairing } from './pairs';

/** Differences of fractional levels carry binary noise. */
const NOISE = 1e-9;

/** Maps levels between the scales of two editions. */
export class ScaleBridge {
  /**
   * Step number after (1..m) by step number before (1..n), and 0 by 0; undefined for a step without a
   * partner.
   */
  readonly #after: (number | undefined)[];

  constructor(before: readonly ScaleStep[], after: readonly ScaleStep[], { toAfter }: Pairing<ScaleStep>) {
    const place = new Map(numbered(after, (id) => id).map((key, at) => [key, at + 1]));
    this.#after = [0, ...numbered(before, (id) => toAfter.get(id)).map((key) => place.get(key))];
  }

  /**
   * Whether two levels, one on each scale, are the same: the same step, or the same fraction between the same
   * two steps. A level on a step that the other edition does not have is never the same.
   */
  isSame(before: number, after: number): boolean {
    const [step, other] = [Math.floor(before), Math.floor(after)];
    if (this.#after[step] !== other) return false;
    const [part, otherPart] = [before - step, after - other];
    if (Math.abs(part - otherPart) > NOISE) return false;
    return part <= NOISE || this.#after[step + 1] === other + 1;
  }

  /**
   * Converts a held level to the scale of the later edition: to its step there, or to the same fraction
   * between two steps. A level on a removed step falls to the nearest remaining step below, or 0 if there is
   * none, so nobody is credited with more than they stated.
   */
  across(level: number): number {
    let step = Math.max(0, Math.floor(level));
    const part = level - step;
    let low = this.#after[step];
    if (low !== undefined) {
      const high = this.#after[step + 1];
      return part > 0 && high !== undefined ? low + part * (high - low) : low;
    }
    while (low === undefined && step > 0) low = this.#after[--step];
    return low ?? 0;
  }
}

/** The steps by id. If an id occurs twice, which is an error of its own, a count distinguishes the second. */
function numbered(scale: readonly ScaleStep[], idOf: (id: string) => string | undefined): string[] {
  const seen = new Map<string, number>();
  return scale.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return JSON.stringify([idOf(id) ?? null, count]);
  });
}
