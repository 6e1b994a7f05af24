import { z } from 'zod';
import { getFirstDay, getLastDay, mayLieIn } from '../proceedings/memberships.ts';
import type { DatedMember, Roster } from '../proceedings/memberships.ts';

const source = z.string().min(1);
const code = z.string().regex(/^[A-Z]{1,3}$/, 'a letter code of one to three capitals');
const date = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: "a date in quotes or with its month ('2022', 2022-09 or 2022-09-26)",
});
const dateOrUnknown = z.union([date, z.literal('unknown')], {
  error: "a date in quotes or with its month ('2022', 2022-09 or 2022-09-26), or unknown",
});

/** Members of a regional organisation, as its file says them. */
export const members = z
  .strictObject({
    /** Lists that were seen: who is on one was a member then; since when, it does not say. */
    lists: z
      .array(
        z.strictObject({
          asOf: dateOrUnknown,
          source,
          note: z.string().min(1).optional(),
          states: z.array(code).min(1),
        }),
      )
      .default([]),
    /** Who joined or left, and when. `until` is the last day; null where no end is known. */
    dated: z
      .array(z.strictObject({ state: code, since: dateOrUnknown, until: date.nullable(), source }))
      .default([]),
    /** What is known where nobody has listed the members, or what the lists leave open. */
    note: z.string().min(1).optional(),
    asOf: dateOrUnknown.optional(),
    source: source.optional(),
  })
  .superRefine((value, context) => {
    const fail: Fail = (path, message) => context.addIssue({ code: 'custom', path, message });
    const says = value.note && value.asOf && value.source;
    if (value.lists.length + value.dated.length === 0 && !says)
      fail([], 'without a list and a dated member, note, asOf and source must say what is known instead');
    checkLists(value, fail);
    checkDates(value, fail);
  });

type Fail = (path: (string | number)[], message: string) => void;

/** A State on a list of a time at which its dates say that it was no member: a typing error, or two sources at odds. */
function checkLists({ lists, dated }: Roster, fail: Fail): void {
  for (const [at, { states, asOf }] of lists.entries())
    for (const [place, state] of states.entries()) {
      const path = ['lists', at, 'states', place];
      const own = dated.filter((one) => one.state === state);
      if (states.indexOf(state) < place) fail(path, `${state} occurs twice`);
      if (asOf !== 'unknown' && own.length > 0 && !own.some((one) => mayLieIn(one, asOf)))
        fail(path, `${state} was no member as of ${asOf}, by the dates given for it`);
    }
}

function checkDates({ dated }: Roster, fail: Fail): void {
  for (const [at, one] of dated.entries()) {
    const { state, since, until } = one;
    if (since !== 'unknown' && until !== null && getFirstDay(since) > getLastDay(until))
      fail(['dated', at], `${state} left before it joined`);
    const earlier = dated.slice(0, at).filter((other) => other.state === state);
    if (earlier.some((other) => !isBefore(other, one) && !isBefore(one, other)))
      fail(['dated', at], `${state} has two memberships at one time`);
  }
}

/** Whether the first can have ended before the second begins: within the same month or year, it can. */
const isBefore = ({ until }: DatedMember, { since }: DatedMember): boolean =>
  until !== null && since !== 'unknown' && getFirstDay(until) <= getLastDay(since);
