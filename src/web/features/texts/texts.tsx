import { Link } from 'react-router';
import { pickLanguage } from '../../../matrix/languages.ts';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { listTexts } from '../../../storage/text.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { textWords } from '../../catalogue/text-words.ts';
import { citationsWords } from '../../catalogue/citations-words.ts';
import { Page } from '../../layout/page.tsx';
import { useConference } from '../../layout/use-conference.ts';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/texts';
import { ProvisionGroup } from './provision-group.tsx';
import { TextGroup } from './text-group.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, locale } = context.get(requestContext);
  const texts = await listTexts(db, params.conference);
  const shown = [...Map.groupBy(texts, ({ key }) => key).values()]
    .map((versions) => {
      const { key, kind, number, draft, instrument, title, revision, language } = pickLanguage(
        versions,
        locale,
      )!;
      const has = (status: string) => versions.some((version) => version.status === status);
      return {
        key,
        kind,
        number,
        draft,
        instrument,
        title,
        revision,
        language,
        inForce: has('in-force'),
        adopted: has('adopted'),
      };
    })
    .sort((a, b) => compareNatural(a.key, b.key));
  const provisions = shown.filter(({ kind }) => kind === 'provision');
  return {
    texts: shown.filter(({ kind }) => kind !== 'provision'),
    provisions: [...Map.groupBy(provisions, ({ instrument }) => instrument)].map(([instrument, list]) => ({
      instrument,
      list,
    })),
  };
}

export type ListedText = Awaited<ReturnType<typeof loader>>['texts'][number];

export default function Texts({ loaderData, params: { conference } }: Route.ComponentProps) {
  const { words } = useWords(textWords, citationsWords);
  const { texts, provisions } = loaderData;
  return (
    <Page
      title={`${words.text.title} · ${conference}`}
      kicker={useConference().name}
      heading={words.text.title}
      lead={<p>{words.text.lead}</p>}
    >
      {texts.length + provisions.length === 0 && (
        <>
          <p className="empty">{words.text.none}</p>
          <p>{words.text.noneHelp}</p>
          <pre>
            <code>{`bin/rapporteur import FOLDER --conference ${conference} --in-force`}</code>
          </pre>
        </>
      )}
      {texts.length > 0 && (
        <p>
          <Link to={`/${conference}/citations`}>{words.citations.all}</Link>
        </p>
      )}
      {texts.length > 0 && <TextGroup conference={conference} texts={texts} />}
      {provisions.map(({ instrument, list }) => (
        <ProvisionGroup
          key={instrument ?? ''}
          conference={conference}
          instrument={instrument}
          provisions={list}
        />
      ))}
    </Page>
  );
}
