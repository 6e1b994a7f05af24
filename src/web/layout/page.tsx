import type { ReactNode } from 'react';
import { useWords } from '../catalogue/use-words.ts';

interface Props {
  /** Of the window and of bookmarks: the most telling words first. */
  readonly title: string;
  /** What kind of thing this is, over the heading. */
  readonly kicker?: ReactNode;
  readonly heading: ReactNode;
  /** Language of the heading, where it is not that of the page. */
  readonly headingLang?: string | undefined;
  readonly lead?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** The frame of every page: one main part, one heading, one title. */
export function Page({ title, kicker, heading, headingLang, lead, className, children }: Props) {
  const { words } = useWords();
  return (
    <main id="content" className={className ? `page ${className}` : 'page'}>
      <title>{title === words.site.name ? title : `${title} · ${words.site.name}`}</title>
      <header className="page-head">
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 tabIndex={-1} lang={headingLang} dir={headingLang ? 'auto' : undefined}>
          {heading}
        </h1>
        {lead && <div className="lead">{lead}</div>}
      </header>
      {children}
    </main>
  );
}
