import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { useWords } from '../catalogue/use-words.ts';
import { searchWords } from '../catalogue/search-words.ts';
import { paletteWords } from '../catalogue/palette-words.ts';
import { listOptions, listPlaces, toSearch } from './options.ts';
import { OptionList } from './option-list.tsx';
import { isSlashOn, turnSlash } from './palette-key.ts';
import { useAnswer } from './use-answer.ts';
// With this module and not in index.css: a first view does not pay for it.
import './palette.css';

interface Props {
  /** The conference one is in: it is searched first. */
  readonly conference: string | null;
  readonly onClose: () => void;
}

/**
 * Search from anywhere: a combobox with a listbox (ARIA Authoring Practices) in the browser's own modal dialog, which
 * keeps the focus inside, closes on Escape and gives the focus back.
 */
export default function Palette({ conference, onClose }: Props) {
  const { words } = useWords(paletteWords, searchWords);
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const { text, answer, failed } = useAnswer(typed, conference);
  const isCurrent = text === typed.trim();
  const options =
    typed.trim() === ''
      ? listPlaces(conference, words)
      : answer
        ? listOptions(answer, text, conference, words)
        : [];
  // What goes by exactly this number is what Enter means, as on the page of the search.
  const active = chosen ?? (isCurrent && answer?.straight ? 0 : null);

  useEffect(() => dialog.current?.showModal(), []);

  const go = (address: string) => {
    dialog.current?.close();
    void navigate(address);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') setChosen(step(active, 1, options.length));
    else if (key === 'ArrowUp') setChosen(step(active, -1, options.length));
    else if (key === 'Enter') {
      const option = active === null ? undefined : options[active];
      if (option) go(option.address);
      else if (typed.trim() !== '') go(toSearch(typed.trim(), conference));
    } else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} className="palette" aria-label={words.palette.title} onClose={onClose}>
      <div className="palette-head">
        <input
          type="text"
          role="combobox"
          aria-label={words.site.searchFor}
          aria-expanded={options.length > 0}
          aria-controls="palette-options"
          aria-autocomplete="list"
          aria-activedescendant={active === null ? undefined : `palette-${active}`}
          placeholder={words.site.searchFor}
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={400}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          {words.palette.close}
        </button>
      </div>
      <OptionList options={options} active={active} onChoose={(option) => go(option.address)} />
      <output className="palette-status">
        {failed && isCurrent && words.search.failed}
        {answer && isCurrent && sayFound(words, answer.total, answer.more)}
      </output>
      <PaletteHelp />
    </dialog>
  );
}

const sayFound = ({ search }: Catalogue<typeof searchWords>, total: number, more: boolean) =>
  more ? search.foundMore(total) : search.found(total);

/** Round and round, as lists of this kind go; nothing is chosen at first. */
function step(active: number | null, by: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (active === null) return by === 1 ? 0 : count - 1;
  return (active + by + count) % count;
}

function PaletteHelp() {
  const { words } = useWords(paletteWords);
  const [on, setOn] = useState(isSlashOn);
  return (
    <p className="palette-help">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> · <kbd>Ctrl</kbd> <kbd>K</kbd>
      </span>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => {
            turnSlash(target.checked);
            setOn(target.checked);
          }}
        />{' '}
        {words.palette.slash}
      </label>
    </p>
  );
}
