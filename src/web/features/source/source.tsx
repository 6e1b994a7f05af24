import { Link } from 'react-router';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { sourcesWords } from '../../catalogue/sources-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toSource } from '../../components/addresses.ts';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/source';
import { FrameContext } from './frame.ts';
import type { AnchorProps } from './frame.ts';
import { loadRecord } from './load-record.ts';
import { loadSource } from './load-source.ts';
import { SourceBody } from './source-body.tsx';
import { SourceRecord } from './source-record.tsx';
import '../../styles/tracked.css';
import '../../styles/outcome.css';
import '../../styles/sources.css';

export async function loader({ context, params }: Route.LoaderArgs) {
  const values = context.get(requestContext);
  const loaded = await loadSource(values, params.conference, params['*']);
  if (!loaded) throw notFound(getCatalogue(values.locale, sourcesWords).sources.notFound);
  return { ...loaded, record: await loadRecord(values, params.conference, loaded.profile.code) };
}

export default function Source({ loaderData }: Route.ComponentProps) {
  const { words, formats } = useWords(sourcesWords);
  const { sources } = words;
  const { profile, name, sentences, names, conference } = loaderData;
  const kinds = {
    state: sources.state,
    organisation: sources.region,
    joint: sources.jointSource,
    other: sources.other,
  };
  const address = toSource(conference.id, profile.code);
  const frame = {
    conference: conference.id,
    words,
    formats,
    names,
    Anchor,
    limit: Infinity,
    code: profile.code,
    origin: '',
  };
  return (
    <Page
      title={`${name ?? profile.code} · ${conference.id}`}
      kicker={`${kinds[profile.kind]} · ${profile.code}`}
      heading={<bdi>{name ?? profile.code}</bdi>}
      lead={sentences.length > 0 && <p className="source-sentences">{sentences.join(' ')}</p>}
      className="source-page"
    >
      {sentences.length > 0 && (
        <SaveLink address={`${address}/page.html`} file={`${conference.id}-${profile.code}.html`} />
      )}
      <FrameContext value={frame}>
        <SourceBody profile={profile} />
      </FrameContext>
      <SourceRecord record={loaderData.record} />
    </Page>
  );
}

const Anchor = (props: AnchorProps) => <Link prefetch="intent" {...props} />;

/** A plain link: the page is a file of its own, with a policy of its own. */
function SaveLink({ address, file }: { readonly address: string; readonly file: string }) {
  const { words } = useWords(sourcesWords);
  return (
    <p className="source-save">
      <a className="button" href={address} download={file}>
        {words.sources.save}
      </a>{' '}
      <a href={address}>{words.sources.open}</a> <span className="quiet">{words.sources.saveHint}</span>
    </p>
  );
}
