import { useWords } from '../../catalogue/use-words.ts';
import type { Line } from '../../tracked/lines.ts';
import type { Place } from '../../tracked/places.ts';

interface Props {
  readonly lines: readonly Line[];
  readonly places: Readonly<Record<number, Place>>;
}

/** The calls of a text, as the way into its parts. */
export function TextContents({ lines, places }: Props) {
  const { words } = useWords();
  const calls = lines.flatMap(({ index }) => {
    const place = places[index];
    return place?.call && place.label === place.call && place.number === null ? [place] : [];
  });
  const unique = calls.filter(({ call }, at) => calls[at - 1]?.call !== call);
  if (unique.length < 2) return null;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{words.text.contents}</h2>
      <ol>
        {unique.map(({ anchor, call }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} dir="auto">
              {call}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
