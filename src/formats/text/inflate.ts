/** Inflates piece by piece, so that a small file cannot fill the memory. */
import { Inflate } from 'fflate';
import { reason, type Reason } from '../../model/validation/reasons';

/** Bytes to inflate between checks of the size. At the highest density they expand to 2 MB. */
const CHUNK = 2_048;

/**
 * The inflated bytes, or the reason they are refused.
 * @param refuse called with the size so far; a reason ends the work
 * @param incomplete the reason if the end is missing
 */
export function inflated(
  packed: Uint8Array,
  refuse: (size: number) => Reason | undefined,
  incomplete: Reason,
): Uint8Array | Reason {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    isComplete ||= final;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
      const why = refuse(size);
      if (why) return why;
    }
  } catch {
    return reason('DAMAGED');
  }
  if (!isComplete) return incomplete;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
