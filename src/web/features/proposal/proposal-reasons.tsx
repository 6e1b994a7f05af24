import { useWords } from '../../catalogue/use-words.ts';
import { proposalWords } from '../../catalogue/proposal-words.ts';
import type { Line } from '../../tracked/lines.ts';
import { TrackedText } from '../../tracked/tracked-text.tsx';
import type { ShownFacts } from './proposal-facts.tsx';

interface Props {
  readonly facts: ShownFacts;
  readonly reasons: readonly Line[];
  readonly notes: readonly string[];
}

/** As the document gives them, with their lead word: that is where they begin. */
export function ProposalReasons({ facts, reasons, notes }: Props) {
  const { words } = useWords(proposalWords);
  const language = facts.document.language ?? undefined;
  return (
    <section className="reasons" aria-labelledby="reasons">
      {/* The document's own word for it opens the text: the heading is for who moves by headings. */}
      <h2 id="reasons" className="aside">
        {words.proposal.reasons}
      </h2>
      {reasons.length === 0 ? (
        <p className="quiet">{words.proposal.noReasons}</p>
      ) : (
        <div className="set-text" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          <TrackedText lines={reasons} places={{}} notes={notes} />
        </div>
      )}
    </section>
  );
}
