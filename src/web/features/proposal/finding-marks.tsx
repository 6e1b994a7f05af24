import { watchOf } from '../../watch/watch-words.ts';
import type { ReactNode } from 'react';
import { directionOf } from '../../catalogue/locale.ts';
import type { Words } from '../../catalogue/use-words.ts';
import { nameFinding } from '../../watch/watch-addresses.ts';
import type { WatchNames } from '../../watch/watch-names.ts';
import type { ProposalWatch } from './load-findings.ts';

/** Below each paragraph: what the machine sees in its changed words, leading to the whole finding. By paragraph. */
export function markFindings(
  { findings }: ProposalWatch,
  { locale }: Words,
  { concerns }: WatchNames,
): Readonly<Record<number, ReactNode>> {
  const here = findings.filter(
    ({ place, correction }) => place !== null && correction?.verdict !== 'dismissed',
  );
  return Object.fromEntries(
    [...Map.groupBy(here, ({ place }) => place!)].map(([place, list]) => [
      place,
      // In the reader's language, whatever that of the text.
      <div key={place} className="finding-mark" lang={locale} dir={directionOf(locale)}>
        {list.map(({ identity, concern }) => (
          <a
            key={identity}
            className="tag machine"
            href={`#${nameFinding(identity)}`}
            aria-label={watchOf(locale).mark(concerns[concern].name)}
          >
            <span aria-hidden="true">⚑ {concerns[concern].name}</span>
          </a>
        ))}
      </div>,
    ]),
  );
}
