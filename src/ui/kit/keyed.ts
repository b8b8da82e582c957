/** An item with its key for an `each` block. */
export interface Keyed<T> {
  key: string;
  item: T;
}

/**
 * Keys items by their text. A ladder may repeat a text (a tag, a duty); a repeated text gets a number, so that
 * keys stay unique.
 */
export function keyed<T>(items: readonly T[], name: (item: T) => string): Keyed<T>[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const called = name(item);
    const times = (seen.get(called) ?? 0) + 1;
    seen.set(called, times);
    return { key: times === 1 ? called : `${called} (${times})`, item };
  });
}
