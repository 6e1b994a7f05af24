import { Link } from 'react-router';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { togetherWords } from '../../catalogue/together-words.ts';
import { textViewsWords } from '../../catalogue/text-views-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Choices } from '../../components/choices.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { nameText } from '../../components/text-name.ts';
import { TextNavigation } from '../../components/text-navigation.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/together';
import { loadTogether } from './load-together.ts';
import { readTogetherQuery, writeTogetherQuery } from './query.ts';
import { TogetherFilter } from './together-filter.tsx';
import { TogetherRows } from './together-rows.tsx';
import { TogetherSummary } from './together-summary.tsx';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/together.css';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const query = readTogetherQuery(url.searchParams);
  const found = await loadTogether(request, params.conference, params.text, query);
  if (!found) throw notFound(getCatalogue(request.locale, togetherWords).together.notFound);
  return found;
}

export default function Together({ loaderData, params }: Route.ComponentProps) {
  const { words, formats } = useWords(textViewsWords, togetherWords);
  const { name, text, query, languages } = loaderData;
  const { conference, text: key } = params;
  return (
    <Page
      className="together"
      title={`${nameText(name, words)} · ${words.textViews.together} · ${conference}`}
      kicker={words.together.kicker}
      heading={nameText(name, words)}
      lead={
        name.title && (
          <p>
            <Foreign lang={text?.language ?? null}>{name.title}</Foreign>
          </p>
        )
      }
    >
      <TextNavigation conference={conference} text={key} />
      {languages.length > 1 && (
        <Choices
          label={words.together.language}
          choices={languages.map((language) => ({
            label: language === null ? '—' : formats.language(language),
            to: writeTogetherQuery({ ...query, language, part: 1 }),
            chosen: language === text?.language,
          }))}
        />
      )}
      {text ? (
        <>
          {text.base.conference !== conference && (
            <p className="notice">{words.together.otherBase(text.base.conference)}</p>
          )}
          {query.at === null ? (
            <>
              <TogetherSummary conference={conference} text={text} query={query} names={loaderData.names} />
              <TogetherFilter sources={loaderData.sources} names={loaderData.names} query={query} />
            </>
          ) : (
            <p>
              {words.together.one}{' '}
              <Link to={`${writeTogetherQuery({ ...query, at: null })}#${query.at}`}>
                {words.together.backToAll}
              </Link>
            </p>
          )}
          <h2>{words.together.rows}</h2>
          <TogetherRows conference={conference} text={text} query={query} />
          {text.left.length > 0 && query.at === null && (
            <details className="left-out">
              <summary>{words.together.left}</summary>
              <ul>
                {text.left.map(({ place, sentence }, at) => (
                  <li key={at}>
                    <bdi>{place}</bdi> <span lang="en">{sentence}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      ) : (
        <p className="notice">{words.together.noText}</p>
      )}
    </Page>
  );
}
