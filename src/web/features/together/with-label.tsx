import { Foreign } from '../../components/foreign.tsx';
import type { LoadedTogether } from './load-together.ts';

interface Props {
  readonly say: (label: string) => string;
  /** Words of the text: "resolves 1". */
  readonly label: string;
  readonly language: LoadedTogether['languages'][number];
}

/** A sentence of the interface around the name of a paragraph, which is in the language of its text. */
export function WithLabel({ say, label, language }: Props) {
  const [before, behind] = say('\n').split('\n');
  return (
    <>
      {before}
      <Foreign lang={language}>{label}</Foreign>
      {behind}
    </>
  );
}
