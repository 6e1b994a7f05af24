/** A whole answer, as it goes over the wire. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Packed by Brotli: a matrix of a megabyte is 40 kB here. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

export interface AnswerCache {
  /**
   * The answer kept under this key for this state of the data, else the one that `make` gives. Who asks while it is
   * being made waits for the same one. Only what succeeded (200) is kept.
   */
  get(state: string, key: string, make: () => Promise<KeptAnswer>): Promise<KeptAnswer>;
  /** Bytes held now. */
  getSize(): number;
}

/** Headers, key and the objects around them, about. */
const OVERHEAD = 2000;

/** Holds at most `limit` bytes; what nobody asked for longest goes first. Another state of the data empties it. */
export function createAnswerCache(limit: number): AnswerCache {
  const kept = new Map<string, KeptAnswer>();
  let making = new Map<string, Promise<KeptAnswer>>();
  let current = '';
  let size = 0;

  const sizeOf = (key: string, { packed }: KeptAnswer) => packed.length + 2 * key.length + OVERHEAD;

  function drop(key: string): void {
    const answer = kept.get(key);
    if (!answer) return;
    kept.delete(key);
    size -= sizeOf(key, answer);
  }

  function keep(key: string, answer: KeptAnswer): void {
    drop(key);
    if (answer.status !== 200 || sizeOf(key, answer) > limit / 4) return;
    kept.set(key, answer);
    size += sizeOf(key, answer);
    for (const oldest of kept.keys()) {
      if (size <= limit) break;
      drop(oldest);
    }
  }

  return {
    async get(state, key, make) {
      if (state !== current) {
        [current, making, size] = [state, new Map(), 0];
        kept.clear();
      }
      const found = kept.get(key);
      if (found) {
        // A map gives its keys in the order they came: asked for is as good as new.
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const underWay = making;
      const waiting = underWay.get(key);
      if (waiting) return waiting;
      const made = make();
      underWay.set(key, made);
      try {
        const answer = await made;
        // Made from data of that state or a later one; where it is later, somebody has emptied the cache since.
        if (making === underWay) keep(key, answer);
        return answer;
      } finally {
        underWay.delete(key);
      }
    },
    getSize: () => size,
  };
}
