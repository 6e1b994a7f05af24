export interface InOrderOptions<T> {
  /** How many may be under way. */
  readonly width: number;
  /** Weight of one, and how much may be under way together; one alone may weigh more. */
  readonly weigh: (item: T) => number;
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Works on several at once and gives the results in the order of the items; stops taking new ones when told to. */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  { width, weigh, most, signal }: InOrderOptions<T>,
): AsyncGenerator<R> {
  const underWay: { readonly weight: number; readonly result: Promise<R> }[] = [];
  let load = 0;
  const takeFirst = () => {
    const { weight, result } = underWay.shift()!;
    load -= weight;
    return result;
  };
  for (const item of items) {
    const weight = weigh(item);
    const isFull = () => underWay.length >= width || load + weight > most;
    while (underWay.length > 0 && isFull()) yield await takeFirst();
    if (signal.aborted) break;
    const result = work(item);
    // Its turn may come much later: until then a failure is not unhandled.
    result.catch(() => {});
    underWay.push({ weight, result });
    load += weight;
  }
  while (underWay.length > 0) yield await takeFirst();
}
