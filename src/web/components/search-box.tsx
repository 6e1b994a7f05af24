import { Form } from 'react-router';
import type { ReactNode } from 'react';
import { useWords } from '../catalogue/use-words.ts';

interface Props {
  /** What stands in it. */
  readonly text: string;
  /** Further fields of the same search. */
  readonly children?: ReactNode;
}

/** Asks by GET: the address holds the search, with or without a script. */
export function SearchBox({ text, children }: Props) {
  const { words } = useWords();
  return (
    <search className="search-box">
      {/* The form keeps what the address says, also after "back". */}
      <Form action="/search" method="get" key={text}>
        <label className="search-words">
          <span>{words.site.searchFor}</span>
          <input
            type="search"
            name="q"
            defaultValue={text}
            dir="auto"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={400}
          />
        </label>
        <button type="submit">{words.site.searchButton}</button>
        {children}
      </Form>
    </search>
  );
}
