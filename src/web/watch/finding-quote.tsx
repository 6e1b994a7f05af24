import { watchOf } from './watch-words.ts';
import { Link } from 'react-router';
import { directionOf } from '../catalogue/locale.ts';
import { useWords } from '../catalogue/use-words.ts';
import { toProposal, toText } from '../components/addresses.ts';
import { Code } from '../components/code.tsx';
import { Foreign } from '../components/foreign.tsx';
import { Changed } from '../tracked/changed.tsx';
import type { ShownFinding } from './load-watch.ts';

type Quoted = Pick<
  ShownFinding,
  | 'proposal'
  | 'textKey'
  | 'change'
  | 'quote'
  | 'lead'
  | 'tail'
  | 'anchor'
  | 'textAnchor'
  | 'call'
  | 'language'
>;

interface Props {
  readonly conference: string;
  readonly finding: Quoted;
}

/** The words, as they would come in or go out, with a link to the paragraph that they stand in. */
export function FindingQuote({ conference, finding }: Props) {
  const { locale } = useWords();
  const { change, quote, lead, tail, call, language, proposal } = finding;
  return (
    <figure className="finding-quote">
      <blockquote lang={language ?? undefined} dir={directionOf(language ?? 'en')}>
        <span className="around">{lead}</span>
        <Changed change={change}>{quote}</Changed>
        <span className="around">{tail}</span>
      </blockquote>
      <figcaption>
        {watchOf(locale).quote[change]} {watchOf(locale).inText}{' '}
        <Link to={toParagraph(conference, finding)}>
          {call && (
            <>
              <Foreign lang={language}>{call}</Foreign>
              {' · '}
            </>
          )}
          <Code code={proposal} />
        </Link>
      </figcaption>
    </figure>
  );
}

/** On the proposal's page; a paragraph that the proposal does not reproduce stands in the text in force. */
export function toParagraph(
  conference: string,
  {
    proposal,
    textKey,
    anchor,
    textAnchor,
  }: Pick<Quoted, 'proposal' | 'textKey' | 'anchor' | 'textAnchor' | 'call' | 'language'>,
): string {
  if (anchor === null && textAnchor !== null) return `${toText(conference, textKey)}#${textAnchor}`;
  return `${toProposal(conference, proposal)}${anchor === null ? '' : `#${anchor}`}`;
}
