import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { conferenceWords } from '../../catalogue/conference-words.ts';
import { toOriginal, toText } from '../../components/addresses.ts';
import { DaySentence } from '../../components/day.tsx';
import { nameText } from '../../components/text-name.ts';
import type { Said } from '../../messages/say.ts';
import { Sentence } from '../../messages/sentence.tsx';
import type { Lacking } from './find-lacking.ts';
import { writeGaps } from './gaps.ts';
import type { Gaps } from './gaps.ts';

interface Props {
  readonly conference: {
    readonly id: string;
    readonly lastImport: Date | null;
    readonly unfinishedImport: Date | null;
  };
  readonly gaps: Gaps;
  readonly lacking: Lacking;
  readonly refused: readonly {
    readonly fileName: string;
    readonly original: string;
    readonly refusal: Said;
  }[];
}

/** Of texts that are not here: who brought none in would read a page of them. */
const MOST_TEXTS = 10;

/** What is not here, and what nobody could read: a matrix that looks complete and is not does harm. */
export function Completeness({ conference, gaps, lacking, refused }: Props) {
  const { words, formats } = useWords(conferenceWords);
  const hasGaps = gaps.missing > 0 || gaps.addenda.length > 0 || lacking.bodies.length > 0;
  const { lastImport, unfinishedImport } = conference;
  return (
    <section aria-labelledby="completeness">
      <h2 id="completeness">{words.conference.completeness}</h2>
      {unfinishedImport && (
        <p className="notice">
          <DaySentence say={words.conference.unfinished} day={unfinishedImport} />
        </p>
      )}
      {!hasGaps && refused.length === 0 && (
        <p>{lacking.documents === 0 ? words.conference.gapsUnknown : words.conference.noGaps}</p>
      )}
      {hasGaps && (
        <>
          <h3>{words.conference.gaps}</h3>
          <ul>
            {gaps.missing > 0 && (
              <li>
                {words.counts.missing(gaps.missing)}: {writeGaps(gaps.documents)}
              </li>
            )}
            {gaps.addenda.map(({ document, gaps: list }) => (
              <li key={document}>{words.conference.gapAddenda(String(document), writeGaps(list))}</li>
            ))}
            {lacking.bodies.length > 0 && (
              <li>{words.conference.gapBodies(formats.list(lacking.bodies.map(String)))}</li>
            )}
          </ul>
          <p className="quiet">{words.conference.gapsWhy}</p>
        </>
      )}
      <Languages lacking={lacking} />
      <Texts conference={conference.id} texts={lacking.texts} />
      {refused.length > 0 && (
        <>
          <h3>{words.conference.refused}</h3>
          <ul>
            {refused.map(({ fileName, original, refusal }) => (
              <li key={original}>
                <a href={toOriginal(conference.id, original, fileName)} download>
                  {fileName}
                </a>
                <br />
                <Sentence said={refusal} />
              </li>
            ))}
          </ul>
        </>
      )}
      {lastImport && (
        <p className="quiet">
          <DaySentence say={words.conference.lastImport} day={lastImport} />
        </p>
      )}
    </section>
  );
}

/** Who waits for a version in their language sees at once that it has not come. */
function Languages({ lacking: { documents, languages, originals } }: Pick<Props, 'lacking'>) {
  const { words, formats } = useWords(conferenceWords);
  if (documents === 0) return null;
  const here = languages.filter((one) => one.documents > 0).sort((a, b) => b.documents - a.documents);
  const none = languages.filter((one) => one.documents === 0);
  return (
    <>
      <h3>{words.conference.languages}</h3>
      <ul>
        {here.map(({ language, documents: some }) => (
          <li key={language}>{words.conference.inLanguage(formats.language(language), some, documents)}</li>
        ))}
        {none.length > 0 && (
          <li>
            {words.conference.inNone(formats.list(none.map(({ language }) => formats.language(language))))}
          </li>
        )}
        {originals.map(({ name, languages: written }) => (
          <li key={name}>
            {words.conference.noOriginal(name, formats.list(written.map((one) => formats.language(one))))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Without the text in force nobody can check what a proposal leaves out of it. */
function Texts({ conference, texts }: { readonly conference: string; readonly texts: Lacking['texts'] }) {
  const { words } = useWords(conferenceWords);
  if (texts.length === 0) return null;
  const few = texts.slice(0, MOST_TEXTS);
  return (
    <>
      <h3>{words.conference.noTexts}</h3>
      <ul>
        {few.map(({ key, target }) => (
          <li key={key}>
            <Link to={toText(conference, key)}>{nameText(target, words)}</Link>
          </li>
        ))}
        {texts.length > few.length && <li>{words.conference.moreTexts(texts.length - few.length)}</li>}
      </ul>
    </>
  );
}
