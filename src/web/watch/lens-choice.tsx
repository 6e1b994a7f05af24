import { watchOf } from './watch-words.ts';
import { useLocation } from 'react-router';
import { useWords } from '../catalogue/use-words.ts';
import { Choices } from '../components/choices.tsx';
import { LENSES } from './lens.ts';
import type { LensId } from './lens.ts';

/** Through what the watch is seen; the choice stands in the address and is remembered. */
export function LensChoice({ lens }: { readonly lens: LensId }) {
  const { locale } = useWords();
  const { search } = useLocation();
  const to = (id: LensId) => {
    const query = new URLSearchParams(search);
    query.set('lens', id);
    return `?${query}`;
  };
  return (
    <div className="lens-choice">
      <Choices
        label={watchOf(locale).lens}
        choices={LENSES.map((id) => ({ label: watchOf(locale).lenses[id], to: to(id), chosen: id === lens }))}
      />
      <p className="quiet">{watchOf(locale).lensesAbout[lens]}</p>
    </div>
  );
}
