import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { textPageWords } from '../../catalogue/text-page-words.ts';
import { toText } from '../../components/addresses.ts';
import { Foreign } from '../../components/foreign.tsx';
import type { Language } from '../../../proceedings/proposal.ts';
import type { Edition } from './list-editions.ts';

interface Props {
  readonly text: string;
  readonly editions: readonly Edition[];
  readonly shown: Pick<Edition, 'conference' | 'status'> & { readonly language: Language | null };
}

/** Where a text is, in which state and in which languages: what was in force, what was adopted, conference by conference. */
export function TextEditions({ text, editions, shown }: Props) {
  const { words, formats } = useWords(textPageWords);
  if (editions.length < 2 && (editions[0]?.languages.length ?? 0) < 2) return null;
  return (
    <section className="editions" aria-labelledby="editions">
      <h2 id="editions">{words.textPage.editions}</h2>
      <ul>
        {editions.map((edition) => {
          const { conference, status, revision, languages } = edition;
          const here = conference === shown.conference && status === shown.status;
          return (
            <li key={`${conference} ${status}`}>
              <Link to={toEdition(text, edition)} aria-current={here ? 'true' : undefined}>
                {words.textPage.edition[status](conference)}
              </Link>
              {revision !== null && (
                <>
                  {' '}
                  <span className="quiet">
                    <Foreign lang={null}>{revision}</Foreign>
                  </span>
                </>
              )}
              {languages.length > 1 && (
                <ul className="languages-here">
                  {languages.map((language) => (
                    <li key={language}>
                      <Link
                        to={toEdition(text, edition, language)}
                        aria-current={here && language === shown.language ? 'true' : undefined}
                      >
                        {formats.language(language)}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function toEdition(
  text: string,
  { conference, status }: Pick<Edition, 'conference' | 'status'>,
  language?: Language,
): string {
  const params = new URLSearchParams();
  if (status === 'adopted') params.set('status', status);
  if (language) params.set('in', language);
  const query = params.toString();
  return `${toText(conference, text)}${query === '' ? '' : `?${query}`}`;
}
