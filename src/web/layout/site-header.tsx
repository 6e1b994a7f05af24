import { Link, useLocation, useParams } from 'react-router';
import { LOCALES } from '../catalogue/locale.ts';
import { useWords } from '../catalogue/use-words.ts';
import { PaletteOpener } from '../palette/palette-opener.tsx';

/** The name of each language in itself: who needs it cannot read the other one. */
const OWN_NAMES = { en: 'English', fr: 'Français' } as const;

export function SiteHeader() {
  const { locale, words } = useWords();
  const { pathname, search } = useLocation();
  const { conference } = useParams();
  const inLocale = (wanted: string) => {
    const query = new URLSearchParams(search);
    query.set('lang', wanted);
    return `${pathname}?${query}`;
  };
  return (
    <header className="site-header">
      <Link className="wordmark" to="/">
        {words.site.name}
      </Link>
      <Link
        className="to-search"
        aria-keyshortcuts="/ Control+K"
        to={
          conference === undefined ? '/search' : `/search?${new URLSearchParams({ q: '', in: conference })}`
        }
      >
        {words.site.search}
        {/* The style sheet shows it where there are a script and a keyboard. */}
        <kbd aria-hidden="true" className="slash">
          /
        </kbd>
      </Link>
      <PaletteOpener conference={conference} />
      <nav aria-label={words.site.languageNavigation}>
        <ul className="languages">
          {LOCALES.map((name) => (
            <li key={name}>
              {/* A plain link: another language is another page, with another catalogue. */}
              <a
                href={inLocale(name)}
                lang={name}
                hrefLang={name}
                aria-current={name === locale ? 'true' : undefined}
              >
                {OWN_NAMES[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
