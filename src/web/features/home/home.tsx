import { Link } from 'react-router';
import { findUploadRefusal } from '../../../policies/may-upload.ts';
import { listConferences } from '../../../storage/conference.repository.ts';
import { listNewestDocuments } from '../../../storage/document.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { ConferenceCard } from '../../components/conference-card.tsx';
import { DocumentList, toListed } from '../../components/document-list.tsx';
import { toNamed } from '../../components/conference-name.ts';
import { factsOf } from '../../components/facts-of.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import type { Route } from './+types/home';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, facts, locale, uploads } = context.get(requestContext);
  const [conferences, newest] = await Promise.all([
    listConferences(db),
    listNewestDocuments(db, { limit: 8 }),
  ]);
  return {
    mayUpload: uploads !== null && !findUploadRefusal(uploads.describe(request)),
    conferences: conferences.map((conference) => {
      const fact = factsOf(facts, conference.id, locale).conference;
      const { place = null, start = null, end = null } = fact ?? {};
      const named = toNamed(conference.id, conference.sample, fact);
      return { ...conference, facts: { named, place, start, end } };
    }),
    newest: newest.map((document) => toListed(document.conference, document)),
  };
}

export default function Home({ loaderData: { conferences, newest, mayUpload } }: Route.ComponentProps) {
  const { words } = useWords();
  return (
    <Page
      className="home"
      title={words.site.name}
      heading={words.site.purpose}
      lead={<p>{words.home.lead}</p>}
    >
      <section aria-labelledby="conferences">
        <h2 id="conferences">{words.home.title}</h2>
        {conferences.length === 0 ? (
          <>
            <p>{words.home.none}</p>
            <p>{words.home.noneHelp}</p>
            <pre>
              <code>bin/rapporteur import FOLDER --conference PP-22</code>
            </pre>
          </>
        ) : (
          <ul className="cards">
            {conferences.map(({ facts, ...conference }) => (
              <ConferenceCard key={conference.id} conference={conference} facts={facts} />
            ))}
          </ul>
        )}
        {mayUpload && (
          <p>
            <Link to="/upload">{words.upload.title}</Link>
          </p>
        )}
      </section>
      {newest.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest">{words.home.newest}</h2>
          <DocumentList documents={newest} />
        </section>
      )}
    </Page>
  );
}
