import { useWords } from '../../catalogue/use-words.ts';
import { togetherWords } from '../../catalogue/together-words.ts';
import type { ShownDispute } from './arrange-rows.ts';
import type { LoadedTogether } from './load-together.ts';

interface Props {
  readonly dispute: ShownDispute;
  readonly language: LoadedTogether['languages'][number];
}

/** The words in dispute, and what each side would have there. */
export function DisputeBox({ dispute: { kind, words: disputed, options }, language }: Props) {
  const { words } = useWords(togetherWords);
  const isQuoted = kind === 'words' || kind === 'place';
  // Of a whole paragraph the versions stand below, each with its changes.
  const isShort = isQuoted || options.length <= 4;
  return (
    <div className="dispute">
      <p>
        <strong>{words.together.dispute[kind]}</strong>{' '}
        {isQuoted && (
          <q lang={language ?? undefined} dir="auto">
            {disputed}
          </q>
        )}
      </p>
      {isShort && (
        <dl>
          {options.slice(0, MOST_OPTIONS).map(({ sources, text }, at) => (
            <div key={at}>
              <dt>{sources.slice(0, MOST_SOURCES).join(', ')}</dt>
              <dd>
                {text === null ? (
                  <em>{words.together.gone}</em>
                ) : isQuoted ? (
                  <q lang={language ?? undefined} dir="auto">
                    {text === '' ? '–' : text}
                  </q>
                ) : (
                  words.together.kind[
                    kind === 'insertion' ? 'inserted' : kind === 'move' ? 'moved' : 'replaced'
                  ]
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

const MOST_OPTIONS = 12;
const MOST_SOURCES = 12;
