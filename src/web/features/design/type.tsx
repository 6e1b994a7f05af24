import type { DesignWords } from '../../catalogue/en-design.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { directionOf } from '../../catalogue/locale.ts';
import { SENTENCES } from './specimens.ts';

interface Token {
  readonly name: string;
  readonly value: string;
}

interface Props {
  readonly design: DesignWords;
  readonly sizes: readonly Token[];
  readonly spaces: readonly Token[];
}

/** Sizes, spaces, and both faces in the six languages. */
export function Type({ design, sizes, spaces }: Props) {
  const { words, formats } = useWords();
  return (
    <section aria-labelledby="type">
      <h2 id="type">{design.type}</h2>
      <dl className="design-type">
        {SENTENCES.map(([language, sentence]) => (
          <div key={language}>
            <dt>{formats.language(language)}</dt>
            <dd lang={language} dir={directionOf(language)} className="set-text">
              {sentence}
            </dd>
            <dd lang={language} dir={directionOf(language)}>
              {sentence}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{design.sizes}</h3>
      <ul className="design-sizes">
        {sizes.map(({ name, value }) => (
          <li key={name}>
            <span className={`specimen-${name}`}>{words.site.name}</span>{' '}
            <span className="quiet">
              <code>{name}</code> {value}
            </span>
          </li>
        ))}
      </ul>
      <h3>{design.spaces}</h3>
      <ul className="design-sizes">
        {spaces.map(({ name, value }) => (
          <li key={name}>
            <span className={`space specimen-${name}`} aria-hidden="true" />{' '}
            <span className="quiet">
              <code>{name}</code> {value}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
