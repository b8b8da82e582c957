export interface Timed<T> {
  result: T;
  /** Milliseconds. */
  ms: number;
}

/** The least of a few runs: what the work takes when nothing else gets in the way. */
export function leastTime<T>(work: () => T, runs: number): Timed<T> {
  let least = timed(work);
  for (let run = 1; run < runs; run += 1) {
    const next = timed(work);
    if (next.ms < least.ms) least = next;
  }
  return least;
}

function timed<T>(work: () => T): Timed<T> {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

/** The median, the 95th percentile and the most, for printing. */
export function spread(times: readonly number[]): { median: number; p95: number; most: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

/** What this process has cost so far, in seconds of the processor. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
