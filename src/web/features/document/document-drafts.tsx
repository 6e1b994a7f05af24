import { outcomeWords } from '../../catalogue/outcome-words.ts';
import { Link } from 'react-router';
import type { Language, Stage } from '../../../proceedings/proposal.ts';
import { useWords } from '../../catalogue/use-words.ts';
import { nameDraft, toOutcome } from '../../components/addresses.ts';
import { isolate } from '../../components/foreign.tsx';
import { nameText } from '../../components/text-name.ts';
import { NotesList } from '../../tracked/notes-list.tsx';
import { TrackedText } from '../../tracked/tracked-text.tsx';
import type { LoadedDraft } from './load-drafts.ts';

interface Props {
  readonly conference: string;
  readonly drafts: readonly LoadedDraft[];
  readonly language: Language | null;
  readonly stage: Stage;
  /** The words of the document that say what it is; null where its series does. */
  readonly why: string | null;
}

/** What a temporary document is, and the texts that it holds: each a version of its instrument. */
export function DocumentDrafts({ conference, drafts, language, stage, why }: Props) {
  const { words } = useWords(outcomeWords);
  const say = words.outcome;
  const name = say.stations[stage];
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{say.drafts}</h2>
      <p>{why === null ? say.seriesLead(name) : say.draftsLead(name, isolate(why))}</p>
      {drafts.map((draft) => (
        <article key={draft.key} id={nameDraft(draft.key)} aria-labelledby={`${nameDraft(draft.key)}-name`}>
          <h3 id={`${nameDraft(draft.key)}-name`}>
            {[draft.action, nameText(draft.name, words), draft.part]
              .filter((part) => part !== null)
              .join(' · ')}
          </h3>
          <p>
            <Link to={toOutcome(conference, draft.key)} prefetch="intent">
              {say.toOutcome}
            </Link>
          </p>
          <div className="set-text" lang={language ?? undefined} dir={language === 'ar' ? 'rtl' : 'ltr'}>
            <TrackedText
              lines={draft.lines}
              places={draft.places}
              notes={draft.notes.map(({ key }) => key)}
            />
          </div>
          <NotesList notes={draft.notes} />
        </article>
      ))}
    </section>
  );
}
