import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { conferenceWords } from '../../catalogue/conference-words.ts';
import { toText } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';
import type { listBusiest } from './list-busiest.ts';

interface Props {
  readonly conference: string;
  readonly texts: ReturnType<typeof listBusiest>;
}

export function Busiest({ conference, texts }: Props) {
  const { words } = useWords(conferenceWords);
  return (
    <section aria-labelledby="busiest">
      <h2 id="busiest">{words.conference.readFirst}</h2>
      <p className="quiet">{words.conference.readFirstWhy}</p>
      <ol className="text-list">
        {texts.map((text) => (
          <li key={text.key}>
            <Link to={toText(conference, text.key)} prefetch="intent">
              {nameText(text, words)}
            </Link>
            <span lang={text.titleLanguage ?? undefined} dir="auto">
              {text.title}
            </span>
            <span className="quiet">{words.counts.proposals(text.proposals)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
