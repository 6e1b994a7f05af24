import { useWords } from '../../catalogue/use-words.ts';

interface Props {
  readonly title: string;
  readonly list: readonly (readonly [string, number])[];
  /** Of what was seen, where it is not the reader's language. */
  readonly lang?: string;
}

/** The numbers that one factor can be. */
export function Factors({ title, list, lang }: Props) {
  const { formats } = useWords();
  return (
    <dl className="factor-list">
      <dt className="factor-title">{title}</dt>
      {list.map(([seen, factor]) => (
        <dd key={seen}>
          <span lang={lang}>{seen}</span> <strong>× {formats.number(factor)}</strong>
        </dd>
      ))}
    </dl>
  );
}
