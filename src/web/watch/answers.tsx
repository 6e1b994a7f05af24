import { watchOf } from './watch-words.ts';
import { Link } from 'react-router';
import type { AgreedLanguage, TalkingPoint } from '../../watch/answers/answer.ts';
import { useWords } from '../catalogue/use-words.ts';
import { toText } from '../components/addresses.ts';

interface Props {
  readonly conference: string;
  readonly agreed: readonly AgreedLanguage[];
  readonly points: readonly TalkingPoint[];
  /** A lens that judges nothing argues nothing: agreed words alone. */
  readonly argues: boolean;
  /** Of the heading above. */
  readonly level?: 2 | 3;
  /** Keys of texts that are here to be read. */
  readonly texts: readonly string[];
}

/** What one could say: points in our own words, and words that States have agreed on already. */
export function AnswerList({ conference, agreed, points: all, argues, texts, level = 3 }: Props) {
  const { locale } = useWords();
  const Heading = level === 2 ? 'h3' : 'h4';
  const points = argues ? all : [];
  if (agreed.length + points.length === 0) return null;
  return (
    <div className="answers">
      {points.length > 0 && (
        <>
          <Heading>{watchOf(locale).points}</Heading>
          <ul>
            {points.map(({ id, say }) => (
              <li key={id}>{say[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {agreed.length > 0 && (
        <>
          <Heading>{watchOf(locale).agreed}</Heading>
          <ul>
            {agreed.map(({ id, quote, text, key, place }) => (
              <li key={id}>
                <q lang="en" dir="ltr">
                  {quote}
                </q>{' '}
                <cite className="quiet" lang="en">
                  {key !== null && texts.includes(key) ? (
                    <Link to={toText(conference, key)}>{text}</Link>
                  ) : (
                    text
                  )}
                  , {place}
                </cite>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
