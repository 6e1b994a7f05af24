import { Link } from 'react-router';
import { useWords } from '../../catalogue/use-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import { baseWords } from '../../catalogue/base-words.ts';
import { toText } from '../../components/addresses.ts';
import { isolate } from '../../components/foreign.tsx';
import { TrackedPieces } from '../../tracked/tracked-pieces.tsx';
import type { ShownBase } from './load-base.ts';
import type { ShownFacts } from './proposal-facts.tsx';

interface Props {
  readonly conference: string;
  readonly facts: ShownFacts;
  readonly base: ShownBase;
}

/**
 * Said before the changes, because it says what they are worth: the delegation wrote on another text than the one in
 * force, or marked nothing, and then a machine did.
 */
export function BaseNotice({ conference, facts, base }: Props) {
  const { words } = useWords(baseWords, proposalWords);
  const { kind, computed, partial, paragraphs, revision, differences, heldAgainst } = base;
  const language = facts.document.language ?? undefined;
  const text = `${toText(heldAgainst.conference, facts.textKey)}${heldAgainst.status === 'adopted' ? '?status=adopted' : ''}`;
  return (
    <section className="notice base-notice" aria-label={words.base.label}>
      <p>
        <strong>{words.base.kinds[kind]}</strong>{' '}
        {revision !== null && words.base.revision(isolate(revision))}{' '}
        {computed ? words.base.computed : words.base.marked} {partial && words.base.partial}
      </p>
      <p>
        {words.base.count(paragraphs.other, paragraphs.all)} {words.base.machine}{' '}
        {heldAgainst.conference !== conference && words.base.elsewhere(heldAgainst.conference)}{' '}
        <Link to={text}>{words.proposal.textInForce}</Link>
      </p>
      {differences.length > 0 && (
        <details>
          <summary>{words.base.show}</summary>
          <p className="quiet">{words.base.legend}</p>
          <ul>
            {differences.map(({ anchor, label, pieces }, at) => (
              <li key={at}>
                {anchor !== null && (
                  <Link to={`${text}#${anchor}`}>
                    <bdi lang={language}>{label ?? '¶'}</bdi>
                  </Link>
                )}
                <p className="set-words" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                  <TrackedPieces pieces={pieces} notes={[]} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
