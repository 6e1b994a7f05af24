import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { sourcesWords } from '../../catalogue/sources-words.ts';
import type { Formats } from '../../catalogue/formats.ts';
import { directionOf } from '../../catalogue/locale.ts';
import type { Locale } from '../../catalogue/locale.ts';
import { toSource } from '../../components/addresses.ts';
import { FrameContext, useFrame } from './frame.ts';
import type { AnchorProps } from './frame.ts';
import type { LoadedSource } from './load-source.ts';
import styles from './saved-page.css?raw';
import { SourceBody } from './source-body.tsx';

/** What such a page may weigh, in bytes: it goes out by mail, and is opened where the network is slow. */
export const LIMIT = 100_000;

/** No script, nothing from elsewhere; its one style sheet by its hash. */
export const SAVED_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface SavedPageOptions {
  /** "https://example.org": what its addresses begin with. */
  readonly origin: string;
  readonly locale: Locale;
  readonly words: Catalogue<typeof sourcesWords>;
  readonly formats: Formats;
}

/** One HTML file with all it needs, in at most `LIMIT` bytes: lists that are too long are cut, and say so. */
export function writeSavedPage(source: LoadedSource, options: SavedPageOptions): string {
  for (const limit of [Infinity, 200, 100, 50, 25, 10]) {
    const html = `<!doctype html>\n${renderToStaticMarkup(<SavedPage source={source} options={options} limit={limit} />)}\n`;
    if (limit === 10 || Buffer.byteLength(html) <= LIMIT) return html;
  }
  throw new Error('A page has at least ten lines a list.');
}

interface Props {
  readonly source: LoadedSource;
  readonly options: SavedPageOptions;
  readonly limit: number;
}

function SavedPage({ source, options, limit }: Props) {
  const { profile, name, sentences, names, conference, asOf, newest } = source;
  const { origin, locale, words, formats } = options;
  const address = `${origin}${toSource(conference.id, profile.code)}`;
  const { code } = profile;
  const frame = { conference: conference.id, words, formats, names, Anchor, limit, code, origin };
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        {/* Holds for the saved file too, which comes without headers. */}
        <meta httpEquiv="Content-Security-Policy" content={SAVED_POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${name ?? profile.code} · ${conference.id}`}</title>
        <link rel="canonical" href={address} />
        {/* An empty one: a browser would ask the site for its own. */}
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <main>
          <header>
            <p className="kicker">
              {conference.name} · {profile.code}
            </p>
            <h1>{name ?? profile.code}</h1>
            {conference.sample && <p className="sample">{words.sources.saved.sample}</p>}
            <p className="lead">{sentences.join(' ')}</p>
          </header>
          <FrameContext value={frame}>
            <SourceBody profile={profile} />
          </FrameContext>
        </main>
        <footer>
          <p>
            {asOf !== null && `${words.sources.asOf(formats.day(asOf))} `}
            {newest !== null && `${words.sources.newest(formats.day(newest))} `}
            {words.sources.saved.statement}
          </p>
          <p>
            {words.sources.saved.online}
            {words.sources.colon}
            <a href={address}>{address}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}

function Anchor({ to, className, children }: AnchorProps) {
  return (
    <a href={`${useFrame().origin}${to}`} className={className}>
      {children}
    </a>
  );
}
