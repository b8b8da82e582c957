/** A thing with the key it goes by in an `each`. */
export interface Keyed<T> {
  key: string;
  item: T;
}

/**
 * Things keyed by what they are called. A ladder may say the same thing twice (one tag, one duty), which
 * is no reason to stop drawing it: the second of a name is keyed as the second.
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
