import { outcomeWords } from '../../catalogue/outcome-words.ts';
import type { TracedParagraph } from '../../../compare/trail/trail.ts';
import type { StoredTrail } from '../../../storage/trail.repository.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { Changed } from '../../tracked/changed.tsx';
import { listEdits } from './list-edits.ts';
import type { Edit } from './list-edits.ts';
import { OriginNotes } from './origin-notes.tsx';

interface Props {
  readonly conference: string;
  readonly trail: StoredTrail;
  /** Proposals whose words nobody looked for, for they are in another language. */
  readonly uncompared: readonly string[];
}

/** The text that came out, its changed passages marked and numbered, where each comes from beside it. */
export function OutcomeText({ conference, trail, uncompared }: Props) {
  const { words } = useWords(outcomeWords);
  const { detail, summary, language } = trail;
  const edits = listEdits(detail.text);
  return (
    <section aria-labelledby="text" className="outcome-text">
      <h2 id="text">{summary.adopted ? words.outcome.text : words.outcome.textSoFar}</h2>
      {detail.text.map((paragraph, at) => {
        const own = edits.filter((edit) => edit.paragraph === at);
        return (
          <div key={at} className="traced" id={paragraph.place.anchor}>
            <div className="set-text" lang={language ?? undefined} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              <Paragraph paragraph={paragraph} edits={own} />
            </div>
            {own.length > 0 && (
              <OriginNotes conference={conference} trail={trail} uncompared={uncompared} edits={own} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function Paragraph({
  paragraph,
  edits,
}: {
  readonly paragraph: TracedParagraph;
  readonly edits: readonly Edit[];
}) {
  const { role, number, segments } = paragraph;
  const own = role === 'paragraph' || role === 'empty' ? 'body' : role === 'formula' ? 'body' : role;
  return (
    <p className={`line ${own}`}>
      {number !== null && (
        <span className="number">
          <bdi>{number}</bdi>
        </span>
      )}
      {segments.map(({ op, text }, at) => {
        const edit = edits.find(({ last }) => last === at);
        return (
          <span key={at}>
            {op === '=' ? text : <Changed change={op === '+' ? 'inserted' : 'deleted'}>{text}</Changed>}
            {edit && <Reference number={edit.number} />}
          </span>
        );
      })}
    </p>
  );
}

/** The number of a changed passage, as the note beside it has it. */
function Reference({ number }: { readonly number: number }) {
  const { words } = useWords(outcomeWords);
  return (
    <sup className="origin-reference">
      <a href={`#origin-${number}`} aria-label={words.outcome.origin(number)}>
        {number}
      </a>
    </sup>
  );
}
