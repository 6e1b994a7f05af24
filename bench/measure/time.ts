/** Milliseconds of the fastest of several runs, after warm-up: what the work costs, not what else the machine did. */
export function timeBest(work: () => unknown, { warmUp = 1, runs = 5 } = {}): number {
  for (let i = 0; i < warmUp; i++) work();
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The same for work that ends later. */
export async function timeBestAsync(
  work: () => Promise<unknown>,
  { warmUp = 1, runs = 5 } = {},
): Promise<number> {
  for (let i = 0; i < warmUp; i++) await work();
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
