/**
 * The versions of the ladder's form. A document of an earlier version is carried over when it is read, wherever it comes
 * from, so that the rest of the product knows the current form alone.
 */
import { isRecord } from '../validation/values';

/** The version that this product writes. */
export const LADDER_VERSION = 2;

/**
 * A ladder in the current form, as data that was not validated yet. Every path of an earlier document leads to the same
 * value as before, so that issues still name the right line. What is no ladder of an earlier version is returned as it is.
 *
 * From 1 to 2: `laneOrder`, which had no effect any more, is dropped.
 */
export function upgradeLadder(value: unknown): unknown {
  if (!isRecord(value) || ![undefined, 1].includes(value['schemaVersion'] as undefined)) return value;
  const { laneOrder: _, ...rest } = value;
  return { ...rest, schemaVersion: LADDER_VERSION };
}
