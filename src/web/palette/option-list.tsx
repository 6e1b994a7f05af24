// The pattern of the combobox: a native select or datalist shows no groups, notes and languages, and no search's answer.
// oxlint-disable jsx-a11y/prefer-tag-over-role
import { useEffect, useRef } from 'react';
import { useWords } from '../catalogue/use-words.ts';
import { searchWords } from '../catalogue/search-words.ts';
import type { Option } from './options.ts';

interface Props {
  readonly options: readonly Option[];
  /** Place of the option that Enter takes. */
  readonly active: number | null;
  readonly onChoose: (option: Option) => void;
}

/** The listbox: the field keeps the focus and says which option is active. */
export function OptionList({ options, active, onChoose }: Props) {
  const { words } = useWords(searchWords);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null)
      list.current?.querySelector(`#palette-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const groups = Map.groupBy(options.entries(), ([, { group }]) => group);
  return (
    <div
      ref={list}
      id="palette-options"
      className="palette-options"
      role="listbox"
      aria-label={words.search.results}
    >
      {[...groups].map(([group, members]) => (
        <div key={group} role="group" aria-label={group}>
          <span className="palette-group" aria-hidden="true">
            {group}
          </span>
          {members.map(([at, option]) => (
            // The keys are those of the field, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={at}
              id={`palette-${at}`}
              role="option"
              aria-selected={at === active}
              onClick={() => onChoose(option)}
            >
              <span className="palette-name">{option.name}</span>
              {option.title !== null && (
                <bdi className="palette-title" lang={option.language ?? undefined}>
                  {option.title}
                </bdi>
              )}
              {option.note !== null && <span className="quiet">{option.note}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
