import type { Facts } from '../../facts/load-facts.ts';

export interface Deadline {
  /** In English, as data/ has it. */
  readonly what: string;
  /** ISO day; null where nobody has seen it. */
  readonly day: string | null;
}

/** Deadlines of the conference, and those of its family counted back from the opening, by day. */
export function listDeadlines(facts: Facts, id: string): Deadline[] {
  const conferences = facts.folders.flatMap((folder) => folder.conferences);
  const conference = conferences.find((one) => one.id === id);
  if (!conference) return [];
  const family = facts.folders
    .flatMap(({ families }) => families)
    .find((one) => one.id === conference.family);
  const own = conference.deadlines.map(({ what, date = null }) => ({ what, day: date }));
  // What the conference says of itself is nearer than what its family does: rules of the Union bind no sample.
  const general = conference.sample || own.length > 0 ? [] : (family?.deadlines ?? []);
  return [
    ...own,
    ...general.map(({ what, days, date = null }) => ({
      what,
      day: date ?? countBack(conference.start, days),
    })),
  ].sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
}

function countBack(start: string | null, days: number | null | undefined): string | null {
  if (start === null || days === null || days === undefined) return null;
  return new Date(Date.parse(start) - days * 86_400_000).toISOString().slice(0, 10);
}
