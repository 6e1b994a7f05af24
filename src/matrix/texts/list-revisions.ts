import { readRevisionYear } from '../../proceedings/revision-year.ts';

/** A text as some conference has it: the one in force before it, or the one that it adopted. */
export interface RevisionCandidate {
  readonly id: number;
  readonly conference: string;
  readonly status: 'in-force' | 'adopted';
  /** As printed: "Rev. Dubai, 2018". */
  readonly revision: string | null;
}

/**
 * The revisions of one text in one language, the oldest first. What one conference adopts is in force before the next:
 * of two with the same year the adopted one stands, for it is known by whom. `conferences` in the order in which they
 * met tell where no year does.
 */
export function listRevisions<T extends RevisionCandidate>(
  candidates: readonly T[],
  conferences: readonly string[],
): T[] {
  const placed = candidates.map((one) => ({
    one,
    year: readRevisionYear(one.revision),
    order: conferences.indexOf(one.conference) * 2 + (one.status === 'adopted' ? 1 : 0),
  }));
  placed.sort((a, b) =>
    a.year !== null && b.year !== null && a.year !== b.year ? a.year - b.year : a.order - b.order,
  );
  return placed
    .filter(({ one, year }, index) => {
      const rivals = placed.filter((other, at) => at !== index && year !== null && other.year === year);
      if (rivals.length === 0) return true;
      const best = [...rivals, placed[index]!].sort(
        (a, b) =>
          Number(b.one.status === 'adopted') - Number(a.one.status === 'adopted') || a.order - b.order,
      )[0]!;
      return best.one === one;
    })
    .map(({ one }) => one);
}
