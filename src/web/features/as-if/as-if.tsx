import { Link } from 'react-router';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { asIfWords } from '../../catalogue/as-if-words.ts';
import { textViewsWords } from '../../catalogue/text-views-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Choices } from '../../components/choices.tsx';
import { isolate } from '../../components/foreign.tsx';
import { nameText } from '../../components/text-name.ts';
import { TextNavigation } from '../../components/text-navigation.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/as-if';
import { AsIfBody } from './as-if-body.tsx';
import { AsIfForm } from './as-if-form.tsx';
import { findAsIf, layOutAsIf, MOST_CHOSEN } from './load-as-if.ts';
import { readAsIfQuery, writeAsIfQuery } from './query.ts';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/as-if.css';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const query = readAsIfQuery(url.searchParams);
  const found = await findAsIf(request, params.conference, params.text, query);
  if (!found) throw notFound(getCatalogue(request.locale, asIfWords).asIf.notFound);
  const { name, text, versions } = found;
  return {
    name,
    languages: versions.map(({ language }) => language),
    marked: query.marked,
    asked: query.language,
    text: text && {
      language: text.language,
      whole: text.whole,
      amendments: text.amendments,
      chosen: text.chosen,
      ...layOutAsIf(text.asIf, query.marked),
    },
  };
}

export default function AsIf({ loaderData, params }: Route.ComponentProps) {
  const { words, formats } = useWords(asIfWords, textViewsWords);
  const { name, text, languages, marked, asked } = loaderData;
  const { conference, text: key } = params;
  const choices = (text?.questions ?? []).flatMap((question) =>
    question.chosen === null ? [] : [[question.name, question.chosen] as const],
  );
  const to = (change: { readonly marked?: boolean; readonly language?: string | null }) =>
    writeAsIfQuery({ names: text?.chosen ?? [], choices, marked, language: asked, ...change }) || '.';
  const open = (text?.questions ?? []).filter(({ chosen }) => chosen === null).length;
  const query = writeAsIfQuery({ names: text?.chosen ?? [], choices, language: asked });
  return (
    <Page
      className="as-if"
      title={`${nameText(name, words)} · ${words.textViews.asIf} · ${conference}`}
      kicker={words.asIf.kicker}
      heading={nameText(name, words)}
      lead={<p>{words.asIf.lead}</p>}
    >
      <TextNavigation conference={conference} text={key} />
      {languages.length > 1 && (
        <Choices
          label={words.asIf.language}
          choices={languages.map((language) => ({
            label: language === null ? '—' : formats.language(language),
            to: to({ language }),
            chosen: language === text?.language,
          }))}
        />
      )}
      {text && text.amendments.length > 0 ? (
        <div className="with-aside">
          <article>
            <h2>{words.asIf.text}</h2>
            <p className="summary">
              {text.chosen.length === 0
                ? words.asIf.nothing
                : words.asIf.with(formats.list(text.chosen.map(isolate)))}{' '}
              {open > 0 && <a href="#questions">{words.asIf.stillOpen(open)}</a>}
            </p>
            {text.chosen.length >= MOST_CHOSEN && <p className="notice">{words.asIf.tooMany(MOST_CHOSEN)}</p>}
            {text.chosen.length > 0 && (
              <Choices
                label={words.asIf.views}
                choices={[
                  { label: words.asIf.clean, to: to({ marked: false }), chosen: !marked },
                  { label: words.asIf.marked, to: to({ marked: true }), chosen: marked },
                ]}
              />
            )}
            <AsIfBody conference={conference} text={text} marked={marked} />
            <section className="take-along" aria-labelledby="take-along">
              <h2 id="take-along">{words.asIf.download}</h2>
              <ul>
                <li>
                  <a href={`/${conference}/${key}/as-if.txt${query}`}>{words.asIf.downloads.txt}</a>
                </li>
                <li>
                  <a href={`/${conference}/${key}/as-if.docx${query}`}>{words.asIf.downloads.docx}</a>
                </li>
                <li>
                  <a href={`/${conference}/${key}/as-if-tracked.docx${query}`}>
                    {words.asIf.downloads.tracked}
                  </a>
                </li>
              </ul>
              <p className="quiet">{words.asIf.downloadsHelp}</p>
              <p>
                <Link to={query || '.'}>{words.asIf.address}</Link>
              </p>
            </section>
          </article>
          <aside aria-label={words.asIf.choose}>
            <AsIfForm text={text} marked={marked} language={asked} />
          </aside>
        </div>
      ) : (
        <p className="notice">{words.asIf.noText}</p>
      )}
    </Page>
  );
}
