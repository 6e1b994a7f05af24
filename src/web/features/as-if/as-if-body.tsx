import { Fragment } from 'react';
import type { Piece } from '../../../compare/as-if/rivals.ts';
import type { Language } from '../../../proceedings/proposal.ts';
import { directionOf } from '../../catalogue/locale.ts';
import { asIfWords } from '../../catalogue/as-if-words.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { toProposal } from '../../components/addresses.ts';
import { toPiece } from '../../tracked/segment-words.tsx';
import { TrackedPieces } from '../../tracked/tracked-pieces.tsx';
import type { ShownAsIf } from './load-as-if.ts';

interface Props {
  readonly conference: string;
  readonly text: ShownAsIf & { readonly language: Language | null };
  readonly marked: boolean;
}

/** The text itself, set as texts are; under what is not as in force, whose words it has. */
export function AsIfBody({ conference, text: { paragraphs, language }, marked }: Props) {
  return (
    <div className="changes">
      <div className="set-text" lang={language ?? undefined} dir={language === 'ar' ? 'rtl' : 'ltr'}>
        {paragraphs.map((paragraph, at) => (
          <Paragraph key={at} conference={conference} paragraph={paragraph} marked={marked} />
        ))}
      </div>
    </div>
  );
}

interface ParagraphProps {
  readonly conference: string;
  readonly paragraph: ShownAsIf['paragraphs'][number];
  readonly marked: boolean;
}

const ROLES: Readonly<Record<string, string>> = { number: 'number', title: 'title', call: 'call' };

function Paragraph({ conference, paragraph, marked }: ParagraphProps) {
  const { words, locale } = useWords(asIfWords);
  const { anchor, role, number, pieces, segments, state, from } = paragraph;
  const isChanged = state !== 'kept';
  const said = {
    new: words.asIf.isNew,
    moved: words.asIf.moved,
    deleted: words.asIf.gone,
    kept: '',
    changed: '',
  };
  return (
    <>
      <p
        id={anchor ?? undefined}
        className={['line', ROLES[role] ?? 'body', isChanged ? 'is-changed' : ''].filter(Boolean).join(' ')}
      >
        {number !== null && <span className="number">{number}</span>}
        {marked ? (
          <TrackedPieces pieces={segments.map(toPiece)} notes={[]} />
        ) : (
          pieces.map((piece, at) => <PieceView key={at} piece={piece} />)
        )}
      </p>
      {isChanged && from.length > 0 && role !== 'number' && role !== 'formula' && (
        <p className="from" lang={locale} dir={directionOf(locale)}>
          {said[state]} {words.asIf.changedBy}{' '}
          {[...new Set(from)].map((proposal, at) => (
            <Fragment key={proposal}>
              {at > 0 && ', '}
              <a href={toProposal(conference, proposal.split(' (')[0]!)}>{proposal}</a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

/** Rivals stand in square brackets, each with who wants it, as in texts under negotiation. */
function PieceView({ piece }: { readonly piece: Piece }) {
  const { words } = useWords(asIfWords);
  if (piece.kind === 'text') return piece.text;
  return (
    <>
      <span className="aside"> {words.asIf.rivals} </span>
      {piece.rivals.map(({ proposals, text }, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          <span className="rival">
            [<bdi className="rival-of">{proposals.join(', ')}:</bdi>{' '}
            {text === null || text === '' ? '–' : text}]
          </span>
        </Fragment>
      ))}
    </>
  );
}
