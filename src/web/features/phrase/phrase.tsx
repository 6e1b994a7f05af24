import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { isolate } from '../../components/foreign.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/phrase';
import { AllPhrases } from './all-phrases.tsx';
import { ChosenWords } from './chosen-words.tsx';
import { findChosenWords, loadPhrases } from './load-phrase.ts';
import { OnePhrase } from './one-phrase.tsx';
import { WordsForm } from './words-form.tsx';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/outcome.css';

/** More is no phrase, and costs. */
const MOST_LETTERS = 600;

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const get = (name: string) => url.searchParams.get(name);
  const [proposal, text, language] = [get('proposal'), get('text'), get('in')];
  const words = (get('words') ?? '').trim().slice(0, MOST_LETTERS);
  const asked = { text, words };
  const missing = notFound(getCatalogue(request.locale, outcomeWords).outcome.phrase.notFound);
  if (proposal !== null) {
    const n = get('n') === null ? null : Number(get('n')) - 1;
    const found = await loadPhrases(request, params.conference, { proposal, text, n, language });
    if (!found) throw missing;
    return { phrases: found, chosen: null, asked };
  }
  if (text === null || words === '') return { phrases: null, chosen: null, asked };
  const chosen = await findChosenWords(request, params.conference, { words, text, language });
  if (!chosen) throw missing;
  return { phrases: null, chosen, asked };
}

export default function Phrase({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome.phrase;
  const { phrases, chosen, asked } = loaderData;
  const heading = phrases && phrases.n === null ? say.allTitle(isolate(phrases.proposal)) : say.title;
  return (
    <Page
      className="phrase-page"
      title={`${heading} · ${conference}`}
      kicker={useConference().name}
      heading={heading}
      lead={<p>{phrases || chosen ? say.lead : say.searchLead}</p>}
    >
      {phrases &&
        (phrases.n === null ? (
          <AllPhrases conference={conference} loaded={phrases} />
        ) : (
          <OnePhrase conference={conference} loaded={phrases} />
        ))}
      {chosen && <ChosenWords conference={conference} loaded={chosen} />}
      <WordsForm
        conference={conference}
        text={chosen?.key ?? phrases?.text ?? asked.text ?? ''}
        words={chosen?.words ?? asked.words}
      />
      <p className="quiet">{words.outcome.machine}</p>
    </Page>
  );
}
