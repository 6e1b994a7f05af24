import type { Catalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { conferenceWords } from '../../catalogue/conference-words.ts';
import { Days } from '../../components/day.tsx';

interface Props {
  readonly facts:
    | {
        readonly family: string;
        readonly place: string | null;
        readonly start: string | null;
        readonly end: string | null;
      }
    | undefined;
  /** ISO day, as the server has it. */
  readonly today: string;
}

/** What the conference is, when and where, and how far off: nothing where data/ does not know it. */
export function WhenAndWhere({ facts, today }: Props) {
  const { words } = useWords(conferenceWords);
  if (!facts) return null;
  const { family, place, start, end } = facts;
  return (
    <>
      {words.about[family] && <p>{words.about[family]}</p>}
      {(start ?? place) && (
        <p>
          {start && end && (
            <strong>
              <Days start={start} end={end} />
            </strong>
          )}
          {place && `${start && end ? ' · ' : ''}${words.places[place] ?? place}`}
          {start && end && ` · ${sayWhen(words.conference, start, end, today)}`}
        </p>
      )}
    </>
  );
}

function sayWhen(
  words: Catalogue<typeof conferenceWords>['conference'],
  start: string,
  end: string,
  today: string,
): string {
  if (today > end) return words.ended;
  if (today >= start) return words.underWay;
  return words.opensIn((Date.parse(start) - Date.parse(today)) / 86_400_000);
}
