import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router';
import type { Route } from './+types/root';
import { directionOf } from './catalogue/locale.ts';
import { useWords } from './catalogue/use-words.ts';
import { ErrorPage } from './layout/error-page.tsx';
import { SiteFooter } from './layout/site-footer.tsx';
import { SiteHeader } from './layout/site-header.tsx';
import { useFocusOnNavigation } from './layout/use-focus-on-navigation.ts';
import { requestContext } from './request-context.ts';
import sansFont from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifFont from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import styles from './styles/index.css?url';
import modes from './styles/modes.css?url';

export function loader({ context }: Route.LoaderArgs) {
  return { locale: context.get(requestContext).locale };
}

/** The language never changes without a new page: nothing to ask again. */
export const shouldRevalidate = () => false;

export const links: Route.LinksFunction = () => [
  // The two faces of every head; those of texts and of other scripts come when a page needs them.
  ...[sansFont, serifFont].map((href) => ({
    rel: 'preload',
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
    href,
  })),
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export function Layout({ children }: { readonly children: ReactNode }) {
  const { locale, words } = useWords();
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        <link rel="stylesheet" href={modes} />
      </head>
      <body>
        <a className="skip" href="#content">
          {words.site.skip}
        </a>
        <SiteHeader />
        {children}
        <SiteFooter />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  useFocusOnNavigation();
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
