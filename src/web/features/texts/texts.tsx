import { Link } from 'react-router';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toText } from '../../components/addresses.ts';
import { nameText } from '../../components/text-name.ts';
import { useConference } from '../../layout/use-conference.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/texts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, locale } = context.get(requestContext);
  const texts = await listTexts(db, params.conference);
  const byKey = [...Map.groupBy(texts, ({ key }) => key)].sort(([a], [b]) => compareNatural(a, b));
  return byKey.map(([, versions]) => ({
    ...pickLanguage(versions, locale)!,
    inForce: versions.some(({ status }) => status === 'in-force'),
    adopted: versions.some(({ status }) => status === 'adopted'),
  }));
}

export default function Texts({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords();
  return (
    <Page
      title={`${words.text.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.text.title}
      lead={<p>{words.text.lead}</p>}
    >
      {loaderData.length === 0 ? (
        <>
          <p className="empty">{words.text.none}</p>
          <p>{words.text.noneHelp}</p>
          <pre>
            <code>{`bin/rapporteur import FOLDER --conference ${conference} --in-force`}</code>
          </pre>
        </>
      ) : (
        <ul className="text-list">
          {loaderData.map((text) => (
            <li key={text.key}>
              <Link to={toText(conference, text.key)} prefetch="intent">
                {nameText(text, words)}
              </Link>
              <span lang={text.language ?? undefined} dir="auto">
                {text.title}
              </span>
              <span className="quiet">{text.revision}</span>
              <span className="tags">
                {text.inForce && <span className="tag">{words.text.inForce}</span>}
                {text.adopted && <span className="tag">{words.text.adopted}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
