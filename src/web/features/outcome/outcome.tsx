import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { data, redirect } from 'react-router';
import { Forbidden } from '../../../actions/forbidden.ts';
import { recordVerdict, VerdictProblem } from '../../../actions/record-verdict.ts';
import { findWriteRefusal } from '../../../policies/may-upload.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toOutcome } from '../../components/addresses.ts';
import { Choices } from '../../components/choices.tsx';
import { Foreign } from '../../components/foreign.tsx';
import { OpenWords } from '../../components/open-words.tsx';
import { nameText } from '../../components/text-name.ts';
import { TextNavigation } from '../../components/text-navigation.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/outcome';
import { loadOutcome } from './load-outcome.ts';
import { nameRow } from './name-row.ts';
import { OutcomeProposals } from './outcome-proposals.tsx';
import { OutcomeSummary } from './outcome-summary.tsx';
import { OutcomeText } from './outcome-text.tsx';
import { readVerdictForm } from './read-verdict-form.ts';
import { TextNames } from './text-names.tsx';
import { findProblem } from './verdict-problem.ts';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/outcome.css';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const request = context.get(requestContext);
  const { conference, text } = params;
  const loaded = await loadOutcome(request, conference, text, url.searchParams);
  if (typeof loaded === 'string') throw redirect(toOutcome(conference, loaded));
  if (!loaded) throw notFound(getCatalogue(request.locale, textWords).text.notFound);
  return {
    ...loaded,
    // The token is given to who may use it alone.
    token: request.mayUpload ? (request.uploads?.token ?? null) : null,
    problem: findProblem(url.searchParams.get('problem')),
    recorded: url.searchParams.get('recorded'),
  };
}

/** Records a verdict, and leads back to its proposal. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, dataFolder, uploads } = context.get(requestContext);
  const { conference, text } = params;
  const refusal = uploads ? findWriteRefusal(uploads.describe(request)) : 'switched-off';
  if (!uploads || refusal)
    throw data(`Verdicts are recorded by the user of this machine alone (${refusal}).`, { status: 403 });
  const form = readVerdictForm(await request.formData());
  const back = (said: Record<string, string>) =>
    redirect(`${toOutcome(conference, text)}?${new URLSearchParams(said)}#${nameRow(form.proposal)}`, 303);
  if (!uploads.isOurs(form.token)) return back({ problem: 'stale' });
  try {
    const settle = () => uploads.settle();
    await recordVerdict({ db, dataFolder, settle, actor: 'operator' }, { ...form, conference });
  } catch (error) {
    if (error instanceof VerdictProblem) return back({ problem: error.problem });
    if (error instanceof Forbidden) throw data(error.message, { status: 403 });
    throw error;
  }
  return back({ recorded: form.proposal });
}

export default function Outcome({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words, formats } = useWords(outcomeWords);
  const say = words.outcome;
  const { key, name, title, titleLanguage, trail, languages, uncompared, problem, recorded } = loaderData;
  return (
    <Page
      className="outcome"
      title={`${say.title} · ${nameText(name, words)} · ${conference}`}
      kicker={say.title}
      heading={nameText(name, words)}
      lead={
        <>
          <p>
            <Foreign lang={titleLanguage}>{title}</Foreign>
          </p>
          <p className="by-line">
            {trail === null ? say.nothing : trail.summary.adopted ? say.lead : say.soFarLead}
          </p>
        </>
      }
    >
      <TextNavigation conference={conference} text={key} />
      {problem && (
        <p className="notice" role="alert">
          {say.problems[problem]}
        </p>
      )}
      {recorded !== null && (
        <p className="notice">
          <output>{say.recorded}</output>
        </p>
      )}
      {languages.length > 1 && (
        <div className="toolbar">
          <Choices
            label={say.language}
            choices={languages.map((language) => ({
              label: formats.language(language),
              to: `?in=${language}`,
              chosen: language === trail?.language,
            }))}
          />
        </div>
      )}
      {trail && <OutcomeSummary conference={conference} trail={trail} uncompared={uncompared} />}
      <TextNames loaded={loaderData} />
      {trail && <OutcomeText conference={conference} trail={trail} uncompared={uncompared} />}
      <OutcomeProposals conference={conference} loaded={loaderData} token={loaderData.token} />
      {trail && (
        <section aria-labelledby="open">
          <h2 id="open">{say.open}</h2>
          <p className="quiet">{say.openLead}</p>
          <OpenWords conference={conference} versions={trail.detail.versions} language={trail.language} />
        </section>
      )}
    </Page>
  );
}
