import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import { pickLanguage } from '../../../matrix/languages.ts';
import { listTrailDetails } from '../../../storage/trail.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toOutcome } from '../../components/addresses.ts';
import { OpenWords } from '../../components/open-words.tsx';
import { loadNames } from '../../components/text-names-of.ts';
import { nameText } from '../../components/text-name.ts';
import { Foreign } from '../../components/foreign.tsx';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/open';
import '../../styles/tracked.css';
import '../../styles/text.css';
import '../../styles/outcome.css';

export async function loader({ context, params: { conference } }: Route.LoaderArgs) {
  const { db, locale } = context.get(requestContext);
  const [trails, names] = await Promise.all([
    listTrailDetails(db, conference),
    loadNames(db, conference, locale),
  ]);
  const texts = [...Map.groupBy(trails, ({ key }) => key)]
    .map(([key, list]) => ({ key, trail: pickLanguage(list, locale)! }))
    // A text that went straight from proposal to adoption has left nothing open.
    .filter(({ trail }) => trail.detail.versions.some(({ station }) => station !== 'adopted'))
    .map(({ key, trail }) => ({
      key,
      named: names[key] ?? null,
      language: trail.language,
      versions: trail.detail.versions,
      openWords: trail.detail.versions.at(-1)!.openWords,
    }));
  return {
    open: texts.filter(({ openWords }) => openWords > 0),
    closed: texts.filter(({ openWords }) => openWords === 0),
  };
}

export default function Open({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome.openPage;
  const { open, closed } = loaderData;
  return (
    <Page
      className="open-page"
      title={`${say.title} · ${conference}`}
      kicker={useConference().name}
      heading={say.title}
      lead={<p>{say.lead}</p>}
    >
      {open.length + closed.length === 0 && <p className="empty">{say.none}</p>}
      <Texts id="open" title={say.open} texts={open} conference={conference} />
      <Texts id="closed" title={say.closed} texts={closed} conference={conference} />
      <p className="quiet">{say.how}</p>
    </Page>
  );
}

interface TextsProps {
  readonly id: string;
  readonly title: string;
  readonly texts: Awaited<ReturnType<typeof loader>>['open'];
  readonly conference: string;
}

function Texts({ id, title, texts, conference }: TextsProps) {
  const { words } = useWords(outcomeWords);
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {texts.map(({ key, named, versions, language }) => (
        <article key={key} aria-labelledby={`${id}-${key}`}>
          <h3 id={`${id}-${key}`}>
            <Link to={`${toOutcome(conference, key)}#open`}>{named ? nameText(named, words) : key}</Link>{' '}
            {named && (
              <span className="quiet">
                <Foreign lang={named.language}>{named.title}</Foreign>
              </span>
            )}
          </h3>
          <OpenWords conference={conference} versions={versions} language={language} unfolded={-1} />
        </article>
      ))}
    </section>
  );
}
