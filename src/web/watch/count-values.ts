import type { TopicFacts } from '../../facts/topics/load-topics.ts';
import type { ConcernFact } from '../../facts/watch-schema.ts';
import type { Locale } from '../catalogue/locale.ts';
import type { LoadedWatch } from './load-watch.ts';
import { toBody, toConcern, toIssue } from './watch-addresses.ts';
import type { Counted } from './watch-index.tsx';

const tally = (keys: readonly string[]) =>
  [...Map.groupBy(keys, (key) => key)].map(([id, all]) => ({ id, count: all.length }));
const once = <T extends { readonly proposalId: number }>(list: readonly T[], key: (one: T) => string) =>
  [...new Set(list.map((one) => `${one.proposalId} ${key(one)}`))].map((pair) => pair.split(' ')[1]!);
const sorted = (list: readonly Counted[]) =>
  list.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name));

/** Concerns by findings; issues and bodies by the proposals that they are suggested for. */
export function countValues(
  { findings, issues, bodies }: LoadedWatch,
  {
    concerns,
    topics,
    locale,
    conference,
  }: {
    readonly concerns: readonly ConcernFact[];
    readonly topics: TopicFacts;
    readonly locale: Locale;
    readonly conference: string;
  },
): { readonly concerns: Counted[]; readonly issues: Counted[]; readonly bodies: Counted[] } {
  return {
    concerns: sorted(
      tally(findings.map(({ concern }) => concern)).map(({ id, count }) => ({
        id,
        count,
        name: concerns.find((one) => one.id === id)?.name[locale] ?? id,
        to: toConcern(conference, id),
      })),
    ),
    issues: sorted(
      tally(once(issues, ({ issue }) => issue)).map(({ id, count }) => ({
        id,
        count,
        name: topics.issues.find((one) => one.id === id)?.name[locale] ?? id,
        to: toIssue(conference, id),
      })),
    ),
    bodies: sorted(
      tally(once(bodies, ({ body }) => body)).map(({ id, count }) => ({
        id,
        count,
        name: topics.bodies.find((one) => one.id === id)?.short ?? id,
        to: toBody(conference, id),
      })),
    ),
  };
}
