import { Form, Link } from 'react-router';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { historyWords } from '../../catalogue/history-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toText } from '../../components/addresses.ts';
import { Choices } from '../../components/choices.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { TextNavigation } from '../../components/text-navigation.tsx';
import { nameText } from '../../components/text-name.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { TrackedLegend } from '../../tracked/tracked-legend.tsx';
import { TrackedParts } from '../../tracked/tracked-parts.tsx';
import type { Route } from './+types/history';
import { loadHistory } from './load-history.ts';
import { RevisionTable } from './revision-table.tsx';
import { WrittenText } from './written-text.tsx';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/sources.css';
import '../../styles/history.css';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const loaded = await loadHistory(request, params.conference, params.text, url.searchParams);
  if (!loaded) throw notFound(getCatalogue(request.locale, textWords).text.notFound);
  return loaded;
}

export default function History({ loaderData, params }: Route.ComponentProps) {
  const { words, formats } = useWords(historyWords);
  const { name, title, titleLanguage, language, languages, revisions, history, compared } = loaderData;
  const { conference, text } = params;
  const say = words.history;
  const set = { lang: language ?? undefined, dir: language === 'ar' ? 'rtl' : 'ltr' } as const;
  return (
    <Page
      className="history"
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
      {!history && <p className="empty">{say.none}</p>}
      {languages.length > 1 && (
        <Choices
          label={words.site.languageNavigation}
          choices={languages.map((one) => ({
            label: formats.language(one),
            to: `?in=${one}`,
            chosen: one === language,
          }))}
        />
      )}
      {history && (
        <>
          <section aria-labelledby="revisions">
            <h2 id="revisions">{say.revisions}</h2>
            <RevisionTable revisions={revisions} steps={history.steps} text={text} />
            <Form method="get" className="compare-revisions">
              {language && <input type="hidden" name="in" value={language} />}
              {(['from', 'to'] as const).map((end, index) => (
                <label key={end}>
                  {say[end]}{' '}
                  <select
                    name={end}
                    defaultValue={compared?.[end] ?? revisions[revisions.length - 2 + index]?.name}
                  >
                    {revisions.map((one) => (
                      <option key={one.name}>{one.name}</option>
                    ))}
                  </select>
                </label>
              ))}
              <button type="submit">{say.compare}</button>
            </Form>
          </section>
          {compared ? (
            <section className="changes" aria-labelledby="compared">
              <h2 id="compared">{say.compared(compared.from, compared.to)}</h2>
              <p className="quiet">
                {say.byMachine} <Link to={toText(conference, text) + '/history'}>{say.back}</Link>
              </p>
              <TrackedLegend />
              <div className="set-text" {...set}>
                <TrackedParts
                  parts={compared.parts}
                  places={{}}
                  notes={[]}
                  whole={toText(conference, text)}
                />
              </div>
            </section>
          ) : (
            <section aria-labelledby="written">
              <h2 id="written">{say.written}</h2>
              <p>{say.how(revisions[0]!.name)}</p>
              <WrittenText history={history} revisions={revisions} language={language} />
            </section>
          )}
        </>
      )}
    </Page>
  );
}
