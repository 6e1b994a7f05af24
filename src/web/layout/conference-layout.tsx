import { NavLink, Outlet, useParams } from 'react-router';
import type { ReactNode } from 'react';
import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { useWords } from '../catalogue/use-words.ts';
import { toNamed } from '../components/conference-name.ts';
import { factsOf } from '../components/facts-of.ts';
import { requestContext } from '../request-context.ts';
import type { Route } from './+types/conference-layout';
import { ErrorPage } from './error-page.tsx';
import { findConferenceOrPlanned } from './find-conference.ts';
import { notFound } from './not-found.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { db, facts, locale, mayUpload } = context.get(requestContext);
  const conference = await findConferenceOrPlanned(db, facts, params.conference);
  if (!conference) throw notFound(getCatalogue(locale).errors.notFound);
  const { id, sample } = conference;
  const named = toNamed(id, sample, factsOf(facts, id, locale).conference);
  return { ...named, mayUpload };
}

/** A conference stays what it is while one reads in it. */
export function shouldRevalidate({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) {
  return currentParams.conference !== nextParams.conference;
}

export default function ConferenceLayout({ loaderData }: Route.ComponentProps) {
  return (
    <Frame {...loaderData}>
      <Outlet />
    </Frame>
  );
}

/** What fails inside a conference keeps its navigation, and the word that it is a sample. */
export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  const { conference } = useParams();
  return loaderData && conference ? (
    <Frame {...loaderData}>
      <ErrorPage error={error} />
    </Frame>
  ) : (
    <ErrorPage error={error} />
  );
}

interface FrameProps {
  readonly id: string;
  readonly sample: boolean;
  /** Others are not shown what they cannot do. */
  readonly mayUpload: boolean;
  readonly children: ReactNode;
}

function Frame({ id, sample, mayUpload, children }: FrameProps) {
  const { words } = useWords();
  const places = [
    ['', words.nav.overview],
    ['/matrix', words.nav.matrix],
    ['/first', words.nav.first],
    ['/documents', words.nav.documents],
    ['/texts', words.nav.texts],
    ['/sources', words.nav.sources],
    ['/outcomes', words.nav.outcomes],
    ...(mayUpload ? [['/upload', words.nav.upload] as const] : []),
  ] as const;
  return (
    <>
      {sample && (
        <aside className="sample-banner" aria-label={words.sample.label}>
          <strong>{words.sample.label}</strong> {words.sample.banner}
        </aside>
      )}
      <nav className="conference-nav" aria-label={words.site.navigation}>
        <span className="conference-id">{id}</span>
        <ul>
          {places.map(([path, label]) => (
            <li key={path}>
              <NavLink to={`/${id}${path}`} end={path === ''} prefetch="intent">
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  );
}
