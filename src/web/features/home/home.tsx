import { Link } from 'react-router';
import { findUploadRefusal } from '../../../policies/may-upload.ts';
import { listConferences } from '../../../storage/conference.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { uploadWords } from '../../catalogue/upload-words.ts';
import { homeWords } from '../../catalogue/home-words.ts';
import { ConferenceCard } from '../../components/conference-card.tsx';
import { toNamed } from '../../components/conference-name.ts';
import { factsOf } from '../../components/facts-of.ts';
import { Page } from '../../layout/page.tsx';
import { requestContext } from '../../request-context.ts';
import { loadChanges } from '../../visit/load-changes.ts';
import { DoesItMatter, WhatDoISay } from '../../watch/heaviest.tsx';
import { chooseLens } from '../../watch/lens.ts';
import { nameWatch } from '../../watch/watch-names.ts';
import { loadHeaviest } from '../../watch/load-heaviest.ts';
import type { Route } from './+types/home';
import { WhatChanged } from './what-changed.tsx';

/** Documents of each conference that are listed; the rest is one link away. */
const LISTED = 6;

/** Conferences of which the heaviest changes are shown, those that something came in for last; and how many of each. */
const JUDGED = 2;
const HEAVIEST = 3;

export async function loader({ context, request }: Route.LoaderArgs) {
  const known = context.get(requestContext);
  const { db, facts, locale, uploads, visit: reader } = known;
  const visit = reader.read();
  const conferences = await listConferences(db);
  const changes = await Promise.all(
    conferences.map(({ id }) => loadChanges(db, id, visit, { limit: LISTED, locale })),
  );
  const lens = chooseLens(request, known);
  const heaviest = await Promise.all(
    conferences
      .toSorted((a, b) => (b.lastImport?.getTime() ?? 0) - (a.lastImport?.getTime() ?? 0))
      .slice(0, JUDGED)
      .map(({ id }) => loadHeaviest(known, id, { lens, limit: HEAVIEST })),
  );
  return {
    watchNames: nameWatch(known),
    heaviest: heaviest.filter((one) => one !== null),
    visit: visit.state,
    changes: changes.filter((one) => one !== undefined),
    mayUpload: uploads !== null && !findUploadRefusal(uploads.describe(request)),
    conferences: conferences.map((conference) => {
      const fact = factsOf(facts, conference.id, locale).conference;
      const { place = null, start = null, end = null } = fact ?? {};
      const named = toNamed(conference.id, conference.sample, fact);
      return { ...conference, facts: { named, place, start, end } };
    }),
  };
}

/**
 * Three questions: what changed since I was here, does it matter, what do I say. The last two are answered by what the
 * machine finds, and say so.
 */
export default function Home({ loaderData }: Route.ComponentProps) {
  const { words } = useWords(homeWords, uploadWords);
  const { conferences, changes, visit, heaviest, mayUpload } = loaderData;
  const news = changes.length > 0 && (
    <WhatChanged key="changed" changes={changes} conferences={conferences} visit={visit} />
  );
  const places = (
    <section key="conferences" aria-labelledby="conferences">
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
  );
  return (
    <Page
      className="home"
      title={words.site.name}
      heading={words.site.purpose}
      lead={<p>{words.home.lead}</p>}
    >
      {/* Who comes back wants the news first, who is new the way in. */}
      {visit === 'returning' ? [news, places] : [places, news]}
      {heaviest.length > 0 && (
        <>
          <DoesItMatter list={heaviest} />
          <WhatDoISay list={heaviest} />
        </>
      )}
    </Page>
  );
}
