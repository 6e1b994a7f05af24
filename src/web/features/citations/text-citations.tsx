import { Link } from 'react-router';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { citationsWords } from '../../catalogue/citations-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toProposal } from '../../components/addresses.ts';
import { Foreign } from '../../components/foreign.tsx';
import { TextNavigation } from '../../components/text-navigation.tsx';
import { nameText } from '../../components/text-name.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/text-citations';
import type { ShownCitation } from './arrange-citations.ts';
import { nameCiting } from './arrange-citations.ts';
import { CitationLine, CitingName } from './citation-line.tsx';
import { loadTextCitations } from './load-text-citations.ts';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/citations.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const loaded = await loadTextCitations(request, params.conference, params.text);
  if (!loaded) throw notFound(getCatalogue(request.locale, textWords).text.notFound);
  return loaded;
}

export default function TextCitations({ loaderData, params }: Route.ComponentProps) {
  const { words } = useWords(citationsWords);
  const { name, title, titleLanguage, names, adoptedNames, changes, namedBy, suppressed } = loaderData;
  const { conference, text } = params;
  const say = words.citations;
  const stranded = namedBy.filter(({ citing, side }) => citing.kind === 'text' || side === 'after');
  return (
    <Page
      className="citations"
      title={`${say.title} · ${nameText(name, words)} · ${conference}`}
      kicker={say.title}
      heading={nameText(name, words)}
      lead={
        <p>
          <Foreign lang={titleLanguage}>{title}</Foreign>
        </p>
      }
    >
      <TextNavigation conference={conference} text={text} />
      {suppressed.length > 0 && (
        <p className="notice">
          {say.suppressedBy}{' '}
          {suppressed.map((number, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <Link to={toProposal(conference, number)}>{number}</Link>
            </span>
          ))}
          . {say.stranded(stranded.length)}
        </p>
      )}
      <Section id="names" title={say.names} empty={say.namesNothing} list={names} without="citing" />
      {changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">{say.changes}</h2>
          {[...Map.groupBy(changes, nameCiting)].map(([citing, list]) => (
            <div key={citing}>
              <h3>
                <CitingName citation={list[0]!} />
              </h3>
              <ul className="citation-list">
                {list.map((citation, index) => (
                  <CitationLine key={index} citation={citation} without="citing" />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      {adoptedNames.length > 0 && (
        <Section id="adopted" title={say.adopted} empty="" list={adoptedNames} without="citing" />
      )}
      <Section id="named-by" title={say.namedBy} empty={say.namedByNothing} list={namedBy} without="cited" />
      <p className="quiet">
        {say.how} <Link to={`/${conference}/citations`}>{say.all}</Link>
      </p>
    </Page>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly list: readonly ShownCitation[];
  readonly without: 'citing' | 'cited';
}

function Section({ id, title, empty, list, without }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {list.length === 0 ? (
        <p className="quiet">{empty}</p>
      ) : (
        <ul className="citation-list">
          {list.map((citation, index) => (
            <CitationLine key={index} citation={citation} without={without} />
          ))}
        </ul>
      )}
    </section>
  );
}
