import { Link } from 'react-router';
import { compareNatural } from '../../../matrix/compare-natural.ts';
import { pickLanguage } from '../../../matrix/languages.ts';
import { listProposalsOfText } from '../../../storage/proposal.repository.ts';
import { listTextVersions } from '../../../storage/text.repository.ts';
import { getCatalogue } from '../../catalogue/catalogue.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toOriginal } from '../../components/addresses.ts';
import { factsOf, listNames } from '../../components/facts-of.ts';
import { Foreign } from '../../components/foreign.tsx';
import { ProposalList } from '../../components/proposal-list.tsx';
import { nameText } from '../../components/text-name.ts';
import { TextNavigation } from '../../components/text-navigation.tsx';
import { notFound } from '../../layout/not-found.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { listNotes } from '../../tracked/notes.ts';
import { NotesList } from '../../tracked/notes-list.tsx';
import { layOut } from '../../tracked/places.ts';
import { TrackedText } from '../../tracked/tracked-text.tsx';
import type { Route } from './+types/text';
import { TextContents } from './text-contents.tsx';
import { TextVersions } from './text-versions.tsx';

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { db, facts, locale } = context.get(requestContext);
  const { conference, text: key } = params;
  const [versions, proposals] = await Promise.all([
    listTextVersions(db, conference, key),
    listProposalsOfText(db, conference, key),
  ]);
  proposals.sort((a, b) => compareNatural(a.number, b.number));
  const wantedStatus = url.searchParams.get('status') === 'adopted' ? 'adopted' : 'in-force';
  const ofStatus = versions.filter(({ status }) => status === wantedStatus);
  const among = ofStatus.length > 0 ? ofStatus : versions;
  const asked = among.find(({ language }) => language === url.searchParams.get('in'));
  const shown = asked ?? pickLanguage(among, locale);
  const name = shown ?? proposals[0]?.target;
  if (!name) throw notFound(getCatalogue(locale).text.notFound);
  const { lines, places } = layOut(shown?.blocks ?? []);
  return {
    name: {
      kind: name.kind,
      number: name.number,
      draft: name.draft,
      instrument: name.instrument,
      title: name.title,
      revision: name.revision,
    },
    shown: shown
      ? {
          id: shown.id,
          status: shown.status,
          language: shown.language,
          original: shown.original,
          fileName: shown.fileName,
          lines,
          notes: listNotes(lines, shown.notes),
        }
      : null,
    versions: versions.map(({ id, status, language }) => ({ id, status, language })),
    proposals,
    places,
    names: listNames(
      factsOf(facts, conference, locale),
      proposals.flatMap(({ document }) => document.sources),
    ),
  };
}

export default function Text({ loaderData, params }: Route.ComponentProps) {
  const { words } = useWords();
  const { name, shown, versions, proposals, places, names } = loaderData;
  const { conference } = params;
  const language = shown?.language ?? undefined;
  return (
    <Page
      className="text"
      title={`${nameText(name, words)} · ${conference}`}
      kicker={shown ? words.text.status[shown.status] : words.proposal.target}
      heading={nameText(name, words)}
      lead={
        <p>
          <Foreign lang={shown?.language ?? null}>{name.title}</Foreign>
          {name.revision && (
            <>
              {name.title && ' · '}
              <Foreign lang={shown?.language ?? null}>{name.revision}</Foreign>
            </>
          )}
        </p>
      }
    >
      <TextNavigation conference={conference} text={params.text} />
      <TextVersions shown={shown} versions={versions} conference={conference} />
      <div className="with-aside">
        <article>
          {shown ? (
            <>
              <div className="set-text" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                <TrackedText lines={shown.lines} places={places} notes={shown.notes.map(({ key }) => key)} />
              </div>
              <NotesList notes={shown.notes} />
              <p>
                <a href={toOriginal(conference, shown.original, shown.fileName)} download>
                  {words.document.original}
                </a>{' '}
                <span className="quiet">{words.document.originalWhy}</span>
              </p>
            </>
          ) : (
            <p className="notice">{name.number === null ? words.text.newText : words.text.notHere}</p>
          )}
        </article>
        <aside aria-labelledby="proposals">
          {shown && <TextContents places={places} lines={shown.lines} />}
          <h2 id="proposals">{words.text.proposals}</h2>
          {proposals.length > 0 ? (
            <ProposalList conference={conference} proposals={proposals} names={names} />
          ) : (
            <p className="quiet">{words.text.noProposals}</p>
          )}
          <p>
            <Link to={`/${conference}/matrix`}>{words.nav.matrix}</Link>
          </p>
        </aside>
      </div>
    </Page>
  );
}
