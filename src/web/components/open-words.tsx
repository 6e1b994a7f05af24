import { outcomeWords } from '../catalogue/outcome-words.ts';
import type { VersionState } from '../../compare/trail/trail.ts';
import type { Language } from '../../proceedings/proposal.ts';
import { useWords } from '../catalogue/use-words.ts';
import { isolate } from './foreign.tsx';
import { StationLink } from './station-link.tsx';

interface Props {
  readonly conference: string;
  readonly versions: readonly VersionState[];
  readonly language: Language | null;
  /** Only these versions are unfolded; the last one that leaves anything open where not given. */
  readonly unfolded?: number;
}

/** What each version of a text leaves open, who holds it, and what the next version makes of it. */
export function OpenWords({ conference, versions, language, unfolded }: Props) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const most = Math.max(1, ...versions.map(({ openWords }) => openWords));
  const first = unfolded ?? versions.findLastIndex(({ open }) => open.length > 0);
  return (
    <ol className="open-versions">
      {versions.map((version, at) => {
        const { open, openWords, station, partial } = version;
        const outer = open.filter(({ depth }) => depth === 0).length;
        return (
          <li key={version.ref}>
            <p className="open-head">
              <span className="station">{say.stationsShort[station]}</span>{' '}
              <StationLink conference={conference} version={version} language={language} dated />{' '}
              <svg
                className="share-bar open-bar"
                viewBox="0 0 100 8"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect className="ground" width="100" height="8" />
                <rect className="part" width={(openWords / most) * 100} height="8" />
              </svg>{' '}
              <span>{outer > 0 ? say.openIn(outer, openWords) : say.nothingOpen}</span>
            </p>
            {partial && <p className="quiet">{say.partial}</p>}
            {open.length > 0 && (
              <details open={at === first}>
                <summary>{say.options}</summary>
                <Passages conference={conference} version={version} language={language} />
              </details>
            )}
            {version.notes.length > 0 && (
              <details>
                <summary>{say.notes}</summary>
                <ul>
                  {version.notes.map(({ text }, note) => (
                    <li key={note}>
                      <bdi lang={language ?? undefined}>{text}</bdi>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface PassagesProps {
  readonly conference: string;
  readonly version: VersionState;
  readonly language: Language | null;
}

/** By paragraph; readings of one place stand together. */
export function Passages({ conference, version, language }: PassagesProps) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const listed = version.open.map((one, at) => ({ ...one, settled: version.settled?.[at] ?? null }));
  return (
    <ul className="open-passages">
      {[...Map.groupBy(listed, ({ paragraph }) => paragraph).values()].map((group) => (
        <li key={group[0]!.paragraph}>
          <StationLink
            conference={conference}
            version={version}
            language={language}
            place={group[0]!.place}
          />
          <ul>
            {group.map((one, at) => (
              <li key={at} className={one.depth > 0 ? 'nested' : undefined}>
                <bdi className="bracketed" lang={language ?? undefined}>
                  [
                  {one.options.length > 1
                    ? one.options.map((option) => isolate(option)).join(' / ')
                    : one.text}
                  ]
                </bdi>{' '}
                {one.label !== null && <span className="holder">{say.holder(isolate(one.label))}</span>}{' '}
                {one.unclosed && <span className="quiet">({say.unclosed})</span>}{' '}
                {one.settled !== null && <span className="quiet">{say.settled[one.settled]}</span>}
                {one.notes.map((note) => (
                  <blockquote key={note}>
                    <bdi lang={language ?? undefined}>{note}</bdi>
                  </blockquote>
                ))}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
