import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { toText } from '../../components/addresses.ts';
import { Foreign } from '../../components/foreign.tsx';
import { nameText } from '../../components/text-name.ts';
import type { ListedText } from './texts.tsx';

interface Props {
  readonly conference: string;
  readonly texts: readonly ListedText[];
}

/** Resolutions, decisions and the like: each with its title. */
export function TextGroup({ conference, texts }: Props) {
  const { words } = useWords(textWords);
  return (
    <ul className="text-list">
      {texts.map((text) => (
        <li key={text.key}>
          <Link to={toText(conference, text.key)} prefetch="intent">
            {nameText(text, words)}
          </Link>
          <Foreign lang={text.language}>{text.title}</Foreign>
          <span className="quiet">
            <Foreign lang={text.language}>{text.revision}</Foreign>
          </span>
          {text.inForce && <span className="tag past">{words.text.inForce}</span>}
          {text.adopted && <span className="tag">{words.text.adopted}</span>}
        </li>
      ))}
    </ul>
  );
}
