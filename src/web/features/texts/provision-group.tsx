import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { toText } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';
import type { ListedText } from './texts.tsx';

interface Props {
  readonly conference: string;
  readonly instrument: string | null;
  readonly provisions: readonly ListedText[];
}

/** A treaty has hundreds of numbered provisions without titles: their numbers, close together. */
export function ProvisionGroup({ conference, instrument, provisions }: Props) {
  const { words } = useWords();
  const id = `provisions-${instrument ?? 'treaty'}`.replaceAll(/\W+/g, '-');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {instrument === null ? words.kinds.provision : (words.instruments[instrument] ?? instrument)}
      </h2>
      <ul className="provisions">
        {provisions.map((provision) => (
          <li key={provision.key}>
            <Link to={toText(conference, provision.key)} aria-label={nameText(provision, words)}>
              {provision.number}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
