/**
 * Who belongs to a regional organisation, and when, as far as anybody has said so. Memberships overlap and change: a
 * State can be in two organisations, leave, and come back. `facts/` fills these shapes from data/.
 */
export interface Roster {
  /** Lists that somebody has printed: whoever is on one was a member then. */
  readonly lists: readonly MemberList[];
  /** Beginnings and ends that somebody has dated. */
  readonly dated: readonly DatedMember[];
}

export interface MemberList {
  /** A day, a month or a year ("2026-05-04", "2018-04", "1995"), or "unknown". */
  readonly asOf: string;
  readonly source: string;
  /** Letter codes. */
  readonly states: readonly string[];
}

export interface DatedMember {
  readonly state: string;
  /** The first day as a member, as far as it is known: a day, a month, a year, or "unknown". */
  readonly since: string;
  /** The last day as a member; null where no end is known. */
  readonly until: string | null;
  readonly source: string;
}

export interface Organisation {
  readonly id: string;
  readonly members: Roster;
}

/** A State in an organisation on a day that was asked for. */
export interface Member {
  readonly state: string;
  /** Null: nobody has said. */
  readonly since: string | null;
  /** Null: no end is known. */
  readonly until: string | null;
  /**
   * True where a source speaks for that very day. False where the day lies beyond what the sources have seen, as every
   * day after the last list does: a page then names the date of the list instead.
   */
  readonly attested: boolean;
  readonly sources: readonly string[];
}

/** Members on a day (ISO), by letter code; null where nobody has listed them, which is not the same as none. */
export function listMembers({ members }: Organisation, day: string): Member[] | null {
  if (isUnknown(members)) return null;
  const states = new Set([...members.lists.flatMap((list) => list.states), ...members.dated.map(getState)]);
  return [...states]
    .sort()
    .flatMap((state) => listPeriods(members, state).flatMap((period) => findOn(period, state, day) ?? []));
}

/** Organisations of a State on a day. Those whose members are unknown are left out: they may have it, too. */
export function listOrganisations<One extends Organisation>(
  organisations: readonly One[],
  state: string,
  day: string,
): { readonly organisation: One; readonly member: Member }[] {
  return organisations.flatMap((organisation) =>
    (listMembers(organisation, day) ?? [])
      .filter((member) => member.state === state)
      .map((member) => ({ organisation, member })),
  );
}

/** The date of the newest list of members; null where none is dated. */
export function findRosterDate({ members }: Organisation): string | null {
  const dates = members.lists.map(({ asOf }) => asOf).filter((asOf) => asOf !== 'unknown');
  return dates.sort((a, b) => compare(getLastDay(a), getLastDay(b))).at(-1) ?? null;
}

/** True where neither a list nor a date is known. */
export const isUnknown = ({ lists, dated }: Roster): boolean => lists.length === 0 && dated.length === 0;

/** The first day that "2018-04" can mean; days compare as text. */
export const getFirstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that "2018-04" can mean, at most: the 31st of a short month sorts where its last day does. */
export const getLastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10);

/** One time as a member, with the dated lists that show it. */
interface Period {
  readonly since: string | null;
  readonly until: string | null;
  readonly seen: readonly string[];
  readonly sources: readonly string[];
}

function listPeriods({ lists, dated }: Roster, state: string): Period[] {
  const own = lists.filter(({ states }) => states.includes(state));
  const periods = dated.filter((one) => one.state === state);
  if (periods.length === 0) return [toPeriod(null, null, own)];
  return periods.map(({ since, until, source }) => {
    const shown = own.filter(({ asOf }) => asOf !== 'unknown' && mayLieIn({ since, until }, asOf));
    return toPeriod(since === 'unknown' ? null : since, until, [...shown, { asOf: 'unknown', source }]);
  });
}

function toPeriod(
  since: string | null,
  until: string | null,
  shown: readonly Pick<MemberList, 'asOf' | 'source'>[],
): Period {
  return {
    since,
    until,
    seen: shown.map(({ asOf }) => asOf).filter((asOf) => asOf !== 'unknown'),
    sources: [...new Set(shown.map(({ source }) => source))],
  };
}

/** Whether a date, taken as vaguely as it is given, can lie between two others. */
export function mayLieIn({ since, until }: Pick<DatedMember, 'since' | 'until'>, date: string): boolean {
  return (
    (since === 'unknown' || getFirstDay(since) <= getLastDay(date)) &&
    (until === null || getFirstDay(date) <= getLastDay(until))
  );
}

function findOn({ since, until, seen, sources }: Period, state: string, day: string): Member | undefined {
  if (since !== null && day < getFirstDay(since)) return undefined;
  if (until !== null && day > getLastDay(until)) return undefined;
  const shown = seen.map((date) => [getFirstDay(date), getLastDay(date)] as const);
  const begun = (since !== null && getLastDay(since) <= day) || shown.some(([first]) => first <= day);
  const lasts = (until !== null && day <= getFirstDay(until)) || shown.some(([, last]) => day <= last);
  return { state, since, until, attested: begun && lasts, sources };
}

const getState = ({ state }: DatedMember): string => state;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
