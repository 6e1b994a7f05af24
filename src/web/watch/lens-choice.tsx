import { watchOf } from './watch-words.ts';
import { useLocation } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { Choices } from '../components/choices.tsx';
import type { ShownLens } from './lens.ts';
import { useWatchNames } from './watch-names.ts';

/** Through what the watch is seen; the choice stands in the address and is remembered. */
export function LensChoice({ lens }: { readonly lens: ShownLens }) {
  const { locale } = useWords();
  const { search } = useLocation();
  const { lenses } = useWatchNames();
  const to = (id: string) => {
    const query = new URLSearchParams(search);
    query.set('lens', id);
    return `?${query}`;
  };
  return (
    <div className="lens-choice">
      <Choices
        label={watchOf(locale).lens}
        choices={lenses.map(({ id, name }) => ({ label: name, to: to(id), chosen: id === lens.id }))}
      />
      <p className="quiet">{lens.about}</p>
    </div>
  );
}
