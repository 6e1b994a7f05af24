import { useMatches } from 'react-router';
import type { Concern } from '../../watch/finding.ts';
import type { RequestContext } from '../request-context.ts';
import { showLens } from './lens.ts';
import type { ShownLens } from './lens.ts';

/** What data/concerns and the lenses call things, in the reader's language. */
export interface WatchNames {
  readonly concerns: Readonly<Record<Concern, { readonly name: string; readonly about: string }>>;
  readonly lenses: readonly ShownLens[];
}

/** For the loader of a page that shows what the machine sees: as `watchNames`. */
export function nameWatch({ facts, locale }: Pick<RequestContext, 'facts' | 'locale'>): WatchNames {
  const { concerns, lenses } = facts.watch;
  return {
    concerns: Object.fromEntries(
      concerns.map(({ id, name, about }) => [id, { name: name[locale], about: about[locale] }]),
    ) as Record<Concern, { name: string; about: string }>,
    lenses: lenses.map((lens) => showLens(lens, locale)),
  };
}

/** The names that the loader of this page gave. */
export function useWatchNames(): WatchNames {
  for (const { loaderData } of useMatches())
    if (typeof loaderData === 'object' && loaderData !== null && 'watchNames' in loaderData)
      return loaderData.watchNames as WatchNames;
  throw new Error('The loader of this page gives no watchNames.');
}
