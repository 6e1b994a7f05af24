import type { Language } from '../../../proceedings/proposal.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { trackedWords } from '../../catalogue/tracked-words.ts';
import { textPageWords } from '../../catalogue/text-page-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import type { ContentsEntry } from './list-contents.ts';
import { countTouching } from './list-touched.ts';

interface Props {
  readonly entries: readonly ContentsEntry[];
  /** Of the text. */
  readonly language: Language | null;
}

/**
 * The calls of a text, as the way into its parts; under each the paragraphs with proposals on them. It says in words
 * what the strip shows.
 */
export function TextContents({ entries, language }: Props) {
  const { words } = useWords(textWords, textPageWords, trackedWords);
  if (entries.length < 2) return null;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.text.contents}</h2>
      <ol>
        {entries.map(({ anchor, call, paragraphs }) => (
          <li key={anchor}>
            <a
              className="call-link"
              href={`#${anchor}`}
              lang={(call !== null && language) || undefined}
              dir="auto"
            >
              {call ?? words.textPage.beforeCalls}
            </a>
            {paragraphs.length > 0 && (
              <ul>
                {paragraphs.map(({ index, anchor: place, label, short, touches }) => (
                  <li key={index}>
                    <a href={`#${place}`} className={`touch-link ${touches[0]!.kind}`}>
                      {/* Said whole, shown short: what is shown is part of what is said (WCAG 2.5.3). */}
                      <span className="aside" lang={(label !== null && language) || undefined}>
                        {short === null ? (label ?? words.tracked.paragraph(index + 1)) : call}{' '}
                      </span>
                      {short === null ? <span aria-hidden="true">¶</span> : <bdi>{short}</bdi>}{' '}
                      <span className="count">{countTouching(touches)}</span>
                      <span className="aside">
                        {`: ${touches
                          .map(({ kind, proposals }) => words.textPage.touches[kind](proposals.length))
                          .join(', ')}`}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {entries.some(({ paragraphs }) => paragraphs.length > 0) && (
        <p className="quiet">{words.textPage.touchedWhy}</p>
      )}
    </nav>
  );
}
