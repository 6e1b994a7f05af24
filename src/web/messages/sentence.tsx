import { useWords } from '../catalogue/use-words.ts';
import type { Said } from './say.ts';

/** A sentence about a document; where the reader's language lacks it, a screen reader is told that it is English. */
export function Sentence({ said: { text, lang } }: { readonly said: Said }) {
  const { locale } = useWords();
  return <span lang={lang === locale ? undefined : lang}>{text}</span>;
}
